/** The process that inspects. It may hang, or run out of memory: its parent watches it, and knows which case it was at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caseOf, seedsWith } from './cases';
import type { Case } from './cases';
import { failureOf } from './invariants';
import { minimise, minimiseFile } from './minimise';

/** What the parent tells. */
export interface Task {
  readonly seed: number;
  readonly from: number;
  /** Runs up to, and without, this number. */
  readonly to: number;
  readonly files: readonly string[];
  /** Only documents whose code a grammar wrote. */
  readonly macros: boolean;
  readonly out: string;
}

/** What the child tells: the case that it begins, and what it found. */
export type News =
  { readonly at: number } | { readonly failure: string; readonly number: number; readonly folder: string };

/** Bytes of memory, after the garbage is collected, above which something is being kept between messages. */
const MOST_MEMORY = 700 * 1_024 * 1_024;
const MEMORY_INTERVAL = 500;

export async function runChild({ seed, from, to, files, macros, out }: Task): Promise<void> {
  const tell = (news: News): void => void process.send?.(news);
  const seeds = seedsWith(files);
  for (let number = from; number < to; number++) {
    tell({ at: number });
    const found = caseOf(seeds, seed, number, macros);
    const failure = failureOf(found) ?? (number % MEMORY_INTERVAL === 0 ? hoarding() : undefined);
    if (failure !== undefined) {
      const stillFails = (smaller: Case): boolean => {
        // A slow case takes minutes to become small: the parent hears that it goes on.
        tell({ at: number });
        return failureOf(smaller) === failure;
      };
      const smallest = found instanceof Uint8Array ? minimiseFile(found, stillFails) : minimise(found, stillFails);
      tell({ failure, number, folder: save(out, { failure, seed, number }, smallest) });
    }
    // Lets the parent's messages, and the end of the program, come through.
    if (number % 64 === 0) await new Promise(setImmediate);
  }
  process.disconnect();
}

function hoarding(): string | undefined {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers > MOST_MEMORY ? 'memory is kept between messages' : undefined;
}

/** Writes the case so that it can be read again: a file as it is; of a message its attachments as files, the rest as JSON. */
function save(out: string, found: { failure: string; seed: number; number: number }, smallest: Case): string {
  const folder = path.join(out, `${found.seed}-${found.number}`);
  mkdirSync(folder, { recursive: true });
  if (smallest instanceof Uint8Array) {
    writeFileSync(path.join(folder, 'message.eml'), smallest);
    writeFileSync(path.join(folder, 'failure.json'), `${JSON.stringify(found, undefined, 2)}\n`);
    return folder;
  }
  const message = smallest;
  const attachments = message.attachments.map(({ bytes, name, ...rest }, index) => {
    const file = `attachment-${index}`;
    if (bytes !== undefined) writeFileSync(path.join(folder, file), bytes);
    return { ...rest, name, ...(bytes === undefined ? {} : { file }) };
  });
  writeFileSync(
    path.join(folder, 'failure.json'),
    `${JSON.stringify({ ...found, message: { ...message, attachments } }, undefined, 2)}\n`,
  );
  return folder;
}
