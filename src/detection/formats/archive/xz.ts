/** The xz container (xz file format 1.2.1), .lzma files (LZMA SDK, "lzma file format") and .lz files (lzip manual, "File format"). */
import type { Budget } from '../../budget';
import { Bytes, joinBytes, startsWith } from '../codec/bytes';
import { undoDelta, undoX86 } from '../codec/compression/branch-filters';
import { unpackLzma, lzmaProperties } from '../codec/compression/lzma';
import { unpackLzma2 } from '../codec/compression/lzma2';
import { nothingUnpacked, Output } from '../codec/compression/output';
import type { OutputOptions, Unpacked } from '../codec/compression/output';

/** 2.1.1 Stream header: magic bytes. */
const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0] as const;
/** 5.3 Filter ids. */
const DELTA = 0x03;
const X86 = 0x04;
const LZMA2 = 0x21;
/** 2.1.1.2: bytes of a block's check by its id. */
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const;

/** Unpacks all streams of an xz file, one block after the other. */
export function unpackXz(data: Uint8Array, budget: Budget, { size, limit = Infinity }: OutputOptions = {}): Unpacked {
  const bytes = new Bytes(data);
  const pieces: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  let gap: Unpacked['gap'];
  while (gap === undefined && startsWith(data, MAGIC, at)) {
    const check = CHECK_SIZES[bytes.u8(at + 7) & 15] ?? 0;
    at += 12;
    while (gap === undefined && bytes.u8(at) !== 0 && at < data.length) {
      const block = readBlock(bytes, at, budget, limit - length);
      pieces.push(block.bytes);
      length += block.bytes.length;
      gap = block.gap ?? (budget.takeEntries() ? undefined : budget.gap);
      at = Math.ceil(block.end / 4) * 4 + check;
    }
    if (gap === undefined) at = behindIndex(bytes, at, budget);
    // 2.2 Stream padding.
    while (at < data.length && data[at] === 0 && budget.takeSteps()) at += 4;
  }
  if (pieces.length === 0 && gap === undefined && length === 0 && !startsWith(data, MAGIC)) gap = 'damaged';
  if (gap === undefined && size !== undefined && size !== Infinity && length < size)
    gap = length >= limit ? 'too-large' : 'damaged';
  return { bytes: joinBytes(pieces), ...(gap && { gap }) };
}

interface Block extends Unpacked {
  /** Where its packed data end. */
  readonly end: number;
}

/** 3.1 Block header, then its data. */
function readBlock(bytes: Bytes, start: number, budget: Budget, limit: number): Block {
  const headerEnd = start + (bytes.u8(start) + 1) * 4;
  const flags = bytes.u8(start + 1);
  let at = start + 2;
  const number = (): number => {
    const { value, next } = multibyte(bytes, at);
    at = next;
    return value;
  };
  if ((flags & 0x40) !== 0) number();
  const size = (flags & 0x80) !== 0 ? number() : Infinity;
  const undo: ((data: Uint8Array) => void)[] = [];
  let supported = false;
  for (let filter = 0; filter <= (flags & 3); filter++) {
    const id = number();
    const length = number();
    const property = bytes.u8(at);
    supported = id === LZMA2;
    if (id === DELTA)
      undo.unshift((data) => {
        undoDelta(data, property + 1);
      });
    else if (id === X86) undo.unshift(undoX86);
    else if (id !== LZMA2) return { bytes: new Uint8Array(), gap: 'not-supported-here', end: headerEnd };
    at += length;
  }
  if (!supported || at > headerEnd) return { bytes: new Uint8Array(), gap: 'damaged', end: headerEnd };
  const out = new Output(budget, { size, limit, packed: bytes.length - headerEnd });
  const end = unpackLzma2(bytes.data, headerEnd, out);
  const unpacked = out.finish();
  for (const step of undo) step(unpacked.bytes);
  return { ...unpacked, end };
}

/** 4. Index, then the 12 bytes of the stream's footer. */
function behindIndex(bytes: Bytes, start: number, budget: Budget): number {
  let { value: records, next: at } = multibyte(bytes, start + 1);
  for (; records > 0 && at < bytes.length && budget.takeSteps(4); records--) {
    at = multibyte(bytes, at).next;
    at = multibyte(bytes, at).next;
  }
  return Math.ceil((at - start) / 4) * 4 + start + 4 + 12;
}

/** 1.2 Multibyte integers: seven bits a byte, least significant first. */
function multibyte(bytes: Bytes, start: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = bytes.u8(start + index);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: start + index + 1 };
  }
  return { value, next: start + 9 };
}

/** A .lzma file: properties, dictionary, size (all ones where only the end mark tells). */
export function unpackLzmaFile(data: Uint8Array, budget: Budget, { limit = Infinity }: OutputOptions = {}): Unpacked {
  const properties = lzmaProperties(data[0] ?? 255);
  if (properties === undefined || data.length < 18) return nothingUnpacked('damaged');
  const bytes = new Bytes(data);
  const stated = bytes.u32(9) === 0xffffffff ? Infinity : bytes.u64(5);
  const out = new Output(budget, { size: stated, limit, packed: data.length });
  unpackLzma(properties, data.subarray(13), out);
  return out.finish();
}

/** Members of a .lz file: six bytes in front, an end mark, and 20 bytes behind. */
export function unpackLzip(data: Uint8Array, budget: Budget, { limit = Infinity }: OutputOptions = {}): Unpacked {
  const out = new Output(budget, { limit, packed: data.length });
  let at = 0;
  while (startsWith(data, [0x4c, 0x5a, 0x49, 0x50, 1], at) && !out.full && budget.takeEntries()) {
    out.base = out.at;
    at += 6 + unpackLzma({ lc: 3, lp: 0, pb: 2 }, data.subarray(at + 6), out) + 20;
  }
  if (at === 0) out.gap ??= 'damaged';
  return out.finish();
}
