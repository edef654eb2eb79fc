/**
 * Excel 4 formulas as their author meant them: literals joined, CHAR() written out, names and cells with a constant text put
 * in their place, carets taken off. Nothing is run: what depends on a calculation stays as it stands.
 */
import type { Budget } from '../../budget';
import type { Gap, MacroFormula, MacroSheet, OfficeDocument } from '../../contract';
import { quoteSheet } from '../../formats/office/excel/biff-formula';
import { foldFormula } from './formula-folding';
import type { FoldedFormula, Resolution } from './formula-folding';

/** A name leads to a cell, the cell to another: longer chains are not followed. */
const LONGEST_CHAIN = 4;
/** Characters that are folded in one document, read and made: some 150 ms. A campaign's workbook held 6,000. */
const MOST_CHARACTERS = 1_000_000;
/** Findings show some; ten thousand formulas are enough to know a macro. */
const MOST_FORMULAS = 10_000;

/** Every formula that could run, in the order of the document. Linear in the length of all formulas and texts. */
export function readMacroFormulas(
  document: OfficeDocument,
  budget: Budget,
): { readonly formulas: readonly MacroFormula[]; readonly gap?: Gap } {
  const formulas: MacroFormula[] = [];
  if (document.macroSheets.length === 0) return { formulas };
  let gap: Gap | undefined;
  const resolve = resolver(document, budget, () => {
    gap ??= budget.gap ?? 'too-large';
  });
  const add = (sheet: string, place: string, formula: string): void => {
    if (formulas.length >= MOST_FORMULAS || !budget.takeSteps()) {
      gap ??= budget.gap ?? 'too-large';
      return;
    }
    formulas.push({ sheet, place, formula, meaning: withoutCarets(resolve(formula, sheet)) });
  };
  for (const { name, cells } of document.macroSheets) {
    for (const { address, formula } of cells) add(name, `${quoteSheet(name)}!${address}`, formula);
  }
  for (const { name, formula } of document.definedNames) if (formula !== '') add('', name, formula);
  // FORMULA() copies such texts onto the macro sheet, where they run.
  for (const { kind, name, text } of document.stored) if (kind === 'cell' && text.startsWith('=')) add('', name, text);
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

/** @param cut is called where a formula stays as it stands, because too many were folded before it */
function resolver(
  document: OfficeDocument,
  budget: Budget,
  cut: () => void,
): (formula: string, sheet: string) => string {
  const names = new Map<string, Source>();
  for (const { name, formula } of document.definedNames) {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, { formula: `=${formula}`, sheet: '' });
  }
  const cells = cellsOf(document.macroSheets);
  for (const { kind, name, text } of document.stored) {
    const key = name.toLowerCase();
    if (kind === 'cell' && !cells.has(key)) cells.set(key, { formula: '=', value: text, sheet: '' });
  }
  const known = new Map<string, string | undefined>();
  let left = MOST_CHARACTERS;

  const resolution =
    (sheet: string, depth: number): Resolution =>
    (word) => {
      const key = sourceKey(word, sheet);
      const source = cells.get(key) ?? names.get(key);
      if (source === undefined) return undefined;
      if (!source.formula.startsWith('=')) return source.formula;
      if (source.formula === '=' || depth >= LONGEST_CHAIN) return source.value;
      const seen = `${depth}${key}`;
      if (!known.has(seen)) {
        known.set(seen, undefined);
        known.set(seen, fold(source.formula, source.sheet, depth + 1).literal ?? source.value);
      }
      return known.get(seen);
    };
  const fold = (formula: string, sheet: string, depth: number): FoldedFormula => {
    left -= formula.length + 16;
    if (left <= 0 || !budget.takeSteps(formula.length + 16)) {
      cut();
      return { text: formula };
    }
    const folded = foldFormula(formula, resolution(sheet, depth));
    left -= folded.text.length;
    return folded;
  };
  return (formula, sheet) => (formula.startsWith('=') || sheet === '' ? fold(formula, sheet, 0).text : formula);
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
