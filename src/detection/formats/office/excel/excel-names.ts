/** Names that Excel itself understands ([MS-XLS] 2.4.150 Lbl, built-in names; ECMA-376 18.2.5 definedName, `_xlnm.`). */
import type { MacroCell, MacroStartup } from '../../../contract';

/** A cell that holds a text. One that looks like a formula (a piece of a command, to be copied) is its own value. */
export function constantCell(address: string, text: string): MacroCell {
  return text.startsWith('=') ? { address, formula: text, value: text } : { address, formula: text };
}

/** Cells of one macro sheet, and names of one workbook, that are kept; the fullest macro sheet among 11 test files had 400. */
export const MOST_CELLS = 50_000;
export const MOST_NAMES = 20_000;

/** Characters of a formula, and of a name: as many as Excel allows. */
const LONGEST_FORMULA = 8_192;
const LONGEST_NAME = 255;

/**
 * Names of the functions that a formula calls, Excel's own and those of a project alike, each once. They are looked for in front of
 * brackets: an expression that begins at every letter takes 255 turns for each where there is no bracket at all.
 */
export function calledFunctions(formula: string): readonly string[] {
  const names = new Set<string>();
  const source = formula.slice(0, LONGEST_FORMULA);
  for (let at = source.indexOf('('); at !== -1; at = source.indexOf('(', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_NAME && IN_NAME.test(source.charAt(start - 1))) start--;
    while (start < at && !BEGINS_NAME.test(source.charAt(start))) start++;
    if (start < at) names.add(source.slice(start, at));
  }
  return [...names];
}

const IN_NAME = /[\p{L}\p{N}_.]/u;
const BEGINS_NAME = /[\p{L}_]/u;

const BUILT_IN = [
  'Consolidate_Area',
  'Auto_Open',
  'Auto_Close',
  'Extract',
  'Database',
  'Criteria',
  'Print_Area',
  'Print_Titles',
  'Recorder',
  'Data_Form',
  'Auto_Activate',
  'Auto_Deactivate',
  'Sheet_Title',
  '_FilterDatabase',
] as const;

const PREFIX = /^_xlnm\./i;

/** The name that a built-in name's one character stands for. */
export function builtInName(code: number): string {
  return BUILT_IN[code] ?? `_xlnm.${code}`;
}

/** "Auto_Open" for "_xlnm.Auto_Open". */
export function plainName(name: string): string {
  return name.replace(PREFIX, '');
}

/**
 * Excel compares names after Unicode folding and runs every name that only begins so ("AUTO_OPEN_x"): malware writes full-width
 * or superscript letters, strews zero bytes and invisible characters, or adds a tail.
 */
export function startupOfName(name: string): MacroStartup | undefined {
  const folded = plainName(name.slice(0, 256))
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase();
  if (folded.startsWith('auto_open')) return 'open';
  if (folded.startsWith('auto_activate') || folded.startsWith('auto_deactivate')) return 'activate';
  return folded.startsWith('auto_close') ? 'close' : undefined;
}
