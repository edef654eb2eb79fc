import type { Value } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import { formatSentence } from '../locales/format';
import type { ProblemId } from '../locales/settings-texts';
import { visible } from '../locales/visible';

/** One thing that is wrong with an organisation's settings. */
export interface SettingsProblem {
  readonly id: ProblemId;
  /** From the top of the file to the value; empty: the file itself. */
  readonly path: readonly (string | number)[];
  /** For the sentence: `found`, `most`, `suggestion`, `known`. */
  readonly values: Readonly<Record<string, Value>>;
}

/** "contact.phone", "trustedSenders[2]": the way to a value, as one writes it. */
export function pathText(path: SettingsProblem['path']): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const plain = /^[A-Za-z][\w-]*$/.test(step);
      return plain ? (index === 0 ? step : `.${step}`) : `[${JSON.stringify(visible(step, 60))}]`;
    })
    .join('');
}

/**
 * What is wrong and what to do, in one line.
 * @param file stands for the path where the file itself is meant
 */
export function problemLine(catalogue: Catalogue, problem: SettingsProblem, file: string): string {
  const { line, problems } = catalogue.settings;
  const path = problem.path.length === 0 ? visible(file) : pathText(problem.path);
  const sentence = formatSentence(catalogue, problems[problem.id], problem.values, { isolated: false });
  return line.replace('{path}', () => path).replace('{problem}', () => sentence);
}
