/**
 * How long the event handler's script takes to start, where classic Outlook loads it anew for every message: compiling and running
 * it in a bare V8 context, each time in a process of its own. Beside it stands a yardstick of known size, measured in turns.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareRuntime, buildEvents } from '../events/built-events';
import { summarise } from './measure';
import type { Timing } from './measure';
import { sampleOf } from './yardstick';

/** Bytes of the yardstick, a sample of the script itself: what version 0.1.0 weighed, where bytes were the limit. */
const YARDSTICK = 350_000;

/** The script may take this many times as long as the yardstick. */
export const MOST_TIMES = 2.5;

const ROUNDS = 21;

export interface StartUp {
  /** Of the script. */
  readonly bytes: number;
  readonly script: Timing;
  readonly yardstickBytes: number;
  readonly yardstick: Timing;
  /** Median to median. */
  readonly times: number;
}

/** The child's side: starts the script in the file once, and answers with the milliseconds. */
export function measureStart(file: string): void {
  const script = readFileSync(file, 'utf8');
  const runtime = bareRuntime({});
  runtime.run('0');
  const started = performance.now();
  runtime.run(script);
  process.stdout.write(JSON.stringify(performance.now() - started));
}

/** @param program this bundle, which answers to `--measure-start <file>` */
export function measureStartUp(program: string): StartUp {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const script = buildEvents(folder);
    const yardstick = sampleOf(script, YARDSTICK);
    const files = [script, yardstick].map((text, index) => {
      const file = path.join(folder, `start-${index}.js`);
      writeFileSync(file, text);
      return { file, times: [] as number[] };
    });
    for (let round = 0; round < ROUNDS; round++)
      for (const { file, times } of files) {
        const child = spawnSync(process.execPath, [program, '--measure-start', file], { encoding: 'utf8' });
        if (child.status !== 0) throw new Error(child.stderr);
        times.push(JSON.parse(child.stdout) as number);
      }
    const [ofScript, ofYardstick] = files.map(({ times }) => summarise(times)) as [Timing, Timing];
    return {
      bytes: Buffer.byteLength(script),
      script: ofScript,
      yardstickBytes: Buffer.byteLength(yardstick),
      yardstick: ofYardstick,
      times: ofScript.p50 / ofYardstick.p50,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
