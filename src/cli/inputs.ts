import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Gap, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { sniff } from '../detection/formats/sniff';
import { readEml } from '../mail/eml';
import { splitMbox } from '../mail/mbox';
import { readMessageFile } from '../mail/message-file';

/** Something to inspect, or why it could not be read. */
export type Input = { readonly input: string } & ({ readonly message: MessageInput } | { readonly error: string });

/** 1 GiB: more than any mail system delivers, less than Node's own limit for one buffer. */
const LARGEST = 2 ** 30;

/** Files under the paths, folders searched through, in a stable order; what does not exist or may not be listed stays in it. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of paths) {
    const entries = await readdir(name, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) {
      files.push(name);
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      // Hidden files are the file system's own (.DS_Store, .git); links may lead in circles.
      if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
      const inner = path.join(name, entry.name);
      // One by one: a folder of 200,000 messages has more than a call takes arguments.
      if (entry.isDirectory()) for (const file of await findFiles([inner])) files.push(file);
      else if (entry.isFile()) files.push(inner);
    }
  }
  return files;
}

/** Reads one file: a message, the messages of an mbox, or a bare attachment. Errors are inputs with an `error`. */
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
  if (extension === '.mbox') {
    const messages = splitMbox(bytes);
    if (messages.length === 0) yield { input: file, error: 'This is not an mbox file: it has no "From " line.' };
    for (const [index, message] of messages.entries())
      yield inputOf(`${file}#${index + 1}`, await readEml(message), 'message');
    return;
  }
  if (extension === '.eml' || extension === '.msg' || (extension === '' && sniff(bytes) === 'message')) {
    yield inputOf(file, await readMessageFile(bytes), extension === '.msg' ? 'Outlook message' : 'message');
    return;
  }
  yield { input: file, message: bareAttachment(path.basename(file), bytes) };
}

function inputOf(input: string, message: MessageInput | Gap, what: string): Input {
  return isGap(message) ? { input, error: `This is not a readable ${what} file.` } : { input, message };
}

/** A file on its own is looked at as the only attachment of an otherwise empty message. */
function bareAttachment(name: string, bytes: Uint8Array): MessageInput {
  return {
    subject: '',
    replyTo: [],
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
