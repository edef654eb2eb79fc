/**
 * Transport Neutral Encapsulation ([MS-OXTNEF]): "winmail.dat", in which Exchange and Outlook send a message to themselves. What
 * it holds is shown by Outlook under its own names, and by other programs not at all.
 */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { Bytes, utf16le } from '../codec/bytes';
import { charsetOfCodePage } from '../codec/code-pages';
import { messageBody, unreadBody } from './message-body';
import type { MsgAttachment, MsgMessage } from './msg';
import { decodeText } from '../codec/charset-choice';

/** 2.1.3.1, TNEFSignature. */
export const TNEF_SIGNATURE = [0x78, 0x9f, 0x3e, 0x22] as const;

/** attrID (2.1.3.2), the type of its value in the high half. */
const OEM_CODE_PAGE = 0x0006_9007;
const SUBJECT = 0x0001_8004;
const BODY = 0x0002_800c;
const MESSAGE_PROPERTIES = 0x0006_9003;
const ATTACHMENT_BEGINS = 0x0006_9002;
const ATTACHMENT_TITLE = 0x0001_8010;
const ATTACHMENT_TRANSPORT_NAME = 0x0006_9001;
const ATTACHMENT_DATA = 0x0006_800f;
const ATTACHMENT_PROPERTIES = 0x0006_9005;

/** Property ids ([MS-OXPROPS] 2). */
const PR_SUBJECT = 0x0037;
const PR_SENDER_NAME = 0x0c1a;
const PR_SENDER_ADDRESS = 0x0c1f;
const PR_BODY = 0x1000;
const PR_RTF_COMPRESSED = 0x1009;
const PR_HTML = 0x1013;
const PR_DISPLAY_NAME = 0x3001;
const PR_ATTACH_DATA = 0x3701;
const PR_ATTACH_FILE_NAME = 0x3704;
const PR_ATTACH_LONG_NAME = 0x3707;
const PR_ATTACH_MIME = 0x370e;
const PR_ATTACH_CONTENT_ID = 0x3712;
const PR_INTERNET_CODE_PAGE = 0x3fde;

/** Property types ([MS-OXCDATA] 2.11.1). */
const NARROW_TEXT = 0x001e;
const TEXT = 0x001f;
const OBJECT = 0x000d;
const BINARY = 0x0102;
const MULTIPLE = 0x1000;

/** Bytes of a value of fixed length, filled up to four; others state theirs. */
const FIXED: Readonly<Record<number, number>> = {
  0x0002: 4,
  0x0003: 4,
  0x0004: 4,
  0x0005: 8,
  0x0006: 8,
  0x0007: 8,
  0x000a: 4,
  0x000b: 4,
  0x0014: 8,
  0x0040: 8,
  0x0048: 16,
};

/** Properties from here on have a name of their own in front of the value (2.1.3.4.1). */
const FIRST_NAMED = 0x8000;
/** Messages inside messages are followed this deep. */
const DEEPEST = 5;
/** Behind the interface's id (16 bytes) an embedded message is a stream like the one that it lies in (2.1.3.4.2). */
const INTERFACE_LENGTH = 16;

export interface TnefMessage extends MsgMessage {
  readonly gap?: Gap;
}

/** Reads a stream; what is cut or bent is read as far as it goes, and told as a gap. */
export function readTnef(data: Uint8Array, host: Host, budget: Budget): TnefMessage {
  return readStream(data, { host, budget }, 1);
}

interface Surroundings {
  readonly host: Host;
  readonly budget: Budget;
}

interface OpenAttachment {
  title: string;
  data: Uint8Array | undefined;
  properties: Properties;
}

function readStream(data: Uint8Array, around: Surroundings, depth: number): TnefMessage {
  const { budget } = around;
  const bytes = new Bytes(data);
  const attachments: OpenAttachment[] = [];
  let charset = 'windows-1252';
  let subject: Uint8Array | undefined;
  let body: Uint8Array | undefined;
  let properties: Properties = new Map();
  let gap: Gap | undefined;
  // Signature and key, then attributes: level, id, length, value, checksum. The level says what the id says too.
  for (let at = 6; bytes.has(at, 9);) {
    if (!budget.takeEntries()) {
      gap = budget.gap;
      break;
    }
    const [id, length] = [bytes.u32(at + 1), bytes.u32(at + 5)];
    const isLevel = bytes.u8(at) === 1 || bytes.u8(at) === 2;
    if (!isLevel) {
      // Some senders add blanks or zeros at the end; anything else is a stream that was bent to hide what follows.
      if (bytes.u8(at) !== 0) gap = 'damaged';
      break;
    }
    const value = bytes.slice(at + 9, at + 9 + length);
    if (value.length < length) gap = 'damaged';
    const last = attachments[attachments.length - 1];
    const attachment = (): OpenAttachment => last ?? newAttachment(attachments);
    if (id === OEM_CODE_PAGE) charset = charsetOfCodePage(new Bytes(value).u32(0));
    else if (id === SUBJECT) subject = value;
    else if (id === BODY) body = value;
    else if (id === MESSAGE_PROPERTIES) properties = readProperties(value, budget);
    else if (id === ATTACHMENT_BEGINS) newAttachment(attachments);
    else if (id === ATTACHMENT_TITLE) attachment().title = narrow(value, charset, around);
    else if (id === ATTACHMENT_TRANSPORT_NAME) attachment().title ||= narrow(value, charset, around);
    else if (id === ATTACHMENT_DATA) attachment().data = value;
    else if (id === ATTACHMENT_PROPERTIES) attachment().properties = readProperties(value, budget);
    at += 9 + length + 2;
  }
  const text = (wanted: number): string | undefined => textOf(properties, wanted, charset, around);
  const read = messageBody(
    {
      html: rawText(properties.get(PR_HTML)),
      htmlCharset: charsetOfCodePage(numberOf(properties.get(PR_INTERNET_CODE_PAGE)) ?? 65001),
      text: text(PR_BODY) ?? (body && narrow(body, charset, around)),
      rtf: properties.get(PR_RTF_COMPRESSED)?.value,
    },
    around.host,
    budget,
  );
  const why = gap ?? budget.gap;
  return {
    subject: text(PR_SUBJECT) ?? (subject ? narrow(subject, charset, around) : ''),
    from: { name: text(PR_SENDER_NAME) ?? '', address: text(PR_SENDER_ADDRESS) ?? '' },
    recipients: [],
    ...(read.html !== undefined && { html: read.html }),
    ...(read.text !== undefined && { text: read.text }),
    attachments: [
      ...attachments.map((attachment) => finish(attachment, charset, around, depth)),
      ...(read.rest ? [unreadBody(read.rest)] : []),
    ],
    ...(why && { gap: why }),
  };
}

function newAttachment(attachments: OpenAttachment[]): OpenAttachment {
  const attachment: OpenAttachment = { title: '', data: undefined, properties: new Map() };
  attachments.push(attachment);
  return attachment;
}

function finish(
  { title, data, properties }: OpenAttachment,
  charset: string,
  around: Surroundings,
  depth: number,
): MsgAttachment {
  const text = (wanted: number): string | undefined => textOf(properties, wanted, charset, around);
  const described = {
    name:
      text(PR_ATTACH_LONG_NAME) ??
      (title || undefined) ??
      text(PR_ATTACH_FILE_NAME) ??
      text(PR_DISPLAY_NAME) ??
      'attachment',
    mime: text(PR_ATTACH_MIME) ?? 'application/octet-stream',
    referenced: text(PR_ATTACH_CONTENT_ID) !== undefined,
    tooLarge: false,
  };
  const object = properties.get(PR_ATTACH_DATA);
  const inner = object?.value.subarray(object.type === OBJECT ? INTERFACE_LENGTH : 0);
  if (inner === undefined) return data === undefined ? described : { ...described, bytes: data };
  if (!isTnef(inner)) return { ...described, bytes: inner };
  if (depth >= DEEPEST || !around.budget.takeEntries()) return { ...described, tooLarge: true };
  return { ...described, message: readStream(inner, around, depth + 1) };
}

/** Does a stream begin here? */
function isTnef(data: Uint8Array): boolean {
  return TNEF_SIGNATURE.every((byte, index) => data[index] === byte);
}

interface Property {
  readonly type: number;
  readonly value: Uint8Array;
}

type Properties = ReadonlyMap<number, Property>;

/** MsgPropertyList (2.1.3.4): of a property with several values the first is kept, and of two with one id the first. */
function readProperties(data: Uint8Array, budget: Budget): Properties {
  const bytes = new Bytes(data);
  const found = new Map<number, Property>();
  const count = bytes.u32(0);
  let at = 4;
  for (let index = 0; index < count && bytes.has(at, 4); index++) {
    if (!budget.takeSteps(16)) break;
    const [tag, id] = [bytes.u16(at), bytes.u16(at + 2)];
    const type = tag & ~MULTIPLE;
    at += 4;
    if (id >= FIRST_NAMED) {
      // A GUID, then a number, or the length of a name and the name.
      const isNumber = bytes.u32(at + 16) === 0;
      at += isNumber ? 24 : 24 + padded(bytes.u32(at + 20));
    }
    const fixed = FIXED[type];
    let values = 1;
    if (fixed === undefined || tag !== type) {
      values = bytes.u32(at);
      at += 4;
    }
    for (let nth = 0; nth < values && bytes.has(at, 4); nth++) {
      if (!budget.takeSteps(16)) break;
      const length = fixed ?? bytes.u32(at);
      if (fixed === undefined) at += 4;
      if (!found.has(id)) found.set(id, { type, value: bytes.slice(at, at + length) });
      at += padded(length);
    }
  }
  return found;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function textOf(properties: Properties, id: number, charset: string, around: Surroundings): string | undefined {
  const property = properties.get(id);
  if (property?.type === TEXT) return upToZero(utf16le(property.value));
  return property?.type === NARROW_TEXT ? narrow(property.value, charset, around) : undefined;
}

function rawText(property: Property | undefined): Uint8Array | string | undefined {
  if (property?.type === TEXT) return upToZero(utf16le(property.value));
  return property?.type === BINARY || property?.type === NARROW_TEXT ? property.value : undefined;
}

function numberOf(property: Property | undefined): number | undefined {
  return property && new Bytes(property.value).i32(0);
}

function narrow(value: Uint8Array, charset: string, { host, budget }: Surroundings): string {
  const end = value.indexOf(0);
  const text = end === -1 ? value : value.subarray(0, end);
  return decodeText(text, charset, host, budget);
}

function upToZero(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
