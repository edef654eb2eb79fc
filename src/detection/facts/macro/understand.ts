/** A VBA project understood: what starts, what that reaches, and what is called with which values. */
import type { Budget } from '../../budget';
import type { Gap, OfficeDocument, VbaProject } from '../../contract';
import { ProgramReader } from '../../formats/vba-code/program';
import { Share } from '../../formats/vba-code/purse';
import { assign } from './calls/assign';
import { evaluate } from './calls/evaluate';
import { Frame } from './calls/frame';
import { namedIn } from './calls/objects/handing-over';
import { followAlone } from './calls/invoke';
import { widen } from './calls/loops';
import { Machine } from './calls/machine';
import { Project } from './calls/project';
import type { Procedure } from './calls/project';
import { Reach } from './calls/reach';
import { declare, run } from './calls/statements';
import { startOf } from './starts';
import type { MacroStart, MacroUnderstanding, StartKind } from './understanding';
import { textsOfDocument } from './values/document-texts';

/** A procedure that something else in the document names: the ribbon, a shape, a field, a formula. */
export interface NamedStart {
  /** As it stands there: "Main", "Module1.Main", "Book1.xlsm!Main". */
  readonly procedure: string;
  readonly kind: StartKind;
  /** What names it, for people: "ribbon onLoad", "shape", "cell B2". */
  readonly name: string;
}

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
const ORDER: readonly StartKind[] = ['opening', 'event', 'closing', 'calculation', 'editing', 'click'];

/**
 * Follows the code of a document's VBA project, without running any of it: first what opens with the document, then all that
 * starts otherwise, then the rest, as far as the Budget goes. The same answer for the same document.
 */
export function understandMacros(
  document: OfficeDocument,
  project: VbaProject,
  named: readonly NamedStart[],
  budget: Budget,
): MacroUnderstanding {
  const wanted = Math.min(STEPS + STEPS_PER_CHARACTER * charactersOf(project), MOST_STEPS);
  const most = Math.floor(MOST_OF_REST * budget.remainingSteps);
  const purse = new Share(budget, Math.min(wanted, most));
  const reader = new ProgramReader(purse);
  const program = new Project(project, reader);
  const interpreter = { evaluate, assign, declare, run, widen };
  const machine = new Machine(program, document.application, textsOfDocument(document), purse, interpreter);

  const found = findStarts(program, machine, [...named, ...calculatedBy(document)]);
  const acting = found.length > MOST_STARTS ? found.filter(({ procedure }) => procedure.code.body.length > 0) : found;
  const starts = acting.slice(0, MOST_STARTS);
  const next = acting[MOST_STARTS]?.kind;
  for (const { procedure } of found) if (!machine.followed.has(procedure)) followAlone(machine, procedure);
  for (const home of program.modules) machine.run(home.code.loose, new Frame(home, undefined, false, 0));
  for (const procedure of program.procedures) {
    if (machine.stopped) break;
    if (!machine.followed.has(procedure)) followAlone(machine, procedure);
  }

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
    crowdedStarts: next === 'opening' || next === 'event' || next === 'closing',
    ...(gap !== undefined && { gap }),
  };
}

/** Of all modules: what following a project costs goes by it. */
export function charactersOf({ modules }: VbaProject): number {
  return modules.reduce((sum, { source }) => sum + source.length, 0);
}

interface FoundStart {
  readonly procedure: Procedure;
  readonly kind: StartKind;
  readonly name: string;
}

/** By their own names, and by whatever in the document names them; opening first. */
function findStarts(program: Project, machine: Machine, named: readonly NamedStart[]): readonly FoundStart[] {
  const found: FoundStart[] = [];
  for (const procedure of program.procedures) {
    const kind = startOf(procedure.lower, procedure.module, procedure.code.parameters);
    if (kind !== undefined) found.push({ procedure, kind, name: procedure.name });
  }
  for (const { procedure: text, kind, name } of named)
    for (const procedure of namedIn(machine, text)) found.push({ procedure, kind, name });
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Functions of the project in formulas of defined names and macro sheets: Excel asks them as it calculates. */
function calculatedBy(document: OfficeDocument): readonly NamedStart[] {
  const formulas = [
    ...document.definedNames.map(({ name, formula }) => ({ place: name, formula })),
    ...document.macroSheets.flatMap(({ cells }) => cells.map(({ address, formula }) => ({ place: address, formula }))),
  ];
  return formulas
    .slice(0, 5_000)
    .flatMap(({ place, formula }) =>
      [...formula.slice(0, 8_192).matchAll(/([\p{L}_][\p{L}\p{N}_.]{0,254})\(/gu)]
        .slice(0, 50)
        .map(([, name = '']): NamedStart => ({ procedure: name, kind: 'calculation', name: place })),
    );
}

/** What reached code handed to Office by name: it starts at a click, a key, a sheet. */
function handedOver(machine: Machine): readonly FoundStart[] {
  return machine.recorder.handedOver
    .slice(0, MOST_STARTS)
    .map(({ procedure, kind, name }) => ({ procedure, kind, name }));
}

function reached({ procedure, kind, name }: FoundStart, reach: Reach): MacroStart {
  const reaches = reach.of(procedure);
  return { procedure, kind, name, reaches, calls: reach.callsIn(reaches) };
}
