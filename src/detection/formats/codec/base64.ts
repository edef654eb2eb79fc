/**
 * Base64 (RFC 4648, 4), as Office and mail programs accept it: blanks, line breaks and foreign characters are skipped
 * (RFC 2045, 6.8). The only base64 of the product.
 */
import type { Budget } from '../../budget';
import { latin1 } from './bytes';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const FOREIGN = 64;
const BLANK = 65;
const PADDING = 66;
const VALUES = new Uint8Array(256).fill(FOREIGN);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;
for (const blank of '\r\n\t ') VALUES[blank.charCodeAt(0)] = BLANK;
VALUES[0x3d] = PADDING;

/** What a character of the alphabet stands for, -1 for any other. */
export function base64Value(code: number): number {
  const value = VALUES[code] ?? FOREIGN;
  return value < FOREIGN ? value : -1;
}

interface Decoded {
  readonly bytes: Uint8Array;
  /** Bytes in front of the first padding; all of them where there is none, or nothing follows it. */
  readonly beforePadding: number;
  /** Is there anything besides the alphabet, blanks and padding? */
  readonly foreign: boolean;
}

/** Decodes text up to the padding, the end, or what the budget still allows. */
export function decodeBase64(text: string, start: number, end: number, budget: Budget): Uint8Array {
  const { bytes, beforePadding } = decodeWithin(codesOf(text, start, end), budget);
  return bytes.subarray(0, beforePadding);
}

/**
 * Decodes the body of a mail part. Where padding stands in the middle, some programs end there and others go on: both
 * readings, the whole one first.
 */
export function decodeBase64Part(source: Uint8Array, budget: Budget): readonly Uint8Array[] {
  // A copy, which `slice` of Node's Buffer is not: the source stays as it is.
  const { bytes, beforePadding } = decodeWithin(new Uint8Array(source), budget);
  return beforePadding === bytes.length ? [bytes] : [bytes, bytes.subarray(0, beforePadding)];
}

/** Decodes what a program hands over as base64. Undefined where a foreign character says that it is none. */
export function decodeStrictBase64(text: string): Uint8Array | undefined {
  return decodeStrictBase64InPlace(codesOf(text, 0, text.length));
}

/** The same from letters as bytes, which what they stand for is written over: tens of megabytes are not held twice. */
export function decodeStrictBase64InPlace(letters: Uint8Array): Uint8Array | undefined {
  const { bytes, foreign } = decodeInPlace(letters);
  return foreign ? undefined : bytes;
}

/** Base64 or base64url (RFC 4648, 5), with padding or without. Undefined where it is neither. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  return decodeStrictBase64(text.replace(/-/g, '+').replace(/_/g, '/'));
}

/** The same, as addresses carry it, to one character a byte. */
export function latin1OfBase64Url(text: string): string | undefined {
  const bytes = decodeBase64Url(text);
  return bytes === undefined ? undefined : latin1(bytes);
}

/** Keys and digests are shorter than this, and so is the head of a file that shows what it is. */
const SHORT = 4_096;

/** Decodes up to the padding, at most the first 4,096 characters: so little that no budget is asked. */
export function decodeShortBase64(text: string): Uint8Array {
  const { bytes, beforePadding } = decodeInPlace(codesOf(text, 0, SHORT));
  return bytes.subarray(0, beforePadding);
}

/** Does its beginning look like base64: nothing but the alphabet, in long lines? */
export function looksLikeBase64(source: Uint8Array): boolean {
  let letters = 0;
  let blanks = 0;
  // Lines of base64 have 60 to 76 characters; prose has a blank behind every six letters.
  for (const byte of source.subarray(0, 4_096)) {
    const value = VALUES[byte] ?? FOREIGN;
    if (value === FOREIGN) return false;
    if (value === BLANK) blanks++;
    else letters++;
  }
  return letters >= 4 && blanks * 16 <= letters + 32;
}

function decodeWithin(codes: Uint8Array, budget: Budget): Decoded {
  if (!budget.takeBytes(Math.floor((codes.length * 3) / 4) + 1))
    return { bytes: new Uint8Array(), beforePadding: 0, foreign: false };
  return decodeInPlace(codes);
}

/** Four characters become three bytes: what is written never overtakes what is read. */
function decodeInPlace(codes: Uint8Array): Decoded {
  let count = 0;
  let bits = 0;
  let buffer = 0;
  let foreign = false;
  let padding = -1;
  for (let at = 0; at < codes.length; at++) {
    const value = VALUES[codes[at] ?? 0] ?? FOREIGN;
    if (value < FOREIGN) {
      buffer = ((buffer << 6) | value) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        codes[count++] = buffer >>> bits;
      }
    } else if (value === PADDING) {
      if (padding === -1) padding = count;
      bits = 0;
    } else if (value === FOREIGN) foreign = true;
  }
  return { bytes: codes.subarray(0, count), beforePadding: padding === -1 ? count : padding, foreign };
}

/** Characters as bytes; those above 0xff are foreign ones. */
function codesOf(text: string, start: number, end: number): Uint8Array {
  const length = Math.max(0, Math.min(end, text.length) - start);
  const codes = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(start + at);
    codes[at] = code < 0x100 ? code : 0;
  }
  return codes;
}

/** With padding, without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(0x3d);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const count = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < count; letter++)
      letters[to + letter] = ALPHABET.charCodeAt((three >> (18 - 6 * letter)) & 63);
    to += 4;
  }
  return latin1(letters);
}
