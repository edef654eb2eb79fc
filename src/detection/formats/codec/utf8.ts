/** Text as UTF-8 (RFC 3629): detection has no TextEncoder. Lone surrogates are written as they stand. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(lengthInUtf8(text));
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes[end++] = unit;
    else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else if (isPair(text, at)) {
      const point = text.codePointAt(at++) ?? 0;
      bytes[end++] = 0xf0 | (point >> 18);
      bytes[end++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[end++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[end++] = 0x80 | (point & 0x3f);
    } else {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    }
  }
  return bytes;
}

/** Counted first: 40 MB of Japanese text gathered byte by byte would take 300 MB. */
function lengthInUtf8(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0x800) length++;
    else {
      length += 2;
      // Two units make four bytes.
      if (isPair(text, at)) at++;
    }
  }
  return length;
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** RFC 3629 to the letter: no overlong form, no surrogate, nothing beyond U+10FFFF, no character that is cut. */
export function isWellFormedUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at = behindAscii(bytes, at);
      continue;
    }
    const follow = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    if (follow === 0 || at + follow >= bytes.length) return false;
    const second = bytes[at + 1] ?? 0;
    if (second < (LEAST_SECOND[lead] ?? 0x80) || second > (MOST_SECOND[lead] ?? 0xbf)) return false;
    for (let index = 2; index <= follow; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return false;
    at += follow + 1;
  }
  return true;
}

/** Second bytes that are not any from 0x80 to 0xBF, by the lead (RFC 3629, 4). */
const LEAST_SECOND: Readonly<Record<number, number>> = { 0xe0: 0xa0, 0xf0: 0x90 };
const MOST_SECOND: Readonly<Record<number, number>> = { 0xed: 0x9f, 0xf4: 0x8f };

/** Four bytes a turn: of XML in Latin letters nearly all are ASCII. */
function behindAscii(bytes: Uint8Array, from: number): number {
  let at = from;
  const last = bytes.length - 4;
  while (at <= last && ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0) | (bytes[at + 3] ?? 0)) < 0x80)
    at += 4;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++;
  return at;
}
