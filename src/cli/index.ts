import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { keepCompiledCode } from '../workers/compile-cache';
import { processes } from '../workers/worker';
import { EXIT } from './io';
import type { Io } from './io';
import { main } from './main';

/** For each worker: a message of 150 MB, the most that mail systems deliver, takes half of it. */
const MEGABYTES = 1_024;

// A reader that closes a pipe early (`| head`, `2>&1 | head`) is no error of ours, nor a find, as Node's own exit code 1 would say.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(EXIT.failed));

keepCompiledCode();
const program = fileURLToPath(new URL('worker.js', import.meta.url));
const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY,
  // Only who asks for it opens it: a process that has it open waits for its end.
  get input() {
    return process.stdin;
  },
  room: fileURLToPath(new URL('../training', import.meta.url)),
  startWorker: processes(program, MEGABYTES),
  icon: (name) => readFile(new URL(`icons/${name}`, import.meta.url)),
  ownRelease: () => readFile(new URL('../release.json', import.meta.url)).catch(() => undefined),
};
// No top-level `await`: it makes webpack wrap every module, and V8 then reads each twice.
void main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
