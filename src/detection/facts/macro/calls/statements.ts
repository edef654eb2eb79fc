/** Statements of a procedure, followed in their order. */
import type { Bounds, Expression, Statement, VariableDeclaration } from '../../../formats/vba-code/tree';
import { oneOf } from '../values/combine';
import {
  EMPTY,
  UNASSIGNED,
  alternativesOf,
  hole,
  numberValue,
  objectsOf,
  textValue,
  unknownText,
  unknownValue,
} from '../values/make';
import { toNumber } from '../values/operators';
import type { Value } from '../values/value';
import { givenBy } from './arguments';
import { emptyArray, LONGEST_ARRAY, STEPS_PER_ITEM } from './arrays';
import { assignMiddle } from './assign';
import { runIf, runSelect } from './branches';
import { classOfType, NUMBER_TYPES } from './objects/classes';
import { defaultOf } from './objects/defaults';
import { evaluateCall } from './evaluate';
import { raiseEvent } from './objects/events';
import type { Flow } from './frame';
import { Frame } from './frame';
import { runFor, runForEach, runLoop } from './loops';
import type { Machine } from './machine';
import { newObject } from './objects/members';
import { givenValues } from './given';
import type { ProjectModule } from './project';
import { openCall } from './recorder';

export function run(machine: Machine, statement: Statement, frame: Frame): Flow | undefined {
  switch (statement.kind) {
    case 'assignment': {
      const value = machine.evaluate(statement.value, frame);
      if (statement.how === 'mid') assignMiddle(machine, statement.target, value, frame);
      else machine.assign(statement.target, statement.how === 'set' ? value : defaultOf(machine, value), frame);
      return undefined;
    }
    case 'call':
      evaluateCall(machine, statement.call, frame);
      return undefined;
    case 'variables':
      for (const variable of statement.variables) declareLocal(machine, variable, statement.how, statement, frame);
      return undefined;
    case 'if':
      return runIf(machine, statement, frame);
    case 'select':
      return runSelect(machine, statement, frame);
    case 'for':
      return runFor(machine, statement, frame);
    case 'for-each':
      return runForEach(machine, statement, frame);
    case 'loop':
      return runLoop(machine, statement, frame);
    case 'with': {
      frame.withs.push(machine.evaluate(statement.object, frame));
      const flow = machine.run(statement.body, frame);
      frame.withs.pop();
      return flow;
    }
    case 'label':
      return undefined;
    case 'jump':
      return jump(machine, statement, frame);
    case 'exit':
      if (statement.what === 'procedure' || statement.what === 'end') {
        frame.leave();
        return { leaves: 'procedure', label: '', maybe: false };
      }
      return { leaves: statement.what, label: '', maybe: false };
    case 'open':
    case 'file':
      runFile(machine, statement, frame);
      return undefined;
    case 'raise-event':
      raiseEvent(machine, statement.event, givenBy(machine, statement.arguments, frame).values, frame);
      return undefined;
    case 'erase':
      for (const target of statement.targets) machine.assign(target, EMPTY, frame);
      return undefined;
  }
}

function jump(
  machine: Machine,
  { how, labels, value }: Extract<Statement, { kind: 'jump' }>,
  frame: Frame,
): Flow | undefined {
  const [label = ''] = labels;
  switch (how) {
    case 'goto':
      return { leaves: 'label', label, maybe: false };
    case 'gosub': {
      const body = frame.procedure?.code.body ?? [];
      const target = machine.labelsOf(body).get(label);
      if (target !== undefined) machine.repeat(() => machine.run(body, frame, target));
      return undefined;
    }
    case 'on-value':
      if (value !== undefined) machine.evaluate(value, frame);
      return undefined;
    case 'on-error':
    case 'resume':
      return undefined;
  }
}

function declareLocal(machine: Machine, variable: VariableDeclaration, how: string, node: object, frame: Frame): void {
  const { name, bounds } = variable;
  if (how === 'static' && frame.locals.get(name) !== undefined) return;
  if (!how.startsWith('redim')) {
    frame.locals.set(name, initialValue(machine, variable, node, frame));
    return;
  }
  const before = machine.evaluate({ kind: 'name', name }, frame);
  const [dimension] = bounds ?? [];
  if (dimension === undefined) return;
  const array = arrayOf(machine, bounds ?? [], frame, how === 'redim-preserve' ? before : undefined);
  machine.assign({ kind: 'name', name }, array ?? unknownValue('computed'), frame);
}

/** What a variable holds before anything is assigned to it. */
function initialValue(machine: Machine, variable: VariableDeclaration, node: object, frame: Frame): Value {
  const { type, isNew, bounds, value } = variable;
  if (value !== undefined) return machine.evaluate(value, frame);
  const isNumber = type !== undefined && NUMBER_TYPES.has(type);
  if (bounds !== undefined)
    return arrayOf(machine, bounds, frame, undefined, isNumber ? numberValue(0) : EMPTY) ?? EMPTY;
  if (type !== undefined && isNew) return newObject(machine, type, node, frame);
  if (isNumber) return numberValue(0);
  const className = classOfType(type);
  if (className === undefined) return UNASSIGNED;
  const module = machine.project.moduleNamed(className.slice(className.lastIndexOf('.') + 1));
  return {
    kind: 'object',
    className,
    made: undefined,
    traces: 0,
    ...(module !== undefined && { module: module.name }),
  };
}

/** An array of one dimension; undefined for bounds that are not known, and for more dimensions. */
function arrayOf(
  machine: Machine,
  bounds: readonly Bounds[],
  frame: Frame,
  kept?: Value,
  item: Value = EMPTY,
): Value | undefined {
  const [only, second] = bounds;
  if (only === undefined) return { kind: 'array', items: [], first: frame.home.code.base, traces: 0 };
  if (second !== undefined) return undefined;
  const upper = toNumber(defaultOf(machine, machine.evaluate(only.upper, frame)));
  const lower = only.lower === undefined ? frame.home.code.base : toNumber(machine.evaluate(only.lower, frame));
  if (upper === undefined || lower === undefined) return undefined;
  machine.pay(STEPS_PER_ITEM * Math.min(Math.max(upper - lower, 0), LONGEST_ARRAY));
  if (machine.stopped) return undefined;
  return emptyArray(lower, upper, kept, item);
}

/** What a variable of a module is at first: a constant, an object, an array. */
export function declare(machine: Machine, variable: VariableDeclaration, owner: ProjectModule): Value {
  return initialValue(machine, variable, variable, new Frame(owner, undefined, true, 0));
}

/** Open, Print, Name and their kind, as calls that techniques look at. */
function runFile(
  machine: Machine,
  statement: Extract<Statement, { kind: 'open' } | { kind: 'file' }>,
  frame: Frame,
): void {
  const plain = (expression: Expression | undefined): Value | undefined =>
    expression && defaultOf(machine, machine.evaluate(expression, frame));
  const isOpen = statement.kind === 'open';
  const values = isOpen
    ? [plain(statement.path), textValue(statement.mode), plain(statement.number)]
    : statement.arguments.map(plain);
  const number = isOpen ? values[2] : values[0];
  const name = isOpen ? 'open' : statement.name;
  const object = isOpen || name === 'name' ? undefined : openFile(machine, number);
  const opened = openCall({ kind: 'file', name, object }, givenValues(values), frame);
  machine.recorder.keep(statement, opened, (call) => {
    const file: Value = { kind: 'object', className: 'file', made: call, traces: 0 };
    if (isOpen) for (const key of fileKeys(number)) machine.files.set(key, file);
    return file;
  });
  if (isOpen) return;
  if (statement.name === 'line-input' || statement.name === 'input' || statement.name === 'get')
    for (const target of statement.arguments.slice(1))
      if (target !== undefined)
        machine.assign(target, unknownText([hole('file', '…', objectsOf(openFile(machine, number))[0])], 0), frame);
}

/** The file that a number means: the one last opened under it, as far as the number is known. */
function openFile(machine: Machine, number: Value | undefined): Value | undefined {
  const files = fileKeys(number).flatMap((key) => machine.files.get(key) ?? []);
  return files.length === 0 ? undefined : oneOf(files);
}

function fileKeys(number: Value | undefined): readonly string[] {
  if (number === undefined) return [];
  return alternativesOf(number).map((one) => (one.kind === 'number' ? String(one.number) : '?'));
}
