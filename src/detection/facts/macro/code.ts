/**
 * A VBA project as a reader of code sees it: procedures, which of them start by themselves, what those call, and which strings
 * the statements build. Every detector of macros works on this; it is made once a project.
 */
import type { VbaProject } from '../../contract';
import { addTextCalls, reach, scanWords } from './calls';
import type { MacroWord } from './calls';
import { areNamesOdd } from './names';
import { findDeclarations, findProcedures } from './procedures';
import type { Declaration, MacroModule, MacroProcedure } from './procedures';
import { splitStatements } from './statements';
import type { Statement } from './statements';
import { foldStatement } from './strings';
import { collectValues, foldTexts } from './values';
import type { Fold, MacroText, TextRoom } from './values';
import { once, onceFor } from '../../once';

export interface MacroCode {
  readonly modules: readonly MacroModule[];
  readonly procedures: readonly MacroProcedure[];
  /** Words of `COMMON_WORDS.technique` and names of declared functions, wherever they stand. */
  readonly words: readonly MacroWord[];
  readonly texts: readonly MacroText[];
  /** Procedures that start by themselves and do anything at all. */
  readonly starters: readonly MacroProcedure[];
  /** Indexes of procedures that run once the document is open, as far as calls can be followed. */
  readonly reached: ReadonlySet<number>;
  /** Windows functions by the name under which the code calls them, lower case. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** The true names of all declared functions. */
  readonly apis: ReadonlySet<string>;
  /** The naming of the whole project is random. */
  readonly oddNames: boolean;
  readonly counts: { readonly concatenations: number; readonly characterCalls: number };
  /** Folds a statement from a place in its code on, with the values that its procedure knows. */
  readonly fold: Fold;
  /** What is known of a name inside a procedure, and whether anything was ever assigned to it. */
  readonly valueOf: (name: string, procedure: number) => string | number | undefined;
  readonly isAssigned: (name: string) => boolean;
  /** Does a literal hold this word (lower case)? */
  readonly isLiteral: (word: string) => boolean;
  /** Statements of all modules. */
  readonly size: number;
}

/** Characters of strings that are built from known values, all together. */
const MOST_BUILT_TEXT = 16_000_000;

/** The code of a project; the same object for the same project. */
export const understandMacros = onceFor(understand);

function understand(project: VbaProject): MacroCode {
  const modules = project.modules.map(({ name, kind, source }): MacroModule => ({
    name,
    kind,
    source,
    statements: splitStatements(source),
  }));
  const procedures = modules.flatMap(findProcedures);
  const declarations = findDeclarations(modules);
  const scan = scanWords(modules, procedures, declarations);
  const room: TextRoom = { left: MOST_BUILT_TEXT };
  const values = collectValues(modules, procedures, scan.ownerOf, room);
  const fold: Fold = ({ module, statement, procedure }, from) => {
    const folded = foldStatement(module.statements, cutBehind(statement, from), values.within(procedure), from);
    for (const text of folded.strings) room.left -= text.length;
    return folded;
  };
  const texts = foldTexts(modules, scan.ownerOf, fold);
  addTextCalls(scan, texts, procedures);
  const counts = once(() => countPieces(modules));
  const oddNames = once(() => areNamesOdd(scan.names));
  const starters = procedures.filter(({ start, first, last }) => start !== undefined && last - first > 1);

  return {
    modules,
    procedures,
    words: scan.words,
    texts,
    starters,
    reached: reach(procedures, starters, scan.calls),
    declarations,
    apis: new Set(Array.from(declarations.values(), ({ api }) => api)),
    isLiteral: literalSearch(modules),
    size: modules.reduce((sum, { statements }) => sum + statements.list.length, 0),
    get oddNames() {
      return oddNames();
    },
    get counts() {
      return counts();
    },
    fold,
    valueOf: (name, procedure) => values.within(procedure)(name),
    isAssigned: (name) => values.assigned.has(name),
  };
}

/** Characters of a statement that are folded from one place on: the arguments of a call. */
const LONGEST_ARGUMENTS = 32_768;

/** A statement of a megabyte with thousands of calls in it must not be folded whole for each of them. */
function cutBehind(statement: Statement, from: number): Statement {
  const isWhole = from === statement.start || statement.end - from <= LONGEST_ARGUMENTS;
  return isWhole ? statement : { ...statement, end: from + LONGEST_ARGUMENTS };
}

function literalSearch(modules: readonly MacroModule[]): (word: string) => boolean {
  const text = once(() =>
    modules
      .map(({ statements }) => statements.literals.join('\n'))
      .join('\n')
      .toLowerCase(),
  );
  const known = new Map<string, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = text().includes(word)));
    return answer;
  };
}

function countPieces(modules: readonly MacroModule[]): MacroCode['counts'] {
  const count = (needle: string): number => {
    let found = 0;
    for (const { statements } of modules) {
      for (
        let at = statements.code.indexOf(needle);
        at !== -1;
        at = statements.code.indexOf(needle, at + needle.length - 1)
      )
        found++;
    }
    return found;
  };
  return {
    concatenations: count('""&"') + count('""+"'),
    characterCalls: count('chr(') + count('chrw(') + count('chrb('),
  };
}
