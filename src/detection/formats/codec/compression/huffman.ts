/** Canonical Huffman codes by their lengths (RFC 1951, 3.2.2): one look into a table a symbol. */
import type { Bits } from './bits';

/** Bits that the symbol's length takes in a table's entry. */
const LENGTH_BITS = 5;
const LENGTH_MASK = 31;

export interface HuffmanCode {
  /** Bits of the longest code, at most 20. */
  readonly depth: number;
  /** By the next `depth` bits: symbol and length of its code; 0 where no code begins so. */
  readonly table: Uint32Array;
}

/**
 * The code that these lengths (0: symbol not used) describe; undefined where they claim more codes than there are. Codes that
 * are left over are allowed: packers write them for a lone symbol. `reversed` for sources that begin with the lowest bit.
 */
export function huffmanCode(lengths: ArrayLike<number>, reversed = false): HuffmanCode | undefined {
  let depth = 0;
  const counts = new Uint32Array(LENGTH_MASK + 1);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > depth) depth = length;
  }
  if (depth > 20) return undefined;
  const next = new Uint32Array(depth + 2);
  let code = 0;
  for (let length = 1; length <= depth; length++) {
    next[length] = code;
    code = (code + (counts[length] ?? 0)) * 2;
  }
  if (code > 2 ** (depth + 1)) return undefined;
  const table = new Uint32Array(2 ** depth);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const own = next[length] ?? 0;
    next[length] = own + 1;
    const entry = (symbol << LENGTH_BITS) | length;
    if (reversed) {
      for (let at = reverse(own, length); at < table.length; at += 2 ** length) table[at] = entry;
    } else {
      const from = own * 2 ** (depth - length);
      table.fill(entry, from, from + 2 ** (depth - length));
    }
  }
  return { depth, table };
}

/** A code of one symbol that takes no bits. */
export function loneSymbol(symbol: number): HuffmanCode {
  return { depth: 0, table: Uint32Array.of((symbol << LENGTH_BITS) | LENGTH_MASK) };
}

/** The next symbol, -1 where no code begins with these bits. */
export function takeSymbol({ depth, table }: HuffmanCode, bits: Bits): number {
  const entry = table[bits.peek(depth)] ?? 0;
  if (entry === 0) return -1;
  const length = entry & LENGTH_MASK;
  if (length !== LENGTH_MASK) bits.skip(length);
  return entry >>> LENGTH_BITS;
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit++) if ((code & (1 << bit)) !== 0) reversed |= 1 << (length - 1 - bit);
  return reversed;
}
