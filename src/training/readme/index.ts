import { catalogues } from '../catalogues';
import type { Language, Scenario } from '../scenario';
import { en } from './en';
import { ja } from './ja';

const texts = { en, ja };

/** The README of exported messages, in Markdown: what they are, how to import them, and which is which. */
export function readmeOf(
  language: Language,
  files: readonly { readonly name: string; readonly scenario: Scenario }[],
): string {
  const { title, intro, sections, key, columns, attack, honest } = texts[language];
  const { headings } = catalogues[language].pane;
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
        `| ${name} | ${scenario.honest ? honest : attack} | ${headings[scenario.level]} | ${scenario[language].title} |`,
    ),
    '',
  ].join('\n');
}
