import type { Level } from '../detection/contract';
import { report } from '../locales/en/report';

/** "34 judged: 14 danger, 1 not checked in full, 19 no signs. 1 could not be read." */
export function summaryOf(levels: readonly (Level | 'unread')[]): string {
  const counts = new Map<string, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const unread = counts.get('unread') ?? 0;
  const known = Object.entries(report.levels).flatMap(([level, word]) =>
    counts.has(level) ? [`${counts.get(level) ?? 0} ${word}`] : [],
  );
  const judged = `${levels.length - unread} judged${known.length === 0 ? '' : `: ${known.join(', ')}`}.`;
  return `${judged}${unread === 0 ? '' : ` ${unread} could not be read.`}\n`;
}
