/** The macros of the documents of a message: understood, and judged by the techniques that they show. */
import type { Budget } from '../../budget';
import type {
  DocumentMacros,
  Gap,
  MacroStartFact,
  MacroTechnique,
  Part,
  PutTogether,
  StartKind,
  VbaModule,
} from '../../contract';
import { readInShares } from '../in-shares';
import type { SharedPurse } from '../in-shares';
import { namesOddly, piecesIn } from './scrambling';
import { findEvidence } from './techniques';
import type { Evidence } from './techniques';
import { charactersOf, understandMacros } from './understand';
import type { MacroCall, MacroStart, MacroUnderstanding } from './understanding';
import { sourceOf } from './understanding';

/** Commands, addresses or files of one document that are told. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 2_000;
const LONGEST_LINE = 240;

/** Of every part that is a document with VBA. */
export function macrosOf(parts: readonly Part[], shared: SharedPurse): readonly DocumentMacros[] {
  const projects = parts.flatMap((part) => {
    const { document } = part;
    return document?.vba === undefined ? [] : [{ part, document, project: document.vba }];
  });
  return readInShares(projects, shared, {
    cost: ({ project }) => charactersOf(project),
    read({ part, document, project }, purse) {
      const understanding = understandMacros(document, project, purse);
      return { starved: understanding.starved, macros: judge(part, document, understanding, purse) };
    },
    isCut: ({ starved }, { gap }) => starved || gap !== undefined,
  }).map(({ read: { macros }, crowded }) => (crowded ? { ...macros, crowded } : macros));
}

function judge(
  part: Part,
  document: NonNullable<Part['document']>,
  understanding: MacroUnderstanding,
  budget: Budget,
): DocumentMacros {
  const evidence = findEvidence(document, understanding, budget);
  const { starts } = understanding;
  const of = (...kinds: readonly StartKind[]): readonly MacroStart[] =>
    starts.filter(({ kind }) => kinds.includes(kind));
  const own = of('opening', 'event', 'closing', 'editing');
  // A macro sheet's Auto_Open may call any function of the project.
  const isStartedBySheet =
    own.length === 0 && understanding.procedures.length > 0 && document.definedNames.some(({ autoOpen }) => autoOpen);
  const reached =
    isStartedBySheet || understanding.crowdedStarts
      ? evidence
      : [...reachedBy(evidence, own), ...wholeOf(reachedBy(evidence, of('calculation')))];
  const waiting = reachedBy(evidence, of('click'));
  const told = own.length > 0 || reached.length > 0 ? reached : evidence;
  const facts = strongestOf(reached, starts);
  const telling = isStartedBySheet ? undefined : facts.find(({ start }) => start !== undefined)?.start;
  const modules = document.vba?.modules ?? [];
  const gap: Gap | undefined = understanding.gap ?? budget.gap;
  return {
    part,
    starts: [
      ...(isStartedBySheet ? [SHEET_START] : []),
      ...starts.filter(({ procedure, kind }) => kind === 'click' || procedure.code.body.length > 0).map(startFact),
    ],
    ...(telling !== undefined && { telling }),
    runs: toldOf(told, ['starts', 'hands-over']),
    fetches: fetchesOf(told),
    writes: toldOf(told, ['writes']),
    techniques: strongestOf(evidence, starts),
    reached: facts,
    clicked: strongestOf(waiting, of('click')),
    onClick: {
      runs: toldOf(waiting.length > 0 ? waiting : evidence, ['starts', 'hands-over']),
      fetches: fetchesOf(waiting.length > 0 ? waiting : evidence),
    },
    startsProgram: strengthOf(facts) >= 1,
    reachedModules: reachedModules(modules, isStartedBySheet ? [] : starts),
    oddNames: namesOddly(modules, understanding, budget),
    pieces: piecesIn(modules, budget),
    ...(gap !== undefined && { gap }),
  };
}

/** Of what starts without a click, or where nothing does of what a click starts; those of the first start first. */
function reachedModules(modules: readonly VbaModule[], starts: readonly MacroStart[]): readonly VbaModule[] {
  const own = starts.filter(({ kind }) => kind !== 'click' && kind !== 'calculation');
  const reached = new Set<VbaModule>();
  for (const { reaches } of own.length > 0 ? own : starts) for (const { module } of reaches) reached.add(module);
  return reached.size === 0 ? modules : [...reached];
}

/** A function in a cell counts where it is an attack by itself: two halves in two of them are two honest functions. */
function wholeOf(evidence: readonly Evidence[]): readonly Evidence[] {
  return strengthOf(strongestOf(evidence, [])) >= 1 ? evidence : [];
}

function strengthOf(techniques: readonly MacroTechnique[]): number {
  return techniques.reduce((sum, { strength }) => sum + strength, 0);
}

const SHEET_START: MacroStartFact = { kind: 'opening', name: 'Auto_Open', line: '' };

function startFact({ kind, by, procedure }: MacroStart): MacroStartFact {
  const { source } = procedure.module;
  const { at } = procedure.code;
  const end = source.slice(at, at + LONGEST_LINE).search(/[\r\n]/);
  return {
    kind,
    name: procedure.name,
    ...(by !== undefined && { by }),
    line: source.slice(at, at + (end === -1 ? LONGEST_LINE : end)).trim(),
  };
}

/** What these starts reach, and what stands outside all procedures. */
function reachedBy(evidence: readonly Evidence[], starts: readonly MacroStart[]): readonly Evidence[] {
  if (starts.length === 0 || evidence.length === 0) return [];
  return evidence.filter(
    ({ call: { place } }) =>
      place.procedure === undefined ||
      starts.some(({ reaches }) => place.procedure !== undefined && reaches.has(place.procedure)),
  );
}

/** One of each technique, strongest first. */
function strongestOf(evidence: readonly Evidence[], starts: readonly MacroStart[]): readonly MacroTechnique[] {
  const strongest = new Map<string, Evidence>();
  for (const piece of evidence) {
    if (piece.strength === 0) continue;
    const before = strongest.get(piece.technique.id);
    if (before === undefined || before.strength < piece.strength) strongest.set(piece.technique.id, piece);
  }
  return [...strongest.values()].sort((a, b) => b.strength - a.strength).map((piece) => techniqueFact(piece, starts));
}

function techniqueFact(
  { technique, strength, call, shown, unknown }: Evidence,
  starts: readonly MacroStart[],
): MacroTechnique {
  const line = sourceOf(call.place);
  const { procedure } = call.place;
  const start = procedure === undefined ? undefined : starts.find(({ reaches }) => reaches.has(procedure));
  return {
    id: technique.id,
    does: technique.does,
    strength,
    call: calledAs(call),
    what: { text: shown.slice(0, LONGEST_TOLD), unknown },
    line: line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line,
    attack: technique.attack,
    ...(start !== undefined && { start: startFact(start) }),
    hidden: isHidden(call),
  };
}

/** Which argument says how the window is shown; 0 is hidden. */
const WINDOW: Readonly<Record<string, number>> = { shell: 1, run: 1, winexec: 1 };

function isHidden({ kind, name, arguments: values }: MacroCall): boolean {
  const place = name === 'shellexecute' ? (kind === 'native' ? 5 : 4) : WINDOW[name];
  const window = place === undefined ? undefined : values[place];
  return window?.kind === 'number' && window.number === 0;
}

/** Objects and functions as people know them. */
function calledAs({ name, object }: MacroCall): string {
  const className = object?.kind === 'object' ? object.className : '';
  if (className === 'wscript.shell') return 'WScript.Shell';
  if (className.startsWith('winmgmts')) return 'WMI';
  if (className.startsWith('shell.application')) return 'Shell.Application';
  return name;
}

function toldOf(
  evidence: readonly Evidence[],
  effects: readonly Evidence['technique']['does'][],
): readonly PutTogether[] {
  const told = new Map<string, PutTogether>();
  const strongestFirst = [...evidence].sort((a, b) => b.strength - a.strength);
  for (const { technique, shown, unknown } of strongestFirst) {
    if (told.size >= MOST_TOLD) break;
    if (!/[^\s…]/.test(shown) || !effects.includes(technique.does) || told.has(shown)) continue;
    told.set(shown, { text: shown.slice(0, LONGEST_TOLD), unknown });
  }
  return [...told.values()];
}

const ADDRESS = /(?:https?|ftp):\/\/[^\s"'<>|(),;]{3,1000}/gi;

/** Addresses that are fetched, and those that stand in commands. */
function fetchesOf(evidence: readonly Evidence[]): readonly PutTogether[] {
  const told = new Map<string, PutTogether>();
  for (const { technique, shown } of evidence) {
    if (technique.does === 'writes' || technique.does === 'hides') continue;
    for (const [address] of shown.matchAll(ADDRESS)) {
      if (told.size >= MOST_TOLD) return [...told.values()];
      told.set(address, { text: address.slice(0, LONGEST_TOLD), unknown: address.includes('…') });
    }
  }
  return [...told.values()];
}
