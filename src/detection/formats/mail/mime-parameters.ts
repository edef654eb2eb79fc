/**
 * Values with parameters (RFC 2045, 5.1; RFC 2183; RFC 2231): Content-Type, Content-Disposition, Content-Transfer-Encoding.
 * Where programs read one differently, all readings are given, the most usual first.
 */
import type { Budget } from '../../budget';
import type { Host } from '../../host';
import { decodeText } from '../codec/charset-choice';
import { hexDigit, latin1Bytes } from '../codec/bytes';
import { decodeWords } from './encoded-words';

export interface Parameters {
  /** What stands in front of the first semicolon, lower case, without comments. */
  readonly value: string;
  readonly list: readonly Parameter[];
}

interface Parameter {
  /** Lower case, as written: "filename*0*". */
  readonly name: string;
  /** Quotes undone. */
  readonly value: string;
  /** Between the quotes, as it stands; where there are none, all up to the semicolon. */
  readonly raw: string;
}

const MOST_PARAMETERS = 200;
const DEEPEST_COMMENT = 8;

/** Takes a field's value apart, in one pass. */
export function readParameters(field: string, budget: Budget): Parameters {
  const list: Parameter[] = [];
  if (!budget.takeSteps(1 + (field.length >>> 4))) return { value: '', list };
  const inComment = commentsIn(field);
  let at = endOfToken(field, 0, inComment, ';');
  const value = withoutComments(field.slice(0, at)).trim().toLowerCase();
  while (at < field.length && list.length < MOST_PARAMETERS && budget.takeSteps(4)) {
    const equals = endOfToken(field, at + 1, inComment, '=', ';');
    const name = withoutComments(field.slice(at + 1, equals))
      .trim()
      .toLowerCase();
    at = equals;
    if (field[equals] !== '=') continue;
    const start = startOfValue(field, equals + 1);
    if (field[start] !== '"') {
      at = nextOf(field, ';', start);
      const raw = field.slice(start, at).trim();
      list.push({ name, value: raw, raw });
      continue;
    }
    const close = endOfQuotes(field, start);
    const raw = field.slice(start + 1, close);
    at = nextOf(field, ';', close);
    list.push({ name, value: unquote(raw), raw });
    // Some programs stop at the closing quote, others at the semicolon: "a.txt".exe
    const tail = withoutComments(field.slice(close + 1, at)).trim();
    if (tail !== '') list.push({ name, value: `${unquote(raw)}${tail}`, raw: `${raw}${tail}` });
  }
  return { value, list };
}

/** All values that a parameter may have: numbered pieces and stated charsets (RFC 2231) first, as they are meant to win. */
export function valuesOf({ list }: Parameters, name: string, host: Host, budget: Budget): readonly string[] {
  const values = new Set<string>();
  const pieces = piecesOf(list, name);
  if (pieces.length > 0) {
    const extended = pieces.some(({ encoded }) => encoded);
    const joined = pieces.map(({ value, encoded }) => (encoded || !extended ? value : escapePercent(value))).join('');
    values.add(extended ? decodeExtended(joined, host, budget) : decodeWords(joined, host, budget));
  }
  for (const parameter of list) {
    if (parameter.name === `${name}*`) values.add(decodeExtended(parameter.value, host, budget));
  }
  for (const parameter of list) if (parameter.name === name) values.add(decodeWords(parameter.value, host, budget));
  return [...values];
}

/** What a boundary may be: with and without its backslashes, comments, blanks, and the break of a folded line. */
export function boundariesOf(parameters: Parameters, host: Host, budget: Budget): readonly string[] {
  const readings = parameters.list.flatMap(({ name, value, raw }) =>
    name === 'boundary'
      ? [value, raw, withoutComments(raw), value.trim(), value.split(/[\s,]/, 1)[0] ?? '', value.replace(/\s/g, '')]
      : [],
  );
  return [...new Set([...readings.slice(0, 1), ...valuesOf(parameters, 'boundary', host, budget), ...readings])];
}

/** A text without what stands in parentheses (RFC 5322, 3.2.2), nested ones too; one that is not closed stays. */
export function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"' && depth === 0) quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') {
      if (depth === 0) pieces.push(text.slice(from, at), ' ');
      if (depth++ === 0) from = at;
    } else if (character === ')' && depth > 0 && --depth === 0) from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

interface Piece {
  readonly value: string;
  readonly encoded: boolean;
}

/** RFC 2231, 3: name*0, name*1 …, those with a star at the end percent-encoded. */
function piecesOf(list: readonly Parameter[], name: string): readonly Piece[] {
  const numbered = new Map<number, Piece>();
  for (const parameter of list) {
    if (!parameter.name.startsWith(`${name}*`)) continue;
    const [, digits, star] = /^(\d{1,4})(\*?)$/.exec(parameter.name.slice(name.length + 1)) ?? [];
    if (digits !== undefined && !numbered.has(Number(digits)))
      numbered.set(Number(digits), { value: parameter.value, encoded: star === '*' });
  }
  const pieces: Piece[] = [];
  // Some programs begin to count at one.
  for (let index = numbered.has(0) ? 0 : 1; numbered.has(index); index++) {
    const piece = numbered.get(index);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** charset'language'percent-encoded */
function decodeExtended(value: string, host: Host, budget: Budget): string {
  const [charset = '', , ...rest] = value.split("'");
  const text = rest.length > 0 ? rest.join("'") : value;
  const source = latin1Bytes(text);
  const bytes = new Uint8Array(source.length);
  let count = 0;
  for (let at = 0; at < source.length; at++) {
    const high = source[at] === 0x25 ? hexDigit(source[at + 1] ?? 0) : -1;
    const low = high < 0 ? -1 : hexDigit(source[at + 2] ?? 0);
    bytes[count++] = low < 0 ? (source[at] ?? 0) : high * 16 + low;
    if (low >= 0) at += 2;
  }
  return decodeText(bytes.subarray(0, count), rest.length > 0 ? charset : '', host, budget);
}

function escapePercent(value: string): string {
  return value.replace(/%/g, '%25');
}

/** Which places lie inside of comments that are closed; undefined where there are none. */
function commentsIn(field: string): Uint8Array | undefined {
  if (!field.includes('(')) return undefined;
  const inside = new Uint8Array(field.length);
  const open: number[] = [];
  for (let at = 0; at < field.length; at++) {
    const character = field[at];
    if (character === '\\') at++;
    else if (character === '(') open.push(at);
    else if (character === ')') {
      const start = open.pop();
      // The outer of two covers the inner: each place is marked once for each level around it, of which there may be few.
      if (start !== undefined && open.length < DEEPEST_COMMENT) inside.fill(1, start, at + 1);
    }
  }
  return inside;
}

/** Place of the first of `ends` outside of comments, or the end. */
function endOfToken(
  text: string,
  start: number,
  inComment: Uint8Array | undefined,
  ...ends: readonly string[]
): number {
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') at++;
    else if (inComment?.[at] !== 1 && ends.includes(character)) return at;
  }
  return text.length;
}

/** Behind the blanks, and behind a comment that stands in front of a quoted value. */
function startOfValue(text: string, from: number): number {
  let start = from;
  while (text[start] === ' ' || text[start] === '\t') start++;
  if (text[start] !== '(') return start;
  const close = text.indexOf(')', start);
  let behind = close + 1;
  while (text[behind] === ' ' || text[behind] === '\t') behind++;
  return close !== -1 && text[behind] === '"' ? behind : start;
}

function endOfQuotes(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  // A name of Windows with its path ends in front of a quote that its backslash seems to escape; without any, all is quoted.
  return nextOf(text, '"', open + 1);
}

function unquote(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\([\s\S])/g, '$1') : raw;
}

function nextOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at;
}
