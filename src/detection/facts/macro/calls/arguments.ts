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
  const { given } = machine;
  const first = given.mark;
  let named: Map<string, Value> | undefined;
  let writtenNamed: Map<string, Expression> | undefined;
  for (const { name, value } of written) {
    const evaluated = value === undefined ? undefined : machine.evaluate(value, frame);
    if (name === undefined) {
      if (given.mark - first < MOST_ARGUMENTS) given.add(evaluated);
    } else if (evaluated !== undefined && value !== undefined) {
      (named ??= new Map()).set(name, evaluated);
      (writtenNamed ??= new Map()).set(name, value);
    }
  }
  const values = given.take(first);
  return {
    values,
    named: named ?? NOTHING_GIVEN.named,
    written: values.length === written.length ? written : written.filter(({ name }) => name === undefined),
    writtenNamed: writtenNamed ?? NOTHING_GIVEN.writtenNamed,
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
