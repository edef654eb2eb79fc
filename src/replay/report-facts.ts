/** What a report carries of a verdict, so that whoever gets it sees the same without the message. */
import type { Address, Finding, GapAt, Group, Outcome, Verdict } from '../detection/contract';

/** An attachment, as it was judged. */
export interface FileDigest {
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export interface Found {
  readonly detector: string;
  readonly group: Group;
  readonly weight: number;
  readonly attack: readonly string[];
  readonly findings: readonly Finding[];
}

export interface ReportFacts extends Omit<Verdict, 'outcomes'> {
  readonly subject: string;
  readonly from: Address | null;
  readonly messageId: string | null;
  /** ISO 8601, UTC. */
  readonly receivedAt: string | null;
  readonly files: readonly FileDigest[];
  readonly found: readonly Found[];
  /** Detectors with an error of ours. */
  readonly failed: readonly string[];
  /** Something of it was left out, for a mail takes only so much. */
  readonly shortened: boolean;
}

/** The verdict that the facts tell. */
export function verdictOf(facts: ReportFacts): Verdict {
  const { found, failed, level, carrier, applications, emotetPattern, patterns, score, rules } = facts;
  const { gaps, milliseconds, version } = facts;
  const outcomes: readonly Outcome[] = [
    ...found.map((one): Outcome => ({ ...one, state: 'found' })),
    ...failed.map((detector): Outcome => ({ detector, group: 'content', state: 'failed', error: '' })),
  ];
  const { mailServer } = facts;
  return {
    level,
    carrier,
    applications,
    emotetPattern,
    patterns,
    score,
    rules,
    outcomes,
    gaps,
    ...(mailServer && { mailServer }),
    milliseconds,
    version,
  };
}

/** What of a message its report names. */
export interface Reported {
  readonly verdict: Verdict;
  readonly message: {
    readonly subject: string;
    readonly from?: Address | undefined;
    readonly receivedAt?: string | undefined;
    readonly rawHeaders?: string | undefined;
  };
  readonly files: readonly FileDigest[];
  /** As they were shown: the reading may know more of them than the verdict does. */
  readonly gaps: readonly GapAt[];
}
