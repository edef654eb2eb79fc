import type { Gap, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { sniff } from '../detection/formats/sniff';
import { readEml } from '../mail/eml';
import { messageInEmlx, readEmlx } from '../mail/emlx';
import { isFromLine, MboxSplitter } from '../mail/mbox';
import { readMessageFile } from '../mail/message-file';
import type { Mailbox } from './job';
import { unread } from './unread';

/** What a file is to us: `attachment`, one on its own, looked at as the only one of an otherwise empty message. */
export type Found =
  { readonly message: MessageInput } | { readonly attachment: MessageInput } | Mailbox | { readonly error: string };

/**
 * Takes a file for a message, a mailbox, or a bare attachment: mostly its bytes tell, and where they leave it open, its name.
 * @param name of the file, without its folders
 */
export function messagesIn(name: string, bytes: Uint8Array): Found {
  // A delivery that a full disk cut off, a pipe whose other end failed: "No signs" would speak of a message that nobody has seen.
  if (bytes.length === 0) return { error: unread.empty };
  const least = fewestInMailbox(name, bytes);
  if (least !== undefined) {
    const splitter = new MboxSplitter();
    const mailbox = [...splitter.add(bytes), ...splitter.end()];
    if (mailbox.length >= least) return { mailbox };
  }
  if (sniff(bytes) === 'mailbox') return { error: unread.mailbox };
  const extension = extensionOf(name);
  if (extension === MBOX) return { error: unread.notMbox };

  const inEmlx = messageInEmlx(bytes);
  if (inEmlx !== undefined && sniff(inEmlx) === 'message') return messageOr(readEmlx(inEmlx), unread.notMessage);

  // A compound file under another name stays an attachment: one that is a document too shows its message to hide its macros.
  if (extension === '.eml' || extension === '.msg' || sniff(bytes) === 'message')
    return messageOr(readMessageFile(bytes), extension === '.msg' ? unread.notOutlookMessage : unread.notMessage);
  return { attachment: bareAttachment(name, bytes) };
}

/** Is this by its name a whole mailbox that nobody opens? Most are larger than anything that is read to find out. */
export function isClosedMailbox(name: string): boolean {
  return ['.pst', '.ost', '.dbx'].includes(extensionOf(name));
}

/** Bytes that are a message, as a mail server hands them over. */
export function messageFrom(bytes: Uint8Array): Found {
  return messageOr(readEml(bytes), unread.notMessage);
}

const MBOX = '.mbox';

/**
 * How many messages must be in a file, at least, so that it is a mailbox; undefined: it is none. Thunderbird calls its mailboxes
 * "Inbox". A text needs two "From " lines, for one may be how a letter begins; and a file that programs open as something else (a
 * web archive with junk in front) is looked at as that.
 * @param beginning of the file, if not all of it; 64 kB tell what it is
 */
export function fewestInMailbox(name: string, beginning: Uint8Array): 1 | 2 | undefined {
  if (extensionOf(name) === MBOX) return 1;
  if (!isFromLine(beginning, 0)) return undefined;
  const kind = sniff(beginning);
  return kind === 'message' ? 1 : kind === 'text' ? 2 : undefined;
}

/** In lower case, with its dot; a name that begins with its only dot has none. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

function messageOr(message: MessageInput | Gap, error: string): Found {
  return isGap(message) ? { error } : { message };
}

function bareAttachment(name: string, bytes: Uint8Array): MessageInput {
  return {
    subject: '',
    to: [],
    cc: [],
    text: '',
    attachments: [{ name, mime: 'application/octet-stream', size: bytes.length, inline: false, bytes }],
  };
}
