/**
 * Characters of VBA source ([MS-VBAL] 3.2 and 3.3.5). A Japanese VBA takes the full-width forms of letters, digits and signs
 * (U+FF01 to U+FF5E) for the plain ones, in names as in keywords.
 */

export const LINE_FEED = 10;
export const RETURN = 13;
const BLANK = 32;
export const QUOTE = 34;
export const NUMBER_SIGN = 35;
export const APOSTROPHE = 39;
export const COLON = 58;
export const UNDERSCORE = 95;

const IDEOGRAPHIC_SPACE = 0x3000;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
/** From a full-width form to its plain one. */
const FULL_WIDTH_SHIFT = 0xfee0;
const FULL_WIDTH_QUOTE = 0xff02;
const FULL_WIDTH_APOSTROPHE = 0xff07;

/** The plain form of a full-width one; quotes stay what they are, since no VBA ends a text with them. */
export function plainOf(character: number): number {
  return character >= FULL_WIDTH_FIRST &&
    character <= FULL_WIDTH_LAST &&
    character !== FULL_WIDTH_QUOTE &&
    character !== FULL_WIDTH_APOSTROPHE
    ? character - FULL_WIDTH_SHIFT
    : character;
}

/** 3.2.1: CR LF, CR, LF, and the two separators of Unicode. */
export function isLineEnd(character: number): boolean {
  return character === LINE_FEED || character === RETURN || character === 0x2028 || character === 0x2029;
}

/** 3.2.2 WSC; control characters too, which editors of bytes leave behind. NaN, behind the end, is none. */
export function isBlank(character: number): boolean {
  if (character < 128) return character <= BLANK && character !== LINE_FEED && character !== RETURN;
  return (
    character === 0xa0 ||
    character === IDEOGRAPHIC_SPACE ||
    (character >= 0x2000 && character <= 0x200b) ||
    character === 0x202f ||
    character === 0x205f ||
    character === 0xfeff
  );
}

const NAME_CHARACTERS = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
  NAME_CHARACTERS[character.charCodeAt(0)] = 1;

/** Letters, digits, the underscore, and whatever a code page adds to them; `character` in its plain form. */
export function isNameCharacter(character: number): boolean {
  if (character < 128) return NAME_CHARACTERS[character] === 1;
  return character >= 128 && !isBlank(character) && !isLineEnd(character) && plainOf(character) === character;
}

export function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}

/** Names by their spelling: folding a hundred thousand words of a module costs a look-up each. */
export class Names {
  private readonly known = new Map<string, string>();

  /** Lower case, full-width forms made plain: as VBA compares names (3.3.5.1). */
  fold(spelling: string): string {
    let name = this.known.get(spelling);
    if (name === undefined) this.known.set(spelling, (name = foldName(spelling)));
    return name;
  }
}

export function foldName(spelling: string): string {
  return makePlain(spelling).toLowerCase();
}

/** Text with full-width forms made plain. */
export function makePlain(text: string): string {
  return text.replace(/[\uff01\uff03-\uff06\uff08-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT),
  );
}
