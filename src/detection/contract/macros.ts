/** What the VBA macros of a document would do: nothing is run, everything is put together from the code and the document. */
import type { Gap } from './gaps';
import type { Part } from './parts';
import type { PutTogether } from './proof';

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
  /** A button, shape, field, ribbon or toolbar. */
  | 'click';

export interface MacroStartFact {
  readonly kind: StartKind;
  /** As Office calls it: "Workbook_Open", "ribbon onLoad". */
  readonly name: string;
  readonly procedure: string;
  /** The head of the procedure as it stands in the source. */
  readonly line: string;
}

/** What a technique does, for the sentence about it. */
export type MacroEffect =
  'starts' | 'fetches' | 'writes' | 'injects' | 'hands-over' | 'opens-package' | 'persists' | 'hides';

/** A technique that the code shows. */
export interface MacroTechnique {
  readonly id: string;
  readonly does: MacroEffect;
  /**
   * How far it carries in code that starts without a click: 1 stands by itself, 0.5 needs a second technique beside it.
   * 2: no business code does this, whatever starts it.
   */
  readonly strength: number;
  /** The call that shows it: "Shell", "VirtualAlloc". */
  readonly call: string;
  /** What it runs, fetches or writes, as far as that is known. */
  readonly what: PutTogether;
  /** The statement as it stands in the source. */
  readonly line: string;
  readonly attack: readonly string[];
  /** It starts in a window that nobody sees. */
  readonly hidden: boolean;
}

/** The VBA macros of one document. */
export interface DocumentMacros {
  readonly part: Part;
  /** Those without a click first, opening before all others. */
  readonly starts: readonly MacroStartFact[];
  /** Commands, addresses and files of what starts without a click; where nothing does, of all the code. */
  readonly runs: readonly PutTogether[];
  readonly fetches: readonly PutTogether[];
  readonly writes: readonly PutTogether[];
  /** One of each kind, strongest first, wherever it stands. */
  readonly techniques: readonly MacroTechnique[];
  /** As `techniques`, of what starts without a click. */
  readonly reached: readonly MacroTechnique[];
  /** As `techniques`, of what waits for a click. */
  readonly clicked: readonly MacroTechnique[];
  /** Starts without a click, and goes on to run a program, a download or memory: the strengths of `reached` are a whole one. */
  readonly startsProgram: boolean;
  /** Names that no person would choose. */
  readonly oddNames: boolean;
  /** Literals that are joined, and characters that are made of numbers. */
  readonly pieces: { readonly joined: number; readonly characters: number };
  readonly gap?: Gap;
  /** It was left before its end for the sake of other documents of the same message. */
  readonly crowded?: boolean;
}
