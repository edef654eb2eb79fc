/** If and Select Case: each branch may be what runs, unless the condition is known and decides. */
import type { Block, CaseTest, Statement } from '../../../formats/vba-code/tree';
import { operate, toNumber } from '../values/operators';
import type { Value } from '../values/value';
import { defaultOf } from './objects/defaults';
import type { Flow, Frame } from './frame';
import type { Layer } from './layers';
import type { Machine } from './machine';

export function runIf(
  machine: Machine,
  { branches, otherwise }: Extract<Statement, { kind: 'if' }>,
  frame: Frame,
): Flow | undefined {
  const possible: Block[] = [];
  for (const { condition, body } of branches) {
    const holds = truthOf(defaultOf(machine, machine.evaluate(condition, frame)));
    const decides = holds !== undefined && (frame.exact || isJump(body));
    if (!decides) {
      possible.push(body);
      continue;
    }
    if (!holds) {
      machine.coverBlock(body, frame);
      continue;
    }
    // The first that holds; what comes behind it does not run.
    possible.push(body);
    const rest = branches.slice(branches.findIndex((branch) => branch.body === body) + 1);
    for (const other of rest) machine.coverBlock(other.body, frame);
    if (otherwise !== undefined) machine.coverBlock(otherwise, frame);
    return runOneOf(machine, possible, frame);
  }
  if (otherwise !== undefined) possible.push(otherwise);
  else possible.unshift([]);
  return runOneOf(machine, possible, frame);
}

export function runSelect(
  machine: Machine,
  { subject, cases, otherwise }: Extract<Statement, { kind: 'select' }>,
  frame: Frame,
): Flow | undefined {
  const value = defaultOf(machine, machine.evaluate(subject, frame));
  const possible: Block[] = [];
  let isDecided = false;
  for (const { tests, body } of cases) {
    const holds = isDecided ? false : anyHolds(machine, tests, value, frame);
    if (holds === undefined || !frame.exact) possible.push(body);
    else if (holds) {
      possible.push(body);
      isDecided = true;
    } else machine.coverBlock(body, frame);
  }
  if (isDecided) {
    if (otherwise !== undefined) machine.coverBlock(otherwise, frame);
  } else possible.push(otherwise ?? []);
  return runOneOf(machine, possible, frame);
}

/** One of several blocks runs, nobody knows which. */
function runOneOf(machine: Machine, blocks: readonly Block[], frame: Frame): Flow | undefined {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return machine.run(only, frame);
  const locals: Layer[] = [];
  const globals: Layer[] = [];
  const flows: (Flow | undefined)[] = [];
  for (const block of blocks) {
    const written = machine.layered(frame, () => machine.run(block, frame));
    flows.push(written.result);
    globals.push(written.globals);
    // What a branch that leaves the procedure did to its variables is seen by nobody.
    if (written.result?.leaves !== 'procedure' || written.result.maybe) locals.push(written.locals);
  }
  frame.locals.join(locals, false);
  machine.globals.join(globals, false);
  const leaving = flows.filter((flow) => flow !== undefined);
  const [first] = leaving;
  if (first === undefined) return undefined;
  if (leaving.length === blocks.length && leaving.every((flow) => flow.leaves === 'procedure' && !flow.maybe))
    return first;
  // A jump matters most, then an exit from the loop; that somebody may leave the procedure ends the counting of turns.
  const jump =
    leaving.find(({ leaves }) => leaves === 'label') ?? leaving.find(({ leaves }) => leaves !== 'procedure') ?? first;
  return { ...jump, maybe: true };
}

/** `If i < 9 Then GoTo again`: a loop, written otherwise. */
function isJump(body: Block): boolean {
  const [only] = body;
  return body.length === 1 && only?.kind === 'jump' && only.how === 'goto';
}

/** Undefined for a condition that is not known. */
export function truthOf(value: Value): boolean | undefined {
  const number = toNumber(value);
  if (number !== undefined) return number !== 0;
  if (value.kind !== 'text') return undefined;
  const lower = value.text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

/** Does any of the tests of a Case hold? */
function anyHolds(machine: Machine, tests: readonly CaseTest[], subject: Value, frame: Frame): boolean | undefined {
  let answer: boolean | undefined = false;
  for (const test of tests) {
    const holds = testHolds(machine, test, subject, frame);
    if (holds === true) return true;
    if (holds === undefined) answer = undefined;
  }
  return answer;
}

function testHolds(machine: Machine, test: CaseTest, subject: Value, frame: Frame): boolean | undefined {
  if (test.kind === 'range') {
    const above = truthOf(operate('>=', subject, machine.evaluate(test.from, frame)));
    const below = truthOf(operate('<=', subject, machine.evaluate(test.to, frame)));
    return above === undefined || below === undefined ? undefined : above && below;
  }
  const value = defaultOf(machine, machine.evaluate(test.value, frame));
  return truthOf(operate(test.kind === 'compare' ? test.operator : '=', subject, value));
}
