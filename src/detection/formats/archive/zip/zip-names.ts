/** File names in ZIP archives: APPNOTE.TXT 4.4.4 bit 11 and appendix D say UTF-8 or code page 437; Japanese Windows writes code page 932. */
import type { Host } from '../../../host';
import { isAscii, latin1 } from '../../codec/bytes';

/** Code page 437, 0x80 to 0xFF. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const FLAG_UTF8 = 0x800;

interface NameWriting {
  /** General purpose bit flags of the entry. */
  readonly flags: number;
  readonly unicodeName?: Uint8Array | undefined;
  readonly host: Host;
  /** Where it begins and ends; else the data are the name. */
  readonly start?: number;
  readonly end?: number;
  /** The format is at home in Japan: whatever is valid code page 932 is that. */
  readonly japanese?: boolean;
}

/** A name as its writer meant it, as far as the bytes tell. */
export function decodeZipName(data: Uint8Array, writing: NameWriting): string {
  const { flags, unicodeName, host, start = 0, end = data.length, japanese = false } = writing;
  if (unicodeName !== undefined && isUtf8(unicodeName)) return host.decode(unicodeName, 'utf-8');
  if (isAscii(data, start, end)) return latin1(data, start, end);
  const raw = data.subarray(start, end);
  if ((flags & FLAG_UTF8) !== 0 || isUtf8(raw)) return host.decode(raw, 'utf-8');
  if (looksJapanese(raw, japanese)) return host.decode(raw, 'shift_jis');
  return latin1(raw).replace(/[\x80-\xff]/g, (character) => CP437[character.charCodeAt(0) - 0x80] ?? character);
}

/** RFC 3629, strict enough to tell it from older code pages. */
function isUtf8(bytes: Uint8Array): boolean {
  let follow = 0;
  for (const byte of bytes) {
    if (follow > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      follow--;
    } else if (byte >= 0x80) {
      if (byte < 0xc2 || byte > 0xf4) return false;
      follow = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    }
  }
  return follow === 0;
}

/**
 * Valid code page 932, and Japanese rather than a stray accented letter of code page 437 ("Müller" is valid there too): two wide
 * characters in a row, or one that stands apart from letters. `expected`: being valid is enough.
 */
function looksJapanese(bytes: Uint8Array, expected: boolean): boolean {
  let wide = 0;
  let sure = expected;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const before = bytes[at - 1] ?? 0;
    if (byte < 0x80) {
      wide = 0;
      continue;
    }
    if (byte >= 0xa1 && byte <= 0xdf) {
      // Half-width katakana.
      wide++;
    } else if ((byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)) {
      const trail = bytes[++at] ?? 0;
      if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return false;
      // Lead 0x81 is punctuation: a lone "ü" lands there. "ß" behind an umlaut looks wide as well, but letters stand before it.
      sure ||= trail >= 0x80 && byte !== 0x81 && !isLetter(before);
      wide++;
    } else {
      return false;
    }
    sure ||= wide >= 2;
  }
  return sure;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
