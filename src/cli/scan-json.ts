import type { Verdict } from '../detection/contract';
import { placeOf } from '../detection';
import type { GatheredFacts } from '../detection/facts';
import type { Catalogue } from '../locales/catalogue';
import { sentenceOf, shownCommand } from '../locales/format';

/** One inspected input, with everything that a report may print of it. */
export interface Report {
  readonly input: string;
  readonly verdict: Verdict;
  readonly facts: GatheredFacts;
  readonly catalogue: Catalogue;
  readonly explain: boolean;
}

/** The verdict as one line of JSON; the field names are an interface that other tools call. */
export function asJson({ input, verdict, facts, catalogue, explain }: Report): string {
  const { level, emotetPattern, carrier, score, outcomes, gaps, milliseconds } = verdict;
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
  return JSON.stringify({
    input,
    level,
    emotetPattern,
    carrier,
    score,
    findings,
    macros: facts.macros.map(macrosAsJson),
    gaps: gaps.map(({ gap, where }) => ({ gap, where: placeOf(where) })),
    failed: outcomes.flatMap((outcome) => (outcome.state === 'failed' ? [outcome.detector] : [])),
    milliseconds,
    ...(explain && explained(facts)),
  });
}

/** What the macros of a document would do, as far as that can be known without running them. */
function macrosAsJson({ part, starts, runs, fetches, writes }: GatheredFacts['macros'][number]) {
  const [start] = starts;
  return {
    path: part.path,
    start: start === undefined ? null : { name: start.name, needs: start.kind },
    runs: runs.map(shownCommand),
    fetches: fetches.map(shownCommand),
    writes: writes.map(shownCommand),
    unknown: [...runs, ...fetches, ...writes].some(({ unknown }) => unknown),
  };
}

/** An input that could not be read, as one line of JSON. */
export function errorAsJson({ input, error }: { readonly input: string; readonly error: string }): string {
  return JSON.stringify({ input, error });
}

function explained(facts: GatheredFacts) {
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
    // How many, never which.
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
