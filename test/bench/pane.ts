import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { summarise } from './measure';

/** How soon the built pane paints and warns, cold, in this machine's browser; undefined where there is none. */
export function measurePane() {
  const { status, stdout } = spawnSync(process.execPath, [path.resolve('test', 'bench', 'first-paint.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) return undefined;
  // Building may have written lines of its own before.
  const times = JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as { firstPaint: number; warning: number }[];
  return {
    rounds: times.length,
    firstPaint: summarise(times.map(({ firstPaint }) => firstPaint)),
    warning: summarise(times.map(({ warning }) => warning)),
  };
}
