/** A message (RFC 5322 with MIME) as its reader has it: people, body, attachments. Whoever shows one shows it from here. */
import type { Budget } from '../../budget';
import type { Address, Gap, GapAt } from '../../contract';
import type { Host } from '../../host';
import { latin1 } from '../codec/bytes';
import { readAddresses } from './addresses';
import { decodeRaw, decodeWords } from './encoded-words';
import { allValues, firstValue } from './header-fields';
import type { HeaderField } from './header-fields';
import { readBodies } from './mail-body';
import { filesOf } from './mail-files';
import type { MailFile } from './mail-files';
import { readMime } from './mime';

export type { MailFile } from './mail-files';

export interface MailMessage {
  readonly subject: string;
  /** All mailboxes of all From fields; one is usual. */
  readonly from: readonly Address[];
  readonly sender?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601, UTC. */
  readonly receivedAt?: string;
  /** The header block as it stands, folded lines and all. */
  readonly rawHeaders: string;
  readonly html?: string;
  readonly text?: string;
  readonly files: readonly MailFile[];
  readonly gaps: readonly GapAt[];
}

/** Fields of which at least one stands in any real mail: a file without them is something else. */
const MAIL_FIELDS: ReadonlySet<string> = new Set(
  (
    'from to cc bcc subject date received message-id mime-version return-path sender reply-to delivered-to in-reply-to ' +
    'references content-type content-transfer-encoding content-disposition x-mailer resent-from list-id'
  ).split(' '),
);

/**
 * Reads a message file.
 * @returns the message, with gaps for what was not read, or `damaged` for bytes that are no mail
 */
export function readMessage(bytes: Uint8Array, host: Host, budget: Budget): MailMessage | Gap {
  const mime = readMime(bytes, host, budget);
  const { fields, parts, start, bodyStart, ambiguous } = mime;
  if (!fields.some(({ name }) => MAIL_FIELDS.has(name))) return budget.gap ?? 'damaged';
  const gaps: GapAt[] = [];
  const missing = (gap: Gap | undefined, where: GapAt['where']): void => {
    if (gap !== undefined) gaps.push({ gap, where });
  };
  const people = (name: string): readonly Address[] => {
    const list = readAddresses(allValues(fields, name).join(', '), host, budget);
    missing(list.gap, { in: 'header', name });
    return list.mailboxes;
  };
  const [sender] = people('sender');
  const receivedAt = receivedDay(fields);
  const bodies = readBodies(parts, host, budget);
  const { files, gap: filesGap } = filesOf(parts, bodies, budget);
  missing(mime.headerGap, { in: 'header', name: '' });
  missing(mime.gap ?? (ambiguous ? 'damaged' : undefined), { in: 'body' });
  const message = {
    subject: decodeWords(firstValue(fields, 'subject') ?? '', host, budget),
    from: people('from'),
    ...(sender && { sender }),
    to: people('to'),
    cc: people('cc'),
    ...(receivedAt !== undefined && { receivedAt }),
    rawHeaders: decodeRaw(latin1(bytes, start, bodyStart), host, budget),
    ...(bodies.html !== undefined && { html: bodies.html }),
    ...(bodies.text !== undefined && { text: bodies.text }),
    files,
  };
  missing(bodies.gap ?? filesGap ?? budget.gap, { in: 'body' });
  return { ...message, gaps };
}

/** The reader's own server's stamp where there is one (RFC 5321, 4.4), else the sender's own Date. */
function receivedDay(fields: readonly HeaderField[]): string | undefined {
  const received = firstValue(fields, 'received');
  for (const text of [received?.slice(received.lastIndexOf(';') + 1), firstValue(fields, 'date')]) {
    const time = text === undefined ? NaN : Date.parse(text.slice(0, 200));
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return undefined;
}
