import { Budget, defaultLimits } from '../detection/budget';
import type { AttachmentInput, Gap, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { readCfb } from '../detection/formats/office/container/cfb';
import { readMsg as readMsgFile } from '../detection/formats/mail/msg';
import type { MsgAttachment, MsgMessage } from '../detection/formats/mail/msg';
import { textHost } from '../hosts/browser';

/** 256 MB of attachments: what Exchange Online delivers at most is 150 MB. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads an Outlook message file. Embedded messages become nested messages.
 * @returns the message, or `damaged` for bytes that are no message
 */
export function readMsg(bytes: Uint8Array): MessageInput | Gap {
  const budget = new Budget({ ...defaultLimits, outputBytes: LARGEST }, () => textHost.now());
  const file = readCfb(bytes, budget);
  if (isGap(file)) return file;
  const message = readMsgFile(file, textHost, budget);
  return message === undefined ? 'damaged' : messageOf(message);
}

/** What detection takes, out of what the file states. */
function messageOf({
  subject,
  from,
  recipients,
  receivedAt,
  headers,
  html,
  text,
  attachments,
}: MsgMessage): MessageInput {
  const of = (kind: 'to' | 'cc') =>
    recipients.filter((recipient) => recipient.kind === kind).map(({ name, address }) => ({ name, address }));
  return {
    subject,
    from,
    to: of('to'),
    cc: of('cc'),
    ...(receivedAt !== undefined && { receivedAt }),
    ...(headers !== undefined && { rawHeaders: headers }),
    ...(html !== undefined && { html }),
    ...(text === undefined && html !== undefined ? {} : { text: text ?? '' }),
    attachments: attachments.map(attachmentOf),
  };
}

function attachmentOf({ name, mime, referenced, bytes, message, tooLarge }: MsgAttachment): AttachmentInput {
  const described = { name, mime, size: bytes?.length ?? 0, inline: referenced && mime.startsWith('image/') };
  if (message !== undefined) return { ...described, message: messageOf(message) };
  return bytes === undefined ? { ...described, gap: tooLarge ? 'too-large' : 'damaged' } : { ...described, bytes };
}
