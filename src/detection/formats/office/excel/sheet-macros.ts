/** What runs macros in a worksheet (ECMA-376-1, 18.3.1): functions that formulas call, and controls behind the cells. */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { OfficeWords } from '../container/office-words';
import { decodeReferences } from '../../xml';

/** Elements that hold a formula, prefixes aside: of a cell, a conditional format, a list that a cell may be chosen from. */
const FORMULAS = /^<(?:[\w.-]{1,40}:)?(?:f|formula[12]?)[\s>]/;
const LONGEST_NAME = 255;
/** How far in front of a call its element may begin, as long as formulas are. */
const LONGEST_FORMULA = 8_192;
const NAME_BEFORE = /[\p{L}_\\][\p{L}\p{N}_.!'[\]]{0,254}$/u;
const ADDRESS = /\sr\s?=\s?["']([A-Z]{1,3}\d{1,7})["']/;
const MACRO = /\smacro\s{0,8}=\s{0,8}(?:"([^"]{0,400})"|'([^']{0,400})')/g;

/**
 * Every function that formulas of the sheet call, each once, and the macros of its controls (18.3.1.19 controlPr, objectPr). Names are
 * looked for in front of brackets, which is ten times as fast as reading each cell.
 */
export function readMacrosOfSheet(written: string, title: string, words: OfficeWords, budget: Budget): Gap | undefined {
  const source = written.includes('&#') ? decodeReferences(written) : written;
  const seen = new Set<string>();
  for (let at = source.indexOf('('); at !== -1; at = source.indexOf('(', at + 1)) {
    if (!budget.takeSteps(4)) return budget.gap;
    let start = at;
    while (at - start < LONGEST_NAME && isOfName(source.charCodeAt(start - 1))) start--;
    const name = source.slice(start, at);
    if (name === '' || seen.has(name)) continue;
    if (!budget.takeSteps(512)) return budget.gap;
    const before = source.slice(Math.max(0, start - LONGEST_FORMULA), start);
    const tag = before.lastIndexOf('<');
    if (tag === -1 || !FORMULAS.test(before.slice(tag, tag + 64)) || !NAME_BEFORE.test(name)) continue;
    seen.add(name);
    const cell = /^<(?:[\w.-]{1,40}:)?f[\s>]/.test(before.slice(tag, tag + 64)) ? addressBefore(before, tag) : '';
    words.addMacro('formula', cell === '' ? title : `${title}!${cell}`, name);
  }
  for (const [, quoted, single] of source.matchAll(MACRO)) words.addMacro('shape', '', quoted ?? single ?? '');
  return undefined;
}

/** Letters and digits of any writing, and what stands in names of books and modules. */
function isOfName(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x2e ||
    code === 0x21 ||
    code > 0x7f
  );
}

/** The address of the cell whose formula begins at `end`. */
function addressBefore(source: string, end: number): string {
  return ADDRESS.exec(source.slice(source.lastIndexOf('<', end - 1), end))?.[1] ?? '';
}
