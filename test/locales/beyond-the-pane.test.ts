import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { texts as demo } from '../../src/demo/texts';
import { trainingTexts } from '../../src/demo/training/texts';
import { courseTexts } from '../../src/demo/training/texts/course-texts';
import { groupTexts } from '../../src/demo/training/texts/group';
import { ownTexts } from '../../src/demo/training/texts/own-texts';
import { setupTexts } from '../../src/demo/training/texts/setup-texts';
import { trialTexts } from '../../src/demo/trial/texts';
import { loadReportTexts } from '../../src/locales/load-report';
import { problemTexts } from '../../src/training/own/texts';
import { readmeOf } from '../../src/training/readme';
import { languages, type Language } from '../../src/training/scenario';
import { toldIn } from '../../src/training/scenarios';
import { run } from '../cli/run';
import { rules, textsIn } from './rules';
import { avoided, holds } from './words';

/*
 * What admins, presenters and newcomers read keeps to the words of the pane: the command line, the simulated Outlook, the training
 * room and its scenarios, the report, and the documents.
 */

const root = path.join(__dirname, '..', '..');

/** The sentences of a document: no code, no names of files and fields, no tables of terms. */
function proseOf(file: string): readonly (readonly [string, string])[] {
  const page = readFileSync(path.join(root, file), 'utf8')
    .replace(/^ *```[\s\S]*?^ *```/gm, '')
    .replace(/`[^`\n]*`/g, 'X')
    .replace(/\]\([^)\n]*\)/g, ']');
  return page.split('\n').map((line, index) => [`${file}:${index + 1}`, line] as const);
}

async function helpOf(...command: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const { code, out } = await run(...command, '--help');
  expect(code).toBe(0);
  return [[`${command.join(' ')} --help`, out]];
}

/** All but docs/words.md, which names the words that we avoid. */
const documents = [
  ...['README.md', 'README.ja.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...['docs', 'docs/detectors', 'docs/gateway'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).flatMap((name) =>
      name.endsWith('.md') && name !== 'words.md' ? [`${folder}/${name}`] : [],
    ),
  ),
];

/** English ones have no mark of a language in their names. */
function languageOf(file: string): Language {
  return languages.find((language) => file.endsWith(`.${language}.md`)) ?? 'en';
}

async function read(language: Language): Promise<readonly (readonly [string, string])[]> {
  const commands = language !== 'en' ? [] : ['scan', 'serve', 'manifest', 'blocklist', 'settings', 'training'];
  return [
    ...textsIn(demo[language], 'demo'),
    ...textsIn(trainingTexts[language], 'training'),
    ...textsIn(groupTexts[language], 'group quiz'),
    ...textsIn(setupTexts[language], 'choice of messages'),
    ...textsIn(courseTexts[language], 'course'),
    ...textsIn(ownTexts[language], 'own scenarios'),
    ...textsIn(problemTexts[language], 'errors in own scenarios'),
    // What the narrator says; what stands in the mail and its files is the sender's.
    ...toldIn(language).flatMap(({ id, telling: { title, who, what, steps } }) =>
      textsIn({ title, who, what, steps: steps.map(({ say, note }) => ({ say, note })) }, id),
    ),
    ...readmeOf(language, [])
      .split('\n')
      .map((line) => ['README of the export', line] as const),
    ...documents.filter((file) => languageOf(file) === language).flatMap(proseOf),
    ...textsIn(trialTexts[language], 'trial'),
    ...textsIn(await loadReportTexts(language), 'report'),
    ...(language === 'en' ? await helpOf() : []),
    ...(await Promise.all(commands.map((command) => helpOf(command)))).flat(),
  ];
}

describe.each(languages)('beyond the pane, in %s', (language) => {
  it.each(avoided.filter((one) => one.language === language).map((one) => [one.word, one.instead, one] as const))(
    'never says %s, but %s',
    async (_word, _instead, one) => {
      expect((await read(language)).filter(([, text]) => holds(text, one))).toEqual([]);
    },
  );

  it('calls nothing safe that came by mail', () => {
    const stories = [
      ...textsIn(demo[language], 'demo'),
      ...textsIn(trainingTexts[language], 'training'),
      ...textsIn(groupTexts[language], 'group quiz'),
      ...textsIn(setupTexts[language], 'choice of messages'),
      ...textsIn(courseTexts[language], 'course'),
      ...textsIn(ownTexts[language], 'own scenarios'),
      ...textsIn(problemTexts[language], 'errors in own scenarios'),
    ];
    expect(stories.filter(([, text]) => rules[language].safe.test(text))).toEqual([]);
  });

  it('addresses the reader as in the pane', async () => {
    expect((await read(language)).filter(([, text]) => rules[language].familiar?.test(text) ?? false)).toEqual([]);
  });

  it('writes the quotes, blanks and marks of the language', () => {
    const sentences = [
      ...textsIn(demo[language], 'demo'),
      ...textsIn(trainingTexts[language], 'training'),
      ...textsIn(trialTexts[language], 'trial'),
      ...toldIn(language).flatMap(({ id, telling: { title, who, what, steps } }) =>
        textsIn({ title, who, what, steps: steps.map(({ say, note }) => ({ say, note })) }, id),
      ),
    ];
    // English pages have the quotation marks of print; the catalogues keep the straight ones of Outlook.
    const marked = sentences.map(([where, text]) =>
      language === 'en'
        ? ([where, text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")] as const)
        : ([where, text] as const),
    );
    expect(marked.filter(([, text]) => rules[language].misprint.test(text))).toEqual([]);
  });
});
