import type { Argument, Expression } from '../../../formats/vba-code/tree';
import type { Value } from '../values/value';

/** Arguments of a call with their values. */
export interface Given {
  /** By position; undefined for one that was left out. */
  readonly values: readonly (Value | undefined)[];
  readonly named: ReadonlyMap<string, Value>;
  /** Where they stand, for parameters that are handed back: those by position, and those by name. */
  readonly written: readonly Argument[];
  readonly writtenNamed: ReadonlyMap<string, Expression>;
}

export const NOTHING_GIVEN: Given = { values: [], named: new Map(), written: [], writtenNamed: new Map() };

/** Values alone: what is handed on from one call to another. */
export function givenValues(values: readonly (Value | undefined)[]): Given {
  const { named, written, writtenNamed } = NOTHING_GIVEN;
  return { values, named, written, writtenNamed };
}
