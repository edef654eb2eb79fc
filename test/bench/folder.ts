/** The files of a folder, several times over; with the peers' times where they are known. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../../src/cli/find-files';
import { isGap } from '../../src/detection/contract';
import type { MessageInput } from '../../src/detection/contract';
import { readMessageFile } from '../../src/mail/message-file';
import { inflatingOf } from './floor';
import { carrying, inspection } from './inspection';
import { summarise, time } from './measure';
import { isInstalled, peers, recordedIn, runPeer } from './peers';
import type { Recorded } from './peers';

/** How often each file of the folder is read; the median of these is the file's time, the shortest what it takes undisturbed. */
const ROUNDS = 15;
/** Rounds before them: code that is compiled as it runs gains a fifth between its second and its tenth thousand files. */
const WARM_ROUNDS = 20;

interface FileTiming {
  readonly file: string;
  readonly bytes: number;
  /** The median of all rounds. */
  readonly milliseconds: number;
  /** The shortest of all rounds, in milliseconds. */
  readonly least: number;
}

/** The child's side of `benchFolder`: reads all files round by round, and answers in JSON on standard output. */
export async function measureFiles(folder: string): Promise<void> {
  const recorded = recordedBy(folder);
  const files = recorded.size > 0 ? [...recorded.keys()] : await findFiles([folder]);
  const mails = files.map((file) => ({ file, bytes: statSync(file).size, mail: mailOf(file) }));
  const known = mails.filter((one): one is typeof one & { mail: MessageInput } => one.mail !== undefined);
  const times = known.map((): number[] => []);
  // A locked file asks for 100,000 hashes, and the garbage of them would be collected in the times of the files behind it.
  const isLocked = ({ file }: { readonly file: string }): boolean => recorded.get(file)?.encrypted === true;
  const readAll = (locked: boolean, warmRounds: number): void => {
    // Round by round, as a gateway sees them: the same file is never read twice in a row.
    for (let round = -warmRounds; round < ROUNDS; round++) {
      for (const [index, one] of known.entries()) {
        if (isLocked(one) !== locked) continue;
        const work = inspection(one.mail);
        const before = performance.now();
        work();
        if (round >= 0) times[index]?.push(performance.now() - before);
      }
    }
  };
  readAll(false, WARM_ROUNDS);
  // Passwords are tried in one loop, warm after the first of them.
  readAll(true, 1);
  const timings = known.map(({ file, bytes }, index): FileTiming => ({
    file,
    bytes,
    milliseconds: summarise(times[index] ?? []).p50,
    least: Math.min(...(times[index] ?? [])),
  }));
  process.stdout.write(JSON.stringify({ timings, unread: mails.length - known.length }));
}

/** Measures a folder in a process of its own, as the peers' one process saw nothing else either. */
export function benchFolder(program: string, folder: string) {
  const child = spawnSync(process.execPath, [program, '--measure-files', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1_024 * 1_024,
  });
  if (child.status !== 0) throw new Error(`${folder}: ${child.stderr}`);
  const { timings, unread } = JSON.parse(child.stdout) as { timings: readonly FileTiming[]; unread: number };
  const recorded = recordedBy(folder);
  const total = sum(timings.map((one) => one.milliseconds));
  const slowest = [...timings].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, 10);
  return {
    files: timings.length,
    unread,
    ...summarise(timings.map((one) => one.milliseconds)),
    milliseconds: total,
    megabytesPerSecond: sum(timings.map(({ bytes }) => bytes)) / 1_048.576 / total,
    floor: sum(
      timings.map(({ file }) => {
        const inflating = inflatingOf(readFileSync(file));
        return inflating === undefined ? 0 : time(inflating, { warm: 1, runs: 3 }).p50;
      }),
    ),
    slowest: slowest.map((one) => ({ ...one, file: path.relative(folder, one.file) })),
    peers: peers.flatMap((peer) => comparisons(peer, timings, recorded)),
  };
}

/** What is recorded of the folder's files, by their absolute names. */
function recordedBy(folder: string): ReadonlyMap<string, Recorded> {
  return new Map(recordedIn(folder).map((one) => [path.resolve(one.file), one]));
}

/** The peer's seconds against ours over the same files: all of them, and those that need no password. */
function comparisons(
  peer: (typeof peers)[number],
  timings: readonly FileTiming[],
  recorded: ReadonlyMap<string, Recorded>,
) {
  if (isInstalled(peer)) {
    const theirs =
      runPeer(
        peer,
        timings.map(({ file }) => file),
      ) * 1_000;
    const ours = sum(timings.map((one) => one.milliseconds));
    const least = sum(timings.map((one) => one.least));
    return [{ peer, over: 'all files, run here, its start included', files: timings.length, theirs, ours, least }];
  }
  const known = timings.filter(({ file }) => recorded.get(file)?.seconds[peer] !== undefined);
  const compare = (over: string, chosen: readonly FileTiming[]) => ({
    peer,
    over,
    files: chosen.length,
    theirs: sum(chosen.map(({ file }) => (recorded.get(file)?.seconds[peer] ?? 0) * 1_000)),
    ours: sum(chosen.map((one) => one.milliseconds)),
    least: sum(chosen.map((one) => one.least)),
  });
  if (known.length === 0) return [];
  const open = known.filter(({ file }) => recorded.get(file)?.encrypted !== true);
  return [
    compare('all files, recorded', known),
    compare('files without a password, recorded', open),
    compare(
      'of these the ones with VBA, recorded',
      open.filter(({ file }) => recorded.get(file)?.vba === true),
    ),
  ];
}

function mailOf(file: string): MessageInput | undefined {
  const bytes = readFileSync(file);
  if (!/\.(?:eml|msg)$/i.test(file)) return carrying(path.basename(file), bytes);
  const mail = readMessageFile(bytes);
  return isGap(mail) ? undefined : mail;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
