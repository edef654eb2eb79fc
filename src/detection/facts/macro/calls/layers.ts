import { either, isSame, oneOf } from '../values/combine';
import { EMPTY, UNASSIGNED } from '../values/make';
import type { Value } from '../values/value';

/** What one layer changed; undefined for nothing. */
export type Layer = ReadonlyMap<string, Value> | undefined;

/**
 * Values of variables, in layers: a branch writes into a layer of its own, and what all branches wrote is then joined, so that a
 * branch costs what it changes and not what there is.
 */
export class Layers {
  /** Rises whenever a variable gets a value that it did not have. */
  changes = 0;
  private readonly layers: (Map<string, Value> | undefined)[] = [undefined];

  get(name: string): Value | undefined {
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const value = this.layers[index]?.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  set(name: string, value: Value): void {
    const top = this.layers.length - 1;
    const before = this.get(name);
    if (before !== value && (before === undefined || !isUnchanged(before, value))) this.changes++;
    const layer = (this.layers[top] ??= new Map<string, Value>());
    layer.set(name, value);
  }

  /** Was it written since the last branch began? What was not must be copied before it is changed in place. */
  owns(name: string): boolean {
    return this.layers[this.layers.length - 1]?.has(name) === true;
  }

  push(): void {
    this.layers.push(undefined);
  }

  pop(): Layer {
    return this.layers.pop();
  }

  /** One of these layers holds now, or, with `orNone`, none of them. */
  join(branches: readonly Layer[], orNone: boolean): void {
    branches.forEach((branch, place) => {
      if (branch === undefined) return;
      for (const name of branch.keys()) {
        // Each name once: where the first branch that wrote it is met.
        if (branches.findIndex((one) => one?.has(name) === true) === place) this.joinOne(name, branches, orNone);
      }
    });
  }

  private joinOne(name: string, branches: readonly Layer[], orNone: boolean): void {
    const before = this.get(name) ?? UNASSIGNED;
    const values = branches.map((branch) => branch?.get(name) ?? before);
    if (orNone) values.unshift(before);
    const [first = EMPTY, second] = values;
    this.set(name, values.length === 1 ? first : values.length === 2 ? either(first, second ?? first) : oneOf(values));
  }
}

/** The same number, or the same short text: longer ones are not compared. */
function isUnchanged(before: Value, value: Value): boolean {
  if (value.kind === 'number') return before.kind === 'number' && before.number === value.number;
  if (value.kind === 'text') return before.kind === 'text' && value.text.length < 256 && before.text === value.text;
  return value.kind !== 'array' && isSame(before, value);
}
