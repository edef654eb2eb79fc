/**
 * How long the event handler's script takes to start, where classic Outlook loads it anew for every message: compiling and running
 * it in a bare V8 context, each time in a process of its own. Beside it stands a yardstick of known size, all of which runs, measured in turns.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostileMacros } from '../../src/specimens/office/macros';
import { macroDocument } from '../../src/specimens/office/vba';
import { attachment, message } from '../../src/specimens/mail/message';
import { bareRuntime, buildEvents } from '../events/built-events';
import { fakeOutlook } from '../outlook/fake-item';
import { itemOfMessage } from '../outlook/item-of-message';
import { summarise } from './measure';
import type { Timing } from './measure';
import { sampleOf } from './yardstick';

/** Bytes of the yardstick, a sample of the script's own code: what version 0.1.0 weighed, where bytes were the limit. */
const YARDSTICK = 350_000;

/** The script may take this many times as long as the yardstick. */
export const MOST_TIMES = 2.5;

const AT_ONCE = path.join('test', 'bench', 'at-once.config.mjs');

const ROUNDS = 21;
/** Samples, each drawn from another place. */
const SAMPLES = 5;

export interface StartUp {
  /** Of the script. */
  readonly bytes: number;
  readonly script: Timing;
  /** The first verdict behind it, banner included: code that nobody has compiled yet. */
  readonly verdict: Timing;
  /** The mean of its samples. */
  readonly yardstickBytes: number;
  /** Of all its samples. */
  readonly yardstick: Timing;
  /** Median to median. */
  readonly times: number;
}

/** What the child answers, in milliseconds. */
interface Started {
  readonly start: number;
  /** From there to the end of the event, with the banner; the yardstick has no handler. */
  readonly verdict: number | undefined;
}

/** The child's side: starts the script in the file once, and has it judge a document of 2020. */
export async function measureStart(file: string): Promise<void> {
  const script = readFileSync(file, 'utf8');
  const bytes = macroDocument(hostileMacros['emotet 2020: computed object, late call'] ?? []);
  const outlook = fakeOutlook({ item: itemOfMessage(message({ attachments: [attachment('invoice.doc', bytes)] })) });
  const runtime = bareRuntime(outlook.context);
  runtime.run('0');
  const begun = performance.now();
  runtime.run(script);
  const start = performance.now() - begun;
  const handler = runtime.handlers.get('onMessageReadHandler');
  if (handler !== undefined) {
    await new Promise<unknown>((completed) => {
      handler({ completed });
    });
    if (Object.keys(outlook.banners()).length === 0) throw new Error('The event handler has raised no banner.');
  }
  const verdict = handler && performance.now() - begun - start;
  process.stdout.write(JSON.stringify({ start, verdict } satisfies Started));
}

/** @param program this bundle, which answers to `--measure-start <file>` */
export function measureStartUp(program: string): StartUp {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const script = buildEvents(folder);
    const atOnce = buildEvents(folder, AT_ONCE);
    const samples = Array.from({ length: SAMPLES }, (_, index) => sampleOf(atOnce, YARDSTICK, index / SAMPLES));
    const files = [script, ...samples].map((text, index) => {
      const file = path.join(folder, `start-${index}.js`);
      writeFileSync(file, text);
      return { file, times: [] as Started[] };
    });
    for (let round = 0; round < ROUNDS; round++)
      for (const { file, times } of files) {
        const child = spawnSync(process.execPath, [program, '--measure-start', file], { encoding: 'utf8' });
        if (child.status !== 0) throw new Error(child.stderr);
        times.push(JSON.parse(child.stdout) as Started);
      }
    const [ofScript, ...ofSamples] = files.map(({ times }) => times);
    const startsOf = (times: readonly Started[]): Timing => summarise(times.map(({ start }) => start));
    const [scriptStarts, yardstick] = [startsOf(ofScript ?? []), startsOf(ofSamples.flat())];
    return {
      bytes: Buffer.byteLength(script),
      script: scriptStarts,
      verdict: summarise((ofScript ?? []).flatMap(({ verdict }) => verdict ?? [])),
      yardstickBytes: Math.round(samples.reduce((sum, sample) => sum + Buffer.byteLength(sample), 0) / SAMPLES),
      yardstick,
      times: scriptStarts.p50 / yardstick.p50,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
