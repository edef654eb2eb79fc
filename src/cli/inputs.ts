import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Gap, Kind, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { sniff } from '../detection/formats/sniff';
import { readEml } from '../mail/eml';
import { messageInEmlx, readEmlx } from '../mail/emlx';
import { isFromLine, splitMbox } from '../mail/mbox';
import { readMessageFile } from '../mail/message-file';

/** Something to inspect, or why it could not be read. */
export type Input = { readonly input: string } & ({ readonly message: MessageInput } | { readonly error: string });

/** 1 GiB: more than any mail system delivers, less than Node's own limit for one buffer. */
const LARGEST = 2 ** 30;

/**
 * Files under the paths, folders searched through, in a stable order; what does not exist or may not be listed stays in it.
 * @param leaveOut hears of each symbolic link in a folder, which is not followed
 */
export async function findFiles(paths: readonly string[], leaveOut?: () => void): Promise<string[]> {
  const files: string[] = [];
  for (const name of paths) {
    const entries = await readdir(name, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) {
      files.push(name);
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      // Links may lead in circles.
      if (entry.isSymbolicLink()) {
        leaveOut?.();
        continue;
      }
      const inner = path.join(name, entry.name);
      if (entry.name.startsWith('.') && !(entry.isDirectory() && (await isMailFolder(inner)))) continue;
      // One by one: a folder of 200,000 messages has more than a call takes arguments.
      if (entry.isDirectory()) for (const file of await findFiles([inner], leaveOut)) files.push(file);
      else if (entry.isFile()) files.push(inner);
    }
  }
  return files;
}

/** Hidden files are the file system's own (.DS_Store, .git), but Maildir++ names its subfolders so (".Sent"), each with a "cur". */
async function isMailFolder(folder: string): Promise<boolean> {
  return stat(path.join(folder, 'cur')).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Reads one file: a message, the messages of an mbox, or a bare attachment, told apart by their bytes. Errors are inputs with an `error`. */
export async function* readInputs(file: string): AsyncGenerator<Input> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    const refusal = found.isDirectory()
      ? 'This folder may not be read.'
      : found.size > LARGEST
        ? 'The file is larger than 1 GiB.'
        : undefined;
    if (refusal !== undefined) {
      yield { input: file, error: refusal };
      return;
    }
    bytes = await readFile(file);
  } catch (error) {
    yield { input: file, error: reason(error) };
    return;
  }
  const extension = path.extname(file).toLowerCase();
  const kind = sniff(bytes);
  const messages = extension === '.mbox' ? splitMbox(bytes) : mailboxIn(bytes, kind);
  if (extension === '.mbox' && messages.length === 0)
    yield { input: file, error: 'This is not an mbox file: it has no "From " line.' };
  for (const [index, message] of messages.entries()) yield inputOf(`${file}#${index + 1}`, readEml(message), 'message');
  if (messages.length > 0 || extension === '.mbox') return;

  const inEmlx = messageInEmlx(bytes);
  if (inEmlx !== undefined && sniff(inEmlx) === 'message') {
    yield inputOf(file, readEmlx(inEmlx), 'message');
    return;
  }

  // A compound file under another name stays an attachment: one that is a document too shows its message to hide its macros.
  if (extension === '.eml' || extension === '.msg' || kind === 'message') {
    yield inputOf(file, readMessageFile(bytes), extension === '.msg' ? 'Outlook message' : 'message');
    return;
  }
  yield { input: file, message: bareAttachment(path.basename(file), bytes) };
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

function inputOf(input: string, message: MessageInput | Gap, what: string): Input {
  return isGap(message) ? { input, error: `This is not a readable ${what} file.` } : { input, message };
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

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read.';
  return 'The file could not be read.';
}
