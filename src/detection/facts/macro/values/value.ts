/**
 * What an expression of a macro can be. Nothing is ever run: a value is what the source and the document's own texts say, and
 * where they do not say it, it is unknown, with the pieces that are known kept in their places.
 */
import type { StoredText } from '../../../contract';
import type { MacroCall } from '../understanding';

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
export interface Alternatives {
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
