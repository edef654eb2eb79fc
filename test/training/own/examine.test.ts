import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { examineStory } from '../../../src/training/own/examine';
import { problemLine } from '../../../src/training/own/problem-line';
import { problemTexts } from '../../../src/training/own/texts';
import { en } from '../../../src/training/own/texts/en';
import { languages } from '../../../src/training/scenario';
import type { ScenarioFile } from '../../../src/training/scenario';
import { story } from './story';

const folder = path.join(__dirname, '..', '..', '..', 'src', 'training', 'scenarios');
const ours = readdirSync(folder);

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value, undefined, 2));

type Story = Record<string, unknown> & {
  de: Record<string, unknown> & { letter: Record<string, unknown>; steps: unknown[] };
};

/** What is said of the story with something changed. */
function linesOf(change: (copy: Story) => void): readonly string[] {
  const copy = structuredClone(story) as unknown as Story;
  change(copy);
  return examineStory('angebot.json', bytesOf(copy)).problems.map((problem) => problemLine(problem, 'en'));
}

describe('a story of a company’s own', () => {
  it.each(ours)('has the form of ours: %s is read without a complaint', (id) => {
    const bytes = readFileSync(path.join(folder, id, 'story.json'));
    const { story: read, problems } = examineStory(`${id}.json`, bytes);
    expect(problems.map((problem) => problemLine(problem, 'en'))).toEqual([]);
    const { level, pattern, honest } = JSON.parse(bytes.toString()) as ScenarioFile;
    expect(read).toMatchObject({ level, pattern, honest });
  });

  it('may be told in one language, and leave to the detection what it says', () => {
    const { story: read, problems } = examineStory('angebot.json', bytesOf(story));
    expect(problems).toEqual([]);
    expect(read).toMatchObject({
      honest: true,
      level: 'no-signs',
      pattern: null,
      difficulty: 'medium',
      sets: ['Werkstatt'],
    });
  });

  it.each<readonly [string, (copy: Story) => void, RegExp]>([
    ['a field is missing', ({ de }) => delete de['who'], /^angebot\.json:\d+ de\.who: This field is missing/],
    [
      'a field is misspelt',
      ({ de }) => {
        de.letter['atachments'] = de.letter['attachments'];
        delete de.letter['attachments'];
      },
      /de\.letter\.atachments: There is no such field here\. Did you mean “attachments”\?$/,
    ],
    [
      'a kind of file is none',
      ({ de }) => (de.letter['attachments'] = [{ kind: 'exe', name: 'a.exe' }]),
      /de\.letter\.attachments\[0\]\.kind: “exe” is not possible here\. Write one of: doc, docx/,
    ],
    [
      'a macro is none of ours',
      ({ de }) => (de.letter['attachments'] = [{ kind: 'docm', name: 'a.docm', macro: 'own' }]),
      /\.macro: “own” is not possible here\. Write one of: downloader, /,
    ],
    [
      'a date has no offset',
      ({ de }) => (de.letter['date'] = '2026-03-09 13:27'),
      /de\.letter\.date: Write the date as/,
    ],
    ['a mailbox is none', ({ de }) => (de.letter['from'] = 'Jana'), /de\.letter\.from: Write “Name </],
    [
      'an address may belong to somebody',
      ({ de }) => (de.letter['text'] = '[hier](https://www.contoso.com/x)'),
      /de\.letter\.text: “www\.contoso\.com” may belong to somebody/,
    ],
    [
      'a shortcut could start something',
      ({ de }) => (de.letter['attachments'] = [{ kind: 'lnk', name: 'a.lnk', target: 'C:\\Windows\\cmd.exe' }]),
      /attachments\[0\]\.target: This could start a real program/,
    ],
    [
      'a script could',
      ({ de }) => (de.letter['attachments'] = [{ kind: 'text', name: 'a.js', text: 'WScript.Echo(1)' }]),
      /attachments\[0\]\.text: This could start a real program/,
    ],
    [
      'a passage is not in the text',
      ({ de }) => (de.steps[0] = { at: { text: 'Guten Abend' }, say: 'x' }),
      /de\.steps\[0\]\.at\.text: “Guten Abend” is not in the text/,
    ],
    [
      'an attachment is not there',
      ({ de }) => (de.steps[1] = { at: { attachment: 'b.docx' }, say: 'x' }),
      /de\.steps\[1\]\.at\.attachment: .* Write one of: Angebot\.docx\.$/,
    ],
    [
      'a place is none',
      ({ de }) => (de.steps[0] = { at: 'footer', say: 'x' }),
      /de\.steps\[0\]\.at: Write one of: "from"/,
    ],
    [
      'a drawing lacks something',
      ({ de }) => (de.steps[0] = { at: { opened: { kind: 'word', name: 'a', lines: [] } }, say: 'x' }),
      /de\.steps\[0\]\.at\.opened\.bar/,
    ],
    ['there is one step alone', ({ de }) => de.steps.pop(), /de\.steps: Too few: at least 2\.$/],
    [
      'what is said is too long for a projector',
      ({ de }) => (de.steps[0] = { at: 'from', say: 'x'.repeat(141) }),
      /de\.steps\[0\]\.say: Too long: at most 140\.$/,
    ],
    [
      'a set has a word that means something else',
      (copy) => (copy['sets'] = ['Hard']),
      /sets\[0\]: “Hard” cannot be a set/,
    ],
    [
      'the difficulty is none',
      (copy) => (copy['difficulty'] = 'schwer'),
      /^angebot\.json:\d+ difficulty: “schwer” is not possible here\. Write one of: easy, medium, hard\.$/,
    ],
    [
      'the detection says something else',
      (copy) => (copy['level'] = 'danger'),
      /level: Emotet Guard says “no-signs” in de/,
    ],
    [
      'nothing gives an attack away',
      (copy) => (copy['honest'] = false),
      /honest: Emotet Guard says “no-signs” in de, not “danger”/,
    ],
    [
      'no language tells it',
      (copy) => delete (copy as Record<string, unknown>)['de'],
      /told in no language\. Add one of: en, ja, de/,
    ],
  ])('is refused where %s, with the place and what would be right', (_what, change, line) => {
    expect(linesOf(change)).toEqual([expect.stringMatching(line)]);
  });

  it.each([
    ['{ "honest": true,\n}', 'angebot.json:1: Remove the comma before “}”.'],
    ['{ "honest": true\n  "sets": [] }', expect.stringMatching(/^angebot\.json:2: This is not JSON from here on/)],
    [
      '{ "honest": true, "honest": false }',
      expect.stringMatching(/^angebot\.json:1 honest: This field stands here twice/),
    ],
    ['', expect.stringMatching(/^angebot\.json:1: This is not JSON/)],
  ])('says in which line %j stops being right', (text, line) => {
    const { problems } = examineStory('angebot.json', bytesOf(text));
    expect(problems.map((problem) => problemLine(problem, 'en'))).toContainEqual(line);
  });

  it.each(['null', '[]', '"x"', '{"de":[]}', '{"__proto__":{}}', '{"en":{"letter":{"attachments":[null]}}}'])(
    'is refused and nothing else happens: %s',
    (text) => {
      const { story: read, problems } = examineStory('x.json', bytesOf(text));
      expect(read).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});

describe('what is wrong', () => {
  it.each(languages)('is said in %s with the same blanks to fill', (language) => {
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    for (const [id, sentence] of Object.entries(problemTexts[language]))
      expect([id, blanks(sentence)]).toEqual([id, blanks(en[id as keyof typeof en])]);
  });
});
