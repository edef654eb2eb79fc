/** Expressions of a procedure, to the values that they can have. */
import type { Expression, Invocation } from '../../../formats/vba-code/tree';
import { concatenate } from '../values/combine';
import { EMPTY, booleanValue, numberValue, objectValue, textValue, unknownValue } from '../values/make';
import { negate, not, operate } from '../values/operators';
import type { Value } from '../values/value';
import { givenBy } from './arguments';
import { defaultOf } from './objects/defaults';
import type { Frame } from './frame';
import { givenValues, NOTHING_GIVEN } from './given';
import type { Given } from './given';
import { namedIn } from './objects/handing-over';
import { invoke } from './invoke';
import type { Machine } from './machine';
import { newObject, useDefault, useMember } from './objects/members';
import { bareCall, boundCall, indexed, nameValue } from './names';
import { LIBRARIES } from './objects/office';
import { pathOf } from './paths';
import { libraryBinding } from './resolve';

const NULL = unknownValue('computed');

export function evaluate(machine: Machine, expression: Expression, frame: Frame): Value {
  switch (expression.kind) {
    case 'literal':
      return literalValue(expression.value);
    case 'name':
      return nameValue(machine, expression.name, expression, frame);
    case 'member':
      return memberValue(machine, expression, undefined, frame, 'read');
    case 'call':
      return callValue(machine, expression, frame);
    case 'operation':
      return operationValue(machine, expression, frame);
    case 'sign': {
      const value = defaultOf(machine, machine.evaluate(expression.operand, frame));
      return expression.operator === '-' ? negate(value) : not(value);
    }
    case 'evaluate':
      return evaluatedText(machine, expression, frame);
    case 'new':
      return newObject(machine, expression.className, expression, frame);
    case 'address-of': {
      const { procedure } = expression;
      const name = procedure.kind === 'name' || procedure.kind === 'member' ? procedure.name : '';
      // Whoever gets the address calls it, with arguments of its own.
      for (const target of namedIn(machine, name)) invoke(machine, [target], NOTHING_GIVEN, frame, false);
      return unknownValue('computed', `AddressOf ${name}`);
    }
    case 'type-of':
      machine.evaluate(expression.operand, frame);
      return NULL;
    case 'date':
    case 'unreadable':
      return NULL;
  }
}

/** A statement that is nothing but a call, or an expression that is one. */
export function evaluateCall(machine: Machine, expression: Expression, frame: Frame): void {
  if (expression.kind === 'member') memberValue(machine, expression, NOTHING_GIVEN, frame, 'call');
  else if (expression.kind === 'name') bareCall(machine, expression.name, expression, NOTHING_GIVEN, frame);
  else machine.evaluate(expression, frame);
}

function literalValue(value: string | number | boolean | null | undefined): Value {
  switch (typeof value) {
    case 'string':
      return textValue(value);
    case 'number':
      return numberValue(value);
    case 'boolean':
      return booleanValue(value);
    default:
      return EMPTY;
  }
}

function operationValue(
  machine: Machine,
  { operators, operands }: Extract<Expression, { kind: 'operation' }>,
  frame: Frame,
): Value {
  let result: Value | undefined;
  let index = 0;
  for (const operand of operands) {
    const value = defaultOf(machine, machine.evaluate(operand, frame));
    const operator = operators[index++ - 1];
    if (result === undefined || operator === undefined) result = value;
    else if (operator === '&') result = concatenate(result, value);
    else {
      if (value.kind === 'text' && value.text.length > 64) machine.pay(value.text.length);
      result = operate(operator, result, value);
    }
  }
  return result ?? EMPTY;
}

function callValue(machine: Machine, call: Invocation, frame: Frame): Value {
  const { callee } = call;
  switch (callee.kind) {
    case 'name':
      return bareCall(machine, callee.name, call, givenBy(machine, call.arguments, frame), frame);
    case 'member':
      return memberValue(machine, callee, givenBy(machine, call.arguments, frame), frame, 'call', call);
    default: {
      const value = machine.evaluate(callee, frame);
      return indexed(machine, value, call, givenBy(machine, call.arguments, frame), frame);
    }
  }
}

/** `object.name`, with arguments or without. */
function memberValue(
  machine: Machine,
  member: Extract<Expression, { kind: 'member' }>,
  given: Given | undefined,
  frame: Frame,
  manner: 'call' | 'read',
  node: object = member,
): Value {
  const { object: owner, name, bang } = member;
  if (owner !== undefined && isPrefix(machine, owner, name, frame)) {
    // `VBA.Shell` is VBA's own, whatever the project has of that name; `VBAProject.Module1` the project's.
    const binding = isLibrary(owner) ? libraryBinding(name) : undefined;
    return boundCall(
      machine,
      name,
      binding ?? machine.bindings.of(frame.home, name),
      node,
      given ?? NOTHING_GIVEN,
      frame,
    );
  }
  const kept = machine.hasPaths ? keptAt(member, frame) : undefined;
  if (kept !== undefined) return given === undefined ? kept : indexed(machine, kept, node, given, frame);
  const object =
    owner === undefined
      ? (frame.withs[frame.withs.length - 1] ?? unknownValue('computed'))
      : machine.evaluate(owner, frame);
  if (bang) {
    // `Forms!Name`: an item by its name.
    const item = givenValues([textValue(name)]);
    return useDefault(machine, object, node, item, frame);
  }
  return useMember(machine, object, { name, manner, node }, given ?? NOTHING_GIVEN, frame);
}

/** Is what stands in front of a dot a library or the project, and no object? */
function isPrefix(machine: Machine, owner: Expression, member: string, frame: Frame): boolean {
  const first = owner.kind === 'member' ? owner.object : owner;
  if (first?.kind !== 'name') return false;
  const binding = machine.bindings.of(frame.home, first.name);
  if (binding.is !== 'nothing' || frame.locals.get(first.name) !== undefined) return false;
  if (frame.procedure?.locals.has(first.name) === true) return false;
  if (isLibrary(owner)) return true;
  return owner.kind === 'name' && machine.project.moduleNamed(member) !== undefined;
}

/** `VBA`, `Interaction`, `VBA.Interaction`. */
function isLibrary(owner: Expression): boolean {
  if (owner.kind === 'name') return LIBRARIES.has(owner.name);
  return (
    owner.kind === 'member' &&
    owner.object?.kind === 'name' &&
    LIBRARIES.has(owner.object.name) &&
    LIBRARIES.has(owner.name)
  );
}

/** What was assigned to a member by the same way: fields of a Type, properties of objects that nobody knows. */
function keptAt(member: Expression, frame: Frame): Value | undefined {
  const path = pathOf(member);
  return path === undefined ? undefined : frame.locals.get(path);
}

/** `[B1]`, `[Sheet1!B1]`, `[Total]`: a cell or a defined name; a formula is left to whoever reads formulas. */
function evaluatedText(machine: Machine, node: Extract<Expression, { kind: 'evaluate' }>, frame: Frame): Value {
  const { text } = node;
  const reference = /^(?:'?([^'!]{1,64})'?!)?(\$?[a-z]{1,3}\$?\d{1,7})$/i.exec(text);
  const cell =
    reference === null ? machine.texts.definedName(text) : machine.texts.cell(reference[1] ?? '', reference[2] ?? '');
  if (cell !== undefined) return cell;
  const given = givenValues([textValue(text)]);
  return useMember(machine, objectValue('application'), { name: 'evaluate', manner: 'call', node }, given, frame);
}
