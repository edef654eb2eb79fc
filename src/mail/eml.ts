import { Budget, defaultLimits } from '../detection/budget';
import type { AttachmentInput, Gap, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { readMessage } from '../detection/formats/mail/message';
import type { MailFile } from '../detection/formats/mail/message';
import { textHost } from '../hosts/browser';

/** What Exchange Online delivers at most is 150 MB; what is taken apart is about as large as the file. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads a message in the format of RFC 5322 with MIME. Messages inside it stay bytes: detection opens them.
 * @returns the message, with gaps for what was not read, or `damaged` for bytes that are no mail
 */
export function readEml(bytes: Uint8Array): MessageInput | Gap {
  const budget = new Budget({ ...defaultLimits, outputBytes: LARGEST }, () => textHost.now());
  // Node's Buffer is a Uint8Array whose pieces are Buffers again.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const message = readMessage(plain, textHost, budget);
  if (isGap(message)) return message;
  const { from, sender, subject, to, cc, receivedAt, rawHeaders, html, text, files, gaps } = message;
  const [first] = from;
  return {
    subject,
    ...(first && { from: first }),
    ...(sender && { sender }),
    to,
    cc,
    ...(receivedAt !== undefined && { receivedAt }),
    rawHeaders,
    ...(html !== undefined && { html }),
    ...(text !== undefined && { text }),
    attachments: files.map(attachmentOf),
    ...(gaps.length > 0 && { gaps }),
  };
}

function attachmentOf({ name, mime, inline, bytes, gap }: MailFile): AttachmentInput {
  return { name, mime, size: bytes.length, inline, bytes, ...(gap && { gap }) };
}
