import MsgReader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import type { Address, AttachmentInput, Gap, MessageInput } from '../detection/contract';
import { textHost } from './text-host';

/** Messages inside messages are followed this deep; deeper ones are a gap. */
const DEEPEST = 5;

/**
 * Reads an Outlook message file ([MS-OXMSG]). The library decodes the properties; embedded messages become nested messages.
 * @returns the message, or `damaged` for bytes that are no message
 */
export function readMsg(bytes: Uint8Array): MessageInput | Gap {
  try {
    const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const fields = reader.getFileData();
    if (fields.error !== undefined || fields.dataType !== 'msg') return 'damaged';
    return messageOf(fields, reader, 1);
  } catch {
    // The library throws on a truncated file.
    return 'damaged';
  }
}

function messageOf(fields: FieldsData, reader: MsgReader, depth: number): MessageInput {
  const from = mailbox(fields.senderName, fields.senderSmtpAddress ?? fields.sentRepresentingSmtpAddress ?? fields.senderEmail);
  const recipients = (type: 'to' | 'cc'): Address[] =>
    (fields.recipients ?? [])
      .filter((recipient) => recipient.recipType === type)
      .map((recipient) => mailbox(recipient.name, recipient.smtpAddress ?? recipient.email));
  const received = Date.parse(fields.messageDeliveryTime ?? fields.clientSubmitTime ?? '');
  const html = htmlOf(fields);
  return {
    subject: fields.subject ?? '',
    from,
    replyTo: [],
    to: recipients('to'),
    cc: recipients('cc'),
    ...(Number.isNaN(received) ? {} : { receivedAt: new Date(received).toISOString() }),
    ...(fields.headers === undefined ? {} : { rawHeaders: fields.headers }),
    ...(html === undefined ? {} : { html }),
    ...(fields.body === undefined && html !== undefined ? {} : { text: fields.body ?? '' }),
    attachments: (fields.attachments ?? []).map((attachment) => attachmentOf(attachment, reader, depth)),
  };
}

function attachmentOf(attachment: FieldsData, reader: MsgReader, depth: number): AttachmentInput {
  const name = attachment.fileName ?? attachment.fileNameShort ?? attachment.name ?? 'attachment';
  const inner = attachment.innerMsgContentFields;
  if (inner !== undefined) {
    const described = { name, mime: 'application/vnd.ms-outlook', size: attachment.contentLength ?? 0, inline: false };
    return depth >= DEEPEST ? { ...described, gap: 'too-large' } : { ...described, message: messageOf(inner, reader, depth + 1) };
  }
  const mime = attachment.attachMimeTag ?? 'application/octet-stream';
  const described = { name, mime, inline: mime.startsWith('image/') && attachment.pidContentId !== undefined };
  try {
    const bytes = reader.getAttachment(attachment).content;
    return { ...described, size: bytes.length, bytes };
  } catch {
    return { ...described, size: attachment.contentLength ?? 0, gap: 'damaged' };
  }
}

function mailbox(name: string | undefined, address: string | undefined): Address {
  return { name: name ?? '', address: address ?? '' };
}

/** PidTagHtml holds bytes in the message's own code page ([MS-OXCMSG] 2.2.1.58.9); PidTagBodyHtml holds text. */
function htmlOf({ bodyHtml, html, internetCodepage }: FieldsData): string | undefined {
  if (html === undefined) return bodyHtml;
  return textHost.decode(html, internetCodepage === undefined || internetCodepage === 65001 ? 'utf-8' : charsetOf(internetCodepage));
}

/** Windows code page numbers with a name of their own; the others are "windows-N". */
function charsetOf(codePage: number): string {
  const named: Readonly<Record<number, string>> = {
    932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 20127: 'us-ascii', 20866: 'koi8-r', 28591: 'iso-8859-1', 28592: 'iso-8859-2',
    28605: 'iso-8859-15', 50220: 'iso-2022-jp', 50221: 'iso-2022-jp', 50222: 'iso-2022-jp', 51932: 'euc-jp', 54936: 'gb18030', 65001: 'utf-8',
  };
  return named[codePage] ?? `windows-${codePage}`;
}
