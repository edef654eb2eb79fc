/**
 * Text from a message, made fit to stand beside our own words: an attacker's file name may not reorder the line (U+202E),
 * hide its ending, break out of its place with line breaks, or push everything else off the page.
 */

/** Longest value in a sentence, in characters; of longer ones the beginning and the end stay, for the end names the file type. */
const LONGEST_VALUE = 200;
const KEPT_END = 60;

/** U+2068 FIRST STRONG ISOLATE … U+2069 POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9, 2.4). */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** A text inside which right-to-left letters stay without effect on the words around it. */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}

/** One line of text with every invisible character shown: controls as their pictures (␊), others by their number. */
export function visible(text: string, longest = LONGEST_VALUE): string {
  const characters = Array.from(text);
  const kept =
    characters.length <= longest
      ? characters
      : [...characters.slice(0, longest - KEPT_END - 1), '…', ...characters.slice(characters.length - KEPT_END)];
  return kept.map((character, index) => shown(character, kept[index - 1])).join('');
}

/** The same for several lines: line breaks and tabs stay what they are. */
export function visibleLines(text: string): string {
  const characters = Array.from(text.replace(/\r\n?/g, '\n'));
  return characters
    .map((character, index) =>
      character === '\n' || character === '\t' ? character : shown(character, characters[index - 1]),
    )
    .join('');
}

/**
 * JSON whose text holds no character that a reader does not see: a name may not turn its line around in a ticket or a log
 * (U+202E), steer a terminal that honours C1 (U+009B), or split "one object a line" (U+2028, U+0085). Lossless: whoever
 * parses it gets what was written. The escapes stand inside strings, for elsewhere JSON is ASCII (RFC 8259 §7).
 * @param indent blanks a level; 0 for one line
 */
export function visibleJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, indent).replace(/[^\0-~]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point === 0x7f || isInvisible(point) ? escaped(character) : character;
  });
}

/** An address that no program turns into a link: `hxxps://evil[.]example/a`. */
export function defang(address: string): string {
  const schemeEnd = address.indexOf('://');
  const scheme = schemeEnd === -1 ? '' : address.slice(0, schemeEnd + 3);
  const rest = address.slice(scheme.length);
  const hostEnd = rest.search(/[/?#]/);
  const host = hostEnd === -1 ? rest : rest.slice(0, hostEnd);
  return scheme.replace(/^http/i, 'hxxp') + host.replaceAll('.', '[.]') + rest.slice(host.length);
}

/** A text in which no program finds an address: a terminal makes a link of each, of one inside another, and of "www." too. */
export function defangWithin(text: string): string {
  return text.replace(/(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)[^\s/?#]*/gi, (address) => defang(address));
}

/** Is this an address with a scheme and a host? Sentences show such values defanged. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(text);
}

function shown(character: string, before: string | undefined): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '␡';
  if (point >= 0xd800 && point <= 0xdfff) return '\ufffd';
  // Emoji are built with ZERO WIDTH JOINER; between other letters it only makes two names look the same.
  if (point === 0x200d && (before?.codePointAt(0) ?? 0) >= 0x2190) return character;
  return isInvisible(point) ? `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩` : character;
}

/** As JSON writes it: one escape for each UTF-16 unit. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** Format and filler characters that show nothing, change direction, or look like a blank. */
function isInvisible(point: number): boolean {
  return (
    (point >= 0x80 && point <= 0x9f) ||
    point === 0xad ||
    point === 0x34f ||
    point === 0x61c ||
    point === 0x115f ||
    point === 0x1160 ||
    (point >= 0x17b4 && point <= 0x17b5) ||
    (point >= 0x180b && point <= 0x180e) ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x2028 && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    point === 0x2800 ||
    point === 0x3164 ||
    point === 0xfeff ||
    point === 0xffa0 ||
    (point >= 0xfff9 && point <= 0xfffb) ||
    (point >= 0xe0000 && point <= 0xe0fff)
  );
}
