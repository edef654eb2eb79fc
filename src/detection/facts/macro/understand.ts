/** A VBA project understood: what starts, what that reaches, and what is called with which values. */
import type { Budget } from '../../budget';
import type { Gap, OfficeDocument, VbaProject } from '../../contract';
import { ProgramReader } from '../../formats/vba-code/program';
import { Share } from '../../formats/vba-code/purse';
import { assign } from './calls/assign';
import { evaluate } from './calls/evaluate';
import { Frame } from './calls/frame';
import { namedIn } from './calls/objects/handing-over';
import { followAlone, recallRefused } from './calls/invoke';
import { widen } from './calls/loops';
import { Machine } from './calls/machine';
import { Project } from './calls/project';
import type { Procedure } from './calls/project';
import { Reach } from './calls/reach';
import { declare, run } from './calls/statements';
import { namedStarts } from './named-starts';
import { startOf } from './starts';
import type { MacroStart, MacroUnderstanding, StartKind } from './understanding';
import { textsOfDocument } from './values/document-texts';

/**
 * Steps of the Budget that one project may cost: so many, more for each character of its source, and never more than most of
 * them, or of what is left.
 */
const STEPS = 100_000_000;
const STEPS_PER_CHARACTER = 60;
const MOST_STEPS = 300_000_000;
const MOST_OF_REST = 0.9;
/** Starts of one project that are told apart; a document with a handler in each of a hundred sheets has fewer. */
const MOST_STARTS = 300;
const ORDER: readonly StartKind[] = ['opening', 'event', 'closing', 'editing', 'calculation', 'click'];

/**
 * Follows the code of a document's VBA project, without running any of it: first what opens with the document, then all that
 * starts otherwise, then the rest, as far as the Budget goes. The same answer for the same document.
 */
export function understandMacros(document: OfficeDocument, project: VbaProject, budget: Budget): MacroUnderstanding {
  const wanted = Math.min(STEPS + STEPS_PER_CHARACTER * charactersOf(project), MOST_STEPS);
  const most = Math.floor(MOST_OF_REST * budget.remainingSteps);
  const purse = new Share(budget, Math.min(wanted, most));
  const reader = new ProgramReader(purse);
  const program = new Project(project, reader);
  const interpreter = { evaluate, assign, declare, run, widen };
  const machine = new Machine(program, document.application, textsOfDocument(document), purse, interpreter);

  const found = findStarts(program, machine, document);
  const acting = found.length > MOST_STARTS ? found.filter(({ procedure }) => procedure.code.body.length > 0) : found;
  const starts = acting.slice(0, MOST_STARTS);
  const next = acting[MOST_STARTS]?.kind;
  for (const { procedure } of found) if (!machine.followed.has(procedure)) followAlone(machine, procedure);
  for (const home of program.modules) machine.run(home.code.loose, new Frame(home, undefined, false, 0));
  for (const procedure of program.procedures) {
    if (machine.stopped) break;
    if (!machine.followed.has(procedure)) followAlone(machine, procedure);
  }

  recallRefused(machine);

  const reach = new Reach(machine.recorder, program.procedures);
  const unread = program.procedures.reduce(
    (sum, procedure) => (machine.followed.has(procedure) ? sum : sum + procedure.code.end - procedure.code.at),
    0,
  );
  const isCut = reader.cut || program.cut || machine.cut || machine.recorder.cut || unread > 0;
  const gap: Gap | undefined = project.gap ?? (isCut ? (budget.gap ?? 'too-large') : undefined);
  return {
    procedures: program.procedures,
    natives: program.allNatives(),
    starts: [...starts, ...handedOver(machine)].map((start) => reached(start, reach)),
    calls: machine.recorder.calls,
    unread,
    starved: purse.isSpent && wanted > most,
    crowdedStarts:
      isUnasked(next) || machine.recorder.handedOver.slice(MOST_STARTS).some(({ kind }) => isUnasked(kind)),
    ...(gap !== undefined && { gap }),
  };
}

function isUnasked(kind: StartKind | undefined): boolean {
  return kind === 'opening' || kind === 'event' || kind === 'closing';
}

/** Of all modules: what following a project costs goes by it. */
export function charactersOf({ modules }: VbaProject): number {
  return modules.reduce((sum, { source }) => sum + source.length, 0);
}

interface FoundStart {
  readonly procedure: Procedure;
  readonly kind: StartKind;
  readonly by?: string;
}

/** By their own names, and by whatever in the document names them; opening first. */
function findStarts(program: Project, machine: Machine, document: OfficeDocument): readonly FoundStart[] {
  const found: FoundStart[] = [];
  for (const procedure of program.procedures) {
    const kind = startOf(procedure.lower, procedure.module, procedure.code.parameters);
    if (kind !== undefined) found.push({ procedure, kind });
  }
  const named = namedStarts(document);
  const known = new Set(named.length === 0 ? [] : found.map(({ procedure, kind }) => startKey(procedure, kind)));
  for (const { macro, kind, by } of named) {
    for (const procedure of namedIn(machine, macro)) {
      const key = startKey(procedure, kind);
      if (known.has(key)) continue;
      known.add(key);
      found.push({ procedure, kind, by });
    }
  }
  // Whichever of its names were not read: any of these may be among them.
  if (document.namesMoreMacros === true) {
    const starting = new Set(found.map(({ procedure }) => procedure));
    for (const procedure of program.procedures) if (!starting.has(procedure)) found.push({ procedure, kind: 'event' });
  }
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function startKey({ code, home }: Procedure, kind: StartKind): string {
  return `${kind} ${home.name} ${String(code.at)}`;
}

/** What reached code handed to Office by name: it starts at a click, a key, a sheet. */
function handedOver(machine: Machine): readonly FoundStart[] {
  return machine.recorder.handedOver
    .slice(0, MOST_STARTS)
    .map(({ procedure, kind, name }) => ({ procedure, kind, by: name }));
}

function reached({ procedure, kind, by }: FoundStart, reach: Reach): MacroStart {
  const reaches = reach.of(procedure);
  return { procedure, kind, ...(by !== undefined && { by }), reaches, calls: reach.callsIn(reaches) };
}
