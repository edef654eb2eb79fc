/*
 * `npm run bench -- [--json] [--pane] [folder]`: what detection costs, warm, on built fixtures and on a folder of files. Beside each
 * figure stand two yardsticks: inflating the same bytes and doing nothing with them, and what the peers took.
 */
import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { version } from '../../src/detection/version';
import { fixtures } from '../fixtures';
import { measureBlockList } from './block-list';
import { brokenPromises, measureBounds, measureMemory, measureTimes } from './bounds';
import { inflatingOf } from './floor';
import { benchFolder, measureFiles } from './folder';
import { carrying, inspection } from './inspection';
import { time } from './measure';
import { measureMessageChanges, measurePane } from './pane';
import { measureStart, measureStartUp, MOST_TIMES } from './start-up';
import { milliseconds, ratio, table } from './table';

const usage = `Usage: npm run bench -- [--json] [--pane] [folder]

Times the inspection of built fixtures, of inputs made to hurt, and of the files in a folder (messages and attachment files).
With --pane also the built pane in Chromium: how soon it paints and warns, and what it holds after a thousand messages (minutes).
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    pane: { type: 'boolean', default: false },
    measure: { type: 'string' },
    'measure-memory': { type: 'string' },
    'measure-files': { type: 'string' },
    'measure-start': { type: 'string' },
  },
});
if (values.help) process.stdout.write(usage);
else if (values.measure !== undefined) measureTimes(values.measure);
else if (values['measure-memory'] !== undefined) measureMemory(values['measure-memory']);
else if (values['measure-start'] !== undefined) measureStart(values['measure-start']);
else if (values['measure-files'] !== undefined) await measureFiles(values['measure-files']);
else bench(positionals[0]);

function bench(folder: string | undefined): void {
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
    process.stderr.write(`There is no folder "${folder}".\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const program = process.argv[1] ?? '';
  const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}`;
  const report = {
    version,
    machine,
    fixtures: benchFixtures(),
    bounds: measureBounds(program),
    blockList: measureBlockList(),
    startUp: measureStartUp(program),
    ...(values.pane ? { pane: measurePane(), messageChanges: measureMessageChanges() } : {}),
    ...(folder === undefined ? {} : { folder: benchFolder(program, folder) }),
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

function print(report: {
  readonly version: string;
  readonly machine: string;
  readonly fixtures: ReturnType<typeof benchFixtures>;
  readonly bounds: ReturnType<typeof measureBounds>;
  readonly blockList: ReturnType<typeof measureBlockList>;
  readonly startUp: ReturnType<typeof measureStartUp>;
  readonly pane?: ReturnType<typeof measurePane>;
  readonly messageChanges?: ReturnType<typeof measureMessageChanges>;
  readonly folder?: ReturnType<typeof benchFolder>;
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
      ['made to hurt', 'first', 'processor', 'p50', 'p95', 'max', 'peak memory'],
      report.bounds.map(({ name, cold, processor, p50, p95, max, memory }) => [
        name,
        ...[cold, processor, p50, p95, max].map(milliseconds),
        `${(memory / 1_048_576).toFixed(0)} MB`,
      ]),
    ),
  );
  const broken = brokenPromises(report.bounds);
  if (broken.length > 0) {
    process.exitCode = 1;
    out(`Above a second of the processor or 200 MB: ${broken.join(', ')}.\n`);
  }
  const { addresses, bytes, p50, p95 } = report.blockList;
  out(
    `Block list of ${addresses} addresses: ${Math.ceil(bytes / 1_000)} kB, a look-up p50 ${p50.toFixed(1)} µs, p95 ${p95.toFixed(1)} µs.\n`,
  );
  const { startUp } = report;
  out(
    table(
      ["the event handler's script, cold", 'bytes', 'p50', 'p95', 'max'],
      [
        ['the script', startUp.bytes, startUp.script] as const,
        ['350 kB of its kind', startUp.yardstickBytes, startUp.yardstick] as const,
      ].map(([name, size, timing]) => [name, String(size), ...[timing.p50, timing.p95, timing.max].map(milliseconds)]),
    ),
  );
  out(`${ratio(startUp.times)} the time of 350 kB of its kind; at most ${ratio(MOST_TIMES)} is allowed.\n`);
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
