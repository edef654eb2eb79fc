import type { Verdict } from '../../../detection/contract';
import { carrierOf } from '../../carrier';

export type Application = 'word' | 'excel';

const EXCEL = /\.(?:xl[a-z]{1,2}|csv|slk)$/i;
const WORD = /\.(?:do[ct][a-z]?|rtf|mht|mhtml|xml)$/i;

/**
 * Whose yellow bar the reader would see, by the names of the files that the warning is about: Word when nothing tells, none
 * where the file opens in another program.
 */
export function applicationsOf(verdict: Verdict): readonly Application[] {
  const names = verdict.outcomes.flatMap((outcome) =>
    outcome.state === 'found' ? outcome.findings.flatMap(({ where }) => (where.in === 'part' ? where.path : [])) : [],
  );
  const excel = names.some((name) => EXCEL.test(name));
  const word = names.some((name) => WORD.test(name));
  if (excel) return word ? ['word', 'excel'] : ['excel'];
  return carrierOf(verdict) === 'file' ? [] : ['word'];
}
