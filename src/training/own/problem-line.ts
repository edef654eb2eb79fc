import { visible } from '../../locales/visible';
import { pathText } from '../../settings/problem';
import type { Language } from '../scenario';
import type { OwnProblem } from './problem';
import { problemTexts } from './texts';

/** "story.json:14 en.letter.date: …": file, place, what is wrong and what would be right, in one line. */
export function problemLine({ file, line, path, id, values }: OwnProblem, language: Language): string {
  const sentence = problemTexts[language][id].replace(/\{(\w+)\}/g, (_whole, name: string) =>
    visible(String(values[name] ?? ''), 200),
  );
  const place = path.length === 0 ? '' : ` ${pathText(path)}`;
  return `${visible(file)}${line === undefined ? '' : `:${line}`}${place}: ${sentence}`;
}
