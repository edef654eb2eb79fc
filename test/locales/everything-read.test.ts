import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import {
  description,
  displayName,
  longStrings,
  reportStrings,
  reportTips,
  shortDescription,
  shortStrings,
} from '../../src/cli/manifest/strings';
import type { ManifestText } from '../../src/cli/manifest/strings';
import { catalogueFor } from '../../src/locales';
import { languages } from '../../src/locales/languages';
import { notices } from '../../src/locales/notices';
import type { Language } from '../../src/locales/languages';
import { afterReport } from '../../src/locales/report-button';
import { languages as roomLanguages } from '../../src/training/scenario';
import example from '../../src/settings/config/example.json';
import { rules, textsIn } from './rules';
import { avoided, holds, terms } from './words';

/*
 * What people read beside the pane keeps to the same rules as the pane: the help page, the manifest and its report button,
 * the handouts, the notices in messages, and the settings that an organisation begins with.
 */

const root = path.join(__dirname, '..', '..');

/** The running texts of a page, by the language that its elements are marked with. */
function textsOfPage(file: string): readonly (readonly [string, string])[] {
  const texts: [string, string][] = [];
  const inside: string[] = [];
  const blocks: string[] = [];
  const flush = () => {
    const text = (blocks.pop() ?? '').replace(/[ \n\t]+/g, ' ').trim();
    if (text !== '') texts.push([inside.at(-1) ?? '', text]);
  };
  const block = /^(?:p|li|h[1-6]|title|a|text|span|div|footer|nav|section|main|body)$/;
  const parser = new Parser({
    onopentag(name, { lang, 'aria-label': label }) {
      inside.push(lang ?? inside.at(-1) ?? '');
      if (block.test(name)) blocks.push('');
      if (label !== undefined) texts.push([inside.at(-1) ?? '', label]);
    },
    ontext(text) {
      if (blocks.length > 0) blocks.push((blocks.pop() ?? '') + text);
    },
    onclosetag(name) {
      if (block.test(name)) flush();
      inside.pop();
    },
  });
  parser.end(readFileSync(path.join(root, file), 'utf8'));
  return texts;
}

const pages = [
  'src/taskpane/help.html',
  ...roomLanguages.map((language) => `src/training/handout/handout.${language}.html`),
].flatMap(textsOfPage);

const manifestTexts: readonly ManifestText[] = Object.values({
  ...shortStrings,
  ...reportStrings,
  ...longStrings,
  ...reportTips,
  displayName,
  description,
  shortDescription,
});

/** What an organisation's settings begin with. */
const exampleTexts: readonly [string, string | readonly string[]][] = [
  ...Object.entries(example.alreadyClicked),
  ...Object.entries(example.contact.text),
];

/** Every text outside the catalogues that somebody reads in a language. */
function read(language: Language): readonly string[] {
  return [
    ...pages.flatMap(([spoken, text]) => (spoken.startsWith(language) ? [text] : [])),
    ...manifestTexts.flatMap((texts) =>
      Object.entries(texts).flatMap(([tag, text]: [string, string]) => (tag.startsWith(language) ? [text] : [])),
    ),
    afterReport(language),
    ...textsIn(notices[language]).map(([, text]) => text),
    ...exampleTexts.flatMap(([spoken, text]) => (spoken === language ? text : [])),
  ];
}

describe.each(languages.map(({ code }) => [code] as const))('beside the pane, in %s', (language) => {
  const { safe, misprint, familiar } = rules[language];
  const texts = read(language);
  // Pages have English quotation marks; the catalogues keep the straight ones of Outlook.
  const marked = texts.map((text) => (language === 'en' ? text.replace(/[“”]/g, '"').replace(/’/g, "'") : text));

  it('the help page, the manifest and the report button speak', () => {
    expect(texts.length).toBeGreaterThan(12);
  });

  it('nothing is ever called safe', () => {
    expect(texts.filter((text) => safe.test(text))).toEqual([]);
  });

  it('quotes, blanks and marks are those of the language', () => {
    // Addresses, lists of endings and the drawing's own specimens are not sentences.
    const sentences = marked.filter((text) => !/^[<A-Z]?[\w-]+@|^RE:|\.docm|Ctrl\+P|_0903|解凍パスワード/.test(text));
    expect(sentences.filter((text) => misprint.test(text))).toEqual([]);
  });

  it('the reader is addressed as in the pane', () => {
    expect(texts.filter((text) => familiar?.test(text) ?? false)).toEqual([]);
  });

  it('Office’s button has the name that Office gives it', () => {
    const { enableContent } = catalogueFor(language).pane.office;
    expect(texts.filter((text) => text.includes(enableContent)).length).toBeGreaterThan(1);
  });
});

describe.each(languages.map(({ code }) => [code, catalogueFor(code)] as const))(
  'one word for one thing, in %s',
  (language, catalogue) => {
    const own = textsIn({ ...catalogue.pane, ...catalogue.detectors, settings: catalogue.settings }).map(
      ([, text]) => text,
    );

    it('docs/words.md has the words of Office that the pane shows', () => {
      const { enableContent, enableEditing, protectedView } = catalogue.pane.office;
      expect(terms.get('Enable Content')?.get(language)).toBe(enableContent);
      expect(terms.get('Enable Editing')?.get(language)).toBe(enableEditing);
      expect(terms.get('Protected View')?.get(language)?.toLowerCase()).toBe(protectedView.toLowerCase());
    });

    it('docs/words.md has a word for everything', () => {
      for (const words of terms.values()) expect(words.get(language)).toMatch(/\S/);
    });

    it.each(avoided.filter((one) => one.language === language).map((one) => [one.word, one.instead, one] as const))(
      'never says %s, but %s',
      (_word, _instead, one) => {
        expect([...own, ...read(language)].filter((text) => holds(text, one))).toEqual([]);
      },
    );

    it('addresses the reader formally', () => {
      expect(own.filter((text) => rules[language].familiar?.test(text) ?? false)).toEqual([]);
    });
  },
);
