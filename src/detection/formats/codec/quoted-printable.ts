import type { Budget } from '../../budget';
import { hexDigit } from './bytes';

/** Quoted-printable (RFC 2045, 6.7). What is no escape stands for itself; blanks at the end of a line are no part of it. */
export function decodeQuotedPrintable(source: Uint8Array, budget: Budget): Uint8Array {
  if (!budget.takeBytes(source.length)) return new Uint8Array();
  const bytes = new Uint8Array(source.length);
  let count = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source[at] ?? 0;
    if (code !== 0x3d) {
      bytes[count++] = code;
      continue;
    }
    const high = hexDigit(source[at + 1] ?? 0);
    const low = hexDigit(source[at + 2] ?? 0);
    if (high >= 0 && low >= 0) {
      bytes[count++] = high * 16 + low;
      at += 2;
      continue;
    }
    // A soft line break, with blanks that a gateway has left behind the sign.
    let end = at + 1;
    while (end < source.length && (source[end] === 0x20 || source[end] === 0x09)) end++;
    const crlf = source[end] === 0x0d ? 1 : 0;
    if (source[end + crlf] === 0x0a) at = end + crlf;
    else if (end === source.length) at = end;
    else bytes[count++] = code;
  }
  return bytes.subarray(0, count);
}
