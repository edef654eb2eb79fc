import type { Level, Verdict } from './contract';

const RANK: Readonly<Record<Level, number>> = { 'no-signs': 0, unchecked: 0, notice: 1, caution: 2, danger: 3 };

/**
 * Which of two verdicts on the same message stands, the later one made of more of it. A warning, and the name of Emotet on it, is
 * taken back only by a verdict that read everything: locked decoys, which use up the time, once took "Dangerous" and its banner away
 * again, and so did an Outlook that refused at the second try what it had handed over at the first.
 */
export function standing(before: Verdict | undefined, now: Verdict): Verdict {
  if (before === undefined || isAsStrong(now, before) || readEverything(now)) return now;
  return { ...before, gaps: now.gaps, milliseconds: now.milliseconds };
}

function isAsStrong(one: Verdict, other: Verdict): boolean {
  if (RANK[one.level] !== RANK[other.level]) return RANK[one.level] > RANK[other.level];
  return one.emotetPattern !== null || other.emotetPattern === null;
}

/** Was nothing of the message out of reach when the verdict was made? */
export function readEverything({ gaps, outcomes }: Verdict): boolean {
  return gaps.length === 0 && outcomes.every(({ state }) => state !== 'not-checked' && state !== 'failed');
}
