import { catalogueOf } from '../catalogues';
import type { Language, Told } from '../scenario';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { ReadmeTexts } from './readme-texts';

const texts: Readonly<Record<Language, ReadmeTexts>> = { en, ja, de, fr, it, es };

/** The README of exported messages, in Markdown: what they are, how to import them, and which is which. */
export function readmeOf(
  language: Language,
  files: readonly { readonly name: string; readonly scenario: Told }[],
): string {
  const { title, intro, sections, key, columns, attack, honest } = texts[language];
  const { headings } = catalogueOf(language).pane;
  return [
    `# ${title}`,
    '',
    intro,
    '',
    ...sections.flatMap((section) => [`## ${section.title}`, '', ...section.lines.map((line) => `- ${line}`), '']),
    `## ${key}`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => ' --- |').join('')}`,
    ...files.map(
      ({ name, scenario }) =>
        `| ${name} | ${scenario.honest ? honest : attack} | ${headings[scenario.level]} | ${scenario.telling.title} |`,
    ),
    '',
  ].join('\n');
}
