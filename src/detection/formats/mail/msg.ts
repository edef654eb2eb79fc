/**
 * Outlook message files ([MS-OXMSG]): a compound file with a stream for each property, a storage for each recipient and
 * attachment, and whole messages inside messages.
 */
import type { Budget } from '../../budget';
import type { Host } from '../../host';
import { Bytes, utf16le } from '../codec/bytes';
import type { CfbEntry, CompoundFile } from '../office/container/cfb';
import { charsetOfCodePage } from '../codec/code-pages';
import { messageBody, unreadBody } from './message-body';
import { decodeText } from '../codec/charset-choice';

export interface MsgMessage {
  readonly subject: string;
  readonly from: MsgMailbox;
  readonly recipients: readonly (MsgMailbox & { readonly kind: 'to' | 'cc' | 'bcc' })[];
  /** ISO 8601, UTC. */
  readonly receivedAt?: string;
  readonly headers?: string;
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly MsgAttachment[];
}

interface MsgMailbox {
  readonly name: string;
  readonly address: string;
}

export interface MsgAttachment {
  readonly name: string;
  readonly mime: string;
  /** Shown inside the body. */
  readonly referenced: boolean;
  readonly bytes?: Uint8Array;
  readonly message?: MsgMessage;
  /** Messages inside messages beyond DEEPEST, or more than the budget allows. */
  readonly tooLarge: boolean;
}

/** Property ids ([MS-OXPROPS] 2). */
const SUBJECT = 0x0037;
const SUBMIT_TIME = 0x0039;
const TRANSPORT_HEADERS = 0x007d;
const RECIPIENT_TYPE = 0x0c15;
const SENDER_NAME = 0x0c1a;
const SENDER_ADDRESS = 0x0c1f;
const DELIVERY_TIME = 0x0e06;
const BODY = 0x1000;
const RTF_COMPRESSED = 0x1009;
const HTML = 0x1013;
const DISPLAY_NAME = 0x3001;
const EMAIL_ADDRESS = 0x3003;
const ATTACH_DATA = 0x3701;
const ATTACH_FILE_NAME = 0x3704;
const ATTACH_LONG_NAME = 0x3707;
const ATTACH_MIME = 0x370e;
const ATTACH_CONTENT_ID = 0x3712;
const SMTP_ADDRESS = 0x39fe;
const INTERNET_CODE_PAGE = 0x3fde;
const MESSAGE_CODE_PAGE = 0x3ffd;
const SENDER_SMTP_ADDRESS = 0x5d01;

/** Property types ([MS-OXCDATA] 2.11.1). */
const TEXT = '001f';
const NARROW_TEXT = '001e';
const BINARY = '0102';
const OBJECT = '000d';

/** Messages inside messages are followed this deep. */
const DEEPEST = 5;

interface Store {
  readonly file: CompoundFile;
  readonly host: Host;
  readonly budget: Budget;
  /** Entries by the path of their storage, lower case, then by their own name. */
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, CfbEntry>>;
}

/** Reads a message out of a compound file; undefined when the file holds none. */
export function readMsg(file: CompoundFile, host: Host, budget: Budget): MsgMessage | undefined {
  const folders = new Map<string, Map<string, CfbEntry>>();
  for (const entry of file.entries) {
    if (!budget.takeSteps()) break;
    const folder = entry.path.slice(0, -1).join('/').toLowerCase();
    const entries = folders.get(folder) ?? new Map<string, CfbEntry>();
    const name = entry.name.toLowerCase();
    if (!entries.has(name)) entries.set(name, entry);
    folders.set(folder, entries);
  }
  const top = folders.get('');
  if (top?.has('__properties_version1.0') !== true || ![...top.keys()].some((name) => name.startsWith('__substg1.0_')))
    return undefined;
  return readMessage({ file, host, budget, folders }, '', 32, 1);
}

/** `header`: bytes before the property entries: 32 at the top, 24 in an embedded message ([MS-OXMSG] 2.4.1). */
function readMessage(store: Store, folder: string, header: number, depth: number): MsgMessage {
  const fixed = fixedProperties(store, folder, header);
  const codePage = fixed.get(MESSAGE_CODE_PAGE)?.number;
  const charset = codePage === undefined ? undefined : charsetOfCodePage(codePage);
  const text = (id: number) => readText(store, folder, id, charset);
  const internetCodePage = fixed.get(INTERNET_CODE_PAGE)?.number;
  const body = messageBody(
    {
      html: readStream(store, folder, HTML, BINARY) ?? text(HTML),
      htmlCharset: internetCodePage === undefined ? undefined : charsetOfCodePage(internetCodePage),
      text: text(BODY),
      rtf: readStream(store, folder, RTF_COMPRESSED, BINARY),
    },
    store.host,
    store.budget,
  );
  const headers = text(TRANSPORT_HEADERS);
  const receivedAt = fixed.get(DELIVERY_TIME)?.time ?? fixed.get(SUBMIT_TIME)?.time;
  return {
    subject: text(SUBJECT) ?? '',
    from: { name: text(SENDER_NAME) ?? '', address: text(SENDER_SMTP_ADDRESS) ?? text(SENDER_ADDRESS) ?? '' },
    recipients: storages(store, folder, '__recip_version1.0_').map((recipient) => ({
      name: readText(store, recipient, DISPLAY_NAME, charset) ?? '',
      address:
        readText(store, recipient, SMTP_ADDRESS, charset) ?? readText(store, recipient, EMAIL_ADDRESS, charset) ?? '',
      kind: recipientKind(fixedProperties(store, recipient, 8).get(RECIPIENT_TYPE)?.number),
    })),
    ...(receivedAt !== undefined && { receivedAt }),
    ...(headers !== undefined && { headers }),
    ...(body.html !== undefined && { html: body.html }),
    ...(body.text !== undefined && { text: body.text }),
    attachments: [
      ...storages(store, folder, '__attach_version1.0_').map((attachment) =>
        readAttachment(store, attachment, charset, depth),
      ),
      ...(body.rest ? [unreadBody(body.rest)] : []),
    ],
  };
}

function readAttachment(store: Store, folder: string, charset: string | undefined, depth: number): MsgAttachment {
  const text = (id: number) => readText(store, folder, id, charset);
  const described = {
    name: text(ATTACH_LONG_NAME) ?? text(ATTACH_FILE_NAME) ?? text(DISPLAY_NAME) ?? 'attachment',
    mime: text(ATTACH_MIME) ?? 'application/octet-stream',
    referenced: text(ATTACH_CONTENT_ID) !== undefined,
  };
  const embedded = `${folder}/${streamName(ATTACH_DATA, OBJECT)}`;
  if (store.folders.has(embedded)) {
    if (depth >= DEEPEST || !store.budget.takeEntries()) return { ...described, tooLarge: true };
    return { ...described, tooLarge: false, message: readMessage(store, embedded, 24, depth + 1) };
  }
  const bytes = readStream(store, folder, ATTACH_DATA, BINARY);
  return bytes === undefined
    ? { ...described, tooLarge: store.budget.gap !== undefined }
    : { ...described, bytes, tooLarge: false };
}

function storages(store: Store, folder: string, prefix: string): string[] {
  const found: string[] = [];
  for (const [name, { kind }] of store.folders.get(folder) ?? []) {
    if (kind === 'storage' && name.startsWith(prefix)) found.push(folder === '' ? name : `${folder}/${name}`);
  }
  return found.sort();
}

interface FixedProperty {
  readonly number: number;
  readonly time?: string;
}

/** Properties of fixed length stand in one table ([MS-OXMSG] 2.4.2.1): 16 bytes each, tag, flags, value. */
function fixedProperties({ file, folders, budget }: Store, folder: string, header: number): Map<number, FixedProperty> {
  const properties = new Map<number, FixedProperty>();
  const entry = folders.get(folder)?.get('__properties_version1.0');
  if (entry === undefined) return properties;
  const table = new Bytes(file.read(entry, 65_536));
  for (let at = header; table.has(at, 16); at += 16) {
    if (!budget.takeSteps()) break;
    const time = table.u16(at) === 0x0040 ? fileTime(table.u64(at + 8)) : undefined;
    properties.set(table.u16(at + 2), { number: table.i32(at + 8), ...(time !== undefined && { time }) });
  }
  return properties;
}

/** `charset`: of the message's code page, where it states one. */
function readText(store: Store, folder: string, id: number, charset: string | undefined): string | undefined {
  const wide = readStream(store, folder, id, TEXT);
  if (wide !== undefined) return utf16le(wide);
  const narrow = readStream(store, folder, id, NARROW_TEXT);
  return narrow && decodeText(narrow, charset ?? '', store.host, store.budget);
}

function readStream(
  { file, folders, budget }: Store,
  folder: string,
  id: number,
  type: string,
): Uint8Array | undefined {
  const entry = folders.get(folder)?.get(streamName(id, type));
  if (entry?.kind !== 'stream' || !budget.takeBytes(Math.min(entry.size, budget.limits.outputBytes + 1)))
    return undefined;
  return file.read(entry);
}

function streamName(id: number, type: string): string {
  return `__substg1.0_${id.toString(16).padStart(4, '0')}${type}`;
}

function recipientKind(type: number | undefined): 'to' | 'cc' | 'bcc' {
  // The high bits are flags of their own ([MS-OXOMSG] 2.2.3.1).
  const kind = (type ?? 1) & 0x0f;
  return kind === 2 ? 'cc' : kind === 3 ? 'bcc' : 'to';
}

/** FILETIME ([MS-DTYP] 2.3.3), 100 ns since 1601, as ISO 8601; undefined outside the years that Date knows. */
function fileTime(ticks: number): string | undefined {
  const milliseconds = ticks / 10_000 - 11_644_473_600_000;
  return ticks > 0 && Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : undefined;
}
