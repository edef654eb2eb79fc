import { extname, basename } from 'node:path';
import type { Gap, Kind, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { sniff } from '../detection/formats/sniff';
import { readEml } from '../mail/eml';
import { messageInEmlx, readEmlx } from '../mail/emlx';
import { isFromLine, splitMbox } from '../mail/mbox';
import { readMessageFile } from '../mail/message-file';
import type { Mailbox, Stretch } from './job';

/** What a file is to us. */
export type Found = { readonly message: MessageInput } | Mailbox | { readonly error: string };

/** Takes a file for a message, a mailbox, or a bare attachment: mostly its bytes tell, and where they leave it open, its name. */
export function messagesIn(name: string, bytes: Uint8Array): Found {
  // A delivery that a full disk cut off, a pipe whose other end failed: "No signs" would speak of a message that nobody has seen.
  if (bytes.length === 0) return { error: 'It is empty: there was nothing to check.' };
  const extension = extname(name).toLowerCase();
  const kind = sniff(bytes);
  const messages = extension === '.mbox' ? splitMbox(bytes) : mailboxIn(bytes, kind);
  if (messages.length > 0) return { mailbox: messages.map((message) => stretchOf(message, bytes)) };
  if (extension === '.mbox') return { error: 'This is not an mbox file: it has no "From " line.' };

  const inEmlx = messageInEmlx(bytes);
  if (inEmlx !== undefined && sniff(inEmlx) === 'message') return messageOr(readEmlx(inEmlx), 'message');

  // A compound file under another name stays an attachment: one that is a document too shows its message to hide its macros.
  if (extension === '.eml' || extension === '.msg' || kind === 'message')
    return messageOr(readMessageFile(bytes), extension === '.msg' ? 'Outlook message' : 'message');
  return { message: bareAttachment(basename(name), bytes) };
}

/** Bytes that are a message, as a mail server hands them over. */
export function messageFrom(bytes: Uint8Array): Found {
  return messageOr(readEml(bytes), 'message');
}

/**
 * The messages of an mbox under any name: Thunderbird calls it "Inbox". A text needs two of its lines, for one may be how a letter
 * begins; and a file that programs open as something else (a web archive with junk in front) is looked at as that.
 */
function mailboxIn(bytes: Uint8Array, kind: Kind): readonly Uint8Array[] {
  if (!isFromLine(bytes, 0) || (kind !== 'message' && kind !== 'text')) return [];
  const messages = splitMbox(bytes);
  return kind === 'message' || messages.length > 1 ? messages : [];
}

function stretchOf(message: Uint8Array, bytes: Uint8Array): Stretch {
  // One that ends with its "From " line has bytes of its own: none.
  if (message.length === 0) return { start: 0, end: 0 };
  const start = message.byteOffset - bytes.byteOffset;
  return { start, end: start + message.length };
}

function messageOr(message: MessageInput | Gap, what: string): Found {
  return isGap(message) ? { error: `This is not a readable ${what} file.` } : { message };
}

/** A file on its own is looked at as the only attachment of an otherwise empty message. */
function bareAttachment(name: string, bytes: Uint8Array): MessageInput {
  return {
    subject: '',
    to: [],
    cc: [],
    text: '',
    attachments: [{ name, mime: 'application/octet-stream', size: bytes.length, inline: false, bytes }],
  };
}
