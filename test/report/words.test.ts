import { catalogueFor } from '../../src/locales';
import { languages } from '../../src/locales/languages';
import { loadReportTexts } from '../../src/locales/load-report';
import type { ReportTexts } from '../../src/locales/report-texts';
import { startTally } from '../../src/report/tally';
import { reasonIn, shareOf, timeOf, withoutIt } from '../../src/report/words';
import { tooLarge, tooSlow, unread } from '../../src/workers/unread';
import { rules, textsIn } from '../locales/rules';
import { avoided, holds } from '../locales/words';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(languages.map(({ code }) => code))('the words of a report, in %s', (code) => {
  let texts: ReportTexts;
  let english: ReportTexts;
  beforeAll(async () => {
    texts = await loadReportTexts(code);
    english = await loadReportTexts('en');
  });

  it('take the same values as in English', () => {
    const inEnglish = new Map(textsIn(english));
    for (const [path, text] of textsIn(texts)) {
      // A language has a sentence for each of its own plurals.
      const of = path.replace(/\.(?:one|few|many|other)$/, '');
      const other = inEnglish.get(of) ?? inEnglish.get(`${of}.other`) ?? '';
      expect([path, placeholders(text)]).toEqual([path, placeholders(other)]);
    }
  });

  it('keep to the marks and terms of the language, and call nothing safe', () => {
    const all = textsIn(texts).map(([, text]) => text);
    const { misprint, safe, familiar } = rules[code];
    expect(all.filter((text) => misprint.test(text))).toEqual([]);
    expect(all.filter((text) => safe.test(text) || (familiar?.test(text) ?? false))).toEqual([]);
    expect(all.filter((text) => text !== texts.between && /^\s|\s$|\s\s/.test(text))).toEqual([]);
    for (const word of avoided.filter(({ language }) => language === code))
      expect(all.filter((text) => holds(text, word))).toEqual([]);
  });

  it('say why a file was not read, with how long or how large', () => {
    const language = { catalogue: catalogueFor(code), texts };
    expect(reasonIn(language, unread.noMail)).toBe(texts.unread.noMail);
    expect(reasonIn(language, tooSlow(30_000))).toBe(texts.unread.tooSlow.replace('{seconds}', '30'));
    expect(reasonIn(language, tooLarge(2 ** 28))).toBe(texts.unread.tooLarge.replace('{megabytes}', '256'));
    expect(reasonIn(language, 'There is no such file.')).toBe('There is no such file.');
  });
});

describe('a report says', () => {
  it('of a check what an organization may set, and what would change then', async () => {
    const language = { catalogue: catalogueFor('en'), texts: await loadReportTexts('en') };
    const link = { detector: 'app-launching-link', messages: 3, changes: [['danger', 'no-signs', 2]] } as const;
    expect(withoutIt(link, language)).toEqual({ setting: 'off', changes: '2 from danger to no signs' });
    const document = { detector: 'self-starting-macro', messages: 1, changes: [] } as const;
    expect(withoutIt(document, language)).toEqual({ setting: 'lowered', changes: '' });
  });

  it('no share of nothing', () => {
    expect(shareOf('danger', startTally().tally())).toBe('–');
  });

  it('when a message came, and shows what is no time with nothing invisible in it', () => {
    expect(timeOf('2026-03-02T09:05:00.000Z')).toBe('2026-03-02 09:05 UTC');
    expect(timeOf('yesterday\u202e')).toBe('yesterday⟨U+202E⟩');
  });
});
