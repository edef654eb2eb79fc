/** What formulas of macro sheets would run and fetch, put together as far as their texts are known. */
import type { MacroFormula, PutTogether } from '../../contract';
import { callOf, STARTING, WRITING } from '../../formats/office/excel/macro-functions';

/** Commands and addresses of one document that are told. */
const MOST = 20;
const LONGEST = 2_000;
/** Calls in one formula that are looked at. */
const MOST_CALLS = 50;

const CALLS = callOf([...STARTING, ...WRITING, 'RUN'], 'gi');
const ADDRESS = /(?:https?|ftp):\/\/[^\s"'<>|(),;]{3,1000}/gi;

export interface SheetEffects {
  readonly runs: readonly PutTogether[];
  readonly fetches: readonly PutTogether[];
}

export function effectsOf(formulas: readonly MacroFormula[]): SheetEffects {
  const runs = new Map<string, PutTogether>();
  const fetches = new Map<string, PutTogether>();
  for (const { meaning } of formulas) {
    if (runs.size >= MOST && fetches.size >= MOST) break;
    for (const { name, values } of callsIn(meaning)) {
      const command = name === 'EXEC' ? (values[0] ?? '') : isShellExecute(values) ? values.slice(5, 7).join(' ') : '';
      if (/[^\s…]/.test(command)) tell(runs, command.trim());
      for (const value of values) for (const [address] of value.matchAll(ADDRESS)) tell(fetches, address);
    }
  }
  return { runs: [...runs.values()], fetches: [...fetches.values()] };
}

function tell(told: Map<string, PutTogether>, text: string): void {
  if (told.size < MOST) told.set(text, { text: text.slice(0, LONGEST), unknown: text.includes('…') });
}

/** CALL("Shell32","ShellExecuteA","JJCCCJJ",0,"open","program","arguments",…). */
function isShellExecute(values: readonly string[]): boolean {
  return /^shellexecute/i.test(values[1] ?? '');
}

interface FormulaCall {
  readonly name: string;
  /** Texts of the arguments; "…" for what is not known of them. */
  readonly values: readonly string[];
}

function callsIn(formula: string): readonly FormulaCall[] {
  const calls: FormulaCall[] = [];
  for (const { 1: name = '', index, 0: head } of formula.matchAll(CALLS)) {
    if (calls.length >= MOST_CALLS) break;
    calls.push({ name: name.toUpperCase(), values: argumentsAt(formula, index + head.length) });
  }
  return calls;
}

/** Arguments from a place behind the opening bracket on: literals joined with "&", a quotation mark in them written twice. */
function argumentsAt(formula: string, from: number): readonly string[] {
  const values: string[] = [];
  let value = '';
  let depth = 0;
  const end = Math.min(formula.length, from + 8_192);
  for (let at = from; at < end; at++) {
    const character = formula[at] ?? '';
    if (character === '"') {
      const literal = /^"((?:[^"]|"")*)"?/.exec(formula.slice(at, at + 4_096));
      value += (literal?.[1] ?? '').split('""').join('"');
      at += (literal?.[0].length ?? 1) - 1;
    } else if (character === '(') {
      depth++;
      value = unknownBehind(value);
    } else if (character === ')' && depth-- === 0) break;
    else if (character === ',' && depth === 0) {
      values.push(value);
      value = '';
      if (values.length >= 12) return values;
    } else if (character !== '&' && character !== ' ' && character !== ')') value = unknownBehind(value);
  }
  return [...values, value];
}

function unknownBehind(value: string): string {
  return value.endsWith('…') ? value : `${value}…`;
}
