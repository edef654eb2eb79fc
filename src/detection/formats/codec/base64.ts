/** Base64 (RFC 4648, 4). The one place that reads and writes it: classic Outlook's runtime documents neither atob nor btoa. */
import type { Budget } from '../../budget';
import { latin1 } from './bytes';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const FOREIGN = -1;
const BLANK = -2;
const PADDING = 0x3d;

const VALUES = new Int8Array(128).fill(FOREIGN);
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value;
for (const blank of '\r\n\t ') VALUES[blank.charCodeAt(0)] = BLANK;

/**
 * As Office and mail programs accept it: blanks, line breaks and foreign characters are skipped. Decodes up to the padding,
 * the end, or what the budget still allows.
 */
export function decodeBase64(text: string, start: number, end: number, budget: Budget): Uint8Array {
  const last = Math.min(end, text.length);
  const most = largest(Math.max(0, last - start));
  if (!budget.takeBytes(most)) return new Uint8Array();
  return decode(text, start, last, new Uint8Array(most), false) ?? new Uint8Array();
}

/** As a program that knows what it sends: undefined where a character is neither a letter of it, a blank, nor padding. */
export function decodeExactBase64(text: string): Uint8Array | undefined {
  return decode(text, 0, text.length, new Uint8Array(largest(text.length)), true);
}

/** With padding, without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const count = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < count; letter++)
      letters[to + letter] = LETTERS.charCodeAt((three >> (18 - 6 * letter)) & 63);
    to += 4;
  }
  return latin1(letters);
}

function largest(characters: number): number {
  return Math.floor((characters * 3) / 4) + 1;
}

function decode(text: string, start: number, end: number, bytes: Uint8Array, exact: boolean): Uint8Array | undefined {
  let count = 0;
  let bits = 0;
  let held = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const value = VALUES[code] ?? FOREIGN;
    if (value < 0) {
      if (code === PADDING && !exact) break;
      if (value === FOREIGN && code !== PADDING && exact) return undefined;
      continue;
    }
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, count);
}
