/** What one command over one document takes, start-up included; in turns with it, Node that does nothing. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildMissing } from '../../src/tools/build.mjs';
import { macroDocument } from '../../src/specimens/office/vba';
import { hostileMacros } from '../../src/specimens/office/macros';
import { summarise } from './measure';
import type { Timing } from './measure';
import { peaksOf } from './peaks';

const RUNS = 21;
/** Milliseconds between two looks at a process' memory. */
const LOOK = 10;

export interface CommandTimes {
  readonly command: Timing;
  readonly node: Timing;
  /** Bytes that the program and its worker held at most, as far as they were looked at in time. */
  readonly program: number | undefined;
  readonly worker: number | undefined;
}

/** The macro document of a wave of 2020, as `emotet-guard scan` is given it. */
export async function measureCommand(): Promise<CommandTimes> {
  buildMissing();
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const file = path.join(folder, 'invoice.doc');
    writeFileSync(file, macroDocument(hostileMacros['emotet 2020: computed object, late call'] ?? []));
    const [command, node]: [number[], number[]] = [[], []];
    let program = 0;
    let worker = 0;
    for (let run = 0; run <= RUNS; run++) {
      const ours = await timed([path.resolve('dist', 'cli.js'), 'scan', '--json', file], 1);
      const nothing = await timed(['--eval', '0'], 0);
      program = Math.max(program, ours.program);
      worker = Math.max(worker, ours.worker);
      // The first brings the files into the system's memory.
      if (run > 0) {
        command.push(ours.milliseconds);
        node.push(nothing.milliseconds);
      }
    }
    return {
      command: summarise(command),
      node: summarise(node),
      program: program || undefined,
      worker: worker || undefined,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param code which the process is to end with */
function timed(
  args: readonly string[],
  code: number,
): Promise<{ readonly milliseconds: number; readonly program: number; readonly worker: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let [program, worker] = [0, 0];
  const looking = setInterval(() => {
    const peaks = peaksOf(child.pid ?? 0);
    program = Math.max(program, peaks?.parent ?? 0);
    worker = Math.max(worker, peaks?.child ?? 0);
  }, LOOK);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (left) => {
      clearInterval(looking);
      if (left === code) resolve({ milliseconds: performance.now() - started, program, worker });
      else reject(new Error(`${args.join(' ')} ended with ${left ?? 'a signal'}.`));
    });
  });
}
