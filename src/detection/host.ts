import { latin1, utf16be, utf16le } from './formats/codec/bytes';
import { charsetOfLabel } from './formats/codec/charset-labels';
import { decodeKana, isJapanese } from './formats/codec/jis-kana';
import type { Cryptography } from './formats/crypto/cryptography';

/** All that detection asks of its surroundings. */
export interface Host {
  /** Bytes to text. Never throws: bytes that do not fit become U+FFFD, an unknown charset is read as UTF-8 or Windows-1252. */
  decode(bytes: Uint8Array, charset: string): string;
  /**
   * Raw DEFLATE (RFC 1951) in one go, where the surroundings have it: exactly `length` bytes, or undefined for everything else,
   * which portable code then looks into.
   */
  inflate?(data: Uint8Array, length: number): Uint8Array | undefined;
  /** Hashes, ciphers and keys, where the surroundings have faster ones than portable code. */
  readonly cryptography?: Cryptography;
  /** Milliseconds of a clock that does not run backwards. */
  now(): number;
}

/** The same host with other cryptography. It may be an object of a class, so it is not spread. */
export function withCryptography(host: Host, cryptography: Cryptography): Host {
  return {
    decode: (bytes, charset) => host.decode(bytes, charset),
    ...(host.inflate !== undefined && { inflate: (data, length) => host.inflate?.(data, length) }),
    now: () => host.now(),
    cryptography,
  };
}

/** Windows-1252, 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the rest equals ISO 8859-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A host for runtimes without TextDecoder (the JavaScript-only runtime of classic Outlook documents none): it knows UTF-8,
 * UTF-16, Windows-1252, and of Japanese all but the ideographs. Names and code in other code pages keep their ASCII, which is
 * where the evidence lies.
 */
export const bareHost: Host = {
  decode(bytes, charset) {
    const name = charsetOfLabel(charset);
    if (name === 'utf-16le' || name === 'utf-16') return utf16le(bytes);
    if (name === 'utf-16be') return utf16be(bytes);
    if (isJapanese(name)) return decodeKana(bytes, name);
    if (name === 'utf-8' || name === 'us-ascii' || name === '') return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
    return decodeWindows1252(bytes);
  },
  now: () => Date.now(),
};

function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** UTF-8 (RFC 3629) or undefined where the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const length =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0;
    if (length === 0 || at + length > bytes.length) return undefined;
    let point = length === 1 ? first : first & (0xff >> (length + 1));
    for (let index = 1; index < length; index++) {
      const next = bytes[at + index] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0x10ffff) return undefined;
    if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    else units.push(point);
    if (units.length >= 8_192) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
    at += length;
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}
