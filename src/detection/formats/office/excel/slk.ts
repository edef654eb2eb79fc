/**
 * SYLK, the "symbolic link" spreadsheets of 1985 (.slk), which Excel opens to this day, Excel 4 macros included. No
 * specification was ever published; the records are those that Excel writes: ID, O, NN, C, one a line, fields between
 * semicolons, a doubled one standing for itself.
 */
import { MOST_CHARACTERS } from '../container/office-words';
import type { Budget } from '../../../budget';
import type { DefinedName, Gap, MacroCell, MacroSheet } from '../../../contract';
import { cellAddress } from './biff-formula';
import { callOf, REACHING, WRITING } from './macro-functions';
import { withCells } from './r1c1';
import { constantCell, MOST_CELLS, MOST_NAMES, startupOfName } from './excel-names';

export interface SylkSheet {
  /** The sheet, when it is a macro sheet (field E of record O). */
  readonly macroSheets: readonly MacroSheet[];
  readonly definedNames: readonly DefinedName[];
  /** Texts of cells, a line each, at most 200,000 characters. */
  readonly text: string;
  readonly gap?: Gap;
}

/** Functions that no other sheet knows: a sheet with one of them is a macro sheet, whatever its record O leaves out. */
const OF_MACROS = callOf([...REACHING, ...WRITING, 'RUN']);

/** Does a text begin as SYLK? */
export function isSylk(text: string): boolean {
  return text.startsWith('ID;');
}

/** Reads the text of a .slk file; the sheet gets the name given, since the file has none for it. */
export function readSylk(source: string, name: string, budget: Budget): SylkSheet {
  const cells: MacroCell[] = [];
  const definedNames: DefinedName[] = [];
  let isMacro = false;
  let row = 0;
  let column = 0;
  let text = '';
  let gap: Gap | undefined;
  for (let at = 0; at < source.length && cells.length < MOST_CELLS;) {
    const end = lineEnd(source, at);
    if (!budget.takeSteps(8 + ((end - at) >>> 2))) {
      gap = budget.gap ?? 'time-up';
      break;
    }
    const [type = '', ...fields] = fieldsOf(source.slice(at, end));
    at = end + 1;
    const field = (letter: string): string | undefined => fields.find((one) => one.startsWith(letter))?.slice(1);
    if (type === 'O') isMacro ||= fields.includes('E');
    else if (type === 'NN' && definedNames.length < MOST_NAMES) {
      const label = field('N') ?? '';
      const formula = withCells(field('E') ?? '', 0, 0);
      definedNames.push({ name: label, formula, autoOpen: startupOfName(label) === 'open', hidden: false });
    } else if (type === 'C' || type === 'F') {
      row = place(field('Y')) ?? row;
      column = place(field('X')) ?? column;
      if (type === 'F') continue;
      const value = unquoted(field('K') ?? '');
      const formula = field('E');
      isMacro ||= formula !== undefined && OF_MACROS.test(formula);
      const address = cellAddress(row, column);
      if (formula !== undefined)
        cells.push({ address, formula: `=${withCells(formula, row, column)}`, ...(value !== undefined && { value }) });
      else if (value !== undefined) cells.push(constantCell(address, value));
      if (value !== undefined && text.length < MOST_CHARACTERS) text += `${value}\n`;
    }
  }
  const isFull = [cells.length >= MOST_CELLS, definedNames.length >= MOST_NAMES, text.length > MOST_CHARACTERS];
  const why = gap ?? (isFull.includes(true) ? 'too-large' : undefined);
  return {
    macroSheets: isMacro ? [{ name, visibility: 'visible', cells }] : [],
    definedNames,
    text: text.slice(0, MOST_CHARACTERS).trimEnd(),
    ...(why === undefined ? {} : { gap: why }),
  };
}

function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return source.length;
}

/** Fields of one record; at most 64, Excel writes some ten. */
function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  for (let at = 0; at < line.length && fields.length < 64; at++) {
    const next = line.indexOf(';', at);
    const end = next === -1 ? line.length : next;
    field += line.slice(at, end);
    at = end;
    if (line[at + 1] === ';' && next !== -1) {
      field += ';';
      at++;
    } else {
      fields.push(field);
      field = '';
    }
  }
  if (field !== '') fields.push(field);
  return fields;
}

/** 0 for "1". */
function place(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number.parseInt(text, 10);
  return number >= 1 ? Math.min(number, 0x100000) - 1 : undefined;
}

/** A text without its quotes; undefined for numbers and errors. */
function unquoted(text: string): string | undefined {
  return text.startsWith('"') ? text.slice(1, text.endsWith('"') ? -1 : undefined) : undefined;
}
