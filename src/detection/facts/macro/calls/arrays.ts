/** Arrays that are changed item by item: in place, as long as nobody else holds them. */
import { oneOf } from '../values/combine';
import { EMPTY, unknownValue } from '../values/make';
import { roundEven } from '../values/operators';
import type { ArrayValue, Value } from '../values/value';

/** Items of one array; what lies behind is not kept. */
export const LONGEST_ARRAY = 65_536;

/** What making or copying an item costs, in steps of the Budget. */
export const STEPS_PER_ITEM = 16;

/** Lists of items that one variable alone holds. */
const owned = new WeakSet<readonly Value[]>();

/** From now on somebody else holds it too: whoever changes it first copies it, as VBA copies arrays when it assigns them. */
export function share(value: Value | undefined): void {
  if (value?.kind === 'array') owned.delete(value.items);
}

/** Items that are made when one of them is changed: copied where others hold the array too, and those up to a new one. */
export function itemsMade(before: Value | undefined, index: number | undefined, isOwn: boolean): number {
  const length = before?.kind === 'array' ? before.items.length : 0;
  const copied = before?.kind === 'array' && isOwn && owned.has(before.items) ? 0 : length;
  const grown = index === undefined || index >= LONGEST_ARRAY ? 0 : Math.max(index - length, 0);
  return copied + grown;
}

/** The array with one item changed; `isOwn` where the variable was written since the last branch began. */
export function withItem(before: Value | undefined, index: number | undefined, value: Value, isOwn: boolean): Value {
  const array: ArrayValue = before?.kind === 'array' ? before : { kind: 'array', items: [], first: 0, traces: 0 };
  const traces = array.traces | value.traces;
  const at = index === undefined ? -1 : roundEven(index) - array.first;
  if (at < 0 || at >= LONGEST_ARRAY) {
    // Some item, nobody knows which: any of a few, else all are unknown.
    if (array.items.length > 4) return unknownValue('computed', undefined, traces);
    return { ...array, items: array.items.map((item) => oneOf([item, value])), traces };
  }
  const items = isOwn && owned.has(array.items) ? (array.items as Value[]) : array.items.slice();
  owned.add(items);
  while (items.length < at) items.push(EMPTY);
  items[at] = value;
  return { kind: 'array', items, first: array.first, traces };
}

/** An array of empty items, or the first of them kept (ReDim Preserve). */
export function emptyArray(first: number, last: number, kept?: Value, item: Value = EMPTY): Value {
  const count = Math.min(Math.max(Math.floor(last) - Math.floor(first) + 1, 0), LONGEST_ARRAY);
  const before = kept?.kind === 'array' ? kept.items.slice(0, count) : [];
  const items = before.concat(new Array<Value>(count - before.length).fill(item));
  owned.add(items);
  return { kind: 'array', items, first: Math.floor(first), traces: kept?.traces ?? 0 };
}
