import type { Budget } from '../../budget';
import { hexDigit } from './bytes';

/** Quoted-printable (RFC 2045, 6.7). What is no escape stands for itself. */
export function decodeQuotedPrintable(source: string, start: number, end: number, budget: Budget): Uint8Array {
  const length = Math.max(0, end - start);
  if (!budget.takeBytes(length)) return new Uint8Array();
  const bytes = new Uint8Array(length);
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code !== 0x3d) {
      bytes[count++] = code;
      continue;
    }
    const high = hexDigit(source.charCodeAt(at + 1));
    const low = hexDigit(source.charCodeAt(at + 2));
    if (high >= 0 && low >= 0 && at + 2 < end) {
      bytes[count++] = high * 16 + low;
      at += 2;
    } else if (source.charCodeAt(at + 1) === 0x0a) {
      at += 1;
    } else if (source.charCodeAt(at + 1) === 0x0d && source.charCodeAt(at + 2) === 0x0a) {
      at += 2;
    } else {
      bytes[count++] = code;
    }
  }
  return bytes.subarray(0, count);
}
