/** UTF-7 (RFC 2152), which no Encoding API knows any more, and mail programs still read. */
import type { Budget } from '../../budget';
import { base64Value } from './base64';
import { textOfUnits } from './bytes';

const PLUS = 0x2b;
const MINUS = 0x2d;

/** "+" begins base64 of big-endian UTF-16, "-" or anything outside the alphabet ends it, and "+-" is a plus sign. */
export function decodeUtf7(bytes: Uint8Array, budget: Budget): string {
  if (!budget.takeBytes(bytes.length * 2)) return '';
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== PLUS) {
      units[count++] = byte;
      continue;
    }
    if (bytes[at + 1] === MINUS) units[count++] = PLUS;
    let bits = 0;
    let buffer = 0;
    for (let value = base64Value(bytes[at + 1] ?? 0); value !== -1; value = base64Value(bytes[at + 1] ?? 0)) {
      at++;
      buffer = ((buffer << 6) | value) & 0xffffff;
      bits += 6;
      if (bits < 16) continue;
      bits -= 16;
      units[count++] = buffer >>> bits;
    }
    if (bytes[at + 1] === MINUS) at++;
  }
  return textOfUnits(units, count);
}
