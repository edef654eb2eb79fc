/** The modules of a VBA project, their procedures, and the Windows functions that they declare. */
import type { VbaModule } from '../../contract';
import { startOf } from './starts';
import type { Start } from './starts';
import type { Statement, Statements } from './statements';

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

export interface Declaration {
  /** The function's true name, lower case, without the A or W behind it. */
  readonly api: string;
  /** Library as written. */
  readonly library: string;
  readonly module: MacroModule;
  readonly statement: Statement;
}

/** [MS-VBAL] 5.3.1: in normal form the head of a procedure begins a statement, so a name in a comment or string is none. */
export function findProcedures(module: MacroModule): readonly MacroProcedure[] {
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
  const names = new Set<string>();
  for (const parameter of head.slice(1).split(',')) {
    const name = /^ ?(?:(?:optional|byval|byref|paramarray) )*([^ ()=]+)/.exec(parameter)?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** [MS-VBAL] 5.2.3.5: Declare PtrSafe Function name Lib "library" Alias "name". */
export function findDeclarations(modules: readonly MacroModule[]): ReadonlyMap<string, Declaration> {
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
