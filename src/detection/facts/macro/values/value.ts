/**
 * What an expression of a macro can be. Nothing is ever run: a value is what the source and the document's own texts say, and
 * where they do not say it, it is unknown, with the pieces that are known kept in their places.
 */
import type { StoredText, VbaModule } from '../../../contract';
import type { ProcedureCode } from '../../../formats/vba-code/tree';

export type Value = TextValue | NumberValue | ObjectValue | ArrayValue | Alternatives | Unknown;

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly traces: number;
}

/** Numbers, dates and booleans; `boolean` is written True and False where it becomes text. */
export interface NumberValue {
  readonly kind: 'number';
  readonly number: number;
  readonly boolean: boolean;
  readonly traces: number;
}

/** An object, or whatever a member of one answers. */
export interface ObjectValue {
  readonly kind: 'object';
  /**
   * Lower case: a ProgID without its version ("wscript.shell"), a class of Office ("application", "range"), the moniker's scheme
   * ("winmgmts"), '' where nobody knows. What a member of unknown class answers is named by the way to it:
   * "shell.application/namespace/parsename", "msxml2.xmlhttp/responsebody".
   */
  readonly className: string;
  /** Module of the project whose object this is. */
  readonly module?: string;
  /** The call that made or found it: CreateTextFile with its path, GetObject with its moniker, Namespace with its folder. */
  readonly made: MacroCall | undefined;
  readonly traces: number;
}

export interface ArrayValue {
  readonly kind: 'array';
  readonly items: readonly Value[];
  /** The index of the first item. */
  readonly first: number;
  readonly traces: number;
}

/** One of a few, as branches leave it; none of them is itself a list of alternatives. */
interface Alternatives {
  readonly kind: 'alternatives';
  readonly values: readonly Value[];
  readonly traces: number;
}

/** Pieces of text in order, of which at least one is not known: `"wS" & ? & "ell"`. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly pieces: readonly Piece[];
  readonly traces: number;
}

export type Piece = string | Hole;

/** What is not known, and where it would come from. */
export interface Hole {
  readonly from: HoleOrigin;
  /** What a person reads in its place: "%TEMP%" for an environment variable, "…" where there is nothing better. */
  readonly shown: string;
  /** The object whose text it is: a cell whose value nobody handed over, a path of the document, a download. */
  readonly object?: ObjectValue;
}

export type HoleOrigin =
  /** Environ and SpecialFolders, which `shown` names. */
  | 'environment'
  /** Something of the document whose text was not handed over. */
  | 'document'
  /** A member of an object: `object` tells which. */
  | 'object'
  /** InputBox, a file dialog, a control that a person fills. */
  | 'person'
  /** Read from a file or from the registry. */
  | 'file'
  | 'random'
  /** A parameter that no call in sight fills. */
  | 'parameter'
  /** A variable to which nothing in sight was assigned: "" beside texts and 0 beside numbers; alone, whatever fills it out of sight. */
  | 'unassigned'
  /** Computed by steps that were not followed to their end. */
  | 'computed';

/** How a value came about, as bits that every operation hands on. */
export const traces = {
  /** Two or more pieces were joined, or characters turned into text. */
  joined: 1,
  /** A procedure of the project or a loop computed it, or Replace, StrReverse, Mid took it apart. */
  decoded: 2,
  /** Text that the document keeps in that place. */
  cell: 4,
  form: 8,
  property: 16,
  variable: 32,
  alternativeText: 64,
  /** Words of the document itself, a bookmark, a comment. */
  words: 128,
} as const;

/** The bit of a place where a document keeps texts. */
export function traceOf(kind: StoredText['kind']): number {
  return kind === 'alternative-text' ? traces.alternativeText : traces[kind];
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

export interface MacroProcedure {
  readonly module: VbaModule;
  readonly name: string;
  readonly code: ProcedureCode;
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
