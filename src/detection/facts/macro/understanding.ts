/**
 * A VBA project as techniques see it: what starts by itself, what each start reaches, and every call with the values of its
 * arguments.
 *
 * A technique looks at one `MacroCall` at a time. It asks on which object it is called (`classesOf(call.object)`, or
 * `call.native` for a function of a library), whether it is the call it knows (`call.name`), and takes the argument that
 * matters by its position or name: `argumentOf(call, 0, 'command')`. `textsOf(value)` are the texts which that argument may
 * have, `isKnown(value)` says that there is no other, `showValue(value)` is what a person reads with "…" for what is unknown,
 * and `hasTrace(value, traces.form)` where it came from. A technique excuses only what is known in all its alternatives: an
 * unknown argument excuses nothing. How strong the finding is depends on who reaches the call: `start.calls` of an opening
 * weighs, `calls` of the whole project tells what a click might do. A path that `object.made` was created with (CreateTextFile,
 * Open, GetObject) is at hand through that call's own arguments.
 */
import type { Gap, VbaModule } from '../../contract';
import type { ProcedureCode } from '../../formats/vba-code/tree';
import type { Value } from './values/value';

export interface MacroUnderstanding {
  readonly procedures: readonly MacroProcedure[];
  /** All functions that the project declares, several of one name too. */
  readonly natives: readonly NativeFunction[];
  /** Strongest kind first: opening, event, closing, calculation, editing, click. */
  readonly starts: readonly MacroStart[];
  /** Every call of the project, reached or not, each with the values of every way on which it was met. */
  readonly calls: readonly MacroCall[];
  /** Why some code was not read or not followed, and how many characters of source that were. */
  readonly gap?: Gap;
  readonly unread: number;
}

export interface MacroProcedure {
  readonly module: VbaModule;
  readonly name: string;
  readonly code: ProcedureCode;
}

/** When Office runs a procedure without being told to by the code. */
export type StartKind =
  /** With the document, or with the slide show that it is. */
  | 'opening'
  | 'closing'
  /** Something that a reader cannot avoid or that the opening brings about: a sheet comes to the front, a control is drawn. */
  | 'event'
  /** A cell changes, a document is saved or printed. */
  | 'editing'
  /** A formula, a defined name or a conditional format asks for it. */
  | 'calculation'
  /** A button, shape, field, key, ribbon or toolbar. */
  | 'click';

export interface MacroStart {
  readonly procedure: MacroProcedure;
  readonly kind: StartKind;
  /** As Office calls it: "Workbook_Open", or where it was handed over: "Auto_Open", "ribbon onLoad". */
  readonly name: string;
  readonly reaches: ReadonlySet<MacroProcedure>;
  /** Calls of the procedures that it reaches, in the order in which they were followed. */
  readonly calls: readonly MacroCall[];
}

export interface NativeFunction {
  /** Under which name the code calls it, lower case. */
  readonly name: string;
  /** The function's true name, lower case, without the A or W behind it; "#345" for an ordinal. */
  readonly api: string;
  /** As written: "kernel32", "C:\\x.dll". */
  readonly library: string;
  readonly module: VbaModule;
  readonly at: number;
  readonly end: number;
}

export interface MacroCall {
  /**
   * `call`: something is called or may be (VBA writes `x.Close` and `x.Name` alike); `read`: a member inside an expression,
   * without brackets; `write`: a member is assigned, its new value the last argument; `file`: Open, Put, Print, Name and their
   * kind; `native`: a function of a library; `new`: an object made by New or by the type of its variable.
   */
  readonly kind: 'call' | 'read' | 'write' | 'file' | 'native' | 'new';
  /** Lower case; '' where it is computed (CallByName, Run). A native function's own name. */
  readonly name: string;
  /** On what it is called; undefined for what stands alone: `Shell`, `CreateObject`, `Open`. */
  readonly object: Value | undefined;
  /** All candidates where a name was declared twice (`#If VBA7`): judge each, the strongest counts. */
  readonly natives: readonly NativeFunction[];
  /** By position; undefined where one was left out. */
  readonly arguments: readonly (Value | undefined)[];
  readonly named: ReadonlyMap<string, Value>;
  readonly result: Value;
  readonly place: MacroPlace;
}

/** A statement, and the procedure it stands in; at the level of a module there is none. */
export interface MacroPlace {
  readonly module: VbaModule;
  readonly procedure: MacroProcedure | undefined;
  /** In the module's source. */
  readonly at: number;
  readonly end: number;
}

/** The statement as it stands in the source, continued lines included. */
export function sourceOf({ module, at, end }: MacroPlace): string {
  return module.source.slice(at, end).trim();
}

/** Its line, counted from 1. */
export function lineOf({ module, at }: MacroPlace): number {
  let line = 1;
  const { source } = module;
  for (let next = source.indexOf('\n'); next !== -1 && next < at; next = source.indexOf('\n', next + 1)) line++;
  return line;
}

/** The argument at a position or of a name; undefined where neither was given. */
export function argumentOf(call: MacroCall, position: number, name = ''): Value | undefined {
  return call.arguments[position] ?? call.named.get(name);
}
