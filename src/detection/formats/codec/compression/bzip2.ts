/**
 * bzip2 (no specification of its own; "BZIP2: Format Specification" by Joe Tsai, 2015-2016, describes what the program does): blocks
 * under Burrows-Wheeler's transform, move to front, run lengths and several Huffman codes.
 */
import type { Budget } from '../../../budget';
import { HighBits } from './bits';
import { huffmanCode, takeSymbol } from './huffman';
import type { HuffmanCode } from './huffman';
import { Output } from './output';
import type { OutputOptions, Unpacked } from './output';

const MAGIC = 0x425a68;
/** The first halves of the marks in front of a block (pi) and at the end of a stream (the root of pi). */
const BLOCK = [0x314159, 0x265359] as const;
const END = [0x177245, 0x385090] as const;
/** A code is used for so many symbols, then the next selector chooses. */
const GROUP = 50;
const LEVEL_SIZE = 100_000;

/** Unpacks one stream after the other, as the program does. */
export function unpackBzip2(data: Uint8Array, budget: Budget, options: OutputOptions = {}): Unpacked {
  const out = new Output(budget, { packed: data.length, ...options });
  const bits = new HighBits(data);
  let streams = 0;
  while (!out.full) {
    bits.at = Math.ceil(bits.at / 8) * 8;
    const level = bits.peek(24) === MAGIC ? (data[bits.at / 8 + 3] ?? 0) - 0x30 : 0;
    if (level < 1 || level > 9) break;
    bits.skip(32);
    streams++;
    if (!readBlocks(bits, level * LEVEL_SIZE, out, budget)) out.gap ??= budget.gap ?? 'damaged';
  }
  if (streams === 0) out.gap ??= 'damaged';
  return out.finish();
}

/** The blocks of a stream up to its end mark; false where something is wrong. */
function readBlocks(bits: HighBits, most: number, out: Output, budget: Budget): boolean {
  const table = new Uint32Array(most);
  while (!out.full) {
    const [first, second] = [bits.take(24), bits.take(24)];
    // The sum of the block, or of the stream.
    bits.skip(32);
    if (first === END[0] && second === END[1]) return true;
    if (first !== BLOCK[0] || second !== BLOCK[1]) return false;
    const randomised = bits.take(1) === 1;
    const origin = bits.take(24);
    const count = readSymbols(bits, table, budget);
    // Only versions before 0.9.5 wrote randomised blocks.
    if (count <= origin || randomised || bits.overrun) return false;
    if (!writeBlock(table, count, origin, out)) return false;
  }
  return true;
}

/** Fills the table with the block's bytes as the transform left them; gives how many, 0 where they are damaged. */
function readSymbols(bits: HighBits, table: Uint32Array, budget: Budget): number {
  const used = readUsed(bits);
  const trees = bits.take(3);
  const selectorCount = bits.take(15);
  if (used.length === 0 || trees < 2 || trees > 6 || selectorCount === 0) return 0;
  if (!budget.takeSteps(selectorCount + trees * 2 ** 12)) return 0;
  const selectors = readSelectors(bits, selectorCount, trees);
  const codes = Array.from({ length: trees }, () => readCode(bits, used.length + 2));
  const front = Uint8Array.from(used);
  const end = used.length + 1;
  let count = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; group < selectorCount; group++) {
    const code = codes[selectors[group] ?? 0];
    if (code === undefined || bits.overrun || !budget.takeSteps(GROUP * 4)) return 0;
    for (let turn = 0; turn < GROUP; turn++) {
      const symbol = takeSymbol(code, bits);
      if (symbol === 0 || symbol === 1) {
        // Run lengths in bijective base 2: RUNA counts once its weight, RUNB twice.
        run += weight << symbol;
        weight <<= 1;
        if (run > table.length) return 0;
        continue;
      }
      if (run > 0) {
        if (count + run > table.length) return 0;
        table.fill(front[0] ?? 0, count, count + run);
        count += run;
        run = 0;
        weight = 1;
      }
      if (symbol === end) return count;
      if (symbol < 0 || count >= table.length) return 0;
      const place = symbol - 1;
      const byte = front[place] ?? 0;
      front.copyWithin(1, 0, place);
      front[0] = byte;
      table[count++] = byte;
    }
  }
  return 0;
}

/** Which bytes occur: 16 bits for the ranges of 16, then 16 bits for each that is there. */
function readUsed(bits: HighBits): number[] {
  const ranges = bits.take(16);
  const used: number[] = [];
  for (let range = 0; range < 16; range++) {
    if ((ranges & (0x8000 >>> range)) === 0) continue;
    const members = bits.take(16);
    for (let member = 0; member < 16; member++)
      if ((members & (0x8000 >>> member)) !== 0) used.push(range * 16 + member);
  }
  return used;
}

function readSelectors(bits: HighBits, count: number, trees: number): Uint8Array {
  const front = Array.from({ length: trees }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let place = 0;
    while (place < trees && bits.take(1) === 1) place++;
    const [tree = trees] = front.splice(place, 1);
    front.unshift(tree);
    selectors[index] = tree;
  }
  return selectors;
}

/** Code lengths, each as the difference to the one before. */
function readCode(bits: HighBits, symbols: number): HuffmanCode | undefined {
  const lengths = new Uint8Array(symbols);
  let length = bits.take(5);
  for (let symbol = 0; symbol < symbols; symbol++) {
    for (let turn = 0; bits.take(1) === 1; turn++) {
      length += bits.take(1) === 0 ? 1 : -1;
      if (turn > 40) return undefined;
    }
    if (length < 1 || length > 20) return undefined;
    lengths[symbol] = length;
  }
  return huffmanCode(lengths);
}

/** Undoes the transform, then the first run lengths: four equal bytes are followed by the count of more. */
function writeBlock(table: Uint32Array, count: number, origin: number, out: Output): boolean {
  const starts = new Uint32Array(257);
  for (let index = 0; index < count; index++) {
    const byte = (table[index] ?? 0) & 0xff;
    starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  }
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  for (let index = 0; index < count; index++) {
    const byte = (table[index] ?? 0) & 0xff;
    const place = starts[byte] ?? 0;
    starts[byte] = place + 1;
    table[place] = ((table[place] ?? 0) & 0xff) | (index << 8);
  }
  let entry = table[(table[origin] ?? 0) >>> 8] ?? 0;
  let equal = 0;
  let last = -1;
  for (let index = 0; index < count; index++) {
    const byte = entry & 0xff;
    entry = table[entry >>> 8] ?? 0;
    if (equal === 4) {
      if (byte > 0 && !out.repeat(1, byte)) return out.full;
      equal = 0;
      last = -1;
      continue;
    }
    equal = byte === last ? equal + 1 : 1;
    last = byte;
    if (!out.put(byte)) return out.full;
  }
  return true;
}
