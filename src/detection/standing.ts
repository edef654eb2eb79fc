import type { Level, Verdict } from './contract';

const RANK: Readonly<Record<Level, number>> = { 'no-signs': 0, unchecked: 0, notice: 1, caution: 2, danger: 3 };

/**
 * Which of two verdicts on the same message stands, the later one made of more of it. A warning is taken back only by a verdict
 * that read everything: locked decoys, which use up the time, once took "Dangerous" and its banner away again.
 */
export function standing(before: Verdict | undefined, now: Verdict): Verdict {
  if (before === undefined || RANK[now.level] >= RANK[before.level]) return now;
  const readEverything =
    now.gaps.length === 0 && now.outcomes.every(({ state }) => state !== 'not-checked' && state !== 'failed');
  return readEverything ? now : { ...before, gaps: now.gaps, milliseconds: now.milliseconds };
}
