/**
 * Zstandard (RFC 8878). The blocks are decoded by fzstd, one at a time: their headers are read here, so that the budget is asked
 * before each, and a window of gigabytes is never made.
 */
import defer * as fzstd from 'fzstd';
import type { Budget } from '../../../budget';
import { Bytes } from '../bytes';
import { Output } from './output';
import type { OutputOptions, Unpacked } from './output';

const MAGIC = 0xfd2fb528;
/** 3.1.2 Skippable frames: sixteen magic numbers. */
const SKIPPABLE = 0x184d2a50;
/** 3.1.1.1.2: decoders should support 8 MB; the program itself refuses more than 128 MB. */
const LARGEST_WINDOW = 32 * 1_024 * 1_024;
/** 3.1.1.2.4: a block gives at most so many bytes. */
const LARGEST_BLOCK = 128 * 1_024;

/** Unpacks one frame after the other. */
export function unpackZstd(data: Uint8Array, budget: Budget, options: OutputOptions = {}): Unpacked {
  const out = new Output(budget, { packed: data.length, ...options });
  const bytes = new Bytes(data);
  let at = 0;
  let frames = 0;
  while (at + 4 <= data.length && !out.full) {
    const magic = bytes.u32(at);
    if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE && budget.takeEntries()) at += 8 + bytes.u32(at + 4);
    else if (magic === MAGIC && budget.takeEntries()) at = readFrame(bytes, at, out, budget);
    else break;
    frames++;
  }
  if (frames === 0) out.gap ??= 'damaged';
  return out.finish();
}

/** One frame; gives where the next one begins. */
function readFrame(bytes: Bytes, start: number, out: Output, budget: Budget): number {
  const { data } = bytes;
  const header = readHeader(bytes, start);
  if (header.window > LARGEST_WINDOW || header.dictionary) {
    out.gap ??= header.dictionary ? 'not-supported-here' : 'too-large';
    return data.length;
  }
  const stream = new fzstd.Decompress((piece) => {
    if (!out.full) out.append(piece);
  });
  const damaged = (): number => {
    out.gap ??= budget.gap ?? 'damaged';
    return data.length;
  };
  // The library throws on damage; what came out before stays.
  try {
    stream.push(data.subarray(start, header.end));
    let at = header.end;
    while (!out.full) {
      const block = bytes.u16(at) | (bytes.u8(at + 2) << 16);
      const type = (block >>> 1) & 3;
      const size = block >>> 3;
      const end = at + 3 + (type === 1 ? 1 : size);
      // A block that says nothing costs a call all the same.
      if (type === 3 || size > LARGEST_BLOCK || end > data.length || !budget.takeSteps(512 + size)) return damaged();
      const isLast = (block & 1) === 1;
      const next = isLast && header.checksum ? end + 4 : end;
      stream.push(data.subarray(at, next), isLast);
      at = next;
      if (isLast) return at;
    }
    return at;
  } catch {
    return damaged();
  }
}

interface FrameHeader {
  readonly end: number;
  readonly window: number;
  readonly dictionary: boolean;
  readonly checksum: boolean;
}

/** 3.1.1.1 Frame header. */
function readHeader(bytes: Bytes, start: number): FrameHeader {
  const descriptor = bytes.u8(start + 4);
  const single = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
  const at = start + 5;
  const exponent = bytes.u8(at) >>> 3;
  const base = 2 ** (10 + exponent);
  const sizeAt = at + (single ? 0 : 1) + dictionaryBytes;
  const content =
    [bytes.u8(sizeAt), 0, bytes.u16(sizeAt) + 256, 0, bytes.u32(sizeAt)][sizeBytes === 1 ? 0 : sizeBytes] ??
    bytes.u64(sizeAt);
  return {
    end: sizeAt + sizeBytes,
    window: single ? content : base + (base / 8) * (bytes.u8(at) & 7),
    dictionary: dictionaryBytes > 0 && bytes.slice(at + (single ? 0 : 1), sizeAt).some((byte) => byte !== 0),
    checksum: (descriptor & 4) !== 0,
  };
}
