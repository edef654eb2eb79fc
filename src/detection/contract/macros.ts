/** What the VBA macros of a document would do: nothing is run, everything is put together from the code and the document. */
import type { VbaModule } from './documents';
import type { Gap } from './gaps';
import type { Part } from './parts';
import type { PutTogether } from './proof';
import type { StartKind } from './starts';

export interface MacroStartFact {
  readonly kind: StartKind;
  /** "Workbook_Open", "Main". */
  readonly name: string;
  /** What names it, where its own name does not make Office run it: "ribbon onLoad", "shape", "Sheet1!B2". */
  readonly by?: string;
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
  /** The first start that reaches it. */
  readonly start?: MacroStartFact;
  /** It starts in a window that nobody sees. */
  readonly hidden: boolean;
}

/** The VBA macros of one document. */
export interface DocumentMacros {
  readonly part: Part;
  /** Those without a click first, opening before all others. */
  readonly starts: readonly MacroStartFact[];
  /** The one that reaches the strongest of what is told, where there is any. */
  readonly telling?: MacroStartFact;
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
  /** Commands and addresses of what waits for a click; where nothing does, of all the code. */
  readonly onClick: { readonly runs: readonly PutTogether[]; readonly fetches: readonly PutTogether[] };
  /** Starts without a click, and goes on to run a program, a download or memory: the strengths of `reached` are a whole one. */
  readonly startsProgram: boolean;
  /** Modules with code that starts lead to; where nothing starts, all. */
  readonly reachedModules: readonly VbaModule[];
  /** Names that no person would choose. */
  readonly oddNames: boolean;
  /** Literals that are joined, and characters that are made of numbers. */
  readonly pieces: { readonly joined: number; readonly characters: number };
  readonly gap?: Gap;
  /** It was left before its end for the sake of other documents of the same message. */
  readonly crowded?: boolean;
}
