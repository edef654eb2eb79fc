/**
 * What a second worker of `emotet-guard scan` is worth, and whether a long scan's memory stays where it was. Two programs that
 * know nothing of each other tell how much faster this machine does anything twice at once: nothing of ours can do better.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildMissing } from '../../src/tools/build.mjs';
import { manyMessages } from './many-messages';
import { peaksOf } from './peaks';
import type { Peaks } from './peaks';

interface Scan {
  readonly name: string;
  readonly seconds: number;
  /** When a quarter of the messages were judged, and at the end. */
  readonly quarter: Peaks;
  readonly end: Peaks;
}

export interface WorkerTimes {
  readonly messages: number;
  readonly bytes: number;
  readonly scans: readonly Scan[];
  /** Two workers against one, and two independent programs against one. */
  readonly ratio: number;
  readonly ceiling: number;
}

/** Messages in a folder: above that, some file systems slow down. */
const A_FOLDER = 1_000;

interface Progress {
  readonly written: (bytes: number) => void;
  readonly scanned: (scan: Scan) => void;
}

export async function measureWorkers(messages: number, { written, scanned }: Progress): Promise<WorkerTimes> {
  buildMissing();
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const { halves, bytes } = writeMessages(folder, messages);
    written(bytes);
    const scans: Scan[] = [];
    const measure = async (name: string, programs: readonly (readonly string[])[]): Promise<Scan> => {
      const started = performance.now();
      const running = programs.map((args) => scan(args, messages / programs.length));
      const peaks = await Promise.all(running);
      const seconds = (performance.now() - started) / 1_000;
      const [first] = peaks as [(typeof peaks)[number]];
      const measured = { name, seconds, ...first };
      scans.push(measured);
      scanned(measured);
      return measured;
    };
    // Whatever comes first would pay for files that nobody has read.
    await scan(['--workers', '2', ...halves], messages);
    const one = await measure('one worker', [['--workers', '1', ...halves]]);
    const two = await measure('two workers', [['--workers', '2', ...halves]]);
    const apart = await measure(
      'two programs, one worker each',
      halves.map((half) => ['--workers', '1', half]),
    );
    return { messages, bytes, scans, ratio: one.seconds / two.seconds, ceiling: one.seconds / apart.seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The messages of `test/messages` in turns, each with a subject and an id of its own; two folders with one half each. */
function writeMessages(
  folder: string,
  messages: number,
): { readonly halves: readonly string[]; readonly bytes: number } {
  const messageAt = manyMessages();
  const halves = ['a', 'b'].map((half) => path.join(folder, half));
  let bytes = 0;
  for (let index = 0; index < messages; index++) {
    const within = path.join(halves[index % 2] ?? folder, String(Math.floor(index / A_FOLDER)));
    if (index % A_FOLDER < 2) mkdirSync(within, { recursive: true });
    // Both halves get every message: they may be even in number.
    const message = messageAt(Math.floor(index / 2), index);
    bytes += message.length;
    writeFileSync(path.join(within, `${index}.eml`), message);
  }
  return { halves, bytes };
}

/** One `emotet-guard scan` until its end. */
function scan(args: readonly string[], messages: number): Promise<{ readonly quarter: Peaks; readonly end: Peaks }> {
  const program = spawn(process.execPath, [path.resolve('dist', 'cli.js'), 'scan', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const unknown: Peaks = { parent: undefined, child: undefined };
  let quarter: Peaks | undefined;
  let end = unknown;
  let judged = 0;
  const look = (): void => {
    end = peaksOf(program.pid ?? 0) ?? end;
    if (judged >= messages / 4) quarter ??= end;
  };
  const looking = setInterval(look, 250);
  program.stdout.on('data', (piece: Buffer) => {
    for (const byte of piece) if (byte === 10) judged += 1;
    if (quarter === undefined && judged >= messages / 4) look();
  });
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', () => {
      clearInterval(looking);
      if (judged === messages) resolve({ quarter: quarter ?? unknown, end });
      else reject(new Error(`The scan judged ${judged} of ${messages} messages.`));
    });
  });
}
