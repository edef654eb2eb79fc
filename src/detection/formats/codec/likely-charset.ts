/**
 * In which charset a text is written, where its label may be missing or wrong: Japanese mail programs state one code page and
 * write another, and a password in garbled text is not found.
 */
import { startsWith } from './bytes';

/** Bytes that are looked at: enough for any letter, little enough for any file. */
const LOOKED_AT = 64 * 1_024;
/** Kana and signs that make a text Japanese; a word of Western letters may look like one pair. */
const FEWEST_KANA = 2;

/**
 * The charset (a label of the WHATWG Encoding standard) that the bytes themselves speak for; `stated` where they do not
 * contradict it, Windows-1252 where nothing is stated.
 */
export function likelyCharset(data: Uint8Array, stated?: string): string {
  if (startsWith(data, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(data, [0xff, 0xfe])) return 'utf-16le';
  const bytes = data.subarray(0, LOOKED_AT);
  if (!bytes.some((byte) => byte >= 0x80)) return hasJisEscape(bytes) ? 'iso-2022-jp' : (stated ?? 'utf-8');
  if (isUtf8(bytes)) return 'utf-8';
  const isKnown = stated !== undefined && !WEAK.has(stated);
  if (isKnown) return stated;
  if (isDoubleByte(bytes, SHIFT_JIS)) return 'shift_jis';
  if (isDoubleByte(bytes, EUC_JP)) return 'euc-jp';
  return stated === undefined || stated === 'utf-8' || stated === 'us-ascii' ? 'windows-1252' : stated;
}

/** Labels that programs write when they know nothing. */
const WEAK: ReadonlySet<string> = new Set(['utf-8', 'us-ascii', 'windows-1252', 'iso-8859-1', 'iso-2022-jp']);

/** ISO-2022-JP (RFC 1468): ESC $ @ and ESC $ B begin two-byte characters. */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  }
  return false;
}

/** Are all high bytes parts of UTF-8 sequences (RFC 3629)? One that is cut at the end does not count. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first >= 0x80 && (first < 0xc2 || first > 0xf4)) return false;
    for (let next = 1; next < length; next++) {
      if (at + next >= bytes.length) return true;
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

interface DoubleByte {
  readonly isLead: (byte: number) => boolean;
  readonly isTrail: (byte: number) => boolean;
  /** A character of its own above 0x7f. */
  readonly isSingle: (byte: number) => boolean;
  /** Leads the signs and kana that every Japanese text has. */
  readonly isKana: (lead: number) => boolean;
}

const SHIFT_JIS: DoubleByte = {
  isLead: (byte) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc),
  isTrail: (byte) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f,
  isSingle: (byte) => byte >= 0xa1 && byte <= 0xdf,
  isKana: (lead) => lead >= 0x81 && lead <= 0x83,
};

const EUC_JP: DoubleByte = {
  isLead: (byte) => byte === 0x8e || (byte >= 0xa1 && byte <= 0xfe),
  isTrail: (byte) => byte >= 0xa1 && byte <= 0xfe,
  isSingle: () => false,
  isKana: (lead) => lead === 0xa1 || lead === 0xa4 || lead === 0xa5,
};

function isDoubleByte(bytes: Uint8Array, { isLead, isTrail, isSingle, isKana }: DoubleByte): boolean {
  let kana = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (isLead(byte)) {
      at++;
      if (at < bytes.length && !isTrail(bytes[at] ?? 0)) return false;
      if (isKana(byte)) kana++;
    } else if (!isSingle(byte)) return false;
  }
  return kana >= FEWEST_KANA;
}
