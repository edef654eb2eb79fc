/** Which procedure calls which, by name or by a string that holds its name, and so what the start of a document reaches. */
import type { Declaration, MacroModule, MacroProcedure } from './procedures';
import { isNameCharacter } from './statements';
import type { Statement } from './statements';
import type { MacroText } from './values';
import { COMMON_WORDS } from './words';

/** Procedures of one name that are followed: a project full of namesakes costs their number by its square. */
const MOST_NAMESAKES = 50;
/** Words looked at more closely in one statement: each costs a look at what follows. */
const MOST_WORDS_OF_STATEMENT = 40;

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

export interface Scan {
  readonly words: MacroWord[];
  /** Names that are no words of VBA, as first written. */
  readonly names: readonly string[];
  /** By procedure: which procedures it names; 'any' where it calls by a name that is computed. */
  readonly calls: (Set<number> | 'any')[];
  /** The procedure around a statement of a module. */
  readonly ownerOf: (module: MacroModule, statement: number) => number;
}

interface KnownWord {
  /** A technique, or the name of a declared function. */
  readonly isWanted: boolean;
  /** Procedures of this name. */
  readonly targets: readonly number[];
}

const NOBODY: readonly number[] = [];

/** One look at every word: which techniques, which procedures, which names. */
export function scanWords(
  modules: readonly MacroModule[],
  procedures: readonly MacroProcedure[],
  declarations: ReadonlyMap<string, Declaration>,
): Scan {
  const byName = new Map<string, number[]>();
  const addTarget = (name: string, procedure: number): void => {
    const targets = byName.get(name);
    if (targets === undefined) byName.set(name, [procedure]);
    else if (targets.length < MOST_NAMESAKES) targets.push(procedure);
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
  const names: string[] = [];
  /** What is known of each word that is not merely common: one look-up for each of a hundred thousand. */
  const known = new Map<string, KnownWord>();
  const learn = (word: string, asWritten: string): KnownWord => {
    const isTechnique = COMMON_WORDS.get(word) === 'technique';
    const first = word.charCodeAt(0);
    const isName = !isTechnique && !(first >= 48 && first <= 57);
    if (isName) names.push(asWritten);
    const entry = {
      isWanted: isTechnique || declarations.has(word),
      targets: isName ? (byName.get(word) ?? NOBODY) : NOBODY,
    };
    known.set(word, entry);
    return entry;
  };
  const calls: (Set<number> | 'any')[] = procedures.map(() => new Set<number>());
  for (const module of modules) {
    const { code, written, list } = module.statements;
    const owner = owners.get(module);
    list.forEach((statement, index) => {
      let wordsOfStatement = 0;
      const procedure = owner?.[index] ?? -1;
      const called = calls[procedure];
      const { start, end } = statement;
      if (code.startsWith('attribute ', start)) return;
      for (let next = start; next < end; next++) {
        if (!isNameCharacter(code.charCodeAt(next))) continue;
        const at = next++;
        while (next < end && isNameCharacter(code.charCodeAt(next))) next++;
        const word = code.slice(at, next);
        if (COMMON_WORDS.get(word) === 'common') continue;
        const { isWanted, targets } = known.get(word) ?? learn(word, written.slice(at, next));
        if (isWanted && wordsOfStatement++ < MOST_WORDS_OF_STATEMENT)
          words.push({ word, module, statement, at, end: next, procedure });
        if (called !== undefined && called !== 'any') for (const target of targets) called.add(target);
      }
    });
  }
  return {
    words,
    names,
    calls,
    ownerOf: (module, statement) => owners.get(module)?.[statement] ?? -1,
  };
}

/** Application.Run "Module1.Main", OnTime Now, "Main": a string that names a procedure calls it. */
export function addTextCalls(
  { words, calls }: Scan,
  texts: readonly MacroText[],
  procedures: readonly MacroProcedure[],
): void {
  const callers = new Map<Statement, MacroWord>();
  for (const word of words) if (CALLS_BY_NAME.has(word.word) && isOfficeCall(word)) callers.set(word.statement, word);
  if (callers.size === 0) return;
  const byName = new Map<string, number[]>();
  procedures.forEach(({ name }, index) => {
    const lower = name.toLowerCase();
    const targets = byName.get(lower);
    if (targets === undefined) byName.set(lower, [index]);
    else if (targets.length < MOST_NAMESAKES) targets.push(index);
  });
  const named = new Set<Statement>();
  for (const { statement, procedure, folded } of texts) {
    const called = calls[procedure];
    if (!callers.has(statement) || called === undefined || called === 'any') continue;
    // A name that no procedure has belongs to another file ("book.xlsm!Main"); put together, it may be any.
    if (!folded.built || folded.strings.some((text) => text.includes('!'))) named.add(statement);
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

const NONE: ReadonlySet<string> = new Set();
const CALLS_BY_NAME: ReadonlySet<string> = new Set(['run', 'ontime', 'callbyname']);

export function reach(
  procedures: readonly MacroProcedure[],
  starters: readonly MacroProcedure[],
  calls: Scan['calls'],
): ReadonlySet<number> {
  if (starters.length === 0) return new Set();
  const reached = new Set<number>();
  const waiting: number[] = [];
  const first = new Set(starters);
  const listeners = new Map<MacroModule, ReadonlySet<string>>();
  for (const { module } of procedures) if (!listeners.has(module)) listeners.set(module, listenersOf(module));
  procedures.forEach((procedure, index) => {
    // What the first procedure changes in a sheet makes the sheet's own events run.
    const { module } = procedure;
    const follows = module.kind !== 'standard' && followsStart(procedure, listeners.get(module) ?? NONE);
    if (first.has(procedure) || follows) waiting.push(index);
  });
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const called = calls[index];
    if (called === 'any') return new Set(procedures.keys());
    for (const target of called ?? []) waiting.push(target);
  }
  return reached;
}

/** Events that the start of a document brings about: of its sheets, and of Office where the module listens to it. */
function followsStart({ name }: MacroProcedure, listeners: ReadonlySet<string>): boolean {
  if (/_(?:change|calculate|sheetchange|newsheet)$/i.test(name)) return true;
  const owner = /^(.+)_(?!click|dblclick)/i.exec(name)?.[1]?.toLowerCase();
  return owner !== undefined && listeners.has(owner);
}

/** Variables through which a module hears of Office's own events. */
function listenersOf({ statements }: MacroModule): ReadonlySet<string> {
  const { code } = statements;
  const listeners = new Set<string>();
  for (let at = code.indexOf('withevents '); at !== -1; at = code.indexOf('withevents ', at + 11)) {
    listeners.add(code.slice(at + 11, at + 267).split(/[ \n]/, 1)[0] ?? '');
  }
  return listeners;
}
