// Runs a program with a sign of life beside it: `node run-with-sign.mjs <what> <how long> <program> [arguments]`. A process of its own,
// so that scripts can wait for it (spawnSync) and people still see that something happens.
import { spawn } from 'node:child_process';
import { signOfLife } from './sign-of-life.mjs';

const [what = '', howLong = '', program = '', ...args] = process.argv.slice(2);

const sign = signOfLife({ what, howLong });
const child = spawn(program, args, {
  stdio: ['inherit', 'pipe', 'pipe'],
  // `npm` alone is a batch file on Windows, which only a shell can run.
  shell: process.platform === 'win32' && program === 'npm',
  // Through a pipe a program writes no colors, unless it is told that somebody sees them.
  env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
});
child.stdout.on('data', sign.write);
child.stderr.on('data', sign.write);
child.on('error', (error) => {
  sign.write(`${error.message}\n`);
});
child.on('close', (code) => {
  sign.stop();
  process.exitCode = code ?? 1;
});
