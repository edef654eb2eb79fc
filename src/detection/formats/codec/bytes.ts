/**
 * Reading numbers out of hostile bytes. Out of range reads give 0, never an exception and never `undefined`; a reader that
 * must know asks `has` first.
 */
export class Bytes {
  readonly data: Uint8Array;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  get length(): number {
    return this.data.length;
  }

  /** Are `count` bytes there, from `offset` on? */
  has(offset: number, count: number): boolean {
    return offset >= 0 && count >= 0 && offset + count <= this.data.length;
  }

  u8(offset: number): number {
    return this.data[offset] ?? 0;
  }

  u16(offset: number): number {
    return this.u8(offset) | (this.u8(offset + 1) << 8);
  }

  u32(offset: number): number {
    return (this.u16(offset) | (this.u16(offset + 2) << 16)) >>> 0;
  }

  i32(offset: number): number {
    return this.u32(offset) | 0;
  }

  /** A 64-bit size as a double: exact to 2^53, which is more than any file here. */
  u64(offset: number): number {
    return this.u32(offset) + this.u32(offset + 4) * 0x1_0000_0000;
  }

  u16be(offset: number): number {
    return (this.u8(offset) << 8) | this.u8(offset + 1);
  }

  u32be(offset: number): number {
    return ((this.u16be(offset) << 16) | this.u16be(offset + 2)) >>> 0;
  }

  /** IEEE 754 double, little endian. */
  f64(offset: number): number {
    if (!this.has(offset, 8)) return 0;
    return new DataView(this.data.buffer, this.data.byteOffset + offset, 8).getFloat64(0, true);
  }

  /** A view, not a copy, cut at the end of the data. */
  slice(start: number, end = this.data.length): Uint8Array {
    const from = Math.min(Math.max(start, 0), this.data.length);
    return this.data.subarray(from, Math.max(from, Math.min(end, this.data.length)));
  }
}

/** Do the bytes at `offset` equal `expected`? */
export function startsWith(data: Uint8Array, expected: readonly number[] | Uint8Array, offset = 0): boolean {
  if (offset < 0 || offset + expected.length > data.length) return false;
  for (let index = 0; index < expected.length; index++) {
    if (data[offset + index] !== expected[index]) return false;
  }
  return true;
}

/** Do these characters stand at `offset`, one byte each? */
export function hasAscii(data: Uint8Array, text: string, offset = 0): boolean {
  if (offset < 0 || offset + text.length > data.length) return false;
  for (let index = 0; index < text.length; index++) if (data[offset + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** One byte a character; what is no byte becomes a question mark. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 0x100 ? code : 0x3f;
  }
  return bytes;
}

/** Is there no byte above 0x7f from `start` up to `end`? */
export function isAscii(data: Uint8Array, start = 0, end = data.length): boolean {
  const last = Math.min(end, data.length);
  for (let at = start; at < last; at++) if ((data[at] ?? 0) > 0x7f) return false;
  return true;
}

/** A search of the engine's own costs as much as a walk of so many bytes: a megabyte of first bytes alone took 160 ms. */
const NEAR = 64;

/** First place of `needle` in `data` from `from` up to (not including) `end`, or -1. */
export function indexOfBytes(
  data: Uint8Array,
  needle: readonly number[] | Uint8Array,
  from = 0,
  end = data.length,
): number {
  const first = needle[0];
  if (first === undefined) return -1;
  // A search for the first byte alone would go on to the end of the file.
  const within = end < data.length ? data.subarray(0, Math.max(end, 0)) : data;
  const behind = within.length - needle.length + 1;
  let at = within.indexOf(first, Math.max(from, 0));
  while (at !== -1 && at < behind) {
    const near = at + NEAR < behind ? at + NEAR : behind;
    for (; at < near; at++) if (within[at] === first && startsWith(within, needle, at)) return at;
    at = within.indexOf(first, at);
  }
  return -1;
}

/** Last place of `needle` in `data` that begins at `from` or behind it, and before `to`, or -1. */
export function lastIndexOfBytes(data: Uint8Array, needle: readonly number[], from: number, to = data.length): number {
  const start = Math.max(from, 0);
  const [first] = needle;
  for (let at = Math.min(to, data.length) - needle.length; at >= start; at--)
    if (data[at] === first && startsWith(data, needle, at)) return at;
  return -1;
}

/** The pieces as one; a single piece as it is, not copied. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Characters at a time: String.fromCharCode overflows the stack beyond some 100,000 arguments. */
const CHUNK = 8_192;

/** One character a byte (ISO 8859-1): for signatures, names in ASCII and binary text. */
export function latin1(data: Uint8Array, start = 0, end = data.length): string {
  const from = Math.max(start, 0);
  const to = Math.min(end, data.length);
  return to - from <= SHORT ? shortLatin1(data, from, to) : textOfUnits(data.subarray(from, to));
}

/** Of words and names a view costs more than their text: a third of the time in words of eight letters. */
const SHORT = 32;

function shortLatin1(data: Uint8Array, from: number, to: number): string {
  let text = '';
  let at = from;
  for (; at + 4 <= to; at += 4)
    text += String.fromCharCode(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0);
  for (; at < to; at++) text += String.fromCharCode(data[at] ?? 0);
  return text;
}

/** UTF-16, little endian, as it stands: lone surrogates stay. */
export function utf16le(data: Uint8Array, start = 0, end = data.length): string {
  const first = Math.max(start, 0);
  const count = Math.max(0, Math.min(end, data.length) - first) >>> 1;
  const units = new Uint16Array(count);
  for (let index = 0, at = first; index < count; index++, at += 2)
    units[index] = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
  return textOfUnits(units);
}

/** UTF-16, big endian, as it stands. */
export function utf16be(data: Uint8Array): string {
  const units = new Uint16Array(data.length >>> 1);
  for (let index = 0; index < units.length; index++)
    units[index] = ((data[2 * index] ?? 0) << 8) | (data[2 * index + 1] ?? 0);
  return textOfUnits(units);
}

/** Text as UTF-16, little endian, without a mark in front: names in files, and passwords as nearly all programs hash them. */
export function utf16leBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >>> 8;
  }
  return bytes;
}

/** UTF-16 code units as text, up to `end`. */
export function textOfUnits(units: Uint8Array | Uint16Array, end = units.length): string {
  if (end === units.length && end <= CHUNK) return fromUnits(units);
  let text = '';
  for (let at = 0; at < end; at += CHUNK) text += fromUnits(units.subarray(at, Math.min(at + CHUNK, end)));
  return text;
}

/** Spread into arguments the same array takes eight times as long: it is walked by its iterator. */
function fromUnits(units: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(undefined, units as unknown as number[]);
}

/** Value of a hexadecimal digit, -1 for other characters. */
export function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
