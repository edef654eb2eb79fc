import type { Verdict } from '../../../detection/contract';

export type Application = 'word' | 'excel';

const EXCEL = /\.(?:xl[a-z]{1,2}|csv)$/i;
const WORD = /\.(?:do[ct][a-z]?|rtf|mht|mhtml|xml)$/i;

/** Whose yellow bar the reader would see, by the names of the files that the warning is about; Word when nothing tells. */
export function applicationsOf({ outcomes }: Verdict): readonly Application[] {
  const names = outcomes.flatMap((outcome) =>
    outcome.state === 'found' ? outcome.findings.flatMap(({ where }) => (where.in === 'part' ? where.path : [])) : [],
  );
  const excel = names.some((name) => EXCEL.test(name));
  const word = names.some((name) => WORD.test(name));
  if (excel) return word ? ['word', 'excel'] : ['excel'];
  return ['word'];
}
