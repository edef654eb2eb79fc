import { en } from '../../locales/en';
import { report as enReport } from '../../locales/en/report';
import { ja } from '../../locales/ja';
import { report as jaReport } from '../../locales/ja/report';
import type { ReportLanguage } from '../../report/words';
import type { Language } from '../../training/scenario';

/** What the page tells its findings in: there from the beginning, so that nothing is fetched once there is mail. */
export const reportLanguages: Readonly<Record<Language, ReportLanguage>> = {
  en: { catalogue: en, texts: enReport },
  ja: { catalogue: ja, texts: jaReport },
};
