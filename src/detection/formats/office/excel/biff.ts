/**
 * Workbooks of Excel 5 to 2003 ([MS-XLS] 2.1.7.20, the stream "Workbook" or "Book" of a compound file), with their Excel 4
 * macro sheets. Cut and bent streams give what can still be read.
 */
import { MOST_CHARACTERS } from '../container/office-words';
import type { Budget } from '../../../budget';
import type { DefinedName, External, Gap, MacroSheet, NamedMacro, StoredText } from '../../../contract';
import type { Host } from '../../../host';
import { Bytes } from '../../codec/bytes';
import type { FormulaDialect } from './biff-formula';
import { FILEPASS, readGlobals } from './biff-globals';
import type { BoundSheet, FilePass, Globals } from './biff-globals';
import { BOF_TYPES, newWalk } from './biff-records';
import type { RecordWalk } from './biff-records';
import { readMacroCells, readWorksheet } from './biff-sheet';
import type { SheetHarvest } from './biff-sheet';
import { readSharedStrings } from './biff-strings';

export type { FilePass } from './biff-globals';

export interface BiffWorkbook {
  readonly macroSheets: readonly MacroSheet[];
  readonly definedNames: readonly DefinedName[];
  /** Shared strings, labels and text boxes, a line each, capped at 200,000 characters. */
  readonly text: string;
  /** Texts of cells by sheet and address ("Sheet1!B3"); read where there is a macro sheet, or when asked for. */
  readonly cells: readonly StoredText[];
  /** Macros of buttons, and functions in formulas; read when cells are asked for. */
  readonly macros: readonly NamedMacro[];
  readonly hyperlinks: readonly string[];
  readonly externals: readonly External[];
  readonly dde: readonly string[];
  /** Its structure or the file is protected against change: then Excel itself encrypts with its default password. */
  readonly isProtected: boolean;
  /** Pictures that the workbook stores. */
  readonly pictures: number;
  /** There, the records are encrypted and nothing else was read: decrypt the stream, then read that. */
  readonly encrypted?: FilePass;
  readonly gap?: Gap;
}

export interface BiffOptions {
  /** Keep the texts of cells although there is no macro sheet: VBA reads its payload from cells too. */
  readonly cells?: boolean;
}

/** Shared strings that macro sheets may point into: 4 million characters are 8 MB. */
const MOST_SHARED = 4_000_000;
const MOST_CELL_TEXT = 1_000_000;

/** BOUNDSHEET 2.4.28 dt, BOF 2.4.21 dt. */
const SHEET_MACRO = 1;
const SHEET_VBA = 6;
const BOF_MACRO = 0x40;

/** Reads a "Workbook" or "Book" stream; a Gap where it does not even begin as one. */
export function readBiff(data: Uint8Array, host: Host, budget: Budget, options: BiffOptions = {}): BiffWorkbook | Gap {
  const stream = new Bytes(data);
  const walk = newWalk(stream);
  const bof = stream.u16(0);
  if (!stream.has(0, 8) || !BOF_TYPES.includes(bof)) return 'damaged';
  const dialect: FormulaDialect = stream.u16(4) >= 0x0600 ? 'biff8' : 'biff5';
  const globals = readGlobals(stream, 0, dialect, host, walk, budget);
  if (globals.filePass !== undefined) return { ...nothing, encrypted: globals.filePass };
  // BIFF2 to BIFF4 have one sheet and no directory of sheets; their formulas are written otherwise.
  if (bof !== 0x0809) return readSingleSheet(stream, globals, walk, budget);

  const harvest: SheetHarvest = {
    cells: [],
    hyperlinks: [],
    texts: [],
    macros: new Map(),
    cellCharacters: MOST_CELL_TEXT,
    textCharacters: MOST_CHARACTERS,
  };
  const macroSheets = globals.sheets.filter((sheet) => isMacroSheet(stream, sheet));
  const wantCells = options.cells === true || macroSheets.length > 0;
  const shared = readSharedStrings(
    { blocks: globals.sharedStrings },
    wantCells ? MOST_SHARED : MOST_CHARACTERS,
    budget,
  );
  const reading = { globals, strings: shared.strings, harvest, walk, budget };
  let gap = globals.gap ?? shared.gap;

  const seen = new Set<number>();
  const read: MacroSheet[] = [];
  for (const sheet of macroSheets) {
    const { name, visibility, offset } = sheet;
    const known = seen.has(offset) || !startsSheet(stream, sheet);
    seen.add(offset);
    const { cells, gap: sheetGap } = known
      ? { cells: [], gap: 'damaged' as const }
      : readMacroCells(stream, offset, name, reading);
    read.push({ name, visibility, cells });
    gap ??= sheetGap;
  }
  for (const sheet of globals.sheets) {
    if (seen.has(sheet.offset) || sheet.type === SHEET_VBA) continue;
    seen.add(sheet.offset);
    // Read every sheet, also after one that was damaged: a broken first sheet must not hide the others.
    const sheetGap = startsSheet(stream, sheet)
      ? readWorksheet(stream, sheet.offset, sheet.name, wantCells, reading)
      : 'damaged';
    gap ??= sheetGap;
  }
  gap ??= budget.gap ?? (wantCells && harvest.cellCharacters <= 0 ? 'too-large' : undefined);
  return {
    macroSheets: read,
    definedNames: globals.definedNames(),
    text: joinText(shared.strings, harvest.texts),
    cells: harvest.cells,
    macros: [...harvest.macros.values()],
    hyperlinks: harvest.hyperlinks,
    externals: globals.externals,
    dde: globals.dde,
    isProtected: globals.isProtected,
    pictures: countPictures(globals.drawings),
    ...(gap === undefined ? {} : { gap }),
  };
}

/** FILEPASS of a workbook stream, for who only asks whether it is encrypted; it stands among the first records. */
export function findFilePass(data: Uint8Array): FilePass | undefined {
  const stream = new Bytes(data);
  if (!BOF_TYPES.includes(stream.u16(0))) return undefined;
  for (let at = 0, turn = 0; turn < 32 && stream.has(at, 4); turn++) {
    const [type, length] = [stream.u16(at), stream.u16(at + 2)];
    if (type === FILEPASS) {
      return { data: stream.slice(at + 4, at + 4 + length), dialect: stream.u16(4) >= 0x0600 ? 'biff8' : 'biff5' };
    }
    at += 4 + length;
  }
  return undefined;
}

const nothing: BiffWorkbook = {
  macroSheets: [],
  definedNames: [],
  text: '',
  cells: [],
  macros: [],
  hyperlinks: [],
  externals: [],
  dde: [],
  isProtected: false,
  pictures: 0,
};

/** The directory may lie about a sheet's kind: its own BOF counts as well. */
function isMacroSheet(stream: Bytes, sheet: BoundSheet): boolean {
  return sheet.type === SHEET_MACRO || (startsSheet(stream, sheet) && stream.u16(sheet.offset + 6) === BOF_MACRO);
}

function startsSheet(stream: Bytes, { offset }: BoundSheet): boolean {
  return offset > 0 && stream.has(offset, 8) && BOF_TYPES.includes(stream.u16(offset));
}

function readSingleSheet(stream: Bytes, globals: Globals, walk: RecordWalk, budget: Budget): BiffWorkbook {
  const harvest: SheetHarvest = {
    cells: [],
    hyperlinks: [],
    texts: [],
    macros: new Map(),
    cellCharacters: 0,
    textCharacters: MOST_CHARACTERS,
  };
  const gap = globals.gap ?? readWorksheet(stream, 0, '', false, { globals, strings: [], harvest, walk, budget });
  const isMacro = stream.u16(6) === BOF_MACRO;
  return {
    ...nothing,
    macroSheets: isMacro ? [{ name: '', visibility: 'visible', cells: [] }] : [],
    text: joinText([], harvest.texts),
    ...(gap !== undefined ? { gap } : isMacro ? { gap: 'not-supported-here' } : {}),
  };
}

function joinText(strings: readonly string[], texts: readonly string[]): string {
  let text = '';
  for (const line of [texts, strings]) {
    for (const piece of line) {
      if (text.length >= MOST_CHARACTERS) return text.slice(0, MOST_CHARACTERS);
      text += text === '' ? piece : `\n${piece}`;
    }
  }
  return text.slice(0, MOST_CHARACTERS);
}

/** [MS-ODRAW] 2.2.20: the store container says in its header how many pictures it holds. */
function countPictures([first]: readonly Uint8Array[]): number {
  if (first === undefined) return 0;
  const bytes = new Bytes(first);
  for (let at = 8; bytes.has(at, 8); at += 8 + bytes.u32(at + 4)) {
    if (bytes.u16(at + 2) === 0xf001) return bytes.u16(at) >>> 4;
  }
  return 0;
}
