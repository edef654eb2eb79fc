import type { Expression } from '../../../formats/vba-code/tree';
import type { Value } from '../values/value';

/** Arguments of a call with their values. */
export interface Given {
  /** By position; undefined for one that was left out. */
  readonly values: readonly (Value | undefined)[];
  readonly named: ReadonlyMap<string, Value>;
  /** Where they stand, for parameters that are handed back. */
  readonly sources: readonly (Expression | undefined)[];
  readonly namedSources: ReadonlyMap<string, Expression>;
}

export const NOTHING_GIVEN: Given = { values: [], named: new Map(), sources: [], namedSources: new Map() };

/** Values alone: what is handed on from one call to another. */
export function givenValues(values: readonly (Value | undefined)[]): Given {
  return { ...NOTHING_GIVEN, values };
}
