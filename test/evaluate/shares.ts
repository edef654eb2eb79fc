/** Counting by level, and how sure a share is. */
import type { Level } from '../../src/detection/contract';

export type Tally = Readonly<Record<Level, number>>;

/** From nothing to the worst. */
export const levels: readonly Level[] = ['no-signs', 'unchecked', 'notice', 'caution', 'danger'];

export interface Share {
  readonly count: number;
  readonly of: number;
  /** The count in `of`, with its bounds, from 0 to 1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** 95 % of a normal distribution lie within this many standard deviations. */
const Z = 1.959964;

/** A share with the bounds of E. B. Wilson's score interval (1927), 95 %: right for small counts too, none and all included. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const square = Z * Z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { count, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function tallyOf(found: readonly Level[]): Tally {
  const tally: Record<Level, number> = { 'no-signs': 0, unchecked: 0, notice: 0, caution: 0, danger: 0 };
  for (const level of found) tally[level]++;
  return tally;
}

/** How many are at this level or above; `unchecked` counts as below `notice`. */
export function atLeast(level: 'notice' | 'caution' | 'danger', found: readonly Level[]): Share {
  const from = levels.indexOf(level);
  return shareOf(found.filter((one) => levels.indexOf(one) >= from).length, found.length);
}
