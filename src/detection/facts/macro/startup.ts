/** What a macro document does on its own: where it starts, and which techniques its start reaches. */
import type { CodeProof, Facts, OfficeDocument, Part } from '../../contract';
import { understandMacros } from './code';
import type { MacroCode } from './code';
import type { Evidence, Sign, Technique } from './evidence';
import type { MacroProcedure } from './procedures';
import { findTechniques } from './techniques';
import { onceFor } from '../../once';

export interface MacroDocument {
  readonly part: Part;
  readonly document: OfficeDocument;
  readonly signed: boolean;
  readonly stomped: boolean;
  readonly compiledNames: readonly string[];
  readonly code: MacroCode;
  /** The procedure that starts by itself: one that runs at opening, else at closing, else at an event. */
  readonly starter: MacroProcedure | undefined;
  /** How that procedure is called; Auto_Open where a defined name of the workbook starts it. */
  readonly startName: string | undefined;
  /** What the start reaches, strongest first, one piece a technique. */
  readonly reached: readonly Evidence[];
  /** What stands anywhere in the project, strongest first, one piece a technique. */
  readonly anywhere: readonly Evidence[];
  /** Starts by itself and goes on to run a program, a download or memory: the weight of `reached` is a whole one. */
  readonly startsProgram: boolean;
  /** Starts by itself and its names are random. */
  readonly scrambled: boolean;
}

/** Every document with VBA among the parts. The same list for the same facts. */
export const macroDocuments = onceFor((facts: Facts): readonly MacroDocument[] =>
  facts.parts.flatMap((part) => {
    const { document } = part;
    return document?.vba === undefined ? [] : [judge(part, document, document.vba)];
  }),
);

function judge(part: Part, document: OfficeDocument, project: NonNullable<OfficeDocument['vba']>): MacroDocument {
  const code = understandMacros(project);
  const evidence = findTechniques(code);
  const starter =
    code.starters.find(({ start }) => start === 'open') ??
    code.starters.find(({ start }) => start === 'close') ??
    code.starters[0];
  // A macro sheet's Auto_Open may call any function of the project.
  const startedBySheet =
    starter === undefined && code.procedures.length > 0 && document.definedNames.some(({ autoOpen }) => autoOpen);
  const startName = starter?.name ?? (startedBySheet ? 'Auto_Open' : undefined);
  const hasSheet = document.macroSheets.length > 0;
  const reached =
    startName === undefined
      ? []
      : weigh(
          startedBySheet
            ? evidence
            : evidence.filter(({ procedure }) => procedure === -1 || code.reached.has(procedure)),
          hasSheet,
        );
  const total = reached.reduce((sum, { weight }) => sum + weight, 0);
  return {
    part,
    document,
    signed: project.signed,
    stomped: project.stomped,
    compiledNames: project.compiledNames ?? [],
    code,
    starter,
    startName,
    reached,
    anywhere: weigh(evidence, hasSheet),
    startsProgram: total >= 1,
    scrambled: startName !== undefined && code.oddNames,
  };
}

/** Two halves that make a technique, where both are found: an object and what is done with it. */
const PAIRS: readonly (readonly [readonly (Sign | Technique)[], readonly (Sign | Technique)[], Technique, number])[] = [
  [['script-host-object'], ['run-call'], 'script-host', 1],
  [['wmi-object'], ['create-call', 'show-window'], 'wmi', 1],
  [['computed-object', 'computed-getobject'], ['create-call', 'show-window', 'run-call'], 'computed-object', 1],
  [['web-object'], ['saved-bytes'], 'download', 1],
  [['web-object'], ['written-script', 'temporary-folder'], 'download', 0.5],
  [['native-download'], ['temporary-folder', 'written-script'], 'native-download', 1],
  [['script-control'], ['script-call'], 'script-engine', 0.5],
  [['schedule-service'], ['task-call'], 'persistence', 1],
  [['shell-application'], ['shell-verb'], 'shell-object', 0.5],
];

const TECHNIQUES: ReadonlySet<string> = new Set<Technique>([
  'shell',
  'script-host',
  'wmi',
  'computed-object',
  'split-word',
  'system-program',
  'native-process',
  'native-memory',
  'native-callback',
  'native-download',
  'download',
  'written-script',
  'macro-sheet',
  'package',
  'shell-object',
  'persistence',
  'code-injection',
  'script-engine',
  'hidden-payload',
  'keystrokes',
  'mac-script',
]);

/** Is this a technique of its own, not the half of one? */
export function isTechnique(technique: Evidence['technique']): technique is Technique {
  return TECHNIQUES.has(technique);
}

function weigh(evidence: readonly Evidence[], hasMacroSheet: boolean): readonly Evidence[] {
  const strongest = new Map<Technique | Sign, Evidence>();
  const keep = (piece: Evidence): void => {
    const before = strongest.get(piece.technique);
    if (before === undefined || before.weight < piece.weight) strongest.set(piece.technique, piece);
  };
  for (const piece of evidence)
    keep(piece.technique === 'macro-sheet' && hasMacroSheet ? { ...piece, weight: 1 } : piece);
  for (const [objects, actions, technique, weight] of PAIRS) {
    const object = objects.map((name) => strongest.get(name)).find((piece) => piece !== undefined);
    const action = actions.map((name) => strongest.get(name)).find((piece) => piece !== undefined);
    if (object !== undefined && action !== undefined) keep({ ...action, technique, weight, what: object.what });
  }
  return [...strongest.values()]
    .filter(({ technique, weight }) => weight > 0 && isTechnique(technique))
    .sort((a, b) => b.weight - a.weight);
}

/** Characters of one line, and of all of them, that are shown. */
const LONGEST_LINE = 240;
const LONGEST_PROOF = 2_000;

/** The head of the procedure that starts, and the lines that give it away, as they stand in the source. */
export function proofOf(starter: MacroProcedure | undefined, evidence: readonly Evidence[]): CodeProof {
  const lines: string[] = [];
  const add = (source: string, start: number, end: number): void => {
    const line = source.slice(start, end).trim();
    const shown = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    if (!lines.includes(shown)) lines.push(shown);
  };
  const head = starter?.module.statements.list[starter.first];
  if (starter !== undefined && head !== undefined) add(starter.module.source, head.lineStart, head.lineEnd);
  for (const { module, statement } of evidence.slice(0, 6)) add(module.source, statement.lineStart, statement.lineEnd);
  return { kind: 'code', lines: lines.join('\n').slice(0, LONGEST_PROOF) };
}
