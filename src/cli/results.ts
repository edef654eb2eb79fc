import { statSync } from 'node:fs';
import type { Stretch } from '../mail/mbox';
import { openAlready } from './open-already';
import { readStream } from '../workers/file-bytes';
import { inOrder } from '../workers/in-order';
import type { Answer, Job, Judged, Source, Terms, Unread } from '../workers/job';
import type { Pool } from '../workers/pool';
import { unread } from '../workers/unread';

export type Result = Judged | Unread;

export interface Judging {
  readonly pool: Pool;
  readonly terms: Terms;
  /** Results that may wait behind one that is not there yet. */
  readonly ahead: number;
  readonly standardInput: AsyncIterable<Uint8Array>;
}

/** Bytes from which a file may take a hundred times as long as most do: 2 of the 460 files of the corpus' office folder are as large. */
const LARGE = 1_000_000;

/** For each file its results, in order: one, or those of a mailbox's messages, which all workers share. */
export async function* resultsOf(files: readonly string[], judging: Judging): AsyncGenerator<AsyncGenerator<Result>> {
  const { pool, terms, ahead } = judging;
  const work = async (file: string): Promise<{ readonly job: Job; readonly answer: Answer }> => {
    const source = await sourceOf(file, judging.standardInput);
    const large = sizeOf(file) > LARGE;
    const job = { input: file, source: typeof source === 'string' ? { file } : source, large };
    return { job, answer: typeof source === 'string' ? { input: file, error: source } : await pool.submit(job, terms) };
  };
  for await (const { job, answer } of inOrder(files, work, ahead))
    yield 'mailbox' in answer ? messagesOf(job, answer.mailbox, judging) : one(answer);
}

/** Bytes on the disk; of what is no file there, none. Synchronous, so that the disk's order of answers does not become the order of the work. */
function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** Where a worker finds what the command line names, or why it is not to be had. */
async function sourceOf(file: string, standardInput: AsyncIterable<Uint8Array>): Promise<Source | string> {
  const stream = openAlready(file, standardInput);
  if (stream === undefined) return { file };
  const bytes = await readStream(stream);
  return typeof bytes === 'string' ? bytes : { bytes };
}

function messagesOf({ input, source }: Job, mailbox: readonly Stretch[], { pool, terms, ahead }: Judging) {
  const jobs = mailbox.map((stretch, index): Job => ({
    input: `${input}#${index + 1}`,
    source:
      'file' in source ? { file: source.file, stretch } : { bytes: source.bytes.subarray(stretch.start, stretch.end) },
    message: true,
    large: stretch.end - stretch.start > LARGE,
  }));
  const work = async (job: Job): Promise<Result> => {
    const answer = await pool.submit(job, terms);
    return 'mailbox' in answer ? { input: job.input, error: unread.failed } : answer;
  };
  return inOrder(jobs, work, ahead);
}

async function* one(result: Result): AsyncGenerator<Result> {
  yield await Promise.resolve(result);
}
