import { placeOf } from '../detection';
import type { DocumentMacros, Gap, Group, Level, MacroSheets, StartKind, Verdict } from '../detection/contract';
import type { GatheredFacts } from '../detection/facts';
import type { VerifiedDrill } from '../drill/verify';
import type { Catalogue } from '../locales/catalogue';
import { sentenceOf, shownCommand } from '../locales/format';
import { macroCode } from './macro-code';
import type { MacroCode } from './macro-code';

/** One message, judged. */
interface Inspection {
  readonly verdict: Verdict;
  readonly facts: GatheredFacts;
}

/** What other programs read of a verdict; the field names are an interface that they call: none is renamed. */
export interface ScanRecord {
  readonly input: string;
  readonly level: Level;
  readonly emotetPattern: Verdict['emotetPattern'];
  readonly carrier: Verdict['carrier'];
  readonly applications: Verdict['applications'];
  readonly score: number;
  readonly findings: readonly {
    readonly detector: string;
    readonly group: Group;
    readonly weight: number;
    readonly where: readonly string[];
    readonly text: string;
    readonly attack: readonly string[];
  }[];
  /** What the macros of each document would do, as far as that is known without running them; addresses defanged. */
  readonly macros: readonly MacroRecord[];
  readonly gaps: readonly { readonly gap: Gap; readonly where: readonly string[] }[];
  /** Detectors with an error of ours. */
  readonly failed: readonly string[];
  readonly milliseconds: number;
  /** As the header states it; null: it has none. */
  readonly messageId: string | null;
  /** The address in From. */
  readonly from: string | null;
  /** Of the bytes that were judged, in hexadecimal. */
  readonly sha256: string;
  /** Of the product. */
  readonly version: string;
  /** Where it says that it is a drill: whether it is, and which. */
  readonly drill?: DrillRecord;
  readonly parts?: readonly PartRecord[];
  readonly links?: readonly { readonly href: string; readonly text: string; readonly host: string }[];
  readonly thread?: ThreadRecord;
  /** How many candidates, never which. */
  readonly passwords?: number;
}

/** `carries`: genuine, and yet no drill, for something in it could be an attack. */
export interface DrillRecord {
  readonly state: Exclude<VerifiedDrill['state'], 'absent'> | 'carries';
  readonly id?: string;
  readonly until?: string;
}

interface MacroRecord {
  readonly path: readonly string[];
  /**
   * What starts what is told, and what it waits for: "opening", "click"; `by`: what in the document names it; null: nothing starts.
   */
  readonly start: { readonly name: string; readonly needs: StartKind; readonly by?: string } | null;
  readonly runs: readonly string[];
  readonly fetches: readonly string[];
  readonly writes: readonly string[];
  /** Pieces are known at run time alone: each stands as "…". */
  readonly unknown: boolean;
  /** Modules that the start leads to, where the code is wanted. */
  readonly code?: MacroCode;
}

interface PartRecord {
  readonly path: readonly string[];
  readonly kind: string;
  readonly bytes: number;
  readonly vba: boolean;
  readonly xlm: boolean;
  readonly encrypted: boolean;
  readonly gap: Gap | null;
}

interface ThreadRecord {
  readonly kind: string;
  readonly prefixes: readonly string[];
  readonly hasThreadHeaders: boolean | null;
  readonly quoted: readonly object[];
  readonly ageDays: number | null;
}

export interface Described extends Inspection {
  readonly input: string;
  readonly sha256: string;
  readonly catalogue: Catalogue;
  readonly drill?: DrillRecord | undefined;
  readonly explain: boolean;
  /** Is the code of macros wanted? */
  readonly macros?: boolean;
}

/** What a record says of the verdict alone. */
type JudgedFields = Pick<
  ScanRecord,
  | 'level'
  | 'emotetPattern'
  | 'carrier'
  | 'applications'
  | 'score'
  | 'findings'
  | 'gaps'
  | 'failed'
  | 'milliseconds'
  | 'version'
>;

export function judgedFields(verdict: Verdict, catalogue: Catalogue): JudgedFields {
  const { level, emotetPattern, carrier, applications, score, outcomes, gaps, milliseconds, version } = verdict;
  const findings = outcomes.flatMap((outcome) =>
    outcome.state !== 'found'
      ? []
      : outcome.findings.map((finding) => ({
          detector: outcome.detector,
          group: outcome.group,
          weight: finding.weight ?? outcome.weight,
          where: placeOf(finding.where),
          text: sentenceOf(catalogue, finding, outcome.detector, { isolated: false }),
          attack: outcome.attack,
        })),
  );
  return {
    level,
    emotetPattern,
    carrier,
    applications,
    score,
    findings,
    gaps: gaps.map(({ gap, where }) => ({ gap, where: placeOf(where) })),
    failed: outcomes.flatMap((outcome) => (outcome.state === 'failed' ? [outcome.detector] : [])),
    milliseconds,
    version,
  };
}

/** The record of an inspection, with the facts that it rests on where they are wanted. */
export function recordOf({
  input,
  sha256,
  verdict,
  facts,
  catalogue,
  drill,
  explain,
  macros = false,
}: Described): ScanRecord {
  const { gaps, failed, milliseconds, version, ...judged } = judgedFields(verdict, catalogue);
  return {
    input,
    ...judged,
    macros: [...facts.macros.map((one) => macroRecordOf(one, macros)), ...facts.macroSheets.map(sheetRecordOf)],
    gaps,
    failed,
    milliseconds,
    messageId: facts.headers.first('message-id')?.trim() ?? null,
    from: facts.message.from?.address ?? null,
    sha256,
    version,
    ...(drill && { drill }),
    ...(explain && explained(facts)),
  };
}

function macroRecordOf(macros: DocumentMacros, withCode: boolean): MacroRecord {
  const { part, starts, telling, runs, fetches, writes } = macros;
  const start = telling ?? starts[0];
  return {
    path: part.path,
    start:
      start === undefined
        ? null
        : { name: start.name, needs: start.kind, ...(start.by !== undefined && { by: start.by }) },
    runs: runs.map(shownCommand),
    fetches: fetches.map(shownCommand),
    writes: writes.map(shownCommand),
    unknown: [...runs, ...fetches, ...writes].some(({ unknown }) => unknown),
    ...(withCode && { code: macroCode(macros) }),
  };
}

function sheetRecordOf({ part, starters, button, runs, fetches }: MacroSheets): MacroRecord {
  const [starter] = starters;
  const clicked = button === undefined ? null : { name: button.macro, needs: 'click' as const, by: button.by };
  return {
    path: part.path,
    start: starter === undefined ? clicked : { name: starter.name.name, needs: STARTUPS[starter.startup] },
    runs: runs.map(shownCommand),
    fetches: fetches.map(shownCommand),
    writes: [],
    unknown: [...runs, ...fetches].some(({ unknown }) => unknown),
  };
}

const STARTUPS = { open: 'opening', activate: 'event', close: 'closing' } as const;

function explained(facts: GatheredFacts): Pick<ScanRecord, 'parts' | 'links' | 'thread' | 'passwords'> {
  const { thread } = facts;
  return {
    parts: facts.parts.map((part) => ({
      path: part.path,
      kind: part.kind,
      bytes: part.size,
      vba: part.document?.vba !== undefined,
      xlm: (part.document?.macroSheets.length ?? 0) > 0,
      encrypted: isEncrypted(part),
      gap: part.gap ?? null,
    })),
    links: facts.links.map(({ href, text, host }) => ({ href, text, host })),
    thread: {
      kind: thread.kind,
      prefixes: thread.prefixes,
      hasThreadHeaders: thread.hasThreadHeaders ?? null,
      quoted: thread.quoted.map(({ from, date, subject }) => ({
        from: from ?? null,
        date: date ?? null,
        subject: subject ?? null,
      })),
      ageDays: thread.ageDays ?? null,
    },
    passwords: facts.passwords.length,
  };
}

function isEncrypted(part: GatheredFacts['parts'][number]): boolean {
  return (
    part.document?.encryption !== undefined ||
    part.archive?.encrypted === true ||
    part.entry?.encrypted === true ||
    part.pdf?.encrypted === true ||
    part.gap === 'encrypted'
  );
}
