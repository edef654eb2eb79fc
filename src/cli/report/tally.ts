import type { Level } from '../../detection/contract';
import type { Judged, Unread } from '../../workers/job';

/** What a report says of a run: how many at each level, the loudest, and which check did it. */
export interface Tally {
  readonly judged: number;
  readonly levels: Readonly<Record<Level, number>>;
  /** At `notice` or above, the loudest first. */
  readonly loudest: readonly Loud[];
  readonly checks: readonly CheckTally[];
  readonly unread: readonly Unread[];
}

/** A message of which its reader would be told. */
export interface Loud {
  readonly input: string;
  readonly from: string | null;
  readonly level: Level;
  readonly score: number;
  readonly findings: readonly { readonly detector: string; readonly text: string }[];
}

/** What one check did in all the loud messages. */
export interface CheckTally {
  readonly detector: string;
  /** Loud messages in which it found something. */
  readonly messages: number;
  /** Of these, those whose level would be another one without it: [from, to, how many]. */
  readonly changes: readonly (readonly [from: Level, to: Level, count: number])[];
}

const RANK: readonly Level[] = ['danger', 'caution', 'notice', 'unchecked', 'no-signs'];

/** Counts as the results come, and keeps no more of a quiet message than its level. */
export function startTally(): { readonly add: (result: Judged | Unread) => void; readonly tally: () => Tally } {
  const levels: Record<Level, number> = { danger: 0, caution: 0, notice: 0, unchecked: 0, 'no-signs': 0 };
  const loudest: Loud[] = [];
  const unread: Unread[] = [];
  const checks = new Map<string, { messages: number; readonly changes: Map<string, number> }>();
  return {
    add(result) {
      if ('error' in result) {
        unread.push(result);
        return;
      }
      const { input, from, level, score, findings } = result.record;
      levels[level]++;
      if (RANK.indexOf(level) > RANK.indexOf('notice')) return;
      loudest.push({ input, from, level, score, findings: findings.map(({ detector, text }) => ({ detector, text })) });
      for (const detector of new Set(findings.map((finding) => finding.detector))) {
        const check = checks.get(detector) ?? { messages: 0, changes: new Map<string, number>() };
        checks.set(detector, check);
        check.messages++;
        const without = result.without?.[detector];
        if (without === undefined) continue;
        const change = `${level} ${without}`;
        check.changes.set(change, (check.changes.get(change) ?? 0) + 1);
      }
    },
    tally: () => ({
      judged: Object.values(levels).reduce((sum, count) => sum + count, 0),
      levels,
      loudest: [...loudest].sort(
        (one, other) => RANK.indexOf(one.level) - RANK.indexOf(other.level) || other.score - one.score,
      ),
      checks: [...checks]
        .map(([detector, { messages, changes }]) => ({ detector, messages, changes: [...changes].map(changeOf) }))
        .sort((one, other) => changed(other) - changed(one) || other.messages - one.messages),
      unread,
    }),
  };
}

function changeOf([change, count]: readonly [string, number]): readonly [Level, Level, number] {
  const [from = '', to = ''] = change.split(' ');
  return [from as Level, to as Level, count];
}

function changed({ changes }: CheckTally): number {
  return changes.reduce((sum, [, , count]) => sum + count, 0);
}
