import { guessLanguage } from '../../../src/detection/facts/thread/languages';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';

describe('the language of a text', () => {
  it.each(languages)('is told of an honest answer in %s', (language) => {
    const { answer, question } = correspondence[language];
    expect(guessLanguage(`${answer}\n${question}`)).toBe(language);
  });

  it.each([
    ['ja', 'あいう'],
    ['ja', 'ァヶー'],
    ['ja', 'ぁ゛ヿ and a long English sentence for the readers of the office'],
    [undefined, 'あい'],
    ['ko', '가힣각'],
    [undefined, '가힣'],
    ['zh', '一鿿图纸'],
    [undefined, '一鿿图'],
    ['ja', '図面をお送りします'],
    ['ru', 'Ѐӿчертеж'],
    [undefined, 'чертежи'],
    ['el', 'ͰϿσχέδια'],
    [undefined, 'σχέδιο'],
    [undefined, 'שלום לכם חברים'],
    [undefined, 'ＡＢＣＤ ＡＢＣＤ'],
    [undefined, 'ɐɐɐɐ ɐɐɐɐ'],
    [undefined, ''],
  ])('is %s by its script: %j', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is that of the Latin letters where few Cyrillic or Greek ones stand among many', () => {
    const english = 'please see the drawings that you have asked for, with thanks and regards x';
    const letters = english.replace(/[^a-z]/g, '').length;
    expect(letters).toBe(60);
    expect(guessLanguage(`${english} ${'ж'.repeat(15)}`)).toBe('en');
    expect(guessLanguage(`${english} ${'ж'.repeat(16)}`)).toBe('ru');
    expect(guessLanguage(`${english} ${'σ'.repeat(15)}`)).toBe('en');
    expect(guessLanguage(`${english} ${'σ'.repeat(16)}`)).toBe('el');
  });

  it('needs three common words in twelve letters', () => {
    expect(guessLanguage('the and you thx')).toBe('en');
    expect(guessLanguage('the and you')).toBeUndefined();
    expect(guessLanguage('the and drawings')).toBeUndefined();
  });

  it('counts as letters those with marks, and no signs', () => {
    expect(guessLanguage('für daß wir ü')).toBeUndefined();
    expect(guessLanguage('für mit wir öö ü')).toBe('de');
    expect(guessLanguage('[the] {and} @you` 123')).toBeUndefined();
    expect(guessLanguage('THE AND YOU ARE')).toBe('en');
    expect(guessLanguage('the and you th')).toBeUndefined();
    for (const letter of ['z', 'Z', 'À', 'ɏ']) expect(guessLanguage(`the and you th ${letter}`)).toBe('en');
    for (const sign of ['{', '[', '`', '¿', 'ɐ']) expect(guessLanguage(`the and you th ${sign}`)).toBeUndefined();
  });

  it('needs twice as many as of any other language', () => {
    const german = 'der die das und ist nicht';
    expect(guessLanguage(`${german} you the and`)).toBe('de');
    expect(guessLanguage(`${german} you the and please`)).toBeUndefined();
    expect(guessLanguage('der the and you please')).toBe('en');
  });

  it('is told by the beginning', () => {
    expect(guessLanguage(`${'x'.repeat(4_000)} the and you have`)).toBeUndefined();
    expect(guessLanguage(`the and you have ${'x '.repeat(4_000)} der die das und`)).toBe('en');
  });
});
