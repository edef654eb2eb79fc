/*
 * `npm run bench -- [--json] [--pane] [folder]`: what detection costs, warm, on built fixtures and on a folder of files. Beside each
 * figure stand two yardsticks: inflating the same bytes and doing nothing with them, and what the peers took.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { MessageInput } from '../../src/detection/contract';
import { version } from '../../src/detection/version';
import { findFiles } from '../../src/cli/inputs';
import { readMessageFile } from '../../src/mail/message-file';
import { isGap } from '../../src/detection/contract';
import { fixtures } from '../fixtures';
import { measureBlockList } from './block-list';
import { measureBounds, measureFile } from './bounds';
import { inflatingOf } from './floor';
import { carrying, inspection } from './inspection';
import { summarise, time } from './measure';
import { measureMessageChanges, measurePane } from './pane';
import { isInstalled, peers, recordedIn, runPeer } from './peers';
import { milliseconds, ratio, table } from './table';

const usage = `Usage: npm run bench -- [--json] [--pane] [folder]

Times the inspection of built fixtures, of inputs made to hurt, and of the files in a folder (messages and attachment files).
With --pane also the built pane in Chromium: how soon it paints and warns, and what it holds after a thousand messages (minutes).
`;

/** How often each file of the folder is read; the median of these is the file's time, the shortest what it takes undisturbed. */
const ROUNDS = 15;
/** Rounds before them: code that is compiled as it runs gains a fifth between its second and its tenth thousand files. */
const WARM_ROUNDS = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    pane: { type: 'boolean', default: false },
    measure: { type: 'string' },
  },
});
if (values.help) process.stdout.write(usage);
else if (values.measure !== undefined) measureFile(values.measure);
else await bench(positionals[0]);

async function bench(folder: string | undefined): Promise<void> {
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
    process.stderr.write(`There is no folder "${folder}".\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}`;
  const report = {
    version,
    machine,
    fixtures: benchFixtures(),
    bounds: measureBounds(process.argv[1] ?? ''),
    blockList: measureBlockList(),
    ...(values.pane ? { pane: measurePane(), messageChanges: measureMessageChanges() } : {}),
    ...(folder === undefined ? {} : { folder: await benchFolder(folder) }),
  };
  if (values.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else print(report);
}

/** Every kind of file, with the floor beside it. */
function benchFixtures() {
  return fixtures.map(({ name, bytes }) => {
    const inflating = inflatingOf(bytes);
    const timing = time(inspection(carrying(name, bytes)));
    return {
      name,
      bytes: bytes.length,
      ...timing,
      ...(inflating === undefined ? {} : { floor: time(inflating).p50 }),
    };
  });
}

interface FileTiming {
  readonly file: string;
  readonly bytes: number;
  readonly milliseconds: number;
  /** The shortest of all rounds, in milliseconds. */
  readonly least: number;
}

/** Each file of the folder, several times over; with the peers' times where they are known. */
async function benchFolder(folder: string) {
  const recorded = new Map(recordedIn(folder).map((one) => [path.resolve(one.file), one]));
  const files = recorded.size > 0 ? [...recorded.keys()] : await findFiles([folder]);
  const mails = await Promise.all(
    files.map(async (file) => ({ file, bytes: statSync(file).size, mail: await mailOf(file) })),
  );
  const known = mails.filter((one): one is typeof one & { mail: MessageInput } => one.mail !== undefined);
  const times = known.map((): number[] => []);
  // Passwords take nine tenths of a round, in code that is warm after the first of them.
  const isLocked = (file: string): boolean => recorded.get(path.resolve(file))?.encrypted === true;
  // Round by round, as a gateway sees them: the same file is never read twice in a row.
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
    for (const [index, { file, mail }] of known.entries()) {
      if (round < -1 && isLocked(file)) continue;
      const work = inspection(mail);
      const before = performance.now();
      work();
      if (round >= 0) times[index]?.push(performance.now() - before);
    }
  }
  const timings = known.map(({ file, bytes }, index): FileTiming => ({
    file,
    bytes,
    milliseconds: summarise(times[index] ?? []).p50,
    least: Math.min(...(times[index] ?? [])),
  }));
  const total = sum(timings.map((one) => one.milliseconds));
  const slowest = [...timings].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, 10);
  return {
    files: timings.length,
    unread: mails.length - known.length,
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
    peers: peers.flatMap((peer) => comparisons(peer, timings, recorded, files)),
  };
}

/** The peer's seconds against ours over the same files: all of them, and those that need no password. */
function comparisons(
  peer: (typeof peers)[number],
  timings: readonly FileTiming[],
  recorded: ReadonlyMap<string, ReturnType<typeof recordedIn>[number]>,
  files: readonly string[],
) {
  if (isInstalled(peer)) {
    const theirs = runPeer(peer, files) * 1_000;
    const ours = sum(timings.map((one) => one.milliseconds));
    const least = sum(timings.map((one) => one.least));
    return [{ peer, over: 'all files, run here, its start included', files: files.length, theirs, ours, least }];
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

async function mailOf(file: string): Promise<MessageInput | undefined> {
  const bytes = readFileSync(file);
  if (!/\.(?:eml|msg)$/i.test(file)) return carrying(path.basename(file), bytes);
  const mail = await readMessageFile(bytes);
  return isGap(mail) ? undefined : mail;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function print(report: {
  readonly version: string;
  readonly machine: string;
  readonly fixtures: ReturnType<typeof benchFixtures>;
  readonly bounds: ReturnType<typeof measureBounds>;
  readonly blockList: ReturnType<typeof measureBlockList>;
  readonly pane?: ReturnType<typeof measurePane>;
  readonly messageChanges?: ReturnType<typeof measureMessageChanges>;
  readonly folder?: Awaited<ReturnType<typeof benchFolder>>;
}): void {
  const out = (text: string): void => void process.stdout.write(`${text}\n`);
  out(`Emotet Guard ${report.version} on ${report.machine}. Milliseconds, warm.\n`);
  out(
    table(
      ['file', 'bytes', 'p50', 'p95', 'max', 'MB/s', 'of floor'],
      report.fixtures.map(({ name, bytes, p50, p95, max, floor }) => [
        name,
        String(bytes),
        ...[p50, p95, max].map(milliseconds),
        (bytes / 1_048.576 / p50).toFixed(1),
        ratio(floor === undefined ? undefined : p50 / floor),
      ]),
    ),
  );
  out(
    table(
      ['made to hurt', 'first', 'p50', 'p95', 'max', 'peak memory'],
      report.bounds.map(({ name, cold, p50, p95, max, memory }) => [
        name,
        ...[cold, p50, p95, max].map(milliseconds),
        `${(memory / 1_048_576).toFixed(0)} MB`,
      ]),
    ),
  );
  const { addresses, bytes, p50, p95 } = report.blockList;
  out(
    `Block list of ${addresses} addresses: ${Math.ceil(bytes / 1_000)} kB, a look-up p50 ${p50.toFixed(1)} µs, p95 ${p95.toFixed(1)} µs.\n`,
  );
  const { pane } = report;
  if (pane !== undefined) {
    out(
      table(
        ['the pane, cold', 'p50', 'max'],
        [
          ['first paint', milliseconds(pane.firstPaint.p50), milliseconds(pane.firstPaint.max)],
          ['warning', milliseconds(pane.warning.p50), milliseconds(pane.warning.max)],
        ],
      ),
    );
  }
  const { messageChanges } = report;
  if (messageChanges !== undefined) {
    out(
      table(
        ['messages shown', 'heap', 'DOM nodes', 'listeners', 'workers'],
        messageChanges.map(({ changes, heap, nodes, listeners, workers }) => [
          String(changes),
          `${(heap / 1_048_576).toFixed(1)} MB`,
          ...[nodes, listeners, workers].map(String),
        ]),
      ),
    );
  }
  const { folder } = report;
  if (folder === undefined) return;
  out(
    `${folder.files} files in ${folder.milliseconds.toFixed(0)} ms (${folder.megabytesPerSecond.toFixed(1)} MB/s), ` +
      `p50 ${milliseconds(folder.p50)}, p95 ${milliseconds(folder.p95)}, max ${milliseconds(folder.max)}; ` +
      `inflating alone ${folder.floor.toFixed(0)} ms; ${folder.unread} could not be read.\n`,
  );
  if (folder.peers.length > 0)
    out(
      table(
        ['peer', 'over', 'files', 'its ms', 'our ms', 'faster', 'at best', 'faster'],
        folder.peers.map(({ peer, over, files, theirs, ours, least }) => [
          peer,
          over,
          String(files),
          theirs.toFixed(0),
          ours.toFixed(0),
          ratio(theirs / ours),
          least.toFixed(0),
          ratio(theirs / least),
        ]),
      ),
    );
  out(
    table(
      ['slowest', 'bytes', 'ms'],
      folder.slowest.map((one) => [one.file, String(one.bytes), milliseconds(one.milliseconds)]),
    ),
  );
}
