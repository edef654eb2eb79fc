/** What is known of the variables and constants of a VBA project, and of its strings. */
import type { MacroModule, MacroProcedure } from './procedures';
import type { Statement } from './statements';
import { foldStatement } from './strings';
import type { FoldedStatement, NamedValues } from './strings';

/** A place in the code. */
interface MacroPlace {
  readonly module: MacroModule;
  readonly statement: Statement;
  /** Index of the procedure around it; -1 at the level of the module. */
  readonly procedure: number;
}

/** Folds the statement of a place from `from` (in its code) on, with the values that its procedure knows. */
export type Fold = (place: MacroPlace, from: number) => FoldedStatement;

/** The procedure around a statement of a module, -1 for none. */
export type OwnerOf = (module: MacroModule, statement: number) => number;

/** Characters that one variable may collect. */
const LONGEST_VALUE = 64 * 1_024;

/** A statement that holds strings. */
export interface MacroText {
  readonly module: MacroModule;
  readonly statement: Statement;
  readonly procedure: number;
  readonly folded: FoldedStatement;
}

/** Characters that folding may still produce with the help of known values: s = s & s costs its result each time. */
export interface TextRoom {
  left: number;
}

export interface Values {
  within(procedure: number): NamedValues;
  readonly assigned: ReadonlySet<string>;
}

/**
 * Text that variables and constants get, in the order of the source: s = "a", then s = s & "b". What an object is made of stands
 * under its name with a dot, "s.", which no expression asks for.
 */
export function collectValues(
  modules: readonly MacroModule[],
  procedures: readonly MacroProcedure[],
  ownerOf: OwnerOf,
  room: TextRoom,
): Values {
  const local = procedures.map(() => new Map<string, string | number>());
  const global = new Map<string, string | number>();
  /** Names that two procedures use for different things: known only inside each. */
  const ambiguous = new Set<string>();
  const writer = new Map<string, number>();
  const assigned = new Set<string>();
  const within =
    (procedure: number): NamedValues =>
    (name) =>
      room.left <= 0
        ? undefined
        : (local[procedure]?.get(name) ?? (ambiguous.has(name) ? undefined : global.get(name)));
  const assignment =
    /(?:(?:public |private |global |static )?const )?(?:let |(set |dim ))?([^ ().,=&+\-*/<>"\n]+)(?:(?: as [a-z.]+)?=(?!nothing\n)| as (?=new ))/y;

  for (const module of modules) {
    const { code, list } = module.statements;
    list.forEach((statement, index) => {
      assignment.lastIndex = statement.start;
      const [, object, variable] = assignment.exec(code) ?? [];
      const from = assignment.lastIndex;
      if (variable === undefined || from >= statement.end) return;
      const name = object ? `${variable}.` : variable;
      assigned.add(name);
      const procedure = ownerOf(module, index);
      const folded = foldStatement(module.statements, statement, within(procedure), from);
      const value = object ? code.slice(from, statement.end) + folded.strings.join() : folded.value;
      if (typeof value === 'string') room.left -= value.length;
      if (value === undefined || (typeof value === 'string' && value.length > LONGEST_VALUE)) return;
      local[procedure]?.set(name, value);
      const before = writer.get(name);
      if (before !== undefined && before !== procedure) ambiguous.add(name);
      writer.set(name, procedure);
      global.set(name, value);
    });
  }
  return { within, assigned };
}

/** Statements with strings, folded; those of `Attribute` lines are Office's own. */
export function foldTexts(modules: readonly MacroModule[], ownerOf: OwnerOf, fold: Fold): readonly MacroText[] {
  const texts: MacroText[] = [];
  for (const module of modules) {
    const { code, list, literals } = module.statements;
    list.forEach((statement, index) => {
      const next = list[index + 1]?.literal ?? literals.length;
      const { start, end } = statement;
      const joins = next === statement.literal && !joinsNames(code, start, end);
      if (joins || code.startsWith('attribute ', start)) return;
      const place = { module, statement, procedure: ownerOf(module, index) };
      const folded = fold(place, start);
      if (folded.strings.length > 0) texts.push({ ...place, folded });
    });
  }
  return texts;
}

function joinsNames(code: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const character = code.charCodeAt(at);
    if (character === 38 || (character === 43 && code.charCodeAt(at + 1) > 57)) return true;
  }
  return false;
}
