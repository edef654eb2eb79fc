/** Strings and names of PDF (ISO 32000-1, 7.3.4 and 7.3.5). */

/** An address or a file name that is longer helps nobody. */
const LONGEST_STRING = 8_192;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Names with their `#xx` read: "/U#52I" is "/URI" to every viewer, and hides it from a plain search. Blanks keep all places as they
 * were, so that strings, where "/page#41" is no name, can be read from the text itself.
 */
export function namesDecoded(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(/\/[^\0-\x20()<>[\]{}/%]{1,127}/g, (name) =>
    name
      .replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
      .padEnd(name.length),
  );
}

/** The literal or hexadecimal string that begins at `at`, blanks before it skipped; undefined when there is none. */
export function readPdfString(text: string, at: number): string | undefined {
  const start = afterBlanks(text, at);
  if (text.charAt(start) === '(') return unicode(literal(text, start + 1));
  if (text.charAt(start) === '<' && text.charAt(start + 1) !== '<') return unicode(hexadecimal(text, start + 1));
  return undefined;
}

/** Behind the string that begins at `at`; the end of the text where it does not end. */
export function stringEnd(text: string, at: number): number {
  if (text.charAt(at) === '<') {
    const end = text.indexOf('>', at);
    return end === -1 ? text.length : end + 1;
  }
  let depth = 0;
  for (let place = at; place < text.length; place++) {
    const character = text.charAt(place);
    if (character === '\\') place++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return place + 1;
  }
  return text.length;
}

/** The same as bytes, as encryption wants them. */
export function bytesOfString(text: string, at: number): Uint8Array | undefined {
  const start = afterBlanks(text, at);
  const value =
    text.charAt(start) === '('
      ? literal(text, start + 1, Infinity)
      : text.charAt(start) === '<' && text.charAt(start + 1) !== '<'
        ? hexadecimal(text, start + 1, Infinity)
        : undefined;
  return value === undefined ? undefined : Uint8Array.from(value, (character) => character.charCodeAt(0));
}

/** Characters of blanks and comments that are skipped. */
export const MOST_BLANKS = 4_096;

/** Where the next token begins: a comment counts as a blank (7.2.4), and may stand between a name and its string. */
export function afterBlanks(text: string, at: number): number {
  let inComment = false;
  for (let place = at; place < at + MOST_BLANKS; place++) {
    const character = text.charAt(place);
    if (character === '%') inComment = true;
    else if (character === '\r' || character === '\n') inComment = false;
    else if (character === '' || !(inComment || '\0\t\f '.includes(character))) return place;
  }
  return at + MOST_BLANKS;
}

/** The first string that stands behind one of the names, within `reach` characters; `raw`: the text with its names as written. */
export function stringAfter(
  text: string,
  raw: string,
  at: number,
  names: readonly string[],
  reach: number,
): string | undefined {
  const near = text.slice(at, at + reach);
  for (const name of names) {
    for (let found = near.indexOf(name); found !== -1; found = near.indexOf(name, found + 1)) {
      const value = readPdfString(raw, afterBlanks(text, at + found + name.length));
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function literal(text: string, start: number, longest = LONGEST_STRING): string {
  let value = '';
  let depth = 1;
  for (let at = start; at < text.length && value.length < longest; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      if (octal !== undefined) {
        value += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        at += octal.length;
        continue;
      }
      at++;
      const next = text.charAt(at);
      // A backslash before a line end joins the lines (7.3.4.2).
      if (next !== '\n' && next !== '\r') value += ESCAPES[next] ?? next;
      continue;
    }
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) return value;
    value += character;
  }
  return value;
}

function hexadecimal(text: string, start: number, longest = LONGEST_STRING): string {
  const end = text.indexOf('>', start);
  const digits = text
    .slice(start, end === -1 ? start + longest : Math.min(end, start + longest))
    .replace(/[^0-9A-Fa-f]/g, '');
  let value = '';
  for (let at = 0; at < digits.length; at += 2)
    value += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
  return value;
}

/** Text strings that begin with the byte order mark are UTF-16, big endian (7.9.2.2). */
function unicode(value: string): string {
  if (!value.startsWith('\xfe\xff')) return value;
  let text = '';
  for (let at = 2; at + 1 < value.length; at += 2)
    text += String.fromCharCode((value.charCodeAt(at) << 8) | value.charCodeAt(at + 1));
  return text;
}
