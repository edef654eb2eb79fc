import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What a program of this folder prints as JSON; it drives a browser, which a bundle cannot. Undefined where there is none. */
export function inBrowser(program: string, args: readonly string[] = []): unknown {
  const { status, stdout } = spawnSync(process.execPath, [path.resolve('test', 'bench', 'pane', program), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1_024 * 1_024,
  });
  // Building may have written lines of its own before.
  return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') : undefined;
}
