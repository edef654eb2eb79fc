import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { summarise } from './measure';

/** How soon the built pane paints and warns, cold, in this machine's browser; undefined where there is none. */
export function measurePane() {
  const times = measured('first-paint.mjs') as readonly { firstPaint: number; warning: number }[] | undefined;
  return (
    times && {
      rounds: times.length,
      firstPaint: summarise(times.map(({ firstPaint }) => firstPaint)),
      warning: summarise(times.map(({ warning }) => warning)),
    }
  );
}

interface Held {
  readonly changes: number;
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

/** What pane and simulated Outlook hold while one message after the other is shown; undefined where there is no browser. */
export function measureMessageChanges() {
  return measured('message-changes.mjs') as readonly Held[] | undefined;
}

/** What a program of this folder prints as JSON; it drives a browser, which a bundle cannot. */
function measured(program: string): unknown {
  const { status, stdout } = spawnSync(process.execPath, [path.resolve('test', 'bench', program)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Building may have written lines of its own before.
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') : undefined;
}
