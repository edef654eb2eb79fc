/**
 * Values spelt for judging: lower case, unknown pieces as one mark, folders by what they are. What an attacker writes cannot
 * make these marks: they are taken out of his own texts.
 */
import { alternativesOf, holeOf, numberText } from '../values/make';
import type { Hole, Piece, Value } from '../values/value';

/** Something that nobody knows. */
export const HOLE = '\ue001';
/** The folder of the document itself, wherever that is. */
export const OWN = '\ue000';
/** Something that the document keeps: a cell, a property, a caption. */
export const KEPT = '\ue002';
/** A folder whose files Office loads whenever it starts. */
const STARTUP = '%startup%';
/** The folder of the user's add-ins. */
const LIBRARY = '%addins%';

const MARKS = /[\ue000-\ue002]/g;
/** Characters that are judged; a longer command is one in its first 8,192. */
const LONGEST = 8_192;
const MOST_ALTERNATIVES = 8;
const MOST_COMBINATIONS = 16;

/** All that one value may say, each alternative spelt. */
export function spellings(value: Value | undefined): readonly string[] {
  return value === undefined ? [] : alternativesOf(value).slice(0, MOST_ALTERNATIVES).map(spell);
}

/** All that several arguments together may say, with blanks between; [''] where none was given. */
export function spelledTogether(values: readonly (Value | undefined)[]): readonly string[] {
  let texts: readonly string[] = [''];
  for (const value of values) {
    const next = spellings(value);
    if (next.length === 0) continue;
    texts = texts
      .flatMap((before) => next.map((after) => (before === '' ? after : `${before} ${after}`)))
      .slice(0, MOST_COMBINATIONS);
  }
  return texts;
}

function spell(value: Value): string {
  switch (value.kind) {
    case 'text':
      return plain(value.text);
    case 'number':
      return numberText(value).toLowerCase();
    case 'unknown':
      return value.pieces.map(spellPiece).join('').slice(0, LONGEST);
    case 'object':
      return spellHole(holeOf(value));
    case 'array':
      return value.items
        .slice(0, 20)
        .map((item) => (item.kind === 'array' ? HOLE : spell(item)))
        .join(' ')
        .slice(0, LONGEST);
    case 'alternatives':
      return HOLE;
  }
}

function plain(text: string): string {
  return text.slice(0, LONGEST).toLowerCase().replace(MARKS, '');
}

function spellPiece(piece: Piece): string {
  return typeof piece === 'string' ? plain(piece) : spellHole(piece);
}

function spellHole({ from, shown, object }: Hole): string {
  if (from === 'environment') return plain(shown) || HOLE;
  const className = object?.className ?? '';
  const last = className.slice(className.lastIndexOf('/') + 1);
  const folder = FOLDERS.get(last);
  if (folder !== undefined) return folder;
  if (last === 'path' || last === 'fullname' || last === 'name')
    return /^(?:workbook|document|presentation|application|template)\//.test(className) ? OWN : HOLE;
  return from === 'document' && object !== undefined && object.className !== 'application' ? KEPT : HOLE;
}

const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['startuppath', STARTUP],
  ['altstartuppath', STARTUP],
  ['templatespath', STARTUP],
  ['userlibrarypath', LIBRARY],
  ['librarypath', LIBRARY],
]);
