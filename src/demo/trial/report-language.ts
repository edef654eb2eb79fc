import { de } from '../../locales/de';
import { report as deReport } from '../../locales/de/report';
import { en } from '../../locales/en';
import { report as enReport } from '../../locales/en/report';
import { es } from '../../locales/es';
import { report as esReport } from '../../locales/es/report';
import { fr } from '../../locales/fr';
import { report as frReport } from '../../locales/fr/report';
import { it } from '../../locales/it';
import { report as itReport } from '../../locales/it/report';
import { ja } from '../../locales/ja';
import { report as jaReport } from '../../locales/ja/report';
import type { ReportLanguage } from '../../report/words';
import type { Language } from '../../training/scenario';

/** What the page tells its findings in: all there from the beginning, so that nothing is fetched once there is mail. */
export const reportLanguages: Readonly<Record<Language, ReportLanguage>> = {
  en: { catalogue: en, texts: enReport },
  ja: { catalogue: ja, texts: jaReport },
  de: { catalogue: de, texts: deReport },
  fr: { catalogue: fr, texts: frReport },
  it: { catalogue: it, texts: itReport },
  es: { catalogue: es, texts: esReport },
};
