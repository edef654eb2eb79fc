/**
 * A VBA project as techniques see it: what starts by itself, what each start reaches, and every call with the values of its
 * arguments.
 *
 * A technique looks at one `MacroCall` at a time: on which object it is called, whether it is the call it knows, and the argument
 * that matters. It excuses only what is known in all its alternatives; an unknown argument excuses nothing. How strong the
 * finding is depends on who reaches the call: `start.calls` of an opening weighs, `calls` of the whole project tells what a click
 * might do. A path that `object.made` was created with (CreateTextFile, Open, GetObject) is at hand through that call.
 */
import type { Gap, StartKind } from '../../contract';
import type { MacroCall, MacroPlace, MacroProcedure, NativeFunction, Value } from './values/value';

export type { StartKind } from '../../contract';
export type { MacroCall, MacroPlace, MacroProcedure, NativeFunction } from './values/value';

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
  /** With more steps than were left of the Budget, more of it would have been followed. */
  readonly starved: boolean;
  /** More of it starts without a click than is told apart: hundreds of empty procedures may stand in front of the one that acts. */
  readonly crowdedStarts: boolean;
}

export interface MacroStart {
  readonly procedure: MacroProcedure;
  readonly kind: StartKind;
  /** What names it, where its own name does not make Office run it: "ribbon onLoad", "OnKey", "Sheet1!B2". */
  readonly by?: string;
  readonly reaches: ReadonlySet<MacroProcedure>;
  /** Calls of the procedures that it reaches, in the order in which they were followed. */
  readonly calls: readonly MacroCall[];
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
