/** From a verdict to the facts of its report, in the order in which they may be left out. */
import { Budget, defaultLimits } from '../detection/budget';
import type { Finding, GapAt, Proof, PutTogether, Value, Where } from '../detection/contract';
import { firstValue, readHeaderFields } from '../detection/formats/mail/header-fields';
import { MOST_LINES, MOST_PUT_TOGETHER } from '../locales/format';
import type { Found, Reported, ReportFacts } from './report-facts';

/** How much of a verdict is told; what is left out first stands first. */
export interface Measure {
  /** Lines of a file that show a finding: no face prints more. */
  readonly lines: number;
  /** Findings of one detector. */
  readonly findings: number;
  readonly gaps: number;
}

/** A verdict holds at most 20 findings of a detector. */
export const measures: readonly Measure[] = [
  { lines: MOST_LINES, findings: 20, gaps: 200 },
  { lines: 0, findings: 20, gaps: 200 },
  { lines: 0, findings: 5, gaps: 50 },
  { lines: 0, findings: 1, gaps: 10 },
];

const MOST_FILES = 50;

/** Characters: a value is shown as its first 139 and its last 60, a command as its first 239 and its last 60. */
const HEAD = 300;
const TAIL = 80;
const LONGEST_LINE = 400;

export function factsOf({ verdict, message, files, gaps }: Reported, measure: Measure): ReportFacts {
  const { level, carrier, applications, emotetPattern, patterns, score, rules, outcomes, milliseconds, version } =
    verdict;
  const found = outcomes.flatMap((outcome): Found[] => {
    if (outcome.state !== 'found') return [];
    const { detector, group, weight, attack, findings } = outcome;
    return [
      {
        detector,
        group,
        weight,
        attack,
        findings: findings.slice(0, measure.findings).map((one) => told(one, measure)),
      },
    ];
  });
  const isShortened =
    measure !== measures[0] ||
    gaps.length > measure.gaps ||
    files.length > MOST_FILES ||
    outcomes.some((outcome) => outcome.state === 'found' && outcome.findings.length > measure.findings);
  const { subject, from, receivedAt, rawHeaders } = message;
  return {
    subject: short(subject),
    from: from === undefined ? null : { name: short(from.name), address: short(from.address) },
    messageId: messageIdOf(rawHeaders),
    receivedAt: receivedAt === undefined ? null : short(receivedAt),
    files: files.slice(0, MOST_FILES).map((file) => ({ ...file, name: short(file.name) })),
    level,
    carrier,
    applications,
    emotetPattern,
    patterns,
    score,
    rules,
    found,
    failed: outcomes.flatMap((outcome) => (outcome.state === 'failed' ? [outcome.detector] : [])),
    gaps: gaps.slice(0, measure.gaps).map((one): GapAt => ({ ...one, where: place(one.where) })),
    milliseconds,
    version,
    ...(verdict.mailServer && { mailServer: verdict.mailServer }),
    shortened: isShortened,
  };
}

function messageIdOf(rawHeaders: string | undefined): string | null {
  const { fields } = readHeaderFields(rawHeaders ?? '', new Budget(defaultLimits, () => 0));
  const value = firstValue(fields, 'message-id')?.trim();
  return value === undefined ? null : short(value);
}

function told({ message, values, where, proof, weight }: Finding, { lines }: Measure): Finding {
  const shown = proof === undefined ? undefined : toldProof(proof, lines);
  return {
    message,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]): [string, Value] => [
        name,
        typeof value === 'string' ? short(value) : value,
      ]),
    ),
    where: place(where),
    ...(shown && { proof: shown }),
    ...(weight !== undefined && { weight }),
  };
}

function toldProof(proof: Proof, most: number): Proof | undefined {
  switch (proof.kind) {
    case 'mailboxes':
      return { ...proof, known: short(proof.known), here: short(proof.here) };
    case 'link':
      return most === 0 ? undefined : proof;
    case 'lock':
      return { ...proof, file: short(proof.file), key: place(proof.key) };
    case 'code': {
      if (most === 0) return undefined;
      const { lines, runs, fetches, needs } = proof;
      return {
        kind: 'code',
        lines: lines
          .split(/\r\n|\r|\n/)
          .slice(0, most)
          .map((line) => line.slice(0, LONGEST_LINE))
          .join('\n'),
        ...(runs && { runs: runs.slice(0, MOST_PUT_TOGETHER).map(shortCommand) }),
        ...(fetches && { fetches: fetches.slice(0, MOST_PUT_TOGETHER).map(shortCommand) }),
        ...(needs && { needs }),
      };
    }
  }
}

function shortCommand({ text, unknown }: PutTogether): PutTogether {
  return { text: short(text), unknown };
}

function place(where: Where): Where {
  if (where.in === 'part') return { in: 'part', path: where.path.slice(0, 32).map(short) };
  return where.in === 'header' ? { in: 'header', name: short(where.name) } : where;
}

/** Long texts lose what is never shown of them, their middle. */
function short(text: string): string {
  if (text.length <= HEAD + TAIL) return text;
  const characters = Array.from(text);
  if (characters.length <= HEAD + TAIL) return text;
  return [...characters.slice(0, HEAD), ...characters.slice(characters.length - TAIL)].join('');
}
