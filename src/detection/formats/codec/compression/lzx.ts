/**
 * LZX ([MS-PATCH] 2, "LZX DELTA Compression", of which cabinets use the plain form, and WIM files one with blocks of their own):
 * two Huffman codes over a window, three repeated distances, and calls of x86 programs made relative afterwards.
 */
import type { Budget } from '../../../budget';
import { Bytes } from '../bytes';
import { HighBits } from './bits';
import { huffmanCode, takeSymbol } from './huffman';
import type { HuffmanCode } from './huffman';
import type { Output } from './output';

const CHUNK = 32_768;
/** Kinds of block. */
const VERBATIM = 1;
const ALIGNED = 2;
const UNCOMPRESSED = 3;
/** 2.3.3: windows of 2 to the power of 15 up to 21 have so many position slots. */
const SLOTS = [30, 32, 34, 36, 38, 42, 50] as const;
const PRIMARY_LENGTHS = 7;
const SECONDARY_LENGTHS = 249;
const SHORTEST = 2;
/** 2.3.1: calls are translated in so many chunks. */
const MOST_TRANSLATED = 32_768;

/** The state that goes on from chunk to chunk of a folder. */
export class LzxDecoder {
  private readonly mainLengths: Uint8Array;
  private readonly lengthLengths = new Uint8Array(SECONDARY_LENGTHS);
  private main: HuffmanCode | undefined;
  private lengths: HuffmanCode | undefined;
  private aligned: HuffmanCode | undefined;
  private recent: [number, number, number] = [1, 1, 1];
  private type = 0;
  private left = 0;
  private blockSize = 0;
  private started = false;
  /** Size for the translation of calls, 0 without. */
  private translation = 0;
  private readonly budget: Budget;
  private readonly slots: number;
  /** Blocks of WIM files: the size of a block in one bit, no header of translation, which is always on. */
  private readonly wim: boolean;

  constructor(windowBits: number, budget: Budget, wim = false) {
    this.budget = budget;
    this.wim = wim;
    this.slots = SLOTS[windowBits - 15] ?? 0;
    this.mainLengths = new Uint8Array(256 + 8 * this.slots);
    if (wim) {
      this.started = true;
      this.translation = 12_000_000;
    }
  }

  /** Decodes a chunk that gives `size` bytes, at most 32 KB; false where it is damaged or there is no more room. */
  chunk(data: Uint8Array, size: number, out: Output): boolean {
    const bits = new HighBits(data, { swapped: true });
    if (this.slots === 0) return false;
    if (!this.started) {
      this.started = true;
      if (bits.take(1) === 1) this.translation = (bits.take(16) * 0x1_0000 + bits.take(16)) | 0;
    }
    const until = out.at + size;
    while (out.at < until) {
      if (bits.overrun || (this.left === 0 && !this.beginBlock(bits, data))) return false;
      const before = out.at;
      const end = Math.min(until, before + this.left);
      const done = this.type === UNCOMPRESSED ? copy(bits, data, end - before, out) : this.decode(bits, end, out);
      if (!done) return false;
      this.left -= out.at - before;
      // 2.3.1.1: an uncompressed block of odd length is padded.
      if (this.left === 0 && this.type === UNCOMPRESSED && (this.blockSize & 1) === 1) bits.skip(8);
    }
    return true;
  }

  /** 2.3.1 Block header. */
  private beginBlock(bits: HighBits, data: Uint8Array): boolean {
    // Building the tables is what an empty block costs.
    if (!this.budget.takeSteps(4_096)) return false;
    this.type = bits.take(3);
    if (this.wim) this.blockSize = bits.take(1) === 1 ? CHUNK : bits.take(16);
    else this.blockSize = bits.take(12) * 0x1000 + bits.take(12);
    this.left = this.blockSize;
    if (this.left === 0) return false;
    if (this.type === UNCOMPRESSED) {
      // One to sixteen bits of padding, then the three distances as they lie.
      bits.at = (Math.floor(bits.at / 16) + 1) * 16;
      const bytes = new Bytes(data);
      const from = bits.at / 8;
      bits.skip(96);
      this.recent = [bytes.u32(from), bytes.u32(from + 4), bytes.u32(from + 8)];
      return true;
    }
    if (this.type === ALIGNED) this.aligned = huffmanCode(Uint8Array.from({ length: 8 }, () => bits.take(3)));
    else if (this.type !== VERBATIM) return false;
    const { mainLengths, lengthLengths } = this;
    if (!readLengths(bits, mainLengths, 0, 256) || !readLengths(bits, mainLengths, 256, mainLengths.length))
      return false;
    if (!readLengths(bits, lengthLengths, 0, SECONDARY_LENGTHS)) return false;
    this.main = huffmanCode(mainLengths);
    this.lengths = huffmanCode(lengthLengths);
    return this.main !== undefined && this.lengths !== undefined;
  }

  private decode(bits: HighBits, end: number, out: Output): boolean {
    const { main, lengths } = this;
    if (main === undefined || lengths === undefined) return false;
    while (out.at < end) {
      if (bits.overrun) return false;
      const symbol = takeSymbol(main, bits);
      if (symbol < 0) return false;
      if (symbol < 256) {
        if (!out.put(symbol)) return false;
        continue;
      }
      let length = (symbol - 256) & 7;
      if (length === PRIMARY_LENGTHS) {
        const more = takeSymbol(lengths, bits);
        if (more < 0) return false;
        length += more;
      }
      const distance = this.distanceOf((symbol - 256) >>> 3, bits);
      // A match may not run over the end of its block or chunk.
      if (distance < 0 || !out.repeat(distance, Math.min(length + SHORTEST, end - out.at))) return false;
    }
    return true;
  }

  /** 2.3.4: the first three slots are the distances used last. */
  private distanceOf(slot: number, bits: HighBits): number {
    const { recent } = this;
    if (slot < 3) {
      const distance = recent[slot] ?? 1;
      if (slot > 0) {
        recent[slot] = recent[0];
        recent[0] = distance;
      }
      return distance;
    }
    const extra = slot < 36 ? (slot >>> 1) - 1 : 17;
    const base = slot < 36 ? (2 | (slot & 1)) << extra : (slot - 34) * 2 ** 17;
    let footer: number;
    if (this.type === ALIGNED && extra >= 3) {
      const low = this.aligned === undefined ? -1 : takeSymbolAfter(bits, extra - 3, this.aligned);
      if (low < 0) return -1;
      footer = low;
    } else {
      footer = bits.take(extra);
    }
    const distance = base + footer - 2;
    this.recent = [distance, recent[0], recent[1]];
    return distance;
  }

  /** Makes calls relative again, when all chunks are there: what repeats reads the bytes as they were before. */
  finish(data: Uint8Array): void {
    if (this.translation === 0) return;
    const end = Math.min(data.length, MOST_TRANSLATED * CHUNK);
    for (let from = 0; from < end; from += CHUNK) this.translate(data, from, Math.min(from + CHUNK, data.length));
  }

  /** 2.3.1: behind each call (0xE8) stands an absolute address where the program has a relative one. */
  private translate(data: Uint8Array, from: number, until: number): void {
    const end = until - 10;
    for (let at = data.indexOf(0xe8, from); at !== -1 && at < end; at = data.indexOf(0xe8, at + 5)) {
      const place = this.wim ? at - from : at;
      const value =
        (data[at + 1] ?? 0) | ((data[at + 2] ?? 0) << 8) | ((data[at + 3] ?? 0) << 16) | ((data[at + 4] ?? 0) << 24);
      if (value < -place || value >= this.translation) continue;
      const relative = value >= 0 ? value - place : value + this.translation;
      data[at + 1] = relative & 0xff;
      data[at + 2] = (relative >>> 8) & 0xff;
      data[at + 3] = (relative >>> 16) & 0xff;
      data[at + 4] = (relative >>> 24) & 0xff;
    }
  }
}

function takeSymbolAfter(bits: HighBits, count: number, code: HuffmanCode): number {
  const high = bits.take(count) * 8;
  const low = takeSymbol(code, bits);
  return low < 0 ? -1 : high + low;
}

/** The bytes of an uncompressed block. */
function copy(bits: HighBits, data: Uint8Array, count: number, out: Output): boolean {
  const from = bits.at / 8;
  bits.skip(count * 8);
  return !bits.overrun && out.append(data.subarray(from, from + count));
}

/** 2.3.1.2: lengths as differences to those of the block before, under a code of 20 symbols. */
function readLengths(bits: HighBits, lengths: Uint8Array, from: number, to: number): boolean {
  const code = huffmanCode(Uint8Array.from({ length: 20 }, () => bits.take(4)));
  if (code === undefined) return false;
  for (let at = from; at < to;) {
    const symbol = takeSymbol(code, bits);
    if (symbol < 0 || bits.overrun) return false;
    if (symbol < 17) {
      lengths[at] = ((lengths[at] ?? 0) - symbol + 17) % 17;
      at++;
      continue;
    }
    const run = symbol === 17 ? 4 + bits.take(4) : symbol === 18 ? 20 + bits.take(5) : 4 + bits.take(1);
    const delta = symbol === 19 ? takeSymbol(code, bits) : -1;
    if (symbol === 19 && (delta < 0 || delta > 16)) return false;
    const value = symbol === 19 ? ((lengths[at] ?? 0) - delta + 17) % 17 : 0;
    lengths.fill(value, at, Math.min(at + run, to));
    at += run;
  }
  return true;
}
