/** Character references (HTML Living Standard §13.2.5.72), those that mail uses and those that spell an address in disguise. */

/** U+00A0 to U+00FF in order: the only names that need no semicolon, beside those of markup itself. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const MARKUP = 'amp& lt< gt> quot"';
const OTHERS =
  "apos' Tab\t sol/ bsol\\ colon: semi; period. comma, num# equals= quest? excl! percnt% commat@ lowbar_ hyphen‐ dollar$ plus+ ast* " +
  'lpar( rpar) lsqb[ rsqb] lbrack[ rbrack] lcub{ rcub} lbrace{ rbrace} vert| Hat^ grave` hellip… mdash— ndash– lsquo‘ rsquo’ ' +
  'sbquo‚ ldquo“ rdquo” bdquo„ bull• euro€ trade™ zwj\u200d zwnj\u200c lrm\u200e rlm\u200f lsaquo‹ rsaquo› OElig Œ oelig œ ' +
  'Scaron Š scaron š larr← rarr→ ensp\u2002 emsp\u2003 thinsp\u2009 NewLine\n';

/** What needs no semicolon. */
const legacy = new Map<string, string>(
  LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]),
);
const strict = new Map<string, string>();
for (const [table, target] of [
  [MARKUP, legacy],
  [OTHERS, strict],
] as const)
  for (const [, name = '', character = ''] of table.matchAll(/([A-Za-z]{1,9}) ?([^ A-Za-z])/g)) target.set(name, character);

const LONGEST_REFERENCE = 32;

/** §13.2.5.80: numbers of Windows-1252's upper controls stand for its characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text with its references resolved. In an attribute a name without semicolon counts only before something that is no part of it. */
export function decodeEntities(text: string, inAttribute: boolean): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  const pieces: string[] = [];
  let from = 0;
  while (at !== -1) {
    const found = text.charCodeAt(at + 1) === 0x23 ? numeric(text, at + 2) : named(text, at + 1, inAttribute);
    if (found !== undefined) {
      pieces.push(text.slice(from, at), found.character);
      from = found.next;
    }
    at = text.indexOf('&', Math.max(at + 1, from));
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

interface Reference {
  readonly character: string;
  readonly next: number;
}

function numeric(text: string, start: number): Reference | undefined {
  const isHex = (text.charCodeAt(start) | 0x20) === 0x78;
  let at = isHex ? start + 1 : start;
  const first = at;
  let value = 0;
  while (at < text.length) {
    const digit = digitOf(text.charCodeAt(at), isHex);
    if (digit === -1) break;
    value = Math.min(value * (isHex ? 16 : 10) + digit, 0x110000);
    at++;
  }
  if (at === first) return undefined;
  const next = text.charCodeAt(at) === 0x3b ? at + 1 : at;
  const isCharacter = value > 0 && value < 0x110000 && (value < 0xd800 || value > 0xdfff);
  if (value >= 0x80 && value < 0xa0) return { character: WINDOWS_1252.charAt(value - 0x80), next };
  return { character: isCharacter ? String.fromCodePoint(value) : '\ufffd', next };
}

function named(text: string, start: number, inAttribute: boolean): Reference | undefined {
  let at = start;
  while (at < text.length && at - start < LONGEST_REFERENCE && isAlphanumeric(text.charCodeAt(at))) at++;
  const name = text.slice(start, at);
  if (text.charCodeAt(at) === 0x3b) {
    const whole = legacy.get(name) ?? strict.get(name);
    if (whole !== undefined) return { character: whole, next: at + 1 };
  }
  // "&ampx": the longest name that needs no semicolon; in an attribute only where nothing of a name or value follows.
  for (let length = name.length; length >= 2; length--) {
    const character = legacy.get(name.slice(0, length));
    if (character === undefined) continue;
    const next = start + length;
    const following = text.charCodeAt(next);
    return inAttribute && (following === 0x3d || isAlphanumeric(following)) ? undefined : { character, next };
  }
  return undefined;
}

function digitOf(code: number, isHex: boolean): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return isHex && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function isAlphanumeric(code: number): boolean {
  const letter = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x7a);
}
