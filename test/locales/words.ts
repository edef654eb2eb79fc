import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/locales/languages';
import type { Language } from '../../src/locales/languages';

/** docs/words.md, read as a table of tables: the words that the texts use, and those that they avoid. */

const page = readFileSync(path.join(__dirname, '..', '..', 'docs', 'words.md'), 'utf8');

/** The tables below a heading, cell by cell, each with its head. */
function tablesBelow(heading: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  let inside = false;
  for (const line of page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2).split('\n')) {
    if (line.startsWith('## ')) break;
    if (line.startsWith('|')) {
      if (!inside) tables.push([]);
      const cells = line.split('|').slice(1, -1);
      tables.at(-1)?.push(cells.map((cell) => cell.trim()));
    }
    inside = line.startsWith('|');
  }
  return tables.map(([head = [], , ...rows]) => [head, ...rows]);
}

/** One thing, and its one word in each language: the tables have a column for each, headed by its own name. */
export const terms: ReadonlyMap<string, ReadonlyMap<Language, string>> = (() => {
  const all = new Map<string, Map<Language, string>>();
  for (const [head = [], ...rows] of tablesBelow('## Terms')) {
    for (const cells of rows) {
      const words = all.get(cells[0] ?? '') ?? new Map<Language, string>();
      all.set(cells[0] ?? '', words);
      for (const { code, name } of languages) {
        const word = cells[head.indexOf(name)];
        if (word !== undefined) words.set(code, word);
      }
    }
  }
  return all;
})();

export interface Avoided {
  readonly language: Language;
  readonly instead: string;
  readonly word: string;
}

/** Words that a language has another word for, each on its own. */
export const avoided: readonly Avoided[] = tablesBelow('## Not these words').flatMap(([, ...rows]) =>
  rows.flatMap(([language = '', instead = '', words = '']) =>
    words.split(',').map((word) => ({ language: language as Language, instead, word: word.trim() })),
  ),
);

/** Without blanks between words, or, in Korean, between a word and its particle. */
const UNBROKEN: readonly Language[] = ['ja', 'zh', 'ko'];

/** Is the word there as a word? */
export function holds(text: string, { language, word }: Avoided): boolean {
  if (UNBROKEN.includes(language)) return text.includes(word);
  const literally = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}-])${literally}(?![\\p{L}-])`, 'iu').test(text);
}
