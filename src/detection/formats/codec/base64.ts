/** Base64 (RFC 4648, 4), as Office and mail programs accept it: blanks, line breaks and foreign characters are skipped. */
import type { Budget } from '../../budget';

const VALUES = new Int8Array(128).fill(-1);
for (const [value, character] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries()) {
  VALUES[character.charCodeAt(0)] = value;
}

/** Decodes up to the padding, the end, or what the budget still allows. */
export function decodeBase64(text: string, start: number, end: number, budget: Budget): Uint8Array {
  const length = Math.max(0, Math.min(end, text.length) - start);
  const most = Math.floor((length * 3) / 4) + 1;
  if (!budget.takeBytes(most)) return new Uint8Array();
  const bytes = new Uint8Array(most);
  let count = 0;
  let bits = 0;
  let buffer = 0;
  for (let at = start; at < start + length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3d) break;
    const value = code < 128 ? (VALUES[code] ?? -1) : -1;
    if (value < 0) continue;
    buffer = (buffer << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[count++] = buffer >>> bits;
      buffer &= (1 << bits) - 1;
    }
  }
  return bytes.subarray(0, count);
}
