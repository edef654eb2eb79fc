/** LZ4 frames (lz4 Frame format description 1.6.4; LZ4 Block format description). */
import type { Budget } from '../../../budget';
import { Bytes } from '../bytes';
import { Output } from './output';
import type { OutputOptions, Unpacked } from './output';

const MAGIC = 0x184d2204;
const SHORTEST = 4;

/** Unpacks one frame after the other. */
export function unpackLz4(data: Uint8Array, budget: Budget, options: OutputOptions = {}): Unpacked {
  const out = new Output(budget, { packed: data.length, ...options });
  const bytes = new Bytes(data);
  let at = 0;
  let frames = 0;
  while (at + 7 <= data.length && bytes.u32(at) === MAGIC && !out.full) {
    const flags = bytes.u8(at + 4);
    // Content size and dictionary id, then the header's checksum.
    at += 7 + ((flags & 8) !== 0 ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0);
    frames++;
    at = readBlocks(bytes, at, { sums: (flags & 0x10) !== 0 }, out, budget);
    at += 4 + ((flags & 4) !== 0 ? 4 : 0);
  }
  if (frames === 0) out.gap ??= 'damaged';
  return out.finish();
}

/** Blocks up to the end mark of a frame; gives where that stands. */
function readBlocks(
  bytes: Bytes,
  start: number,
  { sums }: { readonly sums: boolean },
  out: Output,
  budget: Budget,
): number {
  let at = start;
  for (let size = bytes.u32(at); size !== 0; size = bytes.u32(at)) {
    // The highest bit says that the block is stored.
    const length = size & 0x7fffffff;
    const block = bytes.slice(at + 4, at + 4 + length);
    const whole = block.length === length && budget.takeSteps(16 + (length >>> 2));
    if (!whole || !(size > 0x7fffffff ? out.append(block) : readBlock(block, out))) {
      if (!out.full) out.gap = budget.gap ?? 'damaged';
      break;
    }
    at += 4 + length + (sums ? 4 : 0);
  }
  return at;
}

/** Sequences of literals and a match; the last has no match. */
function readBlock(block: Uint8Array, out: Output): boolean {
  let at = 0;
  const lengthFrom = (start: number): number => {
    let length = start;
    if (start === 15) {
      let more: number;
      do length += more = block[at++] ?? 0;
      while (more === 255);
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++] ?? 0;
    const literals = lengthFrom(token >>> 4);
    if (at + literals > block.length || !out.append(block.subarray(at, at + literals))) return false;
    at += literals;
    if (at >= block.length) return true;
    const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    if (!out.repeat(distance, lengthFrom(token & 15) + SHORTEST)) return false;
  }
  return true;
}
