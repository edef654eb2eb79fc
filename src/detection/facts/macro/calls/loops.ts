/** Loops: turn by turn as long as all is known and only computed, else once for every turn that there may be. */
import type { Block, Expression, Statement } from '../../../formats/vba-code/tree';
import { afterLoop } from '../values/combine';
import { numberValue, objectValue, unknownValue } from '../values/make';
import { toNumber } from '../values/operators';
import type { ObjectValue, Value } from '../values/value';
import { truthOf } from './branches';
import { classOfMember } from './objects/classes';
import { defaultOf } from './objects/defaults';
import type { Flow, Frame } from './frame';
import type { Machine } from './machine';
import { Turns } from './turns';

export function runFor(
  machine: Machine,
  { variable, from, to, step, body }: Extract<Statement, { kind: 'for' }>,
  frame: Frame,
): Flow | undefined {
  const number = (expression: Expression): number | undefined =>
    toNumber(defaultOf(machine, machine.evaluate(expression, frame)));
  const first = number(from);
  const last = number(to);
  const by = step === undefined ? 1 : number(step);
  if (first === undefined || last === undefined || by === undefined || by === 0)
    return anyTurn(machine, body, variable, unknownValue('computed'), frame);
  const count = Math.max(Math.floor((last - first) / by) + 1, 0);
  if (body.length === 0) {
    // Only waits.
    machine.assign(variable, numberValue(first + count * by), frame);
    return undefined;
  }
  return turnByTurn(machine, body, frame, {
    count,
    begin: (turn) => {
      machine.assign(variable, numberValue(first + turn * by), frame);
      return true;
    },
    leaves: 'for',
    variable,
    unknown: unknownValue('computed'),
    ended: (turns) => {
      machine.assign(variable, numberValue(first + turns * by), frame);
    },
  });
}

/** What a Collection is known to hold; a Dictionary is walked by its keys. */
function heldBy(machine: Machine, object: ObjectValue, { exact }: Frame): Value | undefined {
  if (object.className !== 'collection') return undefined;
  const held = machine.containers.use(object, 'items', [], exact);
  return held?.kind === 'array' && held.items.length > 0 ? held : undefined;
}

export function runForEach(
  machine: Machine,
  { variable, group, body }: Extract<Statement, { kind: 'for-each' }>,
  frame: Frame,
): Flow | undefined {
  const whole = machine.evaluate(group, frame);
  const items = (whole.kind === 'object' ? heldBy(machine, whole, frame) : undefined) ?? whole;
  if (items.kind !== 'array') {
    const item =
      items.kind === 'object'
        ? objectValue(classOfMember(items.className, 'item', true), items.made)
        : unknownValue('computed', undefined, items.traces);
    return anyTurn(machine, body, variable, item, frame);
  }
  return turnByTurn(machine, body, frame, {
    count: items.items.length,
    begin: (turn) => {
      const item = items.items[turn];
      if (item !== undefined) machine.assign(variable, item, frame);
      return true;
    },
    leaves: 'for',
    variable,
    unknown: unknownValue('computed', undefined, items.traces),
  });
}

export function runLoop(
  machine: Machine,
  { condition, until, tested, body }: Extract<Statement, { kind: 'loop' }>,
  frame: Frame,
): Flow | undefined {
  const goesOn = (): boolean | undefined => {
    if (condition === undefined) return true;
    const holds = truthOf(defaultOf(machine, machine.evaluate(condition, frame)));
    return holds === undefined ? undefined : holds !== until;
  };
  return turnByTurn(machine, body, frame, {
    count: Number.POSITIVE_INFINITY,
    begin: (turn) => (tested === 'before' || turn > 0 ? goesOn() : true),
    leaves: 'do',
    variable: undefined,
    unknown: unknownValue('computed'),
  });
}

/** What a name costs of the statements that an unknown number of turns runs. */
const STEPS_PER_NAME = 100;

interface Loop {
  readonly count: number;
  /** Makes ready for a turn; false where there is none, undefined where nobody knows. */
  readonly begin: (turn: number) => boolean | undefined;
  readonly leaves: 'for' | 'do';
  readonly variable: Expression | undefined;
  /** What the variable is in a turn of which nothing is known. */
  readonly unknown: Value;
  readonly ended?: (turns: number) => void;
}

function turnByTurn(machine: Machine, body: Block, frame: Frame, loop: Loop): Flow | undefined {
  const { exact } = frame;
  const turns = new Turns(machine);
  frame.exact = true;
  let turn = 0;
  let isCut = false;
  let leaving: Flow | undefined;
  for (; turn < loop.count; turn++) {
    if (turn > 0 && !turns.mayGoOn(machine, frame)) {
      isCut = true;
      break;
    }
    const begins = loop.begin(turn);
    if (begins !== true) {
      isCut = begins === undefined;
      break;
    }
    const flow = machine.run(body, frame);
    if (flow === undefined) continue;
    const leavesThis = flow.leaves === loop.leaves;
    if (flow.maybe) {
      if (!leavesThis) leaving = flow;
      isCut = true;
      break;
    }
    if (!leavesThis) leaving = flow;
    break;
  }
  frame.exact = exact;
  turns.end(machine);
  if (!isCut) {
    if (turn === 0) machine.coverBlock(body, frame);
    if (leaving === undefined) loop.ended?.(turn);
    return leaving;
  }
  const rest = anyTurn(machine, body, loop.variable, loop.unknown, frame);
  return leaving ?? rest;
}

/** Any number of turns, none too: what the loop carries from one turn to the next is known no longer. */
function anyTurn(
  machine: Machine,
  body: Block,
  variable: Expression | undefined,
  item: Value,
  frame: Frame,
): Flow | undefined {
  let flow: Flow | undefined;
  widen(machine, body, frame);
  machine.branch(
    frame,
    () => {
      if (variable !== undefined) machine.assign(variable, item, frame);
      flow = machine.run(body, frame);
    },
    true,
  );
  if (flow === undefined || flow.leaves === 'for' || flow.leaves === 'do') return undefined;
  return { ...flow, maybe: true };
}

/**
 * Variables that the statements both read and write are, after an unknown number of turns, known by their beginnings at most.
 * Each name is paid for: a thousand jumps back over the same code cost a thousand times its length.
 */
export function widen(machine: Machine, block: Block, frame: Frame, from = 0, to = block.length): void {
  const read = new Set<string>();
  const written = new Set<string>();
  for (let index = from; index < to; index++) {
    const statement = block[index];
    if (statement === undefined) break;
    const names = machine.names.of(statement);
    machine.pay((1 + names.read.size + names.written.size) * STEPS_PER_NAME);
    if (machine.stopped) return;
    for (const name of names.read) read.add(name);
    for (const name of names.written) written.add(name);
  }
  for (const name of written) {
    if (!read.has(name)) continue;
    const local = frame.locals.get(name);
    if (local !== undefined) {
      frame.locals.set(name, afterLoop(local));
      continue;
    }
    const binding = machine.bindings.of(frame.home, name);
    if (binding.is !== 'variable') continue;
    const kept = machine.globals.get(binding.key);
    if (kept !== undefined) machine.setGlobal(binding.key, afterLoop(kept));
  }
}
