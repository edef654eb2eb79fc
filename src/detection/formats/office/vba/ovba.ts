/**
 * Compression of VBA source and of the dir stream ([MS-OVBA] 2.4.1): a container of chunks, each of which holds at most
 * 4,096 bytes of text as literals and as copies of what stands earlier in the same chunk.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { indexOfBytes } from '../../codec/bytes';

export interface DecompressedContainer {
  readonly bytes: Uint8Array;
  /** What is above is all that could be read, and this is why. */
  readonly gap?: Gap;
}

/** 2.4.1.1.1 CompressedContainer. */
const SIGNATURE_BYTE = 0x01;
/** 2.4.1.1.3 DecompressedChunk. */
const CHUNK_SIZE = 4_096;
/** "\0Attribut": how compressed source begins (its first eight literals), since every module starts with an Attribute line. */
const ATTRIBUTE_LINE = [0x00, 0x41, 0x74, 0x74, 0x72, 0x69, 0x62, 0x75, 0x74];

/**
 * Decompresses the container that starts at `start`. A Gap only where there is no container; a damaged or cut one yields
 * what comes before the damage, and the chunks behind it.
 */
export function decompressOvba(data: Uint8Array, start: number, budget: Budget): DecompressedContainer | Gap {
  if (start < 0 || start + 3 > data.length) return 'damaged';
  if (data[start] !== SIGNATURE_BYTE) return 'damaged';

  const chunks: { readonly at: number; readonly end: number; readonly compressed: boolean }[] = [];
  let gap: Gap | undefined;
  for (let at = start + 1; at + 2 < data.length;) {
    if (!budget.takeSteps(8)) return budget.gap ?? 'time-up';
    // 2.4.1.1.5 CompressedChunkHeader: size minus 3 in 12 bits, the signature 0b011, one flag bit.
    const header = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    if (((header >>> 12) & 7) !== 3) {
      // What follows a damaged chunk cannot be found again; behind a whole one it is padding of the stream.
      if (chunks.length === 0) return 'damaged';
      break;
    }
    const compressed = header >>> 15 === 1;
    const end = compressed ? at + (header & 0xfff) + 3 : at + 2 + CHUNK_SIZE;
    if (end > data.length) gap = 'damaged';
    chunks.push({ at: at + 2, end: Math.min(end, data.length), compressed });
    at = end;
  }
  if (chunks.length === 0) return 'damaged';
  if (!budget.takeBytes(chunks.length * CHUNK_SIZE)) return budget.gap ?? 'too-large';

  const output = new Uint8Array(chunks.length * CHUNK_SIZE);
  let length = 0;
  for (const { at, end, compressed } of chunks) {
    const chunkEnd = compressed
      ? decompressChunk(data, at, end, output, length)
      : copyChunk(data, at, end, output, length);
    if (chunkEnd < 0) gap = 'damaged';
    length = chunkEnd < 0 ? ~chunkEnd : chunkEnd;
  }
  return { bytes: output.subarray(0, length), ...(gap !== undefined && { gap }) };
}

/** First place, from `from` on, where a container with the source of a module starts, or -1: for streams whose dir is damaged. */
export function findCompressedSource(data: Uint8Array, from: number): number {
  const at = indexOfBytes(data, ATTRIBUTE_LINE, from);
  return at < 3 ? -1 : at - 3;
}

/** Writes one chunk at `start` of `output` and returns where it ends; with all bits flipped (below 0) where the chunk is damaged. */
function decompressChunk(data: Uint8Array, from: number, end: number, output: Uint8Array, start: number): number {
  const limit = start + CHUNK_SIZE;
  let at = from;
  let out = start;
  // 2.4.1.3.19.1 CopyToken help: the more of the chunk is known, the more of the sixteen bits are the offset.
  let offsetBits = 4;
  let growsAt = start + 16;
  while (at < end) {
    const flags = data[at++] ?? 0;
    if (flags === 0 && at + 8 <= end && out + 8 <= limit) {
      for (let index = 0; index < 8; index++) output[out++] = data[at++] ?? 0;
      continue;
    }
    for (let bit = 0; bit < 8 && at < end; bit++) {
      if (((flags >>> bit) & 1) === 0) {
        if (out >= limit) return ~out;
        output[out++] = data[at++] ?? 0;
        continue;
      }
      if (at + 2 > end) return ~out;
      const token = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
      at += 2;
      while (out > growsAt && offsetBits < 12) {
        offsetBits++;
        growsAt = start + (1 << offsetBits);
      }
      const lengthBits = 16 - offsetBits;
      const length = (token & ((1 << lengthBits) - 1)) + 3;
      let source = out - (token >>> lengthBits) - 1;
      if (source < start || out + length > limit) return ~out;
      for (const copyEnd = out + length; out < copyEnd;) output[out++] = output[source++] ?? 0;
    }
  }
  return out;
}

function copyChunk(data: Uint8Array, from: number, end: number, output: Uint8Array, start: number): number {
  const chunk = data.subarray(from, Math.min(end, from + CHUNK_SIZE));
  output.set(chunk, start);
  return start + chunk.length;
}
