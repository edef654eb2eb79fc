import type { AnyDetector } from '../../src/detection/contract';
import { detectors } from '../../src/detection/detectors';
import type { Catalogue } from '../../src/locales/catalogue';
import { catalogueFor } from '../../src/locales';
import { bannerWords } from '../../src/locales/banners';
import { en } from '../../src/locales/en';
import { textsOf } from '../../src/locales/format';
import { languages } from '../../src/locales/languages';
import { notices } from '../../src/locales/notices';
import { LONGEST_ACTION, LONGEST_BANNER } from '../../src/outlook/banner';
import { rules, textsIn } from './rules';

const all: readonly AnyDetector[] = detectors;

/** What a language says for one message of a detector: one sentence, or two by number. */
function sentencesFor(catalogue: Catalogue, id: string, message: string): string[] {
  const found: ReadonlyMap<string, unknown> = new Map(Object.entries(textsOf(catalogue, id)?.found ?? {}));
  return textsIn(found.get(message)).map(([, text]) => text);
}

/** Every text of a structure that is chosen by number. */
function byNumber(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const isSentence = 'other' in value && Object.keys(value).every((form) => FORMS.includes(form));
  return isSentence ? [value] : Object.values(value).flatMap(byNumber);
}

const FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(languages.map(({ code }) => [code, catalogueFor(code)] as const))('in %s', (language, catalogue) => {
  const texts = textsIn({
    ...catalogue.pane,
    ...catalogue.detectors,
    ...catalogue.settings,
    notices: notices[language],
  });

  it('the banner fits into what Outlook shows', () => {
    const { why, ...banners } = bannerWords(catalogue.language);
    for (const [, banner] of textsIn(banners)) expect(banner.length).toBeLessThanOrEqual(LONGEST_BANNER);
    expect(why.length).toBeLessThanOrEqual(LONGEST_ACTION);
    expect(catalogue.pane.banners).toEqual({ ...banners, why });
  });

  it('the banner and the warning name Office’s own button, and the heading what to leave alone before it', () => {
    const { headings, headingsOfDanger, office, warning, caution: careful } = catalogue.pane;
    const { emotet, danger, caution } = catalogue.pane.banners;
    for (const banner of [emotet, danger, caution]) expect(banner).toContain(office.enableContent);
    for (const sentence of [warning.document, warning.link, warning.both, careful.document])
      expect(placeholders(sentence)).toEqual(['enableContent']);
    for (const heading of [headings.danger, ...Object.values(headingsOfDanger)])
      expect(heading).not.toContain(office.enableContent);
    expect(new Set([headings.danger, headingsOfDanger.attachment, headingsOfDanger.link]).size).toBe(3);
  });

  it('whoever meets a file that acts at a double click is told of no button', () => {
    const { banners, office, warning, caution: careful } = catalogue.pane;
    const sentences = [
      ...Object.values(banners.program),
      warning.program,
      warning['program-and-link'],
      careful.program,
    ];
    for (const sentence of sentences) {
      expect(placeholders(sentence)).toEqual([]);
      expect(sentence).not.toContain(office.enableContent);
    }
  });

  it('whoever has clicked or opened it gets six steps, of which one names EmoCheck and its limits', () => {
    const { steps } = catalogue.pane.clicked;
    expect(steps).toHaveLength(6);
    expect(steps[5]).toContain('github.com/JPCERTCC/EmoCheck');
  });

  it('nothing is ever called safe', () => {
    expect(texts.filter(([, text]) => rules[language].safe.test(text))).toEqual([]);
  });

  it('quotes, blanks and marks are those of the language', () => {
    // What an administrator types into JSON stands in its straight quotation marks.
    const spoken = texts.map(([path, text]) => [path, text.replace(/"(?:off|lowered| )"/g, '')] as const);
    expect(spoken.filter(([, text]) => rules[language].misprint.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /^\s|\s$|\s\s/.test(text))).toEqual([]);
  });

  it('has a sentence for every number that the language tells apart, and none that it never takes', () => {
    const rule = new Intl.PluralRules(language);
    // Of a million months, which some languages count in a way of their own, nobody speaks.
    const forms = new Set(Array.from({ length: 200 }, (_, number) => rule.select(number)));
    for (const sentence of byNumber({ ...catalogue.pane, ...catalogue.detectors }))
      expect(new Set(Object.keys(sentence))).toEqual(new Set([...forms, 'other']));
  });

  it('every text of the pane takes the same values as in English', () => {
    const english = new Map(textsIn(en.pane));
    for (const [path, text] of textsIn(catalogue.pane)) {
      // A language without plurals says in one sentence what English says in two, and another in four.
      const other =
        english.get(path) ?? english.get(`${path}.other`) ?? english.get(path.replace(/\.\w+$/, '.other')) ?? '';
      expect([path, placeholders(text)]).toEqual([path, placeholders(other)]);
    }
  });

  it.each(all.map((detector) => [detector.id, detector] as const))(
    '%s names no value that it does not have, and the same as in English',
    (id, { messages }) => {
      for (const [message, values] of Object.entries(messages)) {
        const spoken = sentencesFor(catalogue, id, message);
        expect(spoken.length).toBeGreaterThan(0);
        const english = sentencesFor(en, id, message).map(placeholders);
        for (const text of spoken) {
          for (const name of placeholders(text)) expect(values).toContain(name);
          expect([text, ...english]).toContainEqual(placeholders(text));
        }
      }
    },
  );
});

it.each(all.map((detector) => [detector.id, detector] as const))(
  'every value of %s is spoken in English or shown by the pane',
  (id, { messages }) => {
    // The pane sets these beside each other itself, whether the sentence names them or not.
    const shown = ['from', 'known', 'shown', 'domain', 'host', 'count'];
    for (const [message, values] of Object.entries(messages)) {
      const spoken = sentencesFor(en, id, message).flatMap(placeholders);
      for (const value of values) expect([...spoken, ...shown]).toContain(value);
    }
  },
);
