/** Which encodings a piece of text can be in, by its bytes alone: one pass over its beginning. */

/** Bytes behind the first that is not ASCII that are looked at: a charset does not change in the middle of a text. */
const SURVEYED = 256 * 1024;

export interface ByteSurvey {
  /** No byte above 0x7f. */
  readonly ascii: boolean;
  /** Escape sequences of ISO-2022-JP (RFC 1468; also those of JIS X 0201 katakana, 0212 and 0213). */
  readonly escapes: boolean;
  /** Zero bytes at even and at odd places: text in UTF-16 has them at one of the two. */
  readonly zeros: readonly [even: number, odd: number];
  readonly utf8: Fit;
  readonly shiftJis: Fit;
  readonly eucJp: Fit;
}

/** How well the bytes fit a multi-byte encoding. */
interface Fit {
  /** Characters of more than one byte. */
  readonly right: number;
  /** Bytes that can stand for nothing. */
  readonly wrong: number;
  /** Of `right`: hiragana and katakana, of which no Japanese sentence is without. */
  readonly kana: number;
  /**
   * Of `right`: kana, signs and letters of full width, and kanji of the first level (JIS X 0208, rows 16 to 47) of two high
   * bytes. "Grüße aus Köln" in Windows-1252 is made of pairs too, and of none of these.
   */
  readonly common: number;
}

/** One character of a multi-byte encoding. */
type Reads = (lead: number, trail: number) => boolean;

/** Looks at the bytes. `budget` is paid by whoever decodes them. */
export function surveyBytes(bytes: Uint8Array): ByteSurvey {
  const first = firstHighByte(bytes);
  const high = bytes.subarray(first, first + SURVEYED);
  return {
    ascii: first === bytes.length,
    escapes: hasEscapes(bytes),
    zeros: countZeros(bytes),
    utf8: fitUtf8(high),
    shiftJis: fitPairs(
      high,
      shiftJisLength,
      (lead, trail) => (lead === 0x82 ? trail >= 0x9f && trail <= 0xf1 : lead === 0x83 && trail <= 0x96),
      (lead, trail) => lead <= 0x83 || (lead >= 0x88 && lead <= 0x98 && trail >= 0x80),
    ),
    eucJp: fitPairs(
      high,
      eucJpLength,
      (lead) => lead === 0xa4 || lead === 0xa5,
      (lead) => lead <= 0xa5 || (lead >= 0xb0 && lead <= 0xcf),
    ),
  };
}

function firstHighByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++;
  return at;
}

/** ESC $ @, ESC $ B, ESC $ ( …, ESC ( I and ESC ( J; ESC ( B alone only ends them. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const next = bytes[at + 1];
    const last = bytes[at + 2];
    if (next === 0x24 && (last === 0x40 || last === 0x42 || last === 0x28)) return true;
    if (next === 0x28 && (last === 0x49 || last === 0x4a)) return true;
  }
  return false;
}

function countZeros(bytes: Uint8Array): readonly [number, number] {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, 1_024);
  for (let at = 0; at < end; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  return [even, odd];
}

function fitUtf8(bytes: Uint8Array): Fit {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let held = 1;
    while (held < length && ((bytes[at + held] ?? 0) & 0xc0) === 0x80) held++;
    // What is cut off at the end of the piece is no error.
    if (length > 0 && (held === length || at + held === bytes.length)) right++;
    else wrong++;
    at += held - 1;
  }
  return { right, wrong, kana: 0, common: 0 };
}

/** `lengthOf`: bytes of the character that begins with these two, 0 where none does. */
function fitPairs(
  bytes: Uint8Array,
  lengthOf: (lead: number, trail: number) => number,
  isKana: Reads,
  isCommon: Reads,
): Fit {
  let right = 0;
  let wrong = 0;
  let kana = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    const length = at + 1 === bytes.length ? 1 : lengthOf(lead, trail);
    if (length === 0) wrong++;
    else if (length > 1) {
      right++;
      if (isKana(lead, trail)) kana++;
      else if (isCommon(lead, trail)) others++;
      at += length - 1;
    }
  }
  return { right, wrong, kana, common: kana + others };
}

/** Microsoft's Shift_JIS: half-width katakana in one byte, all others in two. */
function shiftJisLength(lead: number, trail: number): number {
  if (lead >= 0xa1 && lead <= 0xdf) return 1;
  const leads = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc);
  return leads && trail >= 0x40 && trail <= 0xfc && trail !== 0x7f ? 2 : 0;
}

/** EUC-JP: 0x8e in front of half-width katakana, 0x8f in front of JIS X 0212. */
function eucJpLength(lead: number, trail: number): number {
  if (lead === 0x8e) return trail >= 0xa1 && trail <= 0xdf ? 2 : 0;
  if (lead === 0x8f) return trail >= 0xa1 && trail <= 0xfe ? 3 : 0;
  return lead >= 0xa1 && lead <= 0xfe && trail >= 0xa1 && trail <= 0xfe ? 2 : 0;
}
