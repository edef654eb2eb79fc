import type { Catalogue } from '../locales/catalogue';
import { formatSentence } from '../locales/format';
import type { Values } from '../locales/format';
import type { Sentence } from '../locales/sentence';
import { visible } from '../locales/visible';
import { stateOf } from './remark';
import type { Remark } from './remark';
import type { CheckupTexts } from './texts/checkup-texts';

/** The words of a report. */
export interface CheckupWords {
  /** For the language's plurals. */
  readonly catalogue: Catalogue;
  readonly texts: CheckupTexts;
}

/** Files that are named before the others are only counted. */
const NAMED = 4;

/** What is the matter. */
export function says(words: CheckupWords, { id, values }: Remark): string {
  return said(words, words.texts.remarks[id].says, values);
}

/** What to do about it; undefined where there is nothing to do. */
export function todo(words: CheckupWords, { id, values }: Remark): string | undefined {
  const sentence = words.texts.remarks[id].todo;
  return sentence === undefined ? undefined : said(words, sentence, values);
}

/** The files that it is about, the first few by name; '' where what is said of it names the one. */
export function filesOf(words: CheckupWords, { files, values }: Remark): string {
  if (files.length === 1 && values['file'] === files[0]) return '';
  const first = files
    .slice(0, NAMED)
    .map((file) => visible(file, 100))
    .join(', ');
  const count = files.length - NAMED;
  return count > 0 ? said(words, words.texts.filesAndMore, { first, count }) : first;
}

/** Characters of an exact error, which says its place and what to do. */
const LONGEST_LINE = 600;

/** The exact errors, as they may be shown. */
export function linesOf({ lines }: Remark): readonly string[] {
  return lines.map((line) => visible(line, LONGEST_LINE));
}

/** "2 faults, 1 warning" */
export function summaryOf(words: CheckupWords, remarks: readonly Remark[]): string {
  const { summary, faults, warnings } = words.texts;
  const count = (state: string) => remarks.filter((one) => stateOf(one) === state).length;
  const [broken, doubtful] = [count('fault'), count('warning')];
  if (broken + doubtful === 0) return summary.fine;
  if (broken === 0) return said(words, warnings, { count: doubtful });
  if (doubtful === 0) return said(words, faults, { count: broken });
  return said(words, summary.wrong, {
    faults: said(words, faults, { count: broken }),
    warnings: said(words, warnings, { count: doubtful }),
  });
}

function said({ catalogue }: CheckupWords, sentence: Sentence, values: Values): string {
  return formatSentence(catalogue, sentence, values, { isolated: false });
}
