/** LZMA (LZMA SDK, "LZMA specification", lzma-specification.txt, 2015): a range coder over bits, and repeats out of a window. */
import type { Budget } from '../../../budget';
import type { Output, Unpacked } from './output';
import { nothingUnpacked, Output as Buffered } from './output';

/** The properties' byte: literal context bits, literal position bits, position bits. */
export interface LzmaProperties {
  readonly lc: number;
  readonly lp: number;
  readonly pb: number;
}

/** "LZMA properties": (pb * 5 + lp) * 9 + lc; undefined for what no encoder writes. */
export function lzmaProperties(byte: number): LzmaProperties | undefined {
  if (byte >= 225) return undefined;
  return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}

/**
 * Unpacks a raw LZMA stream behind its five bytes of properties. It ends at the size of `out`, at its own end mark, or damaged.
 * Gives how many bytes of `data` were used.
 */
export function unpackLzma(properties: LzmaProperties, data: Uint8Array, out: Output): number {
  const decoder = new LzmaDecoder(properties);
  const coder = decoder.begin(data, 0, data.length);
  if (coder === undefined) {
    out.gap ??= 'damaged';
    return 0;
  }
  decoder.run(coder, out, Infinity);
  return Math.min(coder.at, data.length);
}

/** The same with the properties in front: byte, dictionary size, then the stream. */
export function unpackLzmaStream(
  properties: Uint8Array,
  data: Uint8Array,
  budget: Budget,
  options: { readonly size?: number; readonly limit?: number },
): Unpacked {
  const known = properties.length >= 5 ? lzmaProperties(properties[0] ?? 255) : undefined;
  if (known === undefined) return nothingUnpacked('damaged');
  const out = new Buffered(budget, { ...options, packed: data.length });
  unpackLzma(known, data, out);
  return out.finish();
}

const STATES = 12;
const MOST_POSITION_STATES = 16;
const START = 1 << 10;
/** "Match lengths": the shortest has two bytes. */
const SHORTEST = 2;
/** Turns the order of signed numbers into that of unsigned ones. */
const FLIP = 0x8000_0000 | 0;

/** The range coder: `range` and `code` are unsigned numbers of 32 bits, kept as signed ones. */
export class RangeCoder {
  /** Place of the next byte. */
  at: number;
  readonly end: number;
  private readonly data: Uint8Array;
  private range = -1;
  private code: number;

  constructor(data: Uint8Array, from: number, end: number) {
    this.data = data;
    this.end = end;
    this.code =
      ((data[from + 1] ?? 0) << 24) |
      ((data[from + 2] ?? 0) << 16) |
      ((data[from + 3] ?? 0) << 8) |
      (data[from + 4] ?? 0);
    this.at = from + 5;
  }

  /** More was asked for than there is: the four bytes that are read ahead are not counted. */
  get overrun(): boolean {
    return this.at > this.end;
  }

  /** Nothing is left over: what the end mark must leave. */
  get isDone(): boolean {
    return this.code === 0;
  }

  bit(probabilities: Uint16Array, index: number): number {
    const probability = probabilities[index] ?? START;
    const bound = Math.imul(this.range >>> 11, probability);
    if ((this.code ^ FLIP) < (bound ^ FLIP)) {
      this.range = bound;
      probabilities[index] = probability + ((2_048 - probability) >>> 5);
      if (bound >>> 24 === 0) this.shift();
      return 0;
    }
    this.range = (this.range - bound) | 0;
    this.code = (this.code - bound) | 0;
    probabilities[index] = probability - (probability >>> 5);
    if (this.range >>> 24 === 0) this.shift();
    return 1;
  }

  /** Bits of equal chance. */
  direct(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.range = this.range >>> 1;
      const less = (this.code ^ FLIP) < (this.range ^ FLIP);
      if (!less) this.code = (this.code - this.range) | 0;
      value = (value << 1) | (less ? 0 : 1);
      if (this.range >>> 24 === 0) this.shift();
    }
    return value >>> 0;
  }

  tree(probabilities: Uint16Array, base: number, bits: number): number {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | this.bit(probabilities, base + node);
    return node - (1 << bits);
  }

  reverseTree(probabilities: Uint16Array, base: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.bit(probabilities, base + node);
      node = (node << 1) | bit;
      value |= bit << index;
    }
    return value;
  }

  private shift(): void {
    this.range <<= 8;
    this.code = (this.code << 8) | (this.at < this.end ? (this.data[this.at] ?? 0) : 0);
    this.at++;
  }
}

/** Places in the array of a length's probabilities: choices, then 16 low trees, 16 middle ones, and the high one. */
const CHOICE = 0;
const CHOICE2 = 1;
const LOW = 2;
const MIDDLE = LOW + MOST_POSITION_STATES * 8;
const HIGH = MIDDLE + MOST_POSITION_STATES * 8;
const LENGTH_PROBABILITIES = HIGH + 256;

/** A decoder with its state, which LZMA2 keeps from chunk to chunk. */
export class LzmaDecoder {
  private readonly lc: number;
  private readonly literalMask: number;
  private readonly positionMask: number;
  private readonly literals: Uint16Array;
  private readonly isMatch = start(STATES * MOST_POSITION_STATES);
  private readonly isRepeat = start(STATES);
  private readonly isRepeat0 = start(STATES);
  private readonly isRepeat1 = start(STATES);
  private readonly isRepeat2 = start(STATES);
  private readonly isLong = start(STATES * MOST_POSITION_STATES);
  private readonly slots = start(4 * 64);
  private readonly special = start(115);
  private readonly aligned = start(16);
  private readonly matchLength = start(LENGTH_PROBABILITIES);
  private readonly repeatLength = start(LENGTH_PROBABILITIES);
  private state = 0;
  private repeats: [number, number, number, number] = [0, 0, 0, 0];

  constructor({ lc, lp, pb }: LzmaProperties) {
    this.lc = lc;
    this.literalMask = (1 << lp) - 1;
    this.positionMask = (1 << pb) - 1;
    this.literals = start(0x300 << (lc + lp));
  }

  /** Starts the range coder on a piece of data; undefined where that cannot be one ("the first byte must be 0"). */
  begin(data: Uint8Array, from: number, end: number): RangeCoder | undefined {
    return end - from < 5 || data[from] !== 0 ? undefined : new RangeCoder(data, from, end);
  }

  /** Decodes up to the place `until` of the output. True where the stream told its own end. */
  run(coder: RangeCoder, out: Output, until: number): boolean {
    while (out.at < until && !out.full) {
      if (coder.overrun) {
        out.gap ??= 'damaged';
        return false;
      }
      const positionState = (out.at - out.base) & this.positionMask;
      if (coder.bit(this.isMatch, this.state * MOST_POSITION_STATES + positionState) === 0) {
        if (!out.put(this.literal(coder, out))) return false;
        this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
        continue;
      }
      const length = this.matchOf(coder, positionState);
      if (this.repeats[0] === 0xffff_ffff) return this.endMark(coder, out);
      // A match may say more than the stated size holds; what is behind it is nobody's.
      if (!out.repeat(this.repeats[0] + 1, Math.min(length, until - out.at))) return false;
    }
    return false;
  }

  private endMark(coder: RangeCoder, out: Output): boolean {
    if (!coder.isDone) out.gap ??= 'damaged';
    return true;
  }

  /** "Decoding literals": in the context of the byte before, and behind a match of the byte that it would have repeated. */
  private literal(coder: RangeCoder, out: Output): number {
    const { data, at } = out;
    const before = at > out.base ? (data[at - 1] ?? 0) : 0;
    const context = (((at - out.base) & this.literalMask) << this.lc) + (before >>> (8 - this.lc));
    const base = 0x300 * context;
    let symbol = 1;
    if (this.state >= 7) {
      let matched = data[at - this.repeats[0] - 1] ?? 0;
      do {
        const bit = (matched >>> 7) & 1;
        matched <<= 1;
        const decoded = coder.bit(this.literals, base + ((1 + bit) << 8) + symbol);
        symbol = (symbol << 1) | decoded;
        if (bit !== decoded) break;
      } while (symbol < 0x100);
    }
    while (symbol < 0x100) symbol = (symbol << 1) | coder.bit(this.literals, base + symbol);
    return symbol & 0xff;
  }

  /** A match: its distance becomes the first of the four that are remembered; gives its length. */
  private matchOf(coder: RangeCoder, positionState: number): number {
    const { state, repeats } = this;
    if (coder.bit(this.isRepeat, state) === 0) {
      const length = this.lengthOf(coder, this.matchLength, positionState);
      this.state = state < 7 ? 7 : 10;
      this.repeats = [this.distanceOf(coder, length), repeats[0], repeats[1], repeats[2]];
      return length + SHORTEST;
    }
    if (coder.bit(this.isRepeat0, state) === 0) {
      if (coder.bit(this.isLong, state * MOST_POSITION_STATES + positionState) === 0) {
        this.state = state < 7 ? 9 : 11;
        return 1;
      }
    } else if (coder.bit(this.isRepeat1, state) === 0) {
      this.repeats = [repeats[1], repeats[0], repeats[2], repeats[3]];
    } else if (coder.bit(this.isRepeat2, state) === 0) {
      this.repeats = [repeats[2], repeats[0], repeats[1], repeats[3]];
    } else {
      this.repeats = [repeats[3], repeats[0], repeats[1], repeats[2]];
    }
    this.state = state < 7 ? 8 : 11;
    return this.lengthOf(coder, this.repeatLength, positionState) + SHORTEST;
  }

  private lengthOf(coder: RangeCoder, probabilities: Uint16Array, positionState: number): number {
    if (coder.bit(probabilities, CHOICE) === 0) return coder.tree(probabilities, LOW + positionState * 8, 3);
    if (coder.bit(probabilities, CHOICE2) === 0) return 8 + coder.tree(probabilities, MIDDLE + positionState * 8, 3);
    return 16 + coder.tree(probabilities, HIGH, 8);
  }

  /** "Match distances": a slot, then the bits that it leaves open; the last four have chances of their own. */
  private distanceOf(coder: RangeCoder, length: number): number {
    const slot = coder.tree(this.slots, Math.min(length, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >>> 1) - 1;
    const base = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return base + coder.reverseTree(this.special, base - slot, bits);
    return (base + coder.direct(bits - 4) * 16 + coder.reverseTree(this.aligned, 0, 4)) >>> 0;
  }
}

function start(count: number): Uint16Array {
  return new Uint16Array(count).fill(START);
}
