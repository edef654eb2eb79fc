/** What can be measured; each part prints its rows and answers with its figures. */
import { fixtures } from '../fixtures';
import { measureBlockList } from './block-list';
import { brokenPromises, measureBounds, namesOfBounds } from './bounds';
import type { Measured } from './bounds';
import { measureKeys, MOST_A_PASSWORD, namesOfLocks } from './keys';
import type { KeyTimes } from './keys';
import { measureClicks, MOST_WAIT } from './pane/clicks';
import { measureCold } from './cold';
import { measureCommand } from './command';
import { inflatingOf } from './floor';
import { benchFolder } from './folder';
import { LEAST_A_SECOND, measureGateway, MOST_P95 } from './gateway';
import { carrying, inspection } from './inspection';
import { time } from './measure';
import type { Timing } from './measure';
import { measureMessageChanges, measureMessageClicks, measurePane } from './pane/pane';
import type { shares } from './pane/pane';
import { measureStartUp, MOST_TIMES } from './start-up';
import type { Peaks } from './peaks';
import { megabytes, milliseconds, openTable, ratio, table } from './table';
import { measureWorkers } from './workers';

interface Run {
  /** This bundle, which answers for its children too. */
  readonly program: string;
  readonly folder: string;
  /** How many the workers judge, and the gateway. */
  readonly messages: number;
  readonly out: (text: string) => void;
}

export type Part = keyof typeof parts;

export const parts = {
  fixtures: benchFixtures,
  bounds: benchBounds,
  blockList: benchBlockList,
  startUp: benchStartUp,
  pane: benchPane,
  messageClicks: benchMessageClicks,
  clicks: benchClicks,
  messageChanges: benchMessageChanges,
  workers: benchWorkers,
  gateway: benchGateway,
  command: benchCommand,
  cold: benchCold,
  keys: benchKeys,
  folder: benchFiles,
};

/** Every kind of file, with the floor beside it. */
function benchFixtures({ out }: Run) {
  const row = openTable(
    ['file', 'bytes', 'p50', 'p95', 'max', 'MB/s', 'of floor'],
    fixtures.map(({ name }) => name),
    out,
  );
  const measured = fixtures.map(({ name, bytes }) => {
    const inflating = inflatingOf(bytes);
    const timing = time(inspection(carrying(name, bytes)));
    const floor = inflating === undefined ? undefined : time(inflating).p50;
    row([
      name,
      String(bytes.length),
      ...[timing.p50, timing.p95, timing.max].map(milliseconds),
      (bytes.length / 1_048_576 / timing.p50).toFixed(1),
      ratio(floor === undefined ? undefined : timing.p50 / floor),
    ]);
    return { name, bytes: bytes.length, ...timing, ...(floor === undefined ? {} : { floor }) };
  });
  out('');
  return measured;
}

function benchBounds({ program, out }: Run) {
  const row = openTable(['made to hurt', 'first', 'processor', 'p50', 'p95', 'max', 'memory'], namesOfBounds, out);
  const measured: Measured[] = [];
  for (const one of measureBounds(program)) {
    measured.push(one);
    const { name, cold, processor, p50, p95, max, memory } = one;
    row([name, ...[cold, processor, p50, p95, max].map(milliseconds), megabytes(memory)]);
  }
  out('');
  const broken = brokenPromises(measured);
  if (broken.length > 0) {
    process.exitCode = 1;
    out(`Above a second of the processor, or 200 MB more than the plainest letter: ${broken.join(', ')}.\n`);
  }
  return measured;
}

function benchBlockList({ out }: Run) {
  const measured = measureBlockList();
  const { addresses, bytes, p50, p95 } = measured;
  out(
    `Block list of ${addresses} addresses: ${Math.ceil(bytes / 1_000)} kB, a look-up p50 ${p50.toFixed(1)} µs, p95 ${p95.toFixed(1)} µs.\n`,
  );
  return measured;
}

function benchStartUp({ program, out }: Run) {
  const startUp = measureStartUp(program);
  out(
    table(
      ["the event handler's script, cold", 'bytes', 'p50', 'p95', 'max'],
      [
        ['the script', String(startUp.bytes), startUp.script] as const,
        ['  its first verdict', '', startUp.verdict] as const,
        ['350 kB of its kind', String(startUp.yardstickBytes), startUp.yardstick] as const,
      ].map(([name, size, timing]) => [name, size, ...[timing.p50, timing.p95, timing.max].map(milliseconds)]),
    ),
  );
  out(`${ratio(startUp.times)} the time of 350 kB of its kind; at most ${ratio(MOST_TIMES)} is allowed.\n`);
  return startUp;
}

function benchPane({ out }: Run) {
  const pane = measurePane();
  if (pane === undefined) return noBrowser(out);
  out(
    table(
      ['the pane, cold', 'p50', 'max'],
      [
        ['first paint', milliseconds(pane.firstPaint.p50), milliseconds(pane.firstPaint.max)],
        ['warning', milliseconds(pane.warning.p50), milliseconds(pane.warning.max)],
      ],
    ),
  );
  return pane;
}

function benchMessageClicks({ out }: Run) {
  const clicks = measureMessageClicks();
  if (clicks === undefined) return noBrowser(out);
  const row = (name: string, { p50, p95, max }: Timing) => [name, ...[p50, p95, max].map(milliseconds)];
  out(
    table(
      [`a click on a dangerous message, ${clicks.warning.runs} times`, 'p50', 'p95', 'max'],
      [
        row('first news', clicks.news),
        row('the warning', clicks.warning),
        ...clicks.shares.map(({ name, ...timing }) => row(`  of it ${SHARES[name]}`, timing)),
      ],
    ),
  );
  return clicks;
}

const SHARES: Readonly<Record<(typeof shares)[number], string>> = {
  office: 'Office.js and the simulated Outlook',
  reading: 'our reading of what they say',
  worker: 'the worker',
  rendering: 'rendering',
};

function benchClicks({ out }: Run) {
  const clicks = measureClicks();
  if (clicks === undefined) return noBrowser(out);
  out(
    table(
      ['a click while the pane checks', 'clicks', 'p50', 'p95', 'max', 'longest task', 'checked in'],
      clicks.map(({ name, runs, p50, p95, max, longest, took }) => [
        name,
        String(runs),
        ...[p50, p95, max, longest, took].map(milliseconds),
      ]),
    ),
  );
  const late = clicks.filter(({ longest }) => longest > MOST_WAIT);
  if (late.length > 0) {
    process.exitCode = 1;
    out(
      `A task of the pane's thread above ${MOST_WAIT} ms of the processor: ${late.map(({ name }) => name).join(', ')}.\n`,
    );
  }
  return clicks;
}

function benchMessageChanges({ out }: Run) {
  const messageChanges = measureMessageChanges();
  if (messageChanges === undefined) return noBrowser(out);
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
  return messageChanges;
}

/** A measurement that could not be made is no good news. */
function noBrowser(out: Run['out']): string {
  process.exitCode = 1;
  const why = 'not measured: the lines above say why';
  out(`The pane was ${why}.\n`);
  return why;
}

async function benchWorkers({ messages, out }: Run) {
  const peak = (bytes: number | undefined): string => (bytes === undefined ? '–' : megabytes(bytes));
  let row: ReturnType<typeof openTable> = () => undefined;
  const measured = await measureWorkers(messages, {
    written(bytes) {
      out(
        `${messages} messages, ${megabytes(bytes)}; the most that the program and one of its workers held at a quarter and in the end:\n`,
      );
      row = openTable(
        ['emotet-guard scan', 'seconds', 'a second', 'program', 'at the end', 'worker', 'at the end'],
        ['two programs, one worker each'],
        out,
      );
    },
    scanned({ name, seconds, quarter, end }) {
      row([
        name,
        seconds.toFixed(1),
        (messages / seconds).toFixed(0),
        ...[quarter.parent, end.parent, quarter.child, end.child].map(peak),
      ]);
    },
  });
  out(
    `\nTwo workers are ${measured.ratio.toFixed(2)} times as fast as one; two programs, the machine's ceiling, ${measured.ceiling.toFixed(2)} times.\n`,
  );
  return measured;
}

async function benchGateway({ messages, out }: Run) {
  const measured = await measureGateway(messages);
  const { bytes, seconds, workers, p50, p95, max, quarter, end } = measured;
  const held = (peaks: Peaks | undefined): readonly string[] =>
    [peaks?.parent, peaks?.child].map((peak) => (peak === undefined ? '–' : megabytes(peak)));
  out(
    table(
      ['emotet-guard serve', 'messages', 'size', 'a second', 'p50', 'p95', 'max', 'service', 'worker'],
      [
        ['at a quarter', '', '', '', '', '', '', ...held(quarter)],
        [
          `${workers} workers, 4 at once`,
          String(messages),
          megabytes(bytes),
          (messages / seconds).toFixed(0),
          ...[p50, p95, max].map(milliseconds),
          ...held(end),
        ],
      ],
    ),
  );
  if (messages / seconds < LEAST_A_SECOND || p95 > MOST_P95)
    out(`Promised for two idle cores: ${LEAST_A_SECOND} messages a second, p95 ${MOST_P95} ms.\n`);
  return measured;
}

async function benchCommand({ out }: Run) {
  const measured = await measureCommand();
  const peak = (bytes: number | undefined): string => (bytes === undefined ? '–' : megabytes(bytes));
  const { command, node, program, worker } = measured;
  out(
    table(
      ['one command, one document', 'p50', 'p95', 'max', 'program', 'worker'],
      [
        [
          'emotet-guard scan',
          ...[command.p50, command.p95, command.max].map(milliseconds),
          peak(program),
          peak(worker),
        ],
        ['node --eval 0', ...[node.p50, node.p95, node.max].map(milliseconds), '', ''],
      ],
    ),
  );
  return measured;
}

/** Each file once in a new process; without a folder there is nothing to read. */
async function benchCold({ folder, out }: Run) {
  const row = openTable(
    [
      'one cold process',
      'files',
      'ms',
      'processor',
      'floor',
      'of floor',
      'slowest',
      'olevba',
      'faster',
      'mraptor',
      'faster',
    ],
    ['without locked files'],
    out,
  );
  const measured = await measureCold(folder, ({ group, files, ours, processor, floor, slowest, peers }) => {
    row([
      group,
      String(files),
      ...[ours.p50, processor.p50, floor.p50].map(milliseconds),
      ratio(floor.p50 === 0 ? undefined : ours.p50 / floor.p50),
      milliseconds(slowest),
      ...(['olevba', 'mraptor'] as const).flatMap((name) => {
        const known = peers.find(({ peer }) => peer === name);
        if (known === undefined) return ['–', '–'];
        return [
          `${milliseconds(known.milliseconds)}${known.measured ? '' : '*'}`,
          ratio(known.milliseconds / ours.p50),
        ];
      }),
    ]);
  });
  out('\nMedians of five runs, in turns. *: recorded beside the files, without the start of Python; else run here.\n');
  return measured;
}

async function benchKeys({ out }: Run) {
  const row = openTable(['a wrong password', 'Node', 'max', 'portable', 'WebCrypto'], namesOfLocks(), out);
  const measured: KeyTimes[] = [];
  for await (const one of measureKeys()) {
    measured.push(one);
    const { name, node, portable, web } = one;
    row([
      name,
      ...[node.p50, node.max, portable.p50].map(milliseconds),
      web === undefined ? '–' : milliseconds(web.p50),
    ]);
  }
  out('');
  const slow = measured.filter(({ node }) => node.p50 > MOST_A_PASSWORD);
  if (slow.length > 0) {
    process.exitCode = 1;
    out(`Above ${MOST_A_PASSWORD} ms a password in Node: ${slow.map(({ name }) => name).join(', ')}.\n`);
  }
  return measured;
}

function benchFiles({ program, folder: place, out }: Run) {
  const folder = benchFolder(program, place);
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
  return folder;
}
