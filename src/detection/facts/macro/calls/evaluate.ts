/** Expressions of a procedure, to the values that they can have. */
import type { Expression, Invocation } from '../../../formats/vba-code/tree';
import type { NativeFunction } from '../understanding';
import { concatenate, either, oneOf } from '../values/combine';
import { EMPTY, UNASSIGNED, booleanValue, numberValue, objectValue, textValue, unknownValue } from '../values/make';
import { negate, not, operate, roundEven, toNumber } from '../values/operators';
import type { ValueFunction } from '../values/text-functions';
import type { Value } from '../values/value';
import { givenBy, orderedFor } from './arguments';
import { defaultOf } from './defaults';
import { loadForm } from './events';
import type { Frame } from './frame';
import { NOTHING_GIVEN } from './given';
import type { Given } from './given';
import { namedIn } from './handing-over';
import { invoke } from './invoke';
import type { Machine } from './machine';
import { callByName, createObject, getObject } from './makers';
import { newObject, objectOfModule, useDefault, useMember } from './members';
import { IDLE, LIBRARIES } from './office';
import { pathOf } from './paths';
import { libraryBinding } from './resolve';
import type { Binding } from './resolve';

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
  operands.forEach((operand, index) => {
    const value = defaultOf(machine, machine.evaluate(operand, frame));
    const operator = operators[index - 1];
    if (result === undefined || operator === undefined) result = value;
    else if (operator === '&') result = concatenate(result, value);
    else {
      if (value.kind === 'text' && value.text.length > 64) machine.pay(value.text.length);
      result = operate(operator, result, value);
    }
  });
  return result ?? EMPTY;
}

/** A bare name that is read. */
function nameValue(machine: Machine, name: string, node: Expression, frame: Frame): Value {
  const known = variableValue(machine, name, frame);
  if (known !== undefined) return known;
  if (name === 'me') return objectOfModule(machine, frame.home);
  const binding = machine.bindings.of(frame.home, name);
  if (binding.is === 'nothing') {
    // A control of the form or sheet, else a variable to which nothing was assigned yet.
    return frame.home.module.kind === 'form'
      ? (machine.texts.control(frame.home.name, name) ?? UNASSIGNED)
      : UNASSIGNED;
  }
  return boundCall(machine, name, binding, node, NOTHING_GIVEN, frame);
}

/** The value of a variable of the procedure or of a module; undefined for what is none. */
function variableValue(machine: Machine, name: string, frame: Frame): Value | undefined {
  const local = frame.locals.get(name);
  if (local !== undefined) return local;
  const { procedure } = frame;
  if (procedure?.locals.has(name) === true) return UNASSIGNED;
  if (procedure?.lower === name && procedure.code.kind !== 'sub') return EMPTY;
  const binding = machine.bindings.of(frame.home, name);
  return binding.is === 'variable' ? moduleVariable(machine, binding, frame) : undefined;
}

function moduleVariable(machine: Machine, { key, owner }: Extract<Binding, { is: 'variable' }>, frame: Frame): Value {
  const kept = machine.globals.get(key);
  machine.reads++;
  if (kept !== undefined) return kept;
  const declared = owner.variables.get(key.slice(owner.name.length + 1));
  if (declared === undefined) return EMPTY;
  return machine.declare(declared, owner, frame);
}

/** `name(…)`, `name …`: an index of a variable, a call of whatever has that name. */
function bareCall(machine: Machine, name: string, node: object, given: Given, frame: Frame): Value {
  const binding = machine.bindings.of(frame.home, name);
  const isOwn = frame.procedure?.lower === name;
  const variable = isOwn ? undefined : variableValue(machine, name, frame);
  if (variable !== undefined && !(variable === UNASSIGNED && binding.is === 'callable'))
    return indexed(machine, variable, node, given, frame);
  return boundCall(machine, name, binding, node, given, frame);
}

/** An element of an array, or what the object in a variable is by default. */
function indexed(machine: Machine, value: Value, node: object, given: Given, frame: Frame): Value {
  if (given.values.length === 0) return value;
  const [first] = given.values;
  if (value.kind === 'array' && given.values.length === 1) {
    const index = first === undefined ? undefined : toNumber(defaultOf(machine, first));
    if (index !== undefined) return value.items[roundEven(index) - value.first] ?? EMPTY;
    return value.items.length <= 4 ? oneOf([...value.items]) : unknownValue('computed', undefined, value.traces);
  }
  if (value.kind === 'object' || value.kind === 'alternatives') return useDefault(machine, value, node, given, frame);
  return unknownValue('computed', undefined, value.traces);
}

function boundCall(machine: Machine, name: string, binding: Binding, node: object, given: Given, frame: Frame): Value {
  switch (binding.is) {
    case 'callable': {
      const readable = binding.procedures.filter(({ code: { kind } }) => kind !== 'let' && kind !== 'set');
      const answer = readable.length === 0 ? undefined : invoke(machine, readable, given, frame, true);
      const native =
        binding.natives.length === 0 ? undefined : callNative(machine, binding.natives, node, given, frame);
      return answer === undefined ? (native ?? EMPTY) : native === undefined ? answer : either(answer, native);
    }
    case 'variable':
      return indexed(machine, moduleVariable(machine, binding, frame), node, given, frame);
    case 'module':
      loadForm(machine, binding.module, frame);
      return given.values.length === 0
        ? objectOfModule(machine, binding.module)
        : useDefault(machine, objectOfModule(machine, binding.module), node, given, frame);
    case 'function':
      return compute(machine, binding.function, given);
    case 'constant':
      return binding.value;
    case 'object': {
      const object = objectValue(binding.className);
      return given.values.length === 0 ? object : useDefault(machine, object, node, given, frame);
    }
    case 'member': {
      const owner = binding.of === 'me' ? objectOfModule(machine, frame.home) : objectValue('application');
      return useMember(machine, owner, { name, manner: 'call', node }, given, frame);
    }
    case 'maker':
      return make(machine, name, node, given, frame);
    case 'action':
      return act(machine, name, binding.answers, node, given, frame);
    case 'nothing':
      return keepCall(machine, name, node, given, frame, () => unknownValue('computed'));
  }
}

/** A function of VBA's own; what it does with a long text or array is paid by its length. */
function compute(machine: Machine, { parameters, compute: computed, cost = 0 }: ValueFunction, given: Given): Value {
  const values = orderedFor(machine, parameters, given);
  if (cost > 0) {
    for (const value of values) {
      if (value.kind === 'text' && value.text.length > 64) machine.pay(cost * value.text.length);
      else if (value.kind === 'array') machine.pay(cost * value.items.length);
    }
    if (machine.stopped) return unknownValue('computed');
  }
  return computed(values);
}

function make(machine: Machine, name: string, node: object, given: Given, frame: Frame): Value {
  if (name === 'callbyname') return callByName(machine, node, given, frame);
  return keepCall(
    machine,
    name,
    node,
    plainly(machine, given),
    frame,
    name === 'createobject' ? createObject : getObject,
  );
}

/** Functions and statements of VBA that do something. */
function act(
  machine: Machine,
  name: string,
  answers: 'computed' | 'file' | 'person',
  node: object,
  given: Given,
  frame: Frame,
): Value {
  if (name === 'freefile') return numberValue(1);
  if (IDLE.has(name)) return unknownValue(answers);
  if (name === 'load') {
    // `Load UserForm1` has loaded it by naming it.
  }
  return keepCall(machine, name, node, plainly(machine, given), frame, () => unknownValue(answers));
}

function callNative(
  machine: Machine,
  natives: readonly NativeFunction[],
  node: object,
  given: Given,
  frame: Frame,
): Value {
  const plain = plainly(machine, given);
  const name = natives[0]?.api ?? '';
  const draft = {
    kind: 'native',
    name,
    object: undefined,
    natives,
    arguments: plain.values,
    named: plain.named,
  } as const;
  return machine.recorder.keep(node, draft, frame, () => unknownValue('computed'));
}

type Keep = Parameters<Machine['recorder']['keep']>;

function keepCall(machine: Machine, name: string, node: object, given: Given, frame: Frame, answer: Keep[3]): Value {
  const draft = {
    kind: 'call',
    name,
    object: undefined,
    natives: [],
    arguments: given.values,
    named: given.named,
  } as const;
  return machine.recorder.keep(node, draft, frame, answer);
}

/** Arguments as texts and numbers, where that is what their objects are by default. */
function plainly(machine: Machine, given: Given): Given {
  if (
    given.values.every((value) => value?.kind !== 'object' && value?.kind !== 'alternatives') &&
    given.named.size === 0
  )
    return given;
  return {
    ...given,
    values: given.values.map((value) => value && defaultOf(machine, value)),
    named: new Map([...given.named].map(([name, value]) => [name, defaultOf(machine, value)])),
  };
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
    const item = { ...NOTHING_GIVEN, values: [textValue(name)] };
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
  const given = { ...NOTHING_GIVEN, values: [textValue(text)] };
  return useMember(machine, objectValue('application'), { name: 'evaluate', manner: 'call', node }, given, frame);
}
