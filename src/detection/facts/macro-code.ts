/**
 * A VBA project as a reader of code sees it: procedures, which of them start by themselves, what those call, and which strings
 * the statements build. Every detector of macros works on this; it is made once a project.
 */
import type { VbaModule, VbaProject } from '../contract';
import { areNamesOdd } from './macro-names';
import { splitStatements } from './macro-statements';
import type { Statement, Statements } from './macro-statements';
import { startOf } from './macro-starts';
import type { Start } from './macro-starts';
import { foldStatement } from './macro-strings';
import type { FoldedStatement, NamedValues } from './macro-strings';
import { COMMON_WORDS } from './macro-words';

export interface MacroModule {
  readonly name: string;
  readonly kind: VbaModule['kind'];
  readonly source: string;
  readonly statements: Statements;
}

export interface MacroProcedure {
  readonly module: MacroModule;
  /** As written. */
  readonly name: string;
  /** Names of its parameters, lower case. */
  readonly parameters: ReadonlySet<string>;
  /** Indexes of its first and last statement, declaration and End included. */
  readonly first: number;
  readonly last: number;
  /** What makes it run without a call; undefined where nothing does. */
  readonly start: Start | undefined;
}

/** A place where a word stands that somebody asked for. */
export interface MacroWord {
  readonly word: string;
  readonly module: MacroModule;
  readonly statement: Statement;
  /** In `code`: where the word begins and where it ends. */
  readonly at: number;
  readonly end: number;
  /** Index of the procedure around it; -1 at the level of the module. */
  readonly procedure: number;
}

/** A statement that holds strings. */
export interface MacroText {
  readonly module: MacroModule;
  readonly statement: Statement;
  readonly procedure: number;
  readonly folded: FoldedStatement;
}

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
  /** All literals, lower case, one a line: what stands in the source as it is. */
  readonly literalText: string;
  /** The naming of the whole project is random. */
  readonly oddNames: boolean;
  readonly counts: { readonly concatenations: number; readonly characterCalls: number };
  /** Folds a statement from a place in its code on, with the values that its procedure knows. */
  fold(
    word: { readonly module: MacroModule; readonly statement: Statement; readonly procedure: number },
    from: number,
  ): FoldedStatement;
  /** What is known of a name inside a procedure, and whether anything was ever assigned to it. */
  valueOf(name: string, procedure: number): string | number | undefined;
  isAssigned(name: string): boolean;
}

export interface Declaration {
  /** The function's true name, lower case, without the A or W behind it. */
  readonly api: string;
  /** Library as written. */
  readonly library: string;
  readonly module: MacroModule;
  readonly statement: Statement;
}

/** Characters of source that are looked at; the longest honest project met has 1.2 million. */
const MOST_SOURCE = 12_000_000;
/** Characters that one variable may collect. */
const LONGEST_VALUE = 64 * 1_024;

const understood = new WeakMap<VbaProject, MacroCode>();

/** The code of a project; the same object for the same project. */
export function understandMacros(project: VbaProject): MacroCode {
  let code = understood.get(project);
  if (code === undefined) understood.set(project, (code = understand(project)));
  return code;
}

function understand(project: VbaProject): MacroCode {
  const modules: MacroModule[] = [];
  let room = MOST_SOURCE;
  for (const { name, kind, source } of project.modules) {
    const kept = source.slice(0, room);
    room -= kept.length;
    modules.push({ name, kind, source: kept, statements: splitStatements(kept) });
  }
  const procedures = modules.flatMap(findProcedures);
  const declarations = findDeclarations(modules);
  const scan = scanWords(modules, procedures, declarations);
  const values = collectValues(modules, procedures, scan.ownerOf);
  const fold: MacroCode['fold'] = ({ module, statement, procedure }, from) =>
    foldStatement(module.statements, statement, values.within(procedure), from);
  const texts = foldTexts(modules, scan.ownerOf, fold);
  addTextCalls(scan, texts, procedures);
  const starters = procedures.filter(({ start, first, last }) => start !== undefined && last - first > 1);

  return {
    modules,
    procedures,
    words: scan.words,
    texts,
    starters,
    reached: reach(procedures, starters, scan.calls),
    declarations,
    literalText: modules
      .map(({ statements }) => statements.literals.join('\n'))
      .join('\n')
      .toLowerCase(),
    oddNames: areNamesOdd(scan.names),
    counts: countPieces(modules),
    fold,
    valueOf: (name, procedure) => values.within(procedure)(name),
    isAssigned: (name) => values.assigned.has(name),
  };
}

/** [MS-VBAL] 5.3.1: in normal form the head of a procedure begins a statement, so a name in a comment or string is none. */
function findProcedures(module: MacroModule): readonly MacroProcedure[] {
  const { code, written, list } = module.statements;
  const head = /(?:(?:public|private|friend|static|global) )*(?:sub|function|property (?:get|let|set)) ([^ (),\n]+)/y;
  const procedures: MacroProcedure[] = [];
  let open: { name: string; first: number; parameters: ReadonlySet<string> } | undefined;
  const close = (last: number): void => {
    if (open === undefined) return;
    const { name, first, parameters } = open;
    procedures.push({ module, name, parameters, first, last, start: startOf(name.toLowerCase(), module) });
    open = undefined;
  };
  list.forEach((statement, index) => {
    const initial = code[statement.start];
    if (initial === 'e') {
      if (/^end (?:sub|function|property)$/.test(code.slice(statement.start, statement.end))) close(index);
    } else if (initial === 'p' || initial === 's' || initial === 'f' || initial === 'g') {
      head.lastIndex = statement.start;
      const found = head.exec(code);
      if (found === null) return;
      close(index - 1);
      const end = head.lastIndex;
      const name = written.slice(end - (found[1]?.length ?? 0), end);
      open = { name, first: index, parameters: parametersOf(code.slice(end, Math.min(statement.end, end + 4_096))) };
    }
  });
  close(list.length - 1);
  return procedures;
}

function parametersOf(head: string): ReadonlySet<string> {
  const names = head
    .replace(/^\(|\).*$/g, '')
    .split(',')
    .map((parameter) => /^(?:(?:optional|byval|byref|paramarray) ?)*([^ ()=]+)/.exec(parameter.trim())?.[1] ?? '');
  return new Set(names);
}

/** [MS-VBAL] 5.2.3.5: Declare PtrSafe Function name Lib "library" Alias "name". */
function findDeclarations(modules: readonly MacroModule[]): ReadonlyMap<string, Declaration> {
  const declarations = new Map<string, Declaration>();
  const head =
    /(?:(?:public|private) )?declare (?:ptrsafe )?(?:sub|function) ([^ (),\n]+) (?:cdecl )?lib ?""( ?alias ?"")?/y;
  for (const module of modules) {
    const { code, list, literals } = module.statements;
    for (const statement of list) {
      const initial = code[statement.start];
      if (initial !== 'p' && initial !== 'd') continue;
      head.lastIndex = statement.start;
      const found = head.exec(code);
      if (found?.[1] === undefined) continue;
      const alias = found[2] === undefined ? undefined : literals[statement.literal + 1];
      const api = (alias ?? found[1])
        .trim()
        .toLowerCase()
        .replace(/(?<=[a-z]{4})[aw]$/, '');
      declarations.set(found[1], { api, library: literals[statement.literal] ?? '', module, statement });
    }
  }
  return declarations;
}

interface Scan {
  readonly words: MacroWord[];
  /** Names that are no words of VBA, as written. */
  readonly names: ReadonlySet<string>;
  /** By procedure: which procedures it names; 'any' where it calls by a name that is computed. */
  readonly calls: (Set<number> | 'any')[];
  /** The procedure around a statement of a module. */
  readonly ownerOf: (module: MacroModule, statement: number) => number;
}

/** One look at every word: which techniques, which procedures, which names. */
function scanWords(
  modules: readonly MacroModule[],
  procedures: readonly MacroProcedure[],
  declarations: ReadonlyMap<string, Declaration>,
): Scan {
  const byName = new Map<string, number[]>();
  const addTarget = (name: string, procedure: number): void => {
    const targets = byName.get(name);
    if (targets === undefined) byName.set(name, [procedure]);
    else targets.push(procedure);
  };
  const owners = new Map<MacroModule, Int32Array>(
    modules.map((module) => [module, new Int32Array(module.statements.list.length).fill(-1)]),
  );
  procedures.forEach(({ module, name, first, last }, index) => {
    owners.get(module)?.fill(index, first, last + 1);
    const lower = name.toLowerCase();
    addTarget(lower, index);
    // Naming a form or class makes it run its own events (Initialize, Painted …); those of a click wait for a person.
    const runsByItself = module.kind !== 'standard' && module.kind !== 'document' && lower.indexOf('_') > 0;
    if (runsByItself && !/_(?:dbl)?click$|_mouse(?:down|up)$|_key(?:down|up|press)$/.test(lower))
      addTarget(module.name.toLowerCase(), index);
  });

  const words: MacroWord[] = [];
  const names = new Set<string>();
  const calls: (Set<number> | 'any')[] = procedures.map(() => new Set<number>());
  for (const module of modules) {
    const { code, written, list } = module.statements;
    const owner = owners.get(module);
    list.forEach((statement, index) => {
      const procedure = owner?.[index] ?? -1;
      const called = calls[procedure];
      const { start, end } = statement;
      if (code.startsWith('attribute ', start)) return;
      const name = /[\w\u0080-\uffff]+/g;
      name.lastIndex = start;
      for (let found = name.exec(code); found !== null && found.index < end; found = name.exec(code)) {
        const [word] = found;
        const at = found.index;
        const known = COMMON_WORDS.get(word);
        if (known === 'common') continue;
        if (known === 'technique' || declarations.has(word))
          words.push({ word, module, statement, at, end: at + word.length, procedure });
        if (known === 'technique') continue;
        const first = word.charCodeAt(0);
        if (first >= 48 && first <= 57) continue;
        names.add(written.slice(at, at + word.length));
        const targets = called === undefined || called === 'any' ? undefined : byName.get(word);
        if (targets !== undefined) for (const target of targets) (called as Set<number>).add(target);
      }
    });
  }
  return { words, names, calls, ownerOf: (module, statement) => owners.get(module)?.[statement] ?? -1 };
}

interface Values {
  within(procedure: number): NamedValues;
  readonly assigned: ReadonlySet<string>;
}

/** Text that variables and constants get, in the order of the source: s = "a", then s = s & "b". */
function collectValues(
  modules: readonly MacroModule[],
  procedures: readonly MacroProcedure[],
  ownerOf: Scan['ownerOf'],
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
      local[procedure]?.get(name) ?? (ambiguous.has(name) ? undefined : global.get(name));
  const assignment =
    /(?:(?:public |private |global |static )?const )?(?:let )?([^ ().,=&+\-*/<>"\n]+)(?: as [a-z.]+)?=/y;

  for (const module of modules) {
    const { code, list } = module.statements;
    list.forEach((statement, index) => {
      assignment.lastIndex = statement.start;
      const name = assignment.exec(code)?.[1];
      const from = assignment.lastIndex;
      if (name === undefined || from >= statement.end) return;
      assigned.add(name);
      const procedure = ownerOf(module, index);
      const { value } = foldStatement(module.statements, statement, within(procedure), from);
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
function foldTexts(
  modules: readonly MacroModule[],
  ownerOf: Scan['ownerOf'],
  fold: MacroCode['fold'],
): readonly MacroText[] {
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

/** Application.Run "Module1.Main", OnTime Now, "Main": a string that names a procedure calls it. */
function addTextCalls(
  { words, calls }: Scan,
  texts: readonly MacroText[],
  procedures: readonly MacroProcedure[],
): void {
  const callers = new Map<Statement, MacroWord>();
  for (const word of words) if (CALLS_BY_NAME.has(word.word) && isOfficeCall(word)) callers.set(word.statement, word);
  if (callers.size === 0) return;
  const byName = new Map<string, number[]>();
  procedures.forEach(({ name }, index) =>
    byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), index]),
  );
  const named = new Set<Statement>();
  for (const { statement, procedure, folded } of texts) {
    const called = calls[procedure];
    if (!callers.has(statement) || called === undefined || called === 'any') continue;
    // A name that no procedure has belongs to another file, unless it was put together: then it may be any.
    if (!folded.built) named.add(statement);
    for (const text of folded.strings) {
      const name = text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf('!')) + 1).toLowerCase();
      const targets = byName.get(name);
      if (targets === undefined) continue;
      named.add(statement);
      for (const target of targets) called.add(target);
    }
  }
  for (const [statement, { procedure }] of callers) {
    if (!named.has(statement) && procedure >= 0) calls[procedure] = 'any';
  }
}

/** Application.Run and the bare Run; not the Run of an object of the project's own. */
function isOfficeCall({ module, at }: MacroWord): boolean {
  const { code } = module.statements;
  return code[at - 1] !== '.' || /(?:application|app|xl\w*)\.$/.test(code.slice(Math.max(at - 40, 0), at));
}

const CALLS_BY_NAME: ReadonlySet<string> = new Set(['run', 'ontime', 'callbyname']);

function reach(
  procedures: readonly MacroProcedure[],
  starters: readonly MacroProcedure[],
  calls: Scan['calls'],
): ReadonlySet<number> {
  if (starters.length === 0) return new Set();
  const reached = new Set<number>();
  const waiting: number[] = [];
  const first = new Set(starters);
  procedures.forEach((procedure, index) => {
    // What the first procedure changes in a sheet makes the sheet's own events run.
    const follows = procedure.module.kind !== 'standard' && followsStart(procedure);
    if (first.has(procedure) || follows) waiting.push(index);
  });
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const called = calls[index];
    if (called === 'any') return new Set(procedures.keys());
    if (called !== undefined) waiting.push(...called);
  }
  return reached;
}

/** Events that the start of a document brings about: of its sheets, and of Office where the module listens to it. */
function followsStart({ module, name }: MacroProcedure): boolean {
  if (/_(?:change|calculate|sheetchange|newsheet)$/i.test(name)) return true;
  const owner = /^(.+)_(?!click|dblclick)/i.exec(name)?.[1]?.toLowerCase();
  return owner !== undefined && module.statements.code.includes(`withevents ${owner} `);
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
