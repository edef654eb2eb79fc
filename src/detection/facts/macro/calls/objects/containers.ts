/** What Scripting.Dictionary and Collection hold, by key or by place: decoders keep their tables in them. */
import { either } from '../../values/combine';
import { arrayValue, textValue } from '../../values/make';
import { toNumber, toText } from '../../values/operators';
import type { MacroCall } from '../../understanding';
import type { ObjectValue, Value } from '../../values/value';

/** Items of all containers of one project. */
const MOST_ITEMS = 100_000;

type Items = Map<string, Value>;

export class Containers {
  private readonly held = new Map<MacroCall, Items>();
  private left = MOST_ITEMS;

  /** What a member of a container answers, and what it puts in; undefined where it is none, or nothing is known. */
  use(object: ObjectValue, name: string, given: readonly (Value | undefined)[], exact: boolean): Value | undefined {
    const { className, made } = object;
    const isDictionary = className === 'scripting.dictionary';
    if (made === undefined || (!isDictionary && className !== 'collection')) return undefined;
    let items = this.held.get(made);
    if (items === undefined) this.held.set(made, (items = new Map<string, Value>()));
    const [first, second] = given;
    switch (name) {
      case 'add':
        if (isDictionary) this.put(items, keyOf(first), second, exact);
        else this.put(items, keyOf(second) ?? String(items.size + 1), first, exact);
        return undefined;
      case 'item':
      case '_default': {
        if (second !== undefined) this.put(items, keyOf(first), second, exact);
        const key = keyOf(first);
        return key === undefined ? undefined : (items.get(key) ?? byPlace(items, first));
      }
      case 'items':
        return arrayValue([...items.values()]);
      case 'keys':
        return arrayValue([...items.keys()].map((key) => textValue(key)));
      case 'removeall':
        if (exact) items.clear();
        return undefined;
      default:
        return undefined;
    }
  }

  private put(items: Items, key: string | undefined, value: Value | undefined, exact: boolean): void {
    if (key === undefined || value === undefined || this.left-- <= 0) return;
    const before = exact ? undefined : items.get(key);
    items.set(key, before === undefined ? value : either(before, value));
  }
}

function keyOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : toText(value)?.toLowerCase();
}

/** The third item of a Collection whose items have keys. */
function byPlace(items: Items, place: Value | undefined): Value | undefined {
  const index = place?.kind === 'number' ? toNumber(place) : undefined;
  return index === undefined ? undefined : [...items.values()].slice(index - 1, index)[0];
}
