/**
 * LHA's -lh4- to -lh7- (Haruyasu Yoshizaki's LHarc and LHA; "LHA file format", header and methods as Kazuhiko Miki and the lhasa
 * project wrote them down): blocks with two Huffman codes over a sliding window. ARJ's methods 1 to 3 are the same with other sizes.
 */
import type { Budget } from '../../../budget';
import { HighBits } from './bits';
import { huffmanCode, loneSymbol, takeSymbol } from './huffman';
import type { HuffmanCode } from './huffman';
import { Output } from './output';
import type { OutputOptions, Unpacked } from './output';

/** What differs between the methods. */
export interface LhMethod {
  /** Codes for distances, and the bits in which their count is written. */
  readonly distances: number;
  readonly distanceBits: number;
}

/** Windows of 4, 8, 32 and 64 KB. */
export const lhMethods: Readonly<Record<string, LhMethod>> = {
  '-lh4-': { distances: 14, distanceBits: 4 },
  '-lh5-': { distances: 14, distanceBits: 4 },
  '-lh6-': { distances: 16, distanceBits: 5 },
  '-lh7-': { distances: 17, distanceBits: 5 },
};
/** ARJ: a window of 26,624 bytes, and the count of distances in five bits. */
export const arjMethod: LhMethod = { distances: 17, distanceBits: 5 };

/** 256 bytes, and matches of 3 to 256. */
const SYMBOLS = 510;
const LENGTH_SYMBOLS = 19;
const FIRST_LENGTH = 256 - 3;

interface Codes {
  readonly symbols: HuffmanCode;
  readonly distances: HuffmanCode;
}

/** Unpacks one file; its size must be known. */
export function unpackLh(data: Uint8Array, method: LhMethod, budget: Budget, options: OutputOptions): Unpacked {
  const out = new Output(budget, { packed: data.length, ...options });
  const bits = new HighBits(data);
  while (!out.full) {
    const count = bits.take(16);
    const codes = budget.takeSteps(4_096) ? readCodes(bits, method) : undefined;
    if (codes === undefined || count === 0 || bits.overrun) break;
    if (!readBlock(bits, codes, count, out)) break;
  }
  if (!out.full) out.gap ??= budget.gap ?? 'damaged';
  return out.finish();
}

function readBlock(bits: HighBits, { symbols, distances }: Codes, count: number, out: Output): boolean {
  for (let left = count; left > 0 && !out.full; left--) {
    if (bits.overrun) return false;
    const symbol = takeSymbol(symbols, bits);
    if (symbol < 0) return false;
    if (symbol < 256) {
      if (!out.put(symbol)) return false;
      continue;
    }
    const slot = takeSymbol(distances, bits);
    if (slot < 0) return false;
    const distance = slot < 2 ? slot : (1 << (slot - 1)) + bits.take(slot - 1);
    if (!repeatInBlanks(out, distance + 1, symbol - FIRST_LENGTH)) return false;
  }
  return true;
}

/** Repeats out of a window that is full of blanks before the first byte, as LHA's are; false where no room is left. */
export function repeatInBlanks(out: Output, distance: number, length: number): boolean {
  const before = Math.min(Math.max(distance - out.at, 0), length);
  for (let left = before; left > 0; left--) if (!out.put(0x20)) return false;
  return before === length || out.repeat(distance, length - before);
}

function readCodes(bits: HighBits, { distances: most, distanceBits }: LhMethod): Codes | undefined {
  const lengthCode = readLengths(bits, LENGTH_SYMBOLS, 5, true);
  if (lengthCode === undefined) return undefined;
  const symbols = readSymbolCode(bits, lengthCode);
  const distances = symbols && readLengths(bits, most, distanceBits, false);
  return symbols && distances && { symbols, distances };
}

/** Lengths as they are, in three bits, longer ones in unary; with a gap behind the third, where such a code has one. */
function readLengths(bits: HighBits, most: number, countBits: number, gap: boolean): HuffmanCode | undefined {
  const count = bits.take(countBits);
  if (count === 0) return loneSymbol(bits.take(countBits));
  if (count > most) return undefined;
  const lengths = new Uint8Array(most);
  for (let symbol = 0; symbol < count; symbol++) {
    let length = bits.take(3);
    if (length === 7) for (; bits.take(1) === 1; length++) if (length > 16) return undefined;
    lengths[symbol] = length;
    if (gap && symbol === 2) symbol += bits.take(2);
  }
  return huffmanCode(lengths);
}

/** The lengths of the symbols' code, packed with the code before; runs of unused symbols are counted. */
function readSymbolCode(bits: HighBits, lengthCode: HuffmanCode): HuffmanCode | undefined {
  const count = bits.take(9);
  if (count === 0) return loneSymbol(bits.take(9));
  if (count > SYMBOLS) return undefined;
  const lengths = new Uint8Array(SYMBOLS);
  for (let symbol = 0; symbol < count;) {
    const code = takeSymbol(lengthCode, bits);
    if (code < 0 || bits.overrun) return undefined;
    if (code === 0) symbol++;
    else if (code === 1) symbol += 3 + bits.take(4);
    else if (code === 2) symbol += 20 + bits.take(9);
    else lengths[symbol++] = code - 2;
  }
  return huffmanCode(lengths);
}
