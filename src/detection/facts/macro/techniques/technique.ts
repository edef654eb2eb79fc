/**
 * What a technique of macros is: one entry that says on which object and by which call it is done, which argument matters, and
 * how much the value of that argument accuses. Each entry brings its own examples, which a contract test runs.
 */
import type { OfficeDocument } from '../../../contract';
import type { MacroCall, MacroUnderstanding } from '../understanding';
import type { Value } from '../values/value';

/**
 * How far it carries in code that starts without a click: 1 stands by itself, 0.5 needs a second technique beside it, 0 tells
 * nothing, or only completes others. 2: no business code does this, whatever starts it.
 */
export type Strength = 0 | 0.5 | 1 | 2;

export interface Technique {
  /** Kebab-case noun; the name of the technique in facts. */
  readonly id: string;
  /** What a start of it does, for the sentence about it. */
  readonly does: 'starts' | 'fetches' | 'writes' | 'injects' | 'hands-over' | 'opens-package' | 'persists' | 'hides';
  /** Names of calls in lower case; of library functions their true names, without the A or W behind them. */
  readonly calls: readonly string[];
  /** On what: `alone`, functions of a `library`, objects of these classes, or `anything`. */
  readonly on: 'alone' | 'library' | 'anything' | readonly (string | RegExp)[];
  /** Only calls of this kind: a member that is assigned, a statement of files. Without it, calls. */
  readonly kind?: 'write' | 'file' | 'any';
  /** The arguments that matter, joined with blanks. Without them, the call itself is what matters. */
  readonly matters?: (call: MacroCall) => readonly (Value | undefined)[];
  /** @param text what the arguments say, spelt for judging (`spelling.ts`); one call for each alternative, the strongest counts */
  readonly strength: (text: string, call: MacroCall, around: Surroundings) => Strength;
  /** What is shown of it, where that is not what matters: the address of a download beside its target. */
  readonly shows?: (call: MacroCall) => readonly (Value | undefined)[];
  /** MITRE ATT&CK. */
  readonly attack: readonly string[];
  /** Statements of a procedure that runs at opening, or whole modules where they hold "Sub". */
  readonly fires: readonly string[];
  /** Honest code that looks like it. */
  readonly silent: readonly string[];
}

/** What else the project and its document hold. */
export interface Surroundings {
  readonly document: OfficeDocument;
  readonly understanding: MacroUnderstanding;
  /** Does it declare one of these functions? */
  declares(...functions: readonly string[]): boolean;
  /** Does it call something on an object of a class like this? */
  uses(className: RegExp): boolean;
  /** Does it write a file that Windows runs? */
  readonly writesPrograms: boolean;
  /** Does it fetch something from the web by a request or a function? */
  readonly fetches: boolean;
}

/** A technique that was met, and where. */
export interface Evidence {
  readonly technique: Technique;
  readonly strength: Strength;
  readonly call: MacroCall;
  /** What it runs, fetches or writes, as far as it is known; "…" for what is not. */
  readonly shown: string;
  readonly unknown: boolean;
}

/** Argument `position` or of this name. */
export function argument(
  position: number,
  ...names: readonly string[]
): (call: MacroCall) => readonly (Value | undefined)[] {
  return (call) => {
    const named = names.map((name) => call.named.get(name)).find((value) => value !== undefined);
    return [call.arguments[position] ?? named];
  };
}

/** The value that a member is assigned. */
export function assigned({ arguments: values }: MacroCall): readonly (Value | undefined)[] {
  return values.slice(-1);
}
