import { createReadStream } from 'node:fs';

const STANDARD_INPUT = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);
const OPEN_ALREADY = /^\/(?:dev|proc\/self)\/fd\/\d{1,9}$/;

/**
 * What this process has open already, and a worker, a process of its own, has not: standard input, and a shell's `<(…)`.
 * Undefined for every other file that the command line names.
 */
export function openAlready(
  file: string,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> | undefined {
  if (STANDARD_INPUT.has(file)) return standardInput;
  return OPEN_ALREADY.test(file) ? createReadStream(file) : undefined;
}
