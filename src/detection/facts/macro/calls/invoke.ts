/** Procedures of the project, followed with the arguments that they are called with. */
import type { Invocation, Parameter } from '../../../formats/vba-code/tree';
import { oneOf } from '../values/combine';
import { arrayValue, EMPTY, objectValue, unknownValue } from '../values/make';
import type { Value } from '../values/value';
import { signatureOf } from './answers';
import { share } from './arrays';
import { classOfType } from './objects/classes';
import type { Given } from './given';
import { Frame } from './frame';
import type { Machine } from './machine';
import type { Procedure } from './project';

/** How often a procedure may be in the middle of itself: decoders that call themselves go by halves. */
const DEEPEST_RECURSION = 12;

/** Visits with arguments that are not known to the end: what they tell, the first few told. */
const MOST_VAGUE_VISITS = 4;
/** Visits of a procedure that does more than compute: its calls are kept in no more ways than these. */
const MOST_VISITS_WITH_EFFECTS = 8;
/** Visits of a procedure that does more than compute, with the same arguments: only variables of modules may differ. */
const MOST_SAME_VISITS = 3;

/** What all procedures of a name answer; `asked` where their value is wanted. */
export function invoke(
  machine: Machine,
  procedures: readonly Procedure[],
  given: Given,
  frame: Frame,
  asked: boolean,
): Value {
  const [only] = procedures;
  if (only !== undefined && procedures.length === 1) return invokeOne(machine, only, given, frame, asked);
  return oneOf(procedures.map((procedure) => invokeOne(machine, procedure, given, frame, asked)));
}

/** Follows a procedure that nothing in sight calls with arguments: what Office starts, and what is left over. */
export function followAlone(machine: Machine, procedure: Procedure): void {
  follow(machine, procedure, undefined, undefined, false);
  // What it called too deep inside itself, on an empty stack: a chain of a hundred procedures hides nothing at its end.
  for (const [postponed, given] of machine.postponed) {
    machine.postponed.delete(postponed);
    if (!machine.followed.has(postponed)) follow(machine, postponed, given, undefined, false);
  }
}

/**
 * Follows once more what was not followed at each of its calls, with all that variables of modules ever were: the ninth call of a
 * procedure may be the one that matters, and what it starts may stand in a variable.
 */
export function recallRefused(machine: Machine): void {
  const recalled = (machine.recalled = new Set<Procedure>());
  machine.globals.recall(() => {
    for (const procedure of machine.refused) {
      if (machine.stopped) return;
      if (recalled.has(procedure)) continue;
      recalled.add(procedure);
      machine.repeatEffects(() => {
        follow(machine, procedure, undefined, undefined, false);
      });
    }
  });
}

function invokeOne(machine: Machine, procedure: Procedure, given: Given, frame: Frame, asked: boolean): Value {
  const { recorder, stack, answers } = machine;
  recorder.leadsTo(frame.procedure, procedure);
  let within = 0;
  for (const other of stack) if (other === procedure) within++;
  if (within >= DEEPEST_RECURSION || (within > 0 && !frame.exact)) return unknownValue('computed');
  if (!machine.followed.has(procedure)) return follow(machine, procedure, given, frame, asked);
  if (machine.recalled?.has(procedure) === false && machine.readers.has(procedure) && within === 0) {
    machine.recalled.add(procedure);
    return follow(machine, procedure, given, frame, asked);
  }
  const signature = signatureOf(given);
  const known = answers.find(procedure, signature, machine.changes);
  if (known !== undefined) return known;
  const again = (): Value => follow(machine, procedure, given, frame, asked);
  if (isWorthwhile(machine, procedure, given, signature)) {
    if (!machine.withEffects.has(procedure)) {
      if (machine.mayRepeat) return machine.repeat(again);
    } else if (machine.mayRepeatEffects) return machine.repeatEffects(again);
  }
  if (machine.readers.has(procedure) && machine.withEffects.has(procedure)) machine.refused.add(procedure);
  // Met before, and no steps left: once more with arguments that excuse nothing.
  if (!machine.followedWithout.has(procedure) && within === 0) follow(machine, procedure, undefined, undefined, false);
  return unknownValue('computed');
}

/** Would following it once more tell anything new? */
function isWorthwhile(machine: Machine, procedure: Procedure, given: Given, signature: string | undefined): boolean {
  if (!isAllKnown(given) && machine.visits.countVague(procedure) > MOST_VAGUE_VISITS) return false;
  if (!machine.withEffects.has(procedure)) return true;
  if (machine.visits.count(procedure) > MOST_VISITS_WITH_EFFECTS) return false;
  if (signature === undefined) return true;
  return machine.visits.countSame(procedure, signature) <= MOST_SAME_VISITS;
}

/** As little is known of it as of a parameter that nobody gave. */
function tellsNothing(value: Value): boolean {
  return value.kind === 'unknown' && value.pieces.every((piece) => typeof piece !== 'string');
}

function isAllKnown({ values, named }: Given): boolean {
  return (
    named.size === 0 &&
    values.every((value) => {
      if (value?.kind === 'object') return value.className !== '';
      return value?.kind === 'text' || value?.kind === 'number' || value?.kind === 'array';
    })
  );
}

function follow(
  machine: Machine,
  procedure: Procedure,
  given: Given | undefined,
  frame: Frame | undefined,
  asked: boolean,
): Value {
  if (!machine.enterProcedure()) {
    // Where the purse is spent, nothing is followed later either: put off, it would be put off for ever.
    const comesLater = given !== undefined && !machine.stopped && !machine.followed.has(procedure);
    if (comesLater) machine.postponed.set(procedure, given);
    return unknownValue('computed');
  }
  machine.followed.add(procedure);
  if (given === undefined) machine.followedWithout.add(procedure);
  const inner = new Frame(procedure.home, procedure, asked, (frame?.depth ?? 0) + 1);
  const before = machine.changes;
  const { effects } = machine.recorder;
  const { reads } = machine;
  const { parameters } = procedure.code;
  const bound = parameters.map((parameter, index) => {
    const value = parameterValue(machine, parameter, index, given, inner);
    share(value);
    inner.locals.set(parameter.name, value);
    return value;
  });
  if (bound.every(tellsNothing)) machine.followedWithout.add(procedure);
  machine.stack.push(procedure);
  const flow = machine.run(procedure.code.body, inner);
  const value = inner.result(flow === undefined || flow.maybe);
  machine.coverPassedBy(inner);
  machine.stack.pop();
  if (machine.recorder.effects > effects) machine.withEffects.add(procedure);
  if (machine.reads > reads) machine.readers.add(procedure);
  if (given !== undefined && frame !== undefined) {
    handBack(machine, parameters, bound, given, inner, frame);
    const isPure = machine.changes === before && machine.recorder.effects === effects;
    if (isPure && parameters.every(({ name }, index) => inner.locals.get(name) === bound[index]))
      machine.answers.keep(procedure, signatureOf(given), value, machine.reads === reads ? undefined : before);
  }
  return value;
}

function parameterValue(
  machine: Machine,
  { name, type, list, standard, optional }: Parameter,
  index: number,
  given: Given | undefined,
  inner: Frame,
): Value {
  const className = classOfType(type);
  if (given === undefined) {
    const module = className === undefined ? undefined : machine.project.moduleNamed(className);
    return className === undefined ? unknownValue('parameter') : objectValue(className, undefined, module?.name);
  }
  if (list) return arrayValue(given.values.slice(index).map((value) => value ?? EMPTY));
  const value = given.values[index] ?? given.named.get(name);
  if (value !== undefined) return value;
  if (standard !== undefined) return machine.evaluate(standard, inner);
  return optional ? EMPTY : unknownValue('parameter');
}

/** [MS-VBAL] 5.3.1.11: what a parameter by reference became, its argument becomes. */
function handBack(
  machine: Machine,
  parameters: readonly Parameter[],
  bound: readonly Value[],
  given: Given,
  inner: Frame,
  frame: Frame,
): void {
  parameters.forEach(({ name, byValue, list }, index) => {
    if (byValue || list) return;
    const source = given.written[index]?.value ?? given.writtenNamed.get(name);
    if (source?.kind !== 'name' && source?.kind !== 'call') return;
    const value = inner.locals.get(name);
    if (value === undefined || value === bound[index]) return;
    if (source.kind === 'name' || isElement(source, frame)) machine.assign(source, value, frame);
  });
}

/** `a(1)` of an array, not the answer of a function. */
function isElement({ callee }: Invocation, frame: Frame): boolean {
  return callee.kind === 'name' && frame.locals.get(callee.name)?.kind === 'array';
}
