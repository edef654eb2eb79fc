import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/locales/languages';

/** docs/words.md, read as a table of tables: the words that the texts use, and those that they avoid. */

const LANGUAGES: readonly Language[] = ['en', 'ja', 'de', 'fr', 'it', 'es'];

const page = readFileSync(path.join(__dirname, '..', '..', 'docs', 'words.md'), 'utf8');

/** The cells of the table below a heading, without its head. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const lines = page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2).split('\n');
  const rows: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('## ')) break;
    if (line.startsWith('|'))
      rows.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  }
  return rows.slice(2);
}

/** One thing, and its one word in each language. */
export const terms: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  tableBelow('## Terms').map((cells) => [
    cells[0] ?? '',
    Object.fromEntries(LANGUAGES.map((language, column) => [language, cells[column] ?? ''])) as Record<
      Language,
      string
    >,
  ]),
);

export interface Avoided {
  readonly language: Language;
  readonly instead: string;
  readonly word: string;
}

/** Words that a language has another word for, each on its own. */
export const avoided: readonly Avoided[] = tableBelow('## Not these words').flatMap(
  ([language = '', instead = '', words = '']) =>
    words.split(',').map((word) => ({ language: language as Language, instead, word: word.trim() })),
);

/** Is the word there as a word? Japanese has no blanks between them. */
export function holds(text: string, { language, word }: Avoided): boolean {
  if (language === 'ja') return text.includes(word);
  const literally = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}-])${literally}(?![\\p{L}-])`, 'iu').test(text);
}
