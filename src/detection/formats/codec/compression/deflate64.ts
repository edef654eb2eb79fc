/**
 * Deflate64, PKWARE's "enhanced deflating" (APPNOTE.TXT 4.4.5, method 9), which has no specification of its own: DEFLATE (RFC 1951)
 * with a window of 64 KB, two more distances, and a last length of 3 bytes and 16 more bits.
 */
import type { Budget } from '../../../budget';
import { LowBits } from './bits';
import { huffmanCode, takeSymbol } from './huffman';
import type { HuffmanCode } from './huffman';
import { Output } from './output';
import type { OutputOptions, Unpacked } from './output';

interface Codes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

/** Unpacks a raw stream. */
export function unpackDeflate64(data: Uint8Array, budget: Budget, options: OutputOptions = {}): Unpacked {
  const out = new Output(budget, { packed: data.length, ...options });
  const bits = new LowBits(data);
  let last = false;
  while (!last && !out.full) {
    last = bits.take(1) === 1;
    const type = bits.take(2);
    // Building the tables is what an empty block costs.
    if (bits.overrun || !budget.takeSteps(2_048)) break;
    if (type === 0) {
      if (!copyStored(bits, data, out)) break;
      continue;
    }
    const codes = type === 1 ? FIXED : type === 2 ? readCodes(bits) : undefined;
    if (codes === undefined || !readBlock(bits, codes, out)) break;
  }
  // A stream of unknown size ends with its last block.
  if (!out.full && !last) out.gap ??= budget.gap ?? 'damaged';
  if (bits.overrun) out.gap ??= 'damaged';
  return out.finish();
}

/** 3.2.4 Non-compressed blocks. */
function copyStored(bits: LowBits, data: Uint8Array, out: Output): boolean {
  bits.at = Math.ceil(bits.at / 8) * 8;
  const length = bits.take(16);
  const check = bits.take(16);
  if ((length ^ check) !== 0xffff) return false;
  const from = bits.at / 8;
  bits.skip(length * 8);
  return out.append(data.subarray(from, from + length)) && !bits.overrun;
}

/** Code lengths are written in this order (3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

function readCodes(bits: LowBits): Codes | undefined {
  const literalCount = bits.take(5) + 257;
  const distanceCount = bits.take(5) + 1;
  const orderCount = bits.take(4) + 4;
  const lengthLengths = new Uint8Array(19);
  for (const symbol of ORDER.slice(0, orderCount)) lengthLengths[symbol] = bits.take(3);
  const lengthCode = huffmanCode(lengthLengths, true);
  if (lengthCode === undefined) return undefined;
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let at = 0; at < lengths.length;) {
    const symbol = takeSymbol(lengthCode, bits);
    if (symbol < 0 || bits.overrun || (symbol === 16 && at === 0)) return undefined;
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const count = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    lengths.fill(value, at, at + count);
    at += count;
  }
  const literals = huffmanCode(lengths.subarray(0, literalCount), true);
  const distances = huffmanCode(lengths.subarray(literalCount), true);
  return literals && distances && { literals, distances };
}

/** One block up to its end symbol. */
function readBlock(bits: LowBits, { literals, distances }: Codes, out: Output): boolean {
  while (!bits.overrun) {
    const symbol = takeSymbol(literals, bits);
    if (symbol === 256) return true;
    if (symbol < 0 || symbol > 285) return false;
    if (symbol < 256) {
      if (!out.put(symbol)) return false;
      continue;
    }
    const length = lengthOf(symbol - 257, bits);
    const slot = takeSymbol(distances, bits);
    if (slot < 0) return false;
    const extra = slot < 4 ? 0 : (slot >>> 1) - 1;
    const distance = slot < 4 ? slot + 1 : ((2 | (slot & 1)) << extra) + bits.take(extra) + 1;
    if (!out.repeat(distance, length)) return false;
  }
  return false;
}

/** 3.2.5, but for the last code. */
function lengthOf(code: number, bits: LowBits): number {
  if (code === 28) return 3 + bits.take(16);
  if (code < 8) return code + 3;
  const extra = (code >>> 2) - 1;
  return ((4 | (code & 3)) << extra) + bits.take(extra) + 3;
}

/** 3.2.6 Fixed Huffman codes. */
const FIXED = fixedCodes();

function fixedCodes(): Codes | undefined {
  const lengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  );
  const literals = huffmanCode(lengths, true);
  const distances = huffmanCode(new Uint8Array(32).fill(5), true);
  return literals && distances && { literals, distances };
}
