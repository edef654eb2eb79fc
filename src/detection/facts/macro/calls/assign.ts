/** Assignments: to variables, elements of arrays, and members of objects. */
import type { Expression, Invocation } from '../../../formats/vba-code/tree';
import { concatenate } from '../values/combine';
import { alternativesOf, textValue, unknownValue } from '../values/make';
import { toNumber, toText } from '../values/operators';
import type { Value } from '../values/value';
import { givenBy } from './arguments';
import { itemsMade, share, STEPS_PER_ITEM, withItem } from './arrays';
import { defaultOf } from './objects/defaults';
import { listen } from './objects/events';
import type { Frame } from './frame';
import { givenValues, NOTHING_GIVEN } from './given';
import { invoke } from './invoke';
import type { Machine } from './machine';
import { useMember } from './objects/members';
import { pathOf } from './paths';

export function assign(machine: Machine, target: Expression, value: Value, frame: Frame): void {
  switch (target.kind) {
    case 'name':
      assignName(machine, target.name, value, frame);
      return;
    case 'call':
      assignElement(machine, target, value, frame);
      return;
    case 'member':
      assignMember(machine, target, target, NOTHING_GIVEN, value, frame);
      return;
    case 'evaluate':
      return;
    default:
      machine.evaluate(target, frame);
  }
}

function assignName(machine: Machine, name: string, value: Value, frame: Frame): void {
  const { home, procedure, locals } = frame;
  share(value);
  if (procedure !== undefined && (procedure.locals.has(name) || procedure.lower === name)) {
    locals.set(name, value);
    return;
  }
  const binding = machine.bindings.of(home, name);
  if (binding.is === 'variable') {
    machine.setGlobal(binding.key, value);
    if (binding.owner.variables.get(name)?.withEvents === true) listen(machine, binding.owner, name, frame);
    return;
  }
  if (binding.is === 'callable') {
    const writing = binding.procedures.filter(({ code: { kind } }) => kind === 'let' || kind === 'set');
    if (writing.length > 0) {
      invoke(machine, writing, givenValues([value]), frame, false);
      return;
    }
  }
  if (binding.is === 'member' || binding.is === 'module') {
    // `Caption = "x"` in a form; a variable of that name where nothing else is meant.
    const owner = machine.evaluate({ kind: 'name', name: 'me' }, frame);
    if (binding.is === 'member' && binding.of === 'me')
      useMember(machine, owner, { name, manner: 'write', node: frame.statement ?? frame }, givenValues([value]), frame);
  }
  locals.set(name, value);
}

/** `a(1) = x`; `o.m(1) = x`; `Property(1) = x`. */
function assignElement(machine: Machine, target: Invocation, value: Value, frame: Frame): void {
  const { callee } = target;
  const given = givenBy(machine, target.arguments, frame);
  if (callee.kind === 'member') {
    assignMember(machine, callee, target, given, value, frame);
    return;
  }
  if (callee.kind !== 'name') {
    machine.evaluate(callee, frame);
    return;
  }
  const { name } = callee;
  const isLocal = frame.procedure?.locals.has(name) === true || frame.locals.get(name) !== undefined;
  const binding = isLocal ? undefined : machine.bindings.of(frame.home, name);
  if (binding?.is === 'callable') {
    const writing = binding.procedures.filter(({ code: { kind } }) => kind === 'let' || kind === 'set');
    if (writing.length > 0) invoke(machine, writing, { ...given, values: [...given.values, value] }, frame, false);
    return;
  }
  if (binding?.is === 'member' || binding?.is === 'object') {
    // `Range("A1") = x`, `Cells(1, 2) = x`.
    const object = machine.evaluate(target, frame);
    useMember(machine, object, { name: '_default', manner: 'write', node: target }, givenValues([value]), frame);
    return;
  }
  const key = binding?.is === 'variable' ? binding.key : undefined;
  const store = key === undefined ? frame.locals : machine.globals;
  const place = key ?? name;
  const before = store.get(place);
  if (before?.kind === 'object') {
    useMember(
      machine,
      before,
      { name: 'item', manner: 'write', node: target },
      { ...given, values: [...given.values, value] },
      frame,
    );
    return;
  }
  const [first] = given.values;
  const index = given.values.length === 1 && first !== undefined ? toNumber(defaultOf(machine, first)) : undefined;
  machine.pay(STEPS_PER_ITEM * itemsMade(before, index, store.owns(place)));
  store.set(place, withItem(before, index, value, store.owns(place)));
}

function assignMember(
  machine: Machine,
  member: Extract<Expression, { kind: 'member' }>,
  node: object,
  given: typeof NOTHING_GIVEN,
  value: Value,
  frame: Frame,
): void {
  const object =
    member.object === undefined
      ? (frame.withs[frame.withs.length - 1] ?? unknownValue('computed'))
      : machine.evaluate(member.object, frame);
  useMember(
    machine,
    object,
    { name: member.name, manner: 'write', node },
    { ...given, values: [...given.values, value] },
    frame,
  );
  if (alternativesOf(object).some((one) => one.kind === 'object' && one.module !== undefined)) return;
  const path = pathOf(member);
  if (path === undefined || given.values.length > 0) return;
  machine.hasPaths = true;
  frame.locals.set(path, value);
}

/** `Mid(target, start, length) = value` writes over what stands there. */
export function assignMiddle(machine: Machine, target: Expression, value: Value, frame: Frame): void {
  if (target.kind !== 'call') return;
  const [place, from, length] = target.arguments;
  if (place?.value === undefined) return;
  const before = defaultOf(machine, machine.evaluate(place.value, frame));
  const start = from?.value === undefined ? undefined : toNumber(machine.evaluate(from.value, frame));
  const longest = length?.value === undefined ? undefined : toNumber(machine.evaluate(length.value, frame));
  const text = toText(before);
  const written = toText(defaultOf(machine, value));
  if (text === undefined || written === undefined || start === undefined || start < 1) {
    machine.assign(place.value, concatenate(unknownValue('computed'), value), frame);
    return;
  }
  const count = Math.min(written.length, longest ?? written.length, Math.max(text.length - start + 1, 0));
  const changed = text.slice(0, start - 1) + written.slice(0, count) + text.slice(start - 1 + count);
  machine.assign(place.value, textValue(changed, before.traces | value.traces), frame);
}
