/**
 * One cold process over a folder, each file once: how people meet it, with code that is not yet compiled. In turns with it, the floor
 * (zlib over the same ZIP streams, and nothing else) and the peers, where they are installed; else the times that were recorded.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFiles } from '../../src/cli/find-files';
import { buildMissing } from '../../src/tools/build.mjs';
import { streamsOf } from './floor';
import { summarise } from './measure';
import type { Timing } from './measure';
import { isInstalled, peers, recordedIn, runPeer } from './peers';
import type { Peer, Recorded } from './peers';

/** Medians of these are told. */
const RUNS = 5;

interface Group {
  readonly name: string;
  readonly files: readonly string[];
  /** What the peers took, in milliseconds, as it was recorded; where they are installed they run too. */
  readonly recorded: Readonly<Partial<Record<Peer, number>>>;
}

/** What the child answers, all in milliseconds. */
interface Answer {
  /** Of the library; the floor has none. */
  readonly loading: number;
  readonly times: readonly number[];
  readonly processor: number;
}

export interface ColdTimes {
  readonly group: string;
  readonly files: number;
  /** Loading and judging all files; milliseconds of the clock, and of the processor. */
  readonly ours: Timing;
  readonly processor: Timing;
  readonly floor: Timing;
  readonly peers: readonly { readonly peer: Peer; readonly milliseconds: number; readonly measured: boolean }[];
  /** The slowest file of the median run. */
  readonly slowest: number;
}

/** @param measured is told each group when it is measured */
export async function measureCold(folder: string, measured: (times: ColdTimes) => void): Promise<readonly ColdTimes[]> {
  buildMissing();
  const all: ColdTimes[] = [];
  for (const group of await groupsOf(folder)) {
    const times = measureGroup(group);
    all.push(times);
    measured(times);
  }
  return all;
}

async function groupsOf(folder: string): Promise<readonly Group[]> {
  const recorded = recordedIn(folder).filter(({ encrypted }) => !encrypted);
  if (recorded.length === 0) return [{ name: 'all files', files: await findFiles([folder]), recorded: {} }];
  return [
    groupOf('without locked files', recorded),
    groupOf(
      'of these with VBA',
      recorded.filter(({ vba }) => vba),
    ),
  ];
}

function groupOf(name: string, files: readonly Recorded[]): Group {
  const sums: Partial<Record<Peer, number>> = {};
  for (const peer of peers) {
    const known = files.flatMap(({ seconds }) => seconds[peer] ?? []);
    if (known.length === files.length) sums[peer] = known.reduce((sum, one) => sum + one, 0) * 1_000;
  }
  return { name, files: files.map(({ file }) => path.resolve(file)), recorded: sums };
}

function measureGroup({ name, files, recorded }: Group): ColdTimes {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const list = path.join(folder, 'files.json');
    writeFileSync(list, JSON.stringify({ files, streams: files.map((file) => streamsOf(readFileSync(file))) }));
    const installed = peers.filter(isInstalled);
    const [ours, floors] = [[] as Answer[], [] as Answer[]];
    const theirs = new Map(installed.map((peer) => [peer, [] as number[]]));
    for (let run = 0; run < RUNS; run++) {
      ours.push(answerOf(['judge', path.resolve('dist', 'library', 'detection.js'), list]));
      floors.push(answerOf(['inflate', list]));
      for (const [peer, times] of theirs) times.push(runPeer(peer, files) * 1_000);
    }
    const byTime = [...ours].sort((a, b) => wholeOf(a) - wholeOf(b));
    return {
      group: name,
      files: files.length,
      ours: summarise(ours.map(wholeOf)),
      processor: summarise(ours.map(({ processor }) => processor)),
      floor: summarise(floors.map(wholeOf)),
      peers: peers.flatMap((peer) => {
        const times = theirs.get(peer);
        if (times !== undefined) return { peer, milliseconds: summarise(times).p50, measured: true };
        const milliseconds = recorded[peer];
        return milliseconds === undefined ? [] : { peer, milliseconds, measured: false };
      }),
      slowest: Math.max(0, ...(byTime[Math.floor(RUNS / 2)]?.times ?? [])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answerOf(args: readonly string[]): Answer {
  const child = spawnSync(process.execPath, [path.resolve('test', 'bench', 'cold-process.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 16 * 1_024 * 1_024,
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Answer;
}

function wholeOf({ loading, times }: Answer): number {
  return times.reduce((sum, one) => sum + one, loading);
}
