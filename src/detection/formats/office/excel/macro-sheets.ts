/**
 * Excel 4 macro sheets in OOXML packages, .xlsm and .xlsb alike ([MS-OFFMACRO2] 2.2.1.6, [MS-XLSB] 2.1.7.28). A sheet is one
 * by its relationship or its content type: Emotet's had `<worksheet>` as their root element, and tools that asked for
 * `<macrosheet>` saw nothing.
 */
import type { Budget } from '../../../budget';
import type { DefinedName, Gap, MacroCell, MacroSheet, NamedMacro, StoredText } from '../../../contract';
import { once } from '../../../once';
import type { OoxmlPackage } from '../container/ooxml';
import { relatedParts } from '../container/ooxml';
import { quoteSheet } from './biff-formula';
import { calledFunctions } from './excel-names';
import type { ListedSheet, SheetCells } from './workbook-part';
import { readXmlCells, readXmlSharedStrings, readXmlWorkbook } from './xlm-xml';
import { readBinaryCells, readBinarySharedStrings, readBinaryWorkbook } from './xlsb';

export interface MacroSheetParts {
  readonly macroSheets: readonly MacroSheet[];
  readonly definedNames: readonly DefinedName[];
  /** Texts of cells by sheet and address ("Sheet1!B3") of macro sheets and binary sheets; those of other sheets are read with their words. */
  readonly cells: readonly StoredText[];
  /** Functions that formulas of binary sheets call, each once. */
  readonly macros: readonly NamedMacro[];
  /** Names of the sheets in XML that are none of macros, by part. */
  readonly titles: ReadonlyMap<string, string>;
  /** The workbook is protected against change (ECMA-376-1 18.2.29 workbookProtection, 18.2.12 fileSharing). */
  readonly isProtected: boolean;
  readonly gap?: Gap;
}

const MACRO_KINDS = ['xlmacrosheet', 'xlintlmacrosheet'];
/** Characters of shared strings and of cells that are kept: four million characters are 8 MB. */
const MOST_SHARED = 4_000_000;
const MOST_CELL_TEXT = 1_000_000;

/** Macro sheets and defined names of the workbook whose main part is `main`. */
export function readMacroSheetParts(pkg: OoxmlPackage, main: string, hasVba: boolean, budget: Budget): MacroSheetParts {
  const part = isBinary(pkg, main) ? readBinaryWorkbook(pkg, main, budget) : readXmlWorkbook(pkg, main, budget);
  const { definedNames, isProtected } = part;
  let gap = part.gap;
  const listed = new Map<string, ListedSheet>();
  const macroParts = new Set<string>();
  for (const { id, kind, target, external } of pkg.relationships(main)) {
    const name = external ? undefined : pkg.find(target);
    if (name === undefined) continue;
    const sheet = part.sheets.find(({ relationship }) => relationship === id);
    if (sheet !== undefined && !listed.has(name)) listed.set(name, sheet);
    if (MACRO_KINDS.includes(kind.toLowerCase())) macroParts.add(name);
  }
  for (const name of pkg.names) {
    if (!budget.takeSteps(16)) break;
    if (pkg.contentTypeOf(name).includes('macrosheet')) macroParts.add(name);
  }
  const titles = new Map<string, string>();
  if (macroParts.size === 0 && !hasVba)
    return { macroSheets: [], definedNames, isProtected, cells: [], macros: [], titles, ...(gap && { gap }) };

  const strings = once(() => readSharedStrings(pkg, main, budget));
  const read = (name: string, formulas: 'all' | 'calling'): SheetCells =>
    isBinary(pkg, name)
      ? readBinaryCells(pkg, name, strings(), part, formulas, budget)
      : readXmlCells(pkg, name, strings(), budget);
  const macroSheets: MacroSheet[] = [];
  const stored = new CellTexts();
  const macros = new CalledFunctions();
  for (const name of macroParts) {
    if (!budget.takeEntries()) break;
    const { cells, gap: sheetGap } = read(name, 'all');
    const sheet = listed.get(name);
    const title = sheet?.name ?? name.slice(name.lastIndexOf('/') + 1);
    macroSheets.push({ name: title, visibility: sheet?.visibility ?? 'visible', cells });
    stored.keep(title, cells);
    gap ??= sheetGap;
  }
  // Emotet cut its commands to pieces and strewed them over ordinary sheets.
  for (const [name, sheet] of listed) {
    if (macroParts.has(name)) continue;
    if (!budget.takeEntries()) break;
    if (!isBinary(pkg, name)) {
      titles.set(name, sheet.name);
      continue;
    }
    const { cells, gap: sheetGap } = read(name, 'calling');
    stored.keep(sheet.name, cells);
    macros.add(sheet.name, cells);
    gap ??= sheetGap;
  }
  gap ??= budget.gap ?? (stored.isFull ? 'too-large' : undefined);
  return {
    macroSheets,
    definedNames,
    isProtected,
    cells: stored.texts,
    macros: macros.all,
    titles,
    ...(gap === undefined ? {} : { gap }),
  };
}

/** Functions that the formulas of sheets call, each with the first cell that does. */
class CalledFunctions {
  private readonly known = new Map<string, NamedMacro>();

  get all(): readonly NamedMacro[] {
    return [...this.known.values()];
  }

  add(sheet: string, cells: readonly MacroCell[]): void {
    const prefix = quoteSheet(sheet);
    for (const { address, formula } of cells) {
      if (!formula.startsWith('=') || !formula.includes('(')) continue;
      for (const macro of calledFunctions(formula))
        if (!this.known.has(macro)) this.known.set(macro, { macro, by: 'formula', at: `${prefix}!${address}` });
    }
  }
}

class CellTexts {
  readonly texts: StoredText[] = [];
  private left = MOST_CELL_TEXT;

  get isFull(): boolean {
    return this.left <= 0;
  }

  keep(sheet: string, cells: readonly MacroCell[]): void {
    const prefix = quoteSheet(sheet);
    for (const { address, formula, value } of cells) {
      const text = formula.startsWith('=') ? value : formula;
      if (text === undefined || text === '' || this.isFull) continue;
      this.left -= text.length + 16;
      this.texts.push({ kind: 'cell', name: `${prefix}!${address}`, text });
    }
  }
}

function readSharedStrings(pkg: OoxmlPackage, main: string, budget: Budget): readonly string[] {
  const [name] = relatedParts(pkg, main, ['sharedStrings']);
  if (name === undefined) return [];
  return isBinary(pkg, name)
    ? readBinarySharedStrings(pkg, name, MOST_SHARED, budget)
    : readXmlSharedStrings(pkg, name, MOST_SHARED, budget);
}

/** XML begins with "<", or with a byte order mark; a binary part never does, whatever its name. */
function isBinary(pkg: OoxmlPackage, name: string): boolean {
  const start = pkg.read(name, 64);
  if (typeof start === 'string') return name.toLowerCase().endsWith('.bin');
  const first = start[0] ?? 0;
  return !(
    first === 0x3c ||
    first === 0xef ||
    first >= 0xfe ||
    (first === 0 && start[1] === 0x3c) ||
    first === 0x20 ||
    first === 0x0a ||
    first === 0x0d
  );
}
