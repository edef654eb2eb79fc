/**
 * What the codes of an embedded font stand for (ISO 32000-1, 9.10.3, ToUnicode): writers number the glyphs that they embed as they
 * come, and a table says which letters those are. Word, LibreOffice and browsers write most of their text so.
 */
import type { Budget } from '../../budget';
import { latin1 } from '../codec/bytes';
import { decodedStream } from './pdf-filters';
import type { PdfStream } from './pdf-filters';

/** Where fonts and their tables stand: objects by their number. */
export interface FontPlaces {
  /** From a font's object to the reference to the stream with its table. */
  readonly tables: Map<string, string>;
  /** From a name ("F1") to the objects that resources call so. */
  readonly named: Map<string, string[]>;
}

/** Letters by code. */
export interface CodeTable {
  readonly bytesEach: 1 | 2;
  readonly letters: ReadonlyMap<number, string>;
}

export function noFonts(): FontPlaces {
  return { tables: new Map(), named: new Map() };
}

/** Fonts of one document, and objects of one name: a page has some ten fonts, and pages may number theirs anew. */
const MOST_FONTS = 1_000;
const MOST_NAMED = 8;
const TABLE_LIMIT = 256 * 1_024;
const MOST_LETTERS = 20_000;
/** Characters that one code stands for: ligatures have three. */
const LONGEST_LETTERS = 8;

/** Keeps which stream has the table of a font. */
export function keepTable(font: string | undefined, table: string | undefined, { tables }: FontPlaces): void {
  if (font !== undefined && table !== undefined && tables.size < MOST_FONTS) tables.set(font, table);
}

/** Keeps the names that dictionaries give to objects: "/F1 12 0 R". Which of them are fonts is known when all objects have been seen. */
export function keepNames(text: string, { named }: FontPlaces): void {
  for (const [, name = '', number = ''] of text.matchAll(
    /\/([A-Za-z0-9+_.-]{1,40})[ \r\n]{1,4}(\d{1,10}) \d{1,5} R\b/g,
  )) {
    const known = named.get(name) ?? [];
    if (known.length >= MOST_NAMED || (known.length === 0 && named.size >= MOST_FONTS)) continue;
    if (!known.includes(number)) named.set(name, [...known, number]);
  }
}

/** The tables of a font's name, each decoded when it is first asked for. */
export function fontTables(
  { tables, named }: FontPlaces,
  streams: ReadonlyMap<string, PdfStream>,
  budget: Budget,
): (name: string) => readonly CodeTable[] {
  const read = new Map<string, readonly CodeTable[]>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const found = (named.get(name) ?? []).flatMap((font) => {
      const stream = streams.get(tables.get(font) ?? '');
      return stream === undefined ? [] : [codeTable(latin1(decodedStream(stream, budget, TABLE_LIMIT).bytes), budget)];
    });
    read.set(name, found);
    return found;
  };
}

/** The letters of a shown string, by the table that knows its codes; undefined where none knows any. */
export function lettersOf(codes: Uint8Array, tables: readonly CodeTable[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { bytesEach, letters } of tables) {
    let text = '';
    let count = 0;
    for (let at = 0; at + bytesEach <= codes.length; at += bytesEach) {
      const code = bytesEach === 1 ? (codes[at] ?? 0) : ((codes[at] ?? 0) << 8) | (codes[at + 1] ?? 0);
      const letter = letters.get(code);
      if (letter !== undefined) count += bytesEach;
      text += letter ?? '';
    }
    if (count > most) [best, most] = [text, count];
  }
  return best;
}

/** Reads the two kinds of rows (Adobe Technical Note 5014, bfchar and bfrange). */
function codeTable(table: string, budget: Budget): CodeTable {
  const letters = new Map<number, string>();
  let digits = 2;
  /** False: the table is full, or nothing may be read any more. */
  const put = (code: number, letter: string): boolean => {
    if (letters.size >= MOST_LETTERS || !budget.takeSteps()) return false;
    letters.set(code, letter.slice(0, LONGEST_LETTERS));
    return true;
  };
  for (const { kind, rows } of sections(table, budget)) {
    for (const [, from = '', to = '', one, list] of rows.matchAll(kind === 'bfchar' ? CHARACTER : RANGE)) {
      digits = Math.max(digits, from.length);
      const start = Number.parseInt(from, 16);
      if (kind === 'bfchar') {
        if (!put(start, utf16be(to))) break;
        continue;
      }
      const listed = list?.match(/[0-9A-Fa-f]+/g);
      const count = Number.parseInt(to, 16) - start + 1;
      for (let index = 0; index < count; index++)
        if (!put(start + index, one === undefined ? utf16be(listed?.[index] ?? '') : following(one, index))) break;
    }
  }
  return { bytesEach: digits > 2 ? 2 : 1, letters };
}

const CHARACTER = /<([0-9A-Fa-f]{1,4})>\s{0,9}<([0-9A-Fa-f]{1,64})>/g;
const RANGE = /<([0-9A-Fa-f]{1,4})>\s{0,9}<([0-9A-Fa-f]{1,4})>\s{0,9}(?:<([0-9A-Fa-f]{1,64})>|\[([^\]]{0,8192})\])/g;

/** What stands between "beginbfchar" or "beginbfrange" and its end. */
function* sections(table: string, budget: Budget): Generator<{ readonly kind: string; readonly rows: string }> {
  for (let at = table.indexOf('beginbf'); at !== -1; at = table.indexOf('beginbf', at + 1)) {
    const end = table.indexOf('endbf', at);
    const rows = table.slice(at, end === -1 ? table.length : end);
    if (!budget.takeSteps(rows.length)) return;
    yield { kind: rows.startsWith('beginbfchar') ? 'bfchar' : 'bfrange', rows };
    at += rows.length;
  }
}

/** The letter that stands `index` places behind the first one of a range. */
function following(first: string, index: number): string {
  const text = utf16be(first);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + index);
}

function utf16be(digits: string): string {
  let text = '';
  for (let at = 0; at + 4 <= digits.length; at += 4)
    text += String.fromCharCode(Number.parseInt(digits.slice(at, at + 4), 16));
  return text;
}
