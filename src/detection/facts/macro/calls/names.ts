/** What bare names are and do: variables, procedures, functions of libraries, VBA's own, Office's objects. */
import type { Expression } from '../../../formats/vba-code/tree';
import type { MacroCall, NativeFunction } from '../understanding';
import { either, oneOf } from '../values/combine';
import { EMPTY, UNASSIGNED, numberValue, objectValue, unknownValue } from '../values/make';
import { roundEven, toNumber } from '../values/operators';
import type { ValueFunction } from '../values/text-functions';
import type { Value } from '../values/value';
import { orderedFor } from './arguments';
import { defaultOf } from './objects/defaults';
import { loadForm } from './objects/events';
import type { Frame } from './frame';
import { NOTHING_GIVEN } from './given';
import type { Given } from './given';
import { invoke } from './invoke';
import type { Machine } from './machine';
import { callByName, createObject, getObject } from './objects/makers';
import { objectOfModule, useDefault, useMember } from './objects/members';
import { IDLE } from './objects/office';
import type { Procedure } from './project';
import { openCall } from './recorder';
import type { Binding } from './resolve';

/** A bare name that is read. */
export function nameValue(machine: Machine, name: string, node: Expression, frame: Frame): Value {
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
export function bareCall(machine: Machine, name: string, node: object, given: Given, frame: Frame): Value {
  const binding = machine.bindings.of(frame.home, name);
  const isOwn = frame.procedure?.lower === name;
  const variable = isOwn ? undefined : variableValue(machine, name, frame);
  if (variable !== undefined && !(variable === UNASSIGNED && binding.is === 'callable'))
    return indexed(machine, variable, node, given, frame);
  return boundCall(machine, name, binding, node, given, frame);
}

/** An element of an array, or what the object in a variable is by default. */
export function indexed(machine: Machine, value: Value, node: object, given: Given, frame: Frame): Value {
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

/** What a name that is bound so answers, with what it brings about. */
export function boundCall(
  machine: Machine,
  name: string,
  binding: Binding,
  node: object,
  given: Given,
  frame: Frame,
): Value {
  switch (binding.is) {
    case 'callable': {
      const readable = binding.procedures.every(isReadable)
        ? binding.procedures
        : binding.procedures.filter(isReadable);
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
      return keepCall(machine, name, node, given, frame, computed);
  }
}

function isReadable({ code: { kind } }: Procedure): boolean {
  return kind !== 'let' && kind !== 'set';
}

/** A function of VBA's own; what it does with a long text or array is paid by its length. */
function compute(machine: Machine, { parameters, compute: answerTo, cost = 0 }: ValueFunction, given: Given): Value {
  const values = orderedFor(machine, parameters, given);
  if (cost > 0) {
    for (const value of values) {
      if (value.kind === 'text' && value.text.length > 64) machine.pay(cost * value.text.length);
      else if (value.kind === 'array') machine.pay(cost * value.items.length);
    }
    if (machine.stopped) return unknownValue('computed');
  }
  return answerTo(values);
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
  // The address of a text is the text to whichever function of Windows gets it: ShellExecuteW, CreateProcessW.
  if (name === 'strptr' && given.values[0] !== undefined) return defaultOf(machine, given.values[0]);
  return keepCall(machine, name, node, plainly(machine, given), frame, () => unknownValue(answers));
}

function callNative(
  machine: Machine,
  natives: readonly NativeFunction[],
  node: object,
  given: Given,
  frame: Frame,
): Value {
  const called = { kind: 'native', name: natives[0]?.api ?? '', object: undefined, natives } as const;
  return machine.recorder.keep(node, openCall(called, plainly(machine, given), frame), computed);
}

const computed = (): Value => unknownValue('computed');

function keepCall(
  machine: Machine,
  name: string,
  node: object,
  given: Given,
  frame: Frame,
  answer: (call: MacroCall) => Value,
): Value {
  const call = openCall({ kind: 'call', name, object: undefined }, given, frame);
  return machine.recorder.keep(node, call, answer);
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
