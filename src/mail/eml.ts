import PostalMime from 'postal-mime';
import type { Address as ParsedAddress, Attachment, Email } from 'postal-mime';
import type { Address, AttachmentInput, Gap, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { readNamedTexts } from './named-texts';
import { readUuencoded } from '../detection/formats/codec/uuencode';

/** Messages inside messages are followed this deep; deeper ones are a gap. */
const DEEPEST = 5;

/** Headers of which at least one stands in any real mail: a file without them is something else. */
const MAIL_HEADERS = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'message-id',
  'mime-version',
  'return-path',
]);

/**
 * Reads a message in the format of RFC 5322 with MIME. Attached messages become nested messages.
 * @returns the message, or `damaged` for bytes that are no mail or break postal-mime's limits (256 MIME levels, 2 MiB of headers)
 */
export async function readEml(bytes: Uint8Array, depth = 1): Promise<MessageInput | Gap> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return 'damaged';
  }
  if (!email.headers.some(({ key }) => MAIL_HEADERS.has(key))) return 'damaged';

  const attachments: AttachmentInput[] = [];
  for (const [index, attachment] of email.attachments.entries()) {
    attachments.push(await readAttachment(attachment, index, depth));
  }
  const written = readUuencoded(email.text ?? '');
  for (const { name, mime, bytes: content } of [
    ...readNamedTexts(bytes),
    ...written.files.map((file) => ({ ...file, mime: 'application/octet-stream' })),
  ])
    attachments.push({ name, mime, size: content.length, inline: false, bytes: content });
  const from = firstMailbox(email.from);
  const sender = firstMailbox(email.sender);
  const receivedAt = receivedDay(email);
  return {
    subject: email.subject ?? '',
    ...(from && { from }),
    ...(sender && { sender }),
    replyTo: mailboxes(email.replyTo),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    ...(receivedAt !== undefined && { receivedAt }),
    rawHeaders: email.headerLines.map(({ line }) => `${line}\r\n`).join(''),
    ...(email.html !== undefined && { html: email.html }),
    // A message of attachments alone has an empty body, which is known, not a gap.
    ...(email.text !== undefined || email.html === undefined ? { text: written.text } : {}),
    attachments,
  };
}

async function readAttachment(attachment: Attachment, index: number, depth: number): Promise<AttachmentInput> {
  const { content, mimeType, disposition, related } = attachment;
  const bytes =
    content instanceof Uint8Array
      ? content
      : content instanceof ArrayBuffer
        ? new Uint8Array(content)
        : new TextEncoder().encode(content);
  const described = {
    name: attachment.filename ?? `attachment-${index + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`,
    mime: mimeType,
    size: bytes.length,
    inline: mimeType.startsWith('image/') && (related === true || disposition === 'inline'),
  };
  if (mimeType !== 'message/rfc822') return { ...described, bytes };
  if (depth >= DEEPEST) return { ...described, gap: 'too-large' };
  const message = await readEml(bytes, depth + 1);
  // Bytes that only claim to be a message are looked at for what they are.
  return isGap(message) ? { ...described, bytes } : { ...described, message };
}

function mailboxes(addresses: readonly ParsedAddress[] | undefined): Address[] {
  return (addresses ?? []).flatMap((address) =>
    (address.group ?? [address]).map(({ name, address: mailbox }) => ({ name, address: mailbox })),
  );
}

function firstMailbox(address: ParsedAddress | undefined): Address | undefined {
  return mailboxes(address && [address])[0];
}

/** The reader's own server's stamp where there is one (RFC 5321 §4.4), else the sender's own Date. */
function receivedDay({ headers, date }: Email): string | undefined {
  const received = headers.find(({ key }) => key === 'received')?.value;
  for (const text of [received?.slice(received.lastIndexOf(';') + 1), date]) {
    const time = text === undefined ? NaN : Date.parse(text);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return undefined;
}
