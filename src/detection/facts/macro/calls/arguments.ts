/** Arguments of a call, followed to their values. */
import type { Argument, Expression } from '../../../formats/vba-code/tree';
import { EMPTY } from '../values/make';
import type { Value } from '../values/value';
import { defaultOf } from './objects/defaults';
import type { Frame } from './frame';
import { NOTHING_GIVEN } from './given';
import type { Given } from './given';
import type { Machine } from './machine';

/** Arguments past these are evaluated and dropped: no call that matters has as many, Array and Choose aside. */
const MOST_ARGUMENTS = 20_000;

export function givenBy(machine: Machine, written: readonly Argument[], frame: Frame): Given {
  if (written.length === 0) return NOTHING_GIVEN;
  const values: (Value | undefined)[] = [];
  const sources: (Expression | undefined)[] = [];
  let named: Map<string, Value> | undefined;
  let namedSources: Map<string, Expression> | undefined;
  for (const { name, value } of written) {
    const evaluated = value === undefined ? undefined : machine.evaluate(value, frame);
    if (name === undefined) {
      if (values.length >= MOST_ARGUMENTS) continue;
      values.push(evaluated);
      sources.push(value);
    } else if (evaluated !== undefined && value !== undefined) {
      (named ??= new Map()).set(name, evaluated);
      (namedSources ??= new Map()).set(name, value);
    }
  }
  return {
    values,
    named: named ?? NOTHING_GIVEN.named,
    sources,
    namedSources: namedSources ?? NOTHING_GIVEN.namedSources,
  };
}

/** Arguments of a function of VBA's own, in the order of its parameters; objects are what they are by default. */
export function orderedFor(
  machine: Machine,
  parameters: readonly string[],
  { values, named }: Given,
): readonly Value[] {
  const ordered = values.map((value) => (value === undefined ? EMPTY : defaultOf(machine, value)));
  for (const [name, value] of named) {
    const index = parameters.indexOf(name);
    if (index === -1) continue;
    while (ordered.length <= index) ordered.push(EMPTY);
    ordered[index] = defaultOf(machine, value);
  }
  return ordered;
}
