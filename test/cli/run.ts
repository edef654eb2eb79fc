import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Io } from '../../src/cli/io';
import { main } from '../../src/cli/main';
import { answerTo } from '../../src/workers/answer';
import { inNode } from '../../src/workers/in-node';
import type { Terms } from '../../src/workers/job';
import type { StartWorker } from '../../src/workers/worker';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A worker inside this process: what a process of its own is for, test/workers and test/packaging look at. */
export const workerHere: StartWorker = ({ answered }) => {
  let known: Terms | undefined;
  return {
    send({ job, terms }) {
      known = terms ?? known;
      if (known !== undefined) void answerTo(job, known, inNode).then(answered);
    },
    kill: () => undefined,
    isReady: () => true,
  };
};

/** A world in which nothing is written and nothing comes in, with what a test changes about it. */
export function world(changed: Partial<Io>): Io {
  return {
    out: () => undefined,
    err: () => undefined,
    terminal: false,
    input: streamOf(),
    room: '',
    startWorker: workerHere,
    icon: (name) => readFile(path.join(__dirname, '..', '..', 'src', 'cli', 'manifest', 'icons', name)),
    ownRelease: () => Promise.resolve(undefined),
    ...changed,
  };
}

/** Runs a command line inside this process. */
export async function run(...args: readonly string[]): Promise<Ran> {
  return runWith({}, ...args);
}

/** The same with another world around it. */
export async function runWith(changed: Partial<Io>, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const write = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const code = await main(args, world({ ...write, ...changed }));
  return { code, out, err };
}

/** What comes in by a pipe. */
export async function* streamOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(new TextEncoder().encode(chunk));
}

/** A folder of its own for a test, gone when the tests of the file end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
