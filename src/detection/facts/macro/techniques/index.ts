/** All techniques, and those that a project shows. A newcomer is one entry in the file that says what it does. */
import type { Budget } from '../../../budget';
import type { OfficeDocument } from '../../../contract';
import type { MacroCall, MacroUnderstanding } from '../understanding';
import { classesOf, shownTextsOf } from '../values/make';
import type { Value } from '../values/value';
import { downloading } from './downloading';
import { handingOver } from './handing-over';
import { hiding, hidingAnywhere } from './hiding';
import { injecting } from './injecting';
import { nativeCalls } from './native';
import { persisting } from './persisting';
import { spelledTogether } from './spelling';
import { starting } from './starting';
import type { Evidence, Strength, Surroundings, Technique } from './technique';
import { writing } from './writing';

export type { Evidence, Technique } from './technique';

export const techniques: readonly Technique[] = [
  ...starting,
  ...downloading,
  ...writing,
  ...nativeCalls,
  ...injecting,
  ...persisting,
  ...handingOver,
  ...hiding,
  ...hidingAnywhere,
];

/** Those that a name of a call leads to; of library functions, and of everything else. */
const byFunction = new Map<string, Technique[]>();
const byName = new Map<string, Technique[]>();
/** Those that look at every call of a library function. */
const ofLibraries = techniques.filter(({ on, calls }) => on === 'library' && calls.length === 0);
for (const technique of techniques) {
  const names = technique.on === 'library' ? byFunction : byName;
  for (const name of technique.calls) names.set(name, [...(names.get(name) ?? []), technique]);
}

/** What is told of a document though it accuses nothing. */
const TOLD: ReadonlySet<Technique['does']> = new Set(['starts', 'fetches', 'writes'] as const);

const NONE: readonly Technique[] = [];

/** Steps of the Budget that looking at a call costs, and judging it by a technique. */
const STEPS_PER_CALL = 100;
const STEPS_PER_TECHNIQUE = 400;

/**
 * Everything that the calls of a project show, in their order; also what accuses nothing (strength 0) but starts or fetches.
 * Where the Budget ends, the rest of the calls is left out.
 */
export function findEvidence(
  document: OfficeDocument,
  understanding: MacroUnderstanding,
  budget: Pick<Budget, 'takeSteps'>,
): readonly Evidence[] {
  const around = new Around(document, understanding);
  const found: Evidence[] = [];
  // What is written is known first: a download is judged by it.
  for (const call of understanding.calls) {
    const named = byName.get(call.name);
    if (named === undefined) continue;
    if (!budget.takeSteps(STEPS_PER_CALL + named.length * STEPS_PER_TECHNIQUE)) break;
    for (const technique of named) if (technique.does === 'writes') add(found, technique, call, around);
  }
  around.writesPrograms = found.some(({ strength }) => strength > 0);
  for (const call of understanding.calls) {
    if (!budget.takeSteps(STEPS_PER_CALL * (1 + call.natives.length + call.arguments.length))) break;
    if (call.kind === 'native') addNative(found, call, around);
    else {
      for (const technique of byName.get(call.name) ?? NONE)
        if (technique.does !== 'writes') add(found, technique, call, around);
    }
    if (call.arguments.length > 0) for (const technique of hidingAnywhere) add(found, technique, call, around);
  }
  return found;
}

/** A function may be declared twice, as `#If VBA7` makes it: each is judged, the strongest counts. */
function addNative(found: Evidence[], call: MacroCall, around: Surroundings): void {
  for (const native of call.natives) {
    const named = native.api === call.name ? call : { ...call, name: native.api };
    for (const technique of byFunction.get(native.api) ?? NONE) judge(found, technique, named, call, around);
  }
  for (const technique of ofLibraries) judge(found, technique, call, call, around);
}

function add(found: Evidence[], technique: Technique, call: MacroCall, around: Surroundings): void {
  if (isMeant(technique, call)) judge(found, technique, call, call, around);
}

function isMeant({ on, kind }: Technique, call: MacroCall): boolean {
  if (
    kind === undefined
      ? call.kind !== 'call' && call.kind !== 'new' && on !== 'anything'
      : kind !== 'any' && kind !== call.kind
  )
    return false;
  if (kind === undefined && on === 'anything' && call.kind === 'read') return false;
  if (on === 'anything') return true;
  if (on === 'library') return false;
  if (on === 'alone') return call.object === undefined;
  if (call.object === undefined) return on.includes('alone');
  return classesOf(call.object).some((className) =>
    on.some((wanted) => (typeof wanted === 'string' ? wanted === className : wanted.test(className))),
  );
}

function judge(found: Evidence[], technique: Technique, named: MacroCall, call: MacroCall, around: Surroundings): void {
  const matters = technique.matters?.(named);
  // Nothing of the call matters: a file that is opened to be read.
  if (matters !== undefined && matters.length === 0) return;
  let strength: Strength = 0;
  for (const text of spelledTogether(matters ?? [])) {
    const one = technique.strength(text, named, around);
    if (one > strength) strength = one;
  }
  if (strength === 0 && (matters === undefined || !TOLD.has(technique.does))) return;
  const shown = shownOf(technique.shows?.(named) ?? matters ?? []);
  found.push({ technique, strength, call, shown, unknown: shown.includes('…') });
}

/** Characters of one command or address that are kept. */
const LONGEST_SHOWN = 2_000;

function shownOf(values: readonly (Value | undefined)[]): string {
  return values
    .map((value) => {
      const texts = shownTextsOf(value);
      return texts[texts.length - 1] ?? '';
    })
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, LONGEST_SHOWN);
}

const FETCHES = /xmlhttp|winhttprequest|internetexplorer|webclient/;
const FETCHING_FUNCTIONS =
  /^(?:urldownloadto|urlopen|internetopenurl|internetreadfile|httpopenrequest|winhttpopenrequest|ftpgetfile)/;

class Around implements Surroundings {
  writesPrograms = false;
  private readonly functions: ReadonlySet<string>;
  private known: ReadonlySet<string> | undefined;
  private isFetching: boolean | undefined;

  constructor(
    readonly document: OfficeDocument,
    readonly understanding: MacroUnderstanding,
  ) {
    this.functions = new Set(understanding.natives.map(({ api }) => api));
  }

  declares(...functions: readonly string[]): boolean {
    return functions.some((name) => this.functions.has(name));
  }

  uses(className: RegExp): boolean {
    for (const one of this.classes()) if (className.test(one)) return true;
    return false;
  }

  get fetches(): boolean {
    return (this.isFetching ??=
      Array.from(this.functions).some((name) => FETCHING_FUNCTIONS.test(name)) || this.uses(FETCHES));
  }

  private classes(): ReadonlySet<string> {
    if (this.known === undefined) {
      const classes = new Set<string>();
      for (const { object } of this.understanding.calls)
        if (object?.kind === 'object') classes.add(object.className);
        else for (const className of classesOf(object)) classes.add(className);
      this.known = classes;
    }
    return this.known;
  }
}
