import { MboxSplitter } from '../../mail/mbox';
import type { Stretch } from '../../mail/mbox';
import type { Job, Unread } from '../../workers/job';
import { fewestInMailbox } from '../../workers/messages-in';
import { unread } from '../../workers/unread';
import type { MailFile } from './mail-file';

/** So much of a file tells what it is. */
const BEGINNING = 64 * 1_024;

/** Bytes of a mailbox that are in memory at a time, however large it is. */
const PIECE = 4 * 2 ** 20;

/** What is to be judged, one message after the other, each a piece of its file that is not read yet; or that a file cannot be read. */
export async function* jobsOf(files: Iterable<MailFile>): AsyncGenerator<Job<Blob> | Unread> {
  for (const { name, file } of files) {
    try {
      const beginning = await bytesOf(file.slice(0, BEGINNING));
      const fewest = fewestInMailbox(fileNameOf(name), beginning);
      let found = 0;
      if (fewest !== undefined) {
        const first: Job<Blob>[] = [];
        for await (const { start, end } of messagesIn(file)) {
          found++;
          first.push({ input: `${name}#${found}`, source: file.slice(start, end), message: true });
          if (found >= fewest) yield* first.splice(0);
        }
      }
      if (fewest === undefined || found < fewest) yield { input: name, source: file };
    } catch {
      // Gone, locked, or on a drive that was pulled out.
      yield { input: name, error: unread.notReadable };
    }
  }
}

/** The name of a file without its folders. */
export function fileNameOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

async function* messagesIn(mailbox: Blob): AsyncGenerator<Stretch> {
  const splitter = new MboxSplitter();
  for (let at = 0; at < mailbox.size; at += PIECE) yield* splitter.add(await bytesOf(mailbox.slice(at, at + PIECE)));
  yield* splitter.end();
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
