import type { Level } from '../../src/detection/contract';
import type { Letter } from '../../src/specimens/recipe/letter';
import { gapKinds } from '../../src/detection/contract';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { isTiedToThread, shownFiles } from '../../src/demo/training/presentation';
import { languageFor, languages, type Language, type Place, type Telling } from '../../src/training/scenario';
import { languagesOf, scenarioOf, scenarios, toldAs, toldIn } from '../../src/training/scenarios';

const tellings = languages.flatMap((language) =>
  toldIn(language).map(({ id, telling }) => [language, id, telling] as const),
);
const attacks = scenarios.filter(({ honest }) => !honest);

describe('the scenarios', () => {
  it('are at least 24, more honest than hostile', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(24);
    expect(scenarios.length - attacks.length).toBeGreaterThan(attacks.length);
  });

  it('show every pattern and every wave', () => {
    expect(new Set(attacks.map(({ pattern }) => pattern))).toEqual(new Set(['A', 'B', 'C', 'D']));
    expect([...new Set(attacks.map(({ wave }) => wave))].sort()).toEqual([
      '2018-05',
      '2018-11',
      '2019-12',
      '2020-01',
      '2020-09',
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
      '2022-04',
      '2022-11',
      '2023-03',
    ]);
  });

  it('bring every carrier that Emotet has used', () => {
    const kinds = new Set(
      attacks.flatMap(({ en }) =>
        (en!.letter.attachments ?? []).flatMap((file) =>
          file.kind === 'zip' ? [file.kind, ...file.entries.map((entry) => `zip of ${entry.kind}`)] : [file.kind],
        ),
      ),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining(['docm', 'doc', 'xlsm', 'xls', 'word-xml', 'pdf', 'onenote', 'zip of doc', 'zip of lnk']),
    );
    const links = attacks.map(({ en }) => en!.letter.text).join('\n');
    expect(links).toMatch(/\(http:/);
    expect(links).toMatch(/\(ms-appinstaller:/);
  });

  it.each(attacks.map(({ id, twin }) => [id, twin]))('%s stands beside an honest twin', (id, twin) => {
    const other = scenarioOf(twin);
    expect(other?.honest).toBe(true);
    expect(other?.twin).toBe(id);
  });

  it('show each level of the verdict at least twice', () => {
    const levels: readonly Level[] = ['danger', 'caution', 'notice', 'unchecked', 'no-signs'];
    for (const level of levels) {
      expect([level, scenarios.filter((scenario) => scenario.level === level).length >= 2]).toEqual([level, true]);
    }
  });

  it('have a warning where they are hostile, and none where they are honest', () => {
    for (const { id, honest, level, pattern } of scenarios) {
      expect([id, level === 'danger']).toEqual([id, !honest]);
      // Honest mail that has the marks of a pattern is what caution is for.
      expect([id, pattern === null]).toEqual([id, honest && level !== 'caution']);
    }
  });

  it.each(tellings)('in %s, %s tells who, what and where, in short sentences', (_language, _id, telling) => {
    const { title, who, what, steps } = telling;
    for (const text of [title, who, what, ...steps.map(({ say }) => say)]) expect(text.trim()).not.toBe('');
    expect(title.length).toBeLessThanOrEqual(60);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    for (const { say } of steps) expect(say.length).toBeLessThanOrEqual(140);
  });

  it.each(tellings)('in %s, %s is told in its own language', (language, _id, { letter, title, who, what, steps }) => {
    const words = [title, who, what, ...steps.map(({ say, note }) => `${say} ${note ?? ''}`)];
    const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;
    for (const text of [...words, letter.text]) expect(japanese.test(text)).toBe(language === 'ja');
    // The commonest words of a language: whoever writes two sentences in it uses one.
    expect(words.join(' ')).toMatch(COMMON[language]);
  });

  it.each(tellings)('in %s, %s points at the same kinds of places as in English', (_language, id, telling) => {
    expect(placesOf(telling)).toEqual(placesOf(scenarioOf(id)!.en!));
  });

  it.each(tellings)('in %s, %s carries the same kinds of files as in English', (_language, id, { letter }) => {
    expect(filesOf(letter)).toEqual(filesOf(scenarioOf(id)!.en!.letter));
    expect(letter.thread === undefined).toBe(scenarioOf(id)!.en!.letter.thread === undefined);
    expect(letter.quoting).toBe(scenarioOf(id)!.en!.letter.quoting);
  });

  it.each(languages)(
    'are a dozen attacks and a dozen genuine messages at least in %s, each attack with its twin',
    (language) => {
      const told = toldIn(language);
      const hostile = told.filter(({ honest }) => !honest);
      expect(hostile.length).toBeGreaterThanOrEqual(12);
      expect(told.length - hostile.length).toBeGreaterThanOrEqual(12);
      expect(new Set(hostile.map(({ pattern }) => pattern))).toEqual(new Set(['A', 'B', 'C', 'D']));
      expect(hostile.filter(({ twin }) => toldAs(twin, language) === undefined).map(({ id }) => id)).toEqual([]);
    },
  );

  it('are told in English and Japanese, every one of them', () => {
    for (const scenario of scenarios)
      expect([scenario.id, languagesOf(scenario)]).toEqual([scenario.id, expect.arrayContaining(['en', 'ja'])]);
  });

  it('speak the language that a browser asks for, or English', () => {
    expect(['de-CH', 'FR', 'it_IT', 'es-419', 'ja-JP', 'pt-BR', ''].map(languageFor)).toEqual([
      'de',
      'fr',
      'it',
      'es',
      'ja',
      'en',
      'en',
    ]);
  });
});

describe('the steps of a scenario', () => {
  it.each(tellings)('in %s, %s point at what is there', async (language, id, { steps, letter }) => {
    const message = await inbox(language)
      .find((entry) => entry.id === id)!
      .open();
    const text = squeezed(message.text ?? '');
    for (const { at } of steps) {
      if (typeof at === 'string') continue;
      if ('text' in at) expect(text).toContain(squeezed(at.text));
      if ('attachment' in at) expect(shownFiles(message)).toContain(at.attachment);
    }
    expect(isTiedToThread(message)).toBe(letter.thread !== undefined);
  });

  it.each(attacks.filter(({ en }) => en!.letter.attachments !== undefined).map(({ id, en }) => [id, en!] as const))(
    '%s shows what opening the file would look like',
    (_id, { steps }) => {
      expect(steps.some(({ at }) => typeof at === 'object' && 'opened' in at)).toBe(true);
    },
  );

  it('speak no word of the program’s own', () => {
    const words = new RegExp(`\\b(?:${gapKinds.join('|')}|undefined|null)\\b`);
    for (const [, id, { steps }] of tellings) {
      for (const { say } of steps) expect([id, words.test(say)]).toEqual([id, false]);
    }
  });
});

const COMMON: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|is|of|you|for|no|on|your)\b/i,
  ja: /[のはをにが]/,
  de: /\b(?:der|die|das|ist|und|Sie|für|nicht|Ihr|im|zu)\b/i,
  fr: /\b(?:le|la|les|est|et|vous|pour|de|du)\b/i,
  it: /\b(?:il|la|è|e|di|per|non|del|in)\b/i,
  es: /\b(?:el|la|es|y|de|para|no|del|su)\b/i,
};

function filesOf({ attachments = [] }: Letter): readonly string[] {
  return attachments.flatMap((file) =>
    file.kind === 'zip' ? [file.kind, ...file.entries.map(({ kind }) => `zip of ${kind}`)] : [file.kind],
  );
}

function placesOf({ steps }: Telling): readonly string[] {
  return steps.map(({ at }) => kindOf(at));
}

function kindOf(place: Place): string {
  return typeof place === 'string' ? place : Object.keys(place).join();
}

/** As the page compares them: blanks and line breaks do not count. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
