/**
 * Excel 4 formulas as their author meant them: literals joined, CHAR() written out, names and cells with a constant text put
 * in their place, those too that other formulas write, carets taken off. Nothing is run: only texts and numbers are computed.
 */
import type { Budget } from '../../budget';
import type { Gap, MacroFormula, MacroSheet, OfficeDocument } from '../../contract';
import { quoteSheet } from '../../formats/office/excel/biff-formula';
import { withCells } from '../../formats/office/excel/r1c1';
import { foldFormula } from './formula-folding';
import type { Called, FoldedFormula } from './formula-folding';
import { writeOf } from './written-cells';
import type { SheetWrite } from './written-cells';

/** A name leads to a cell, the cell to another: longer chains are not followed. */
const LONGEST_CHAIN = 4;
/** Characters that are folded in one document, read and made: some 150 ms. A campaign's workbook held 6,000. */
const MOST_CHARACTERS = 1_000_000;
/** What a character costs when it is folded, and a formula when it is told, in steps of 2 ns. */
const CHARACTER_STEPS = 60;
const FORMULA_STEPS = 500;
/** Findings show some; ten thousand formulas are enough to know a macro. */
const MOST_FORMULAS = 10_000;
/** What a formula writes another may need that stands before it; formulas that write formulas come in layers. */
const MOST_ROUNDS = 4;
/** Cells and names that are written, each text once. */
const MOST_WRITES = 5_000;

/** Every formula that could run, in the order of the document; at last those that others write. Linear in all formulas and texts. */
export function readMacroFormulas(
  document: OfficeDocument,
  budget: Budget,
): { readonly formulas: readonly MacroFormula[]; readonly gap?: Gap } {
  const formulas: MacroFormula[] = [];
  if (document.macroSheets.length === 0) return { formulas };
  let gap: Gap | undefined;
  const cut = (): void => {
    gap ??= budget.gap ?? 'too-large';
  };
  const book = new Book(document, budget, cut);
  const told = new Set<string>();
  const add = (sheet: string, place: string, formula: string): void => {
    if (gap !== undefined) return;
    if (formulas.length >= MOST_FORMULAS || !budget.takeSteps(FORMULA_STEPS)) {
      cut();
      return;
    }
    const meaning = withoutCarets(book.meaningOf(formula, sheet));
    const key = `${place}\0${meaning}`;
    if (told.has(key)) return;
    told.add(key);
    formulas.push({ sheet, place, formula, meaning });
  };
  const read = (): void => {
    for (const { name, cells } of document.macroSheets) {
      for (const { address, formula } of cells) add(name, `${quoteSheet(name)}!${address}`, formula);
    }
    for (const { name, formula } of document.definedNames) if (formula !== '') add('', name, formula);
    // FORMULA() copies such texts onto the macro sheet, where they run.
    for (const { kind, name, text } of document.stored)
      if (kind === 'cell' && text.startsWith('=')) add('', name, text);
    for (const { sheet, place, formula } of book.written) add(sheet, place, formula);
  };
  // First as the document stands: what is written over it takes nothing away.
  read();
  for (let round = 0; round < MOST_ROUNDS && book.hasNewWrites; round++) {
    book.startWriting();
    read();
  }
  return { formulas, ...(gap && { gap }) };
}

/** cmd.exe drops its escape character: "m^sh^t^a" starts mshta. */
function withoutCarets(text: string): string {
  return text.includes('^') ? text.split('^').join('') : text;
}

/** What a name or a cell stands for. */
interface Source {
  /** A constant text, or a formula with its equals sign; a bare equals sign where only its value is known. */
  readonly formula: string;
  readonly value?: string;
  readonly sheet: string;
}

/** The cells and names of a workbook, and what its formulas mean by them. */
class Book {
  /** Formulas that others write onto macro sheets. */
  readonly written: Omit<MacroFormula, 'meaning'>[] = [];
  /** Something was written that had not been written before. */
  hasNewWrites = false;
  private readonly names = new Map<string, Source>();
  private readonly cells: Map<string, Source>;
  /** Macro sheets by their names as references spell them. */
  private readonly sheets: ReadonlyMap<string, string>;
  private readonly known = new Map<string, string | undefined>();
  private readonly writes = new Set<string>();
  private isWriting = false;
  private left = MOST_CHARACTERS;

  /** @param cut is called where a formula stays as it stands, because too many were folded before it */
  constructor(
    { definedNames, macroSheets, stored }: OfficeDocument,
    private readonly budget: Budget,
    private readonly cut: () => void,
  ) {
    for (const { name, formula } of definedNames) {
      const key = name.toLowerCase();
      if (!this.names.has(key)) this.names.set(key, { formula: `=${formula}`, sheet: '' });
    }
    this.cells = cellsOf(macroSheets);
    for (const { kind, name, text } of stored) {
      const key = name.toLowerCase();
      if (kind === 'cell' && !this.cells.has(key)) this.cells.set(key, { formula: '=', value: text, sheet: '' });
    }
    this.sheets = new Map(macroSheets.map(({ name }) => [quoteSheet(name).toLowerCase(), name]));
  }

  meaningOf(formula: string, sheet: string): string {
    if (!formula.startsWith('=') && sheet !== '') return formula;
    return this.fold(formula, sheet, 0, (name, given) => {
      const write = writeOf(name, given);
      if (write !== undefined) this.write(write, sheet);
    }).text;
  }

  /** From here on, what formulas write is what those behind them find, as Excel has it. */
  startWriting(): void {
    this.isWriting = true;
    this.hasNewWrites = false;
  }

  private write({ into, target, text }: SheetWrite, sheet: string): void {
    const key = into === 'name' ? target.toLowerCase() : sourceKey(target, sheet);
    const signature = `${key}\0${text}`;
    const isNew = !this.writes.has(signature);
    if (isNew) this.hasNewWrites = true;
    if (!this.isWriting) return;
    if (isNew && this.writes.size >= MOST_WRITES) {
      this.cut();
      return;
    }
    this.writes.add(signature);
    const bang = key.lastIndexOf('!');
    const home = into === 'cell' ? this.sheets.get(key.slice(0, bang)) : undefined;
    const isFormula = text.startsWith('=');
    // FORMULA takes references by numbers of rows and columns.
    const formula = isFormula ? withCells(text, 0, 0) : text;
    (into === 'name' ? this.names : this.cells).set(key, { formula, sheet: home ?? sheet });
    this.known.clear();
    if (home === undefined || !isFormula || !isNew) return;
    const place = `${quoteSheet(home)}!${key.slice(bang + 1).toUpperCase()}`;
    this.written.push({ sheet: home, place, formula });
  }

  private fold(formula: string, sheet: string, depth: number, called?: Called): FoldedFormula {
    this.left -= formula.length + 16;
    if (this.left <= 0 || !this.budget.takeSteps(CHARACTER_STEPS * (formula.length + 16))) {
      this.cut();
      return { text: formula };
    }
    const folded = foldFormula(formula, (word) => this.resolve(word, sheet, depth), called);
    this.left -= folded.text.length;
    return folded;
  }

  private resolve(word: string, sheet: string, depth: number): string | undefined {
    const key = sourceKey(word, sheet);
    const source = this.cells.get(key) ?? this.names.get(key);
    if (source === undefined) return undefined;
    if (!source.formula.startsWith('=')) return source.formula;
    if (source.formula === '=' || depth >= LONGEST_CHAIN) return source.value;
    const seen = `${depth}${key}`;
    if (!this.known.has(seen)) {
      this.known.set(seen, undefined);
      this.known.set(seen, this.fold(source.formula, source.sheet, depth + 1).literal ?? source.value);
    }
    return this.known.get(seen);
  }
}

function cellsOf(sheets: readonly MacroSheet[]): Map<string, Source> {
  const cells = new Map<string, Source>();
  for (const { name, cells: list } of sheets) {
    for (const { address, formula, value } of list) {
      const key = `${quoteSheet(name)}!${address}`.toLowerCase();
      cells.set(key, { formula, sheet: name, ...(value === undefined ? {} : { value }) });
    }
  }
  return cells;
}

const CELL = /^\$?[a-z]{1,3}\$?[0-9]{1,7}$/i;

/** "macro1!a1" for "$A$1" on Macro1; the name itself where it is no cell. */
function sourceKey(word: string, sheet: string): string {
  const at = word.lastIndexOf('!');
  const last = word.slice(at + 1);
  if (!CELL.test(last)) return last.toLowerCase();
  const own = at <= 0 ? quoteSheet(sheet) : word.slice(0, at);
  return `${own}!${last.split('$').join('')}`.toLowerCase();
}
