import type { Level } from '../detection/contract';
import type { Judged, Unread } from '../workers/job';

/** What a report says of a run: how many at each level, the loudest, and which check did it. */
export interface Tally {
  readonly judged: number;
  readonly levels: Readonly<Record<Level, number>>;
  /** At `notice` or above, the loudest first; no more of them than anyone reads. */
  readonly loudest: readonly Loud[];
  /** How many more there are. */
  readonly quieter: number;
  readonly checks: readonly CheckTally[];
  /** Files of which nothing could be said: the first of them, and how many more there are. */
  readonly unread: readonly Unread[];
  readonly moreUnread: number;
}

/** A message of which its reader would be told. What comes from it is anybody's text. */
export interface Loud {
  readonly input: string;
  readonly subject: string;
  readonly from: string | null;
  /** ISO 8601, UTC. */
  readonly receivedAt: string | null;
  readonly level: Level;
  readonly score: number;
  /** As the header states it; null: it has none. */
  readonly messageId: string | null;
  /** Of the bytes that were judged, in hexadecimal. */
  readonly sha256: string;
  /** Those that weigh most, the heaviest first. */
  readonly findings: readonly {
    readonly detector: string;
    readonly text: string;
    readonly where: readonly string[];
    /** Commands, addresses and lines of a file that show it. */
    readonly evidence: readonly string[];
  }[];
  readonly moreFindings: number;
}

/** What one check did in all the loud messages. */
export interface CheckTally {
  readonly detector: string;
  /** Loud messages in which it found something. */
  readonly messages: number;
  /** Of these, those whose level would be another one without it: [from, to, how many]. */
  readonly changes: readonly (readonly [from: Level, to: Level, count: number])[];
}

/** The worst first. */
export const levelsByLoudness: readonly Level[] = ['danger', 'caution', 'notice', 'unchecked', 'no-signs'];

/** Longer lists nobody reads, and a page of a browser would hold them all; the JSON of `scan` has every message. */
export const MOST_LOUD = 200;
export const MOST_UNREAD = 100;
const MOST_FINDINGS = 6;
/** Characters of an address: 64 before the "@", 255 behind it (RFC 5321, 4.5.3.1). */
const LONGEST_ADDRESS = 320;
/** Of a line of a header (RFC 5322, 2.1.1). */
const LONGEST_MESSAGE_ID = 998;

/** Counts as the results come. What it keeps does not grow with them: of a quiet message its level alone. */
export function startTally(): { readonly add: (result: Judged | Unread) => void; readonly tally: () => Tally } {
  const levels: Record<Level, number> = { danger: 0, caution: 0, notice: 0, unchecked: 0, 'no-signs': 0 };
  let loudest: Loud[] = [];
  const unread: Unread[] = [];
  let unreadCount = 0;
  const checks = new Map<string, { messages: number; readonly changes: Map<string, number> }>();

  const keepLoudest = (): void => {
    loudest = loudest
      .sort((one, other) => rankOf(one.level) - rankOf(other.level) || other.score - one.score)
      .slice(0, MOST_LOUD);
  };
  const count = (detector: string, change: string | undefined): void => {
    const check = checks.get(detector) ?? { messages: 0, changes: new Map<string, number>() };
    checks.set(detector, check);
    check.messages++;
    if (change !== undefined) check.changes.set(change, (check.changes.get(change) ?? 0) + 1);
  };

  return {
    add(result) {
      if ('error' in result) {
        unreadCount++;
        if (unread.length < MOST_UNREAD) unread.push(result);
        return;
      }
      const { level, findings } = result.record;
      levels[level]++;
      if (rankOf(level) > rankOf('notice')) return;
      loudest.push(loudOf(result));
      if (loudest.length >= 2 * MOST_LOUD) keepLoudest();
      for (const detector of new Set(findings.map((finding) => finding.detector))) {
        const without = result.report?.without[detector];
        count(detector, without && `${level} ${without}`);
      }
    },
    tally() {
      keepLoudest();
      return {
        judged: Object.values(levels).reduce((sum, number) => sum + number, 0),
        levels: { ...levels },
        loudest,
        quieter: levels.danger + levels.caution + levels.notice - loudest.length,
        checks: [...checks]
          .map(([detector, { messages, changes }]) => ({ detector, messages, changes: [...changes].map(changeOf) }))
          .sort((one, other) => changed(other) - changed(one) || other.messages - one.messages),
        unread: [...unread],
        moreUnread: unreadCount - unread.length,
      };
    },
  };
}

function rankOf(level: Level): number {
  return levelsByLoudness.indexOf(level);
}

function loudOf({ record: { input, from, level, score, findings, messageId, sha256 }, report }: Judged): Loud {
  return {
    input,
    subject: report?.subject ?? '',
    from: from === null ? null : from.slice(0, LONGEST_ADDRESS),
    receivedAt: report?.receivedAt ?? null,
    level,
    score,
    messageId: messageId === null ? null : messageId.slice(0, LONGEST_MESSAGE_ID),
    sha256,
    findings: findings
      .map((finding, index) => ({ ...finding, evidence: report?.evidence[index] ?? [] }))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST_FINDINGS)
      .map(({ detector, text, where, evidence }) => ({ detector, text, where, evidence })),
    moreFindings: Math.max(0, findings.length - MOST_FINDINGS),
  };
}

function changeOf([change, count]: readonly [string, number]): readonly [Level, Level, number] {
  const [from = '', to = ''] = change.split(' ');
  return [from as Level, to as Level, count];
}

function changed({ changes }: CheckTally): number {
  return changes.reduce((sum, [, , count]) => sum + count, 0);
}
