import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Stretch } from '../mail/mbox';
import { unread } from './unread';

/** 1 GiB: more than any mail system delivers, less than Node's own limit for one buffer. */
const LARGEST = 2 ** 30;

/** Bytes read at a time, beyond those that a file says it has. */
const CHUNK = 64 * 1_024;

/**
 * The bytes of a regular file, or of a stretch of it, or why there are none, in one sentence. They are counted as they come: what
 * a file says of its size is true when it is asked (a log grows, a file of /proc says 0).
 */
export function readBytes(file: string, stretch?: Stretch, most = LARGEST): Uint8Array | string {
  let handle: number | undefined;
  try {
    // Asked before it is opened, for opening alone rewinds a tape; and asked again, for it may be another by then.
    const refusal = refusalOf(statSync(file), most, stretch);
    if (refusal !== undefined) return refusal;
    // Windows has no such flag, and no pipe among its files that would wait for a writer.
    handle = openSync(file, constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0));
    const found = fstatSync(handle);
    return (
      refusalOf(found, most, stretch) ?? readAll(handle, stretch ?? { start: 0, end: found.size }, stretch ? 0 : most)
    );
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Why a thing of this kind is not read. */
function refusalOf(found: Stats, most: number, stretch: Stretch | undefined): string | undefined {
  if (found.isDirectory()) return 'This folder may not be read.';
  if (!found.isFile()) return 'This is no file but a device, a pipe or a socket: hand its content over with "-".';
  return stretch === undefined && found.size > most ? tooLarge(most) : undefined;
}

/** @param most bytes that may come in all; 0: nothing beyond the stretch is wanted */
function readAll(handle: number, { start, end }: Stretch, most: number): Uint8Array | string {
  const expected = end - start;
  // One byte more than stated tells a file that has grown.
  let buffer = Buffer.allocUnsafeSlow(most === 0 ? expected : expected + 1);
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      if (most === 0) return buffer;
      const larger = Buffer.allocUnsafeSlow(Math.min(most + 1, Math.max(CHUNK, 2 * length)));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    const read = readSync(handle, buffer, length, buffer.length - length, start + length);
    // A mailbox that was shortened since its messages were counted: what is left of this one is not the message.
    if (read === 0 && most === 0) return 'The file has become shorter while it was read.';
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (most !== 0 && length > most) return tooLarge(most);
  }
}

/** The same for what is no file: standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>, most = LARGEST): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most) return tooLarge(most);
      chunks.push(chunk);
    }
  } catch (error) {
    return reasonOf(error);
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(most: number): string {
  return most === LARGEST ? 'The file is larger than 1 GiB.' : `The file is larger than ${most} bytes.`;
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read.';
  return unread.notReadable;
}
