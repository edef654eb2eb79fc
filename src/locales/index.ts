import type { Catalogue } from './catalogue';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import { es } from './es';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { zh } from './zh';
import { ko } from './ko';
import { pt } from './pt';
import { languageFor, languages } from './languages';
import type { Language } from './languages';

/*
 * Every catalogue at once, for programs that live on a disk. The pane loads the one that it speaks (load.ts), and the event
 * handler knows the banners alone (banners.ts).
 */

const byLanguage: Readonly<Record<Language, Catalogue>> = { en, ja, de, fr, it, es, pt, nl, pl, zh, ko };

/** In the order in which the reader chooses. */
export const catalogues: readonly Catalogue[] = languages.map(({ code }) => byLanguage[code]);

/** The catalogue for a BCP 47 tag ("ja-JP"); English for languages that we do not speak. */
export function catalogueFor(tag: string): Catalogue {
  return byLanguage[languageFor(tag)];
}
