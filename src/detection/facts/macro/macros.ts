/** The macros of the documents of a message: understood, and judged by the techniques that they show. */
import type { Budget } from '../../budget';
import type { DocumentMacros, Gap, MacroStartFact, MacroTechnique, Part, PutTogether } from '../../contract';
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
      const understanding = understandMacros(document, project, [], purse);
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
  const own = starts.filter(({ kind }) => kind !== 'click');
  // A macro sheet's Auto_Open may call any function of the project.
  const isStartedBySheet =
    own.length === 0 && understanding.procedures.length > 0 && document.definedNames.some(({ autoOpen }) => autoOpen);
  const reached = isStartedBySheet || understanding.crowdedStarts ? evidence : reachedBy(evidence, own);
  const clicked = reachedBy(
    evidence,
    starts.filter(({ kind }) => kind === 'click'),
  );
  const told = own.length > 0 || isStartedBySheet ? reached : evidence;
  const strongest = strongestOf(reached);
  const modules = document.vba?.modules ?? [];
  const gap: Gap | undefined = understanding.gap ?? budget.gap;
  return {
    part,
    starts: [
      ...(isStartedBySheet ? [SHEET_START] : []),
      ...starts.filter(({ procedure, kind }) => kind === 'click' || procedure.code.body.length > 0).map(startFact),
    ],
    runs: toldOf(told, ['starts', 'hands-over']),
    fetches: fetchesOf(told),
    writes: toldOf(told, ['writes']),
    techniques: strongestOf(evidence),
    reached: strongest,
    clicked: strongestOf(clicked),
    startsProgram: strongest.reduce((sum, { strength }) => sum + strength, 0) >= 1,
    oddNames: namesOddly(modules, understanding, budget),
    pieces: piecesIn(modules, budget),
    ...(gap !== undefined && { gap }),
  };
}

const SHEET_START: MacroStartFact = { kind: 'opening', name: 'Auto_Open', procedure: 'Auto_Open', line: '' };

function startFact({ kind, name, procedure }: MacroStart): MacroStartFact {
  const { source } = procedure.module;
  const { at } = procedure.code;
  const end = source.slice(at, at + LONGEST_LINE).search(/[\r\n]/);
  return {
    kind,
    name,
    procedure: procedure.name,
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
function strongestOf(evidence: readonly Evidence[]): readonly MacroTechnique[] {
  const strongest = new Map<string, Evidence>();
  for (const piece of evidence) {
    if (piece.strength === 0) continue;
    const before = strongest.get(piece.technique.id);
    if (before === undefined || before.strength < piece.strength) strongest.set(piece.technique.id, piece);
  }
  return [...strongest.values()].sort((a, b) => b.strength - a.strength).map(techniqueFact);
}

function techniqueFact({ technique, strength, call, shown, unknown }: Evidence): MacroTechnique {
  const line = sourceOf(call.place);
  return {
    id: technique.id,
    does: technique.does,
    strength,
    call: calledAs(call),
    what: { text: shown.slice(0, LONGEST_TOLD), unknown },
    line: line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line,
    attack: technique.attack,
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
