import { startTally } from '../../report/tally';
import type { Tally } from '../../report/tally';
import { inOrder } from '../../workers/in-order';
import type { Job, Judged, Terms, Unread } from '../../workers/job';
import type { Pool } from '../../workers/pool';
import { unread } from '../../workers/unread';
import { jobsOf } from './jobs';
import type { MailFile } from './mail-file';

export interface Progress {
  /** Messages judged so far. */
  readonly judged: number;
  /** Of all bytes, 0 to 1. */
  readonly share: number;
}

export interface Judging {
  readonly pool: Pool<Blob>;
  readonly terms: Terms;
  /** Hears how far it is, a few times a second. */
  readonly onProgress: (progress: Progress) => void;
}

/** Mail that is being judged. */
export interface Running {
  /** What came of it, as far as it went; never rejects. */
  readonly finished: Promise<{ readonly tally: Tally; readonly isStopped: boolean }>;
  /** Ends it: what is in work by then is nobody's any more, and its pool is to be closed. */
  readonly stop: () => void;
}

/** Results that wait behind a slow message, and messages that are handed over before. */
const AHEAD = 200;

/** Milliseconds between two words about the progress. */
const PAUSE = 200;

/** Judges mail, message by message. What it keeps of it does not grow with it. */
export function judgeMail(files: readonly MailFile[], { pool, terms, onProgress }: Judging): Running {
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let isStopped = false;
  let wake = (): void => undefined;
  let judged = 0;
  let bytes = 0;
  let told = 0;

  /** As messages are judged, not in their order: one that is slow holds back the tally, and no more. */
  const count = (size: number): void => {
    judged++;
    bytes += size;
    if (isStopped || performance.now() < told + PAUSE) return;
    told = performance.now();
    onProgress({ judged, share: total === 0 ? 0 : Math.min(1, bytes / total) });
  };

  const work = async (job: Job<Blob> | Unread): Promise<Judged | Unread> => {
    if ('error' in job) return job;
    const answer = await pool.submit(job, terms);
    count(job.source.size);
    return 'mailbox' in answer ? { input: job.input, error: unread.failed } : answer;
  };

  const run = async (): Running['finished'] => {
    const { add, tally } = startTally();
    const results = inOrder(jobsOf(files), work, AHEAD);
    while (!isStopped) {
      const next = await new Promise<IteratorResult<Judged | Unread, unknown> | undefined>((resolve) => {
        // A promise of its own for each: one for all would keep every race that it was in.
        wake = () => {
          resolve(undefined);
        };
        void results.next().then(resolve);
      });
      if (next === undefined || next.done === true) break;
      add(next.value);
    }
    return { tally: tally(), isStopped };
  };

  return {
    finished: run(),
    stop() {
      isStopped = true;
      wake();
    },
  };
}
