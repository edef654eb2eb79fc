import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { catalogueFor, catalogues } from '../../src/locales';
import { languages } from '../../src/locales/languages';
import { loadCatalogue } from '../../src/locales/load';
import { formatSentence, gapSentence, placeOf, sentenceOf, titleOf } from '../../src/locales/format';

describe('a sentence', () => {
  it('takes its values by name', () => {
    expect(formatSentence(en, '{name} opens {file}.', { name: 'Word', file: 'a.doc' })).toBe('Word opens a.doc.');
  });
  it('chooses by its count', () => {
    const sentence = { one: 'one file', other: '{count} files' };
    expect(formatSentence(en, sentence, { count: 1 })).toBe('one file');
    expect(formatSentence(en, sentence, { count: 3 })).toBe('3 files');
    expect(formatSentence(ja, sentence, { count: 1 })).toBe('1 files');
  });
  it('leaves a name without a value as it stands', () => {
    expect(formatSentence(en, '{toString} {missing}', {})).toBe('{toString} {missing}');
  });
  it('does not read placeholders inside values', () => {
    expect(formatSentence(en, '{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });
  it('isolates what has a direction of its own, and shows what overrides it', () => {
    expect(formatSentence(en, '“{name}”', { name: 'שלום' })).toBe('“\u2068שלום\u2069”');
    expect(formatSentence(en, '“{name}”', { name: 'a\u202Ecod.exe' })).toBe('“\u2068a⟨U+202E⟩cod.exe\u2069”');
  });
  it.each([
    ['opening', 'As soon as you click "Enable Content", "Main" runs'],
    ['event', 'As soon as you click "Enable Content", "Main" runs'],
    ['closing', 'When you close the document after clicking "Enable Content", "Main" runs'],
    ['editing', 'When you edit, save, or print the document after clicking "Enable Content", "Main" runs'],
    ['click', 'When you click the button in the document, "Main" runs'],
    ['toString', 'As soon as you click "Enable Content", "Main" runs'],
  ])('says what a start by %s waits for', (when, spoken) => {
    expect(formatSentence(en, '{when}, "{procedure}" runs', { when, procedure: 'Main' })).toBe(spoken);
  });
  it('is free of marks for programs', () => {
    expect(formatSentence(en, '{name}', { name: '請求書' }, { isolated: false })).toBe('請求書');
  });
  it('never holds an address that a program could turn into a link', () => {
    expect(formatSentence(en, '{url}', { url: 'https://evil.example/a.b' })).toBe('hxxps://evil[.]example/a.b');
  });
});

describe('words for a finding', () => {
  const finding = {
    message: 'noThreadHeaders',
    values: { prefix: 'Re:' },
    where: { in: 'header', name: 'In-Reply-To' },
  } as const;
  it('are the detector’s own', () => {
    expect(sentenceOf(en, finding, 'reply-without-thread')).toContain('Re:');
  });
  it('are its title where the message is unknown, and its id where the detector is', () => {
    expect(sentenceOf(en, { ...finding, message: 'toString' }, 'reply-without-thread')).toBe(
      titleOf(en, 'reply-without-thread'),
    );
    expect(titleOf(en, 'constructor')).toBe('constructor');
  });
});

describe('a place', () => {
  it('is a file’s way from the attachment inwards', () => {
    expect(placeOf(en, { in: 'part', path: ['a.zip', 'b.doc'] })).toBe('\u2068a.zip\u2069 › \u2068b.doc\u2069');
  });
  it('is named for body and headers', () => {
    expect(gapSentence(en, { gap: 'denied', where: { in: 'body' } })).toBe(
      'Text of the message: Outlook did not provide it',
    );
    // S/MIME has no password that anybody could be asked for.
    expect(gapSentence(en, { gap: 'encrypted', where: { in: 'body' } })).toBe('Text of the message: encrypted');
    expect(placeOf(en, { in: 'header', name: 'From' })).toBe('Hidden header From');
  });
});

describe('the language', () => {
  it.each([
    ['ja-JP', 'ja'],
    ['JA', 'ja'],
    ['en-GB', 'en'],
    ['pt-PT', 'pt'],
    ['zh-TW', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['xx', 'en'],
    ['', 'en'],
  ])('for %j is %s', async (tag, language) => {
    expect(catalogueFor(tag).language).toBe(language);
    expect((await loadCatalogue(tag)).language).toBe(language);
  });
  it('is one of those that call themselves by their own name', () => {
    expect(catalogues.map(({ language }) => language)).toEqual(languages.map(({ code }) => code));
    for (const { code, locale, name } of languages) {
      const names = new Intl.DisplayNames(code, { type: 'language', languageDisplay: 'standard' });
      const { language, script } = new Intl.Locale(locale).maximize();
      // With its country or its script where it has two that differ: "Português (Brasil)", "中文（简体）".
      expect([code, locale, `${language}-${script}`].map((tag) => names.of(tag)?.toLowerCase())).toContain(
        name.toLowerCase(),
      );
    }
  });
});
