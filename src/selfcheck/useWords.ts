import { useEffect, useState } from 'react';
import { checkupTexts } from '../checkup/texts';
import type { CheckupLanguage } from '../checkup/texts';
import type { CheckupWords } from '../checkup/words';
import { en } from '../locales/en';
import { selfCheckTexts } from './texts';
import type { SelfCheckTexts } from './texts/selfcheck-texts';

/** The words of the report, and of the page around it. */
export interface PageWords {
  readonly language: CheckupLanguage;
  readonly report: CheckupWords;
  readonly page: SelfCheckTexts;
}

const english: PageWords = {
  language: 'en',
  report: { catalogue: en, texts: checkupTexts.en },
  page: selfCheckTexts.en,
};

/** The language that the address asks for with `?lang=`, or else the browser. */
export function languageAsked(query: string, browser: string): CheckupLanguage {
  const asked = new URLSearchParams(query).get('lang') ?? browser;
  return asked.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** The words of a language; undefined until they are there. English stands in for one that cannot be fetched. */
export function useWords(language: CheckupLanguage): PageWords | undefined {
  const [japanese, setJapanese] = useState<PageWords>();
  const isWaiting = language === 'ja' && japanese === undefined;
  useEffect(() => {
    if (!isWaiting) return;
    import('../locales/ja').then(
      ({ ja }) => {
        const report = { catalogue: ja, texts: checkupTexts.ja };
        setJapanese({ language: 'ja', report, page: selfCheckTexts.ja });
      },
      () => {
        setJapanese(english);
      },
    );
  }, [isWaiting]);
  return language === 'ja' ? japanese : english;
}
