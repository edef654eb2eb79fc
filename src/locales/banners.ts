import { banners as de } from './de/banners';
import { banners as en } from './en/banners';
import { banners as fr } from './fr/banners';
import { banners as it } from './it/banners';
import { banners as es } from './es/banners';
import { banners as ja } from './ja/banners';
import { banners as nl } from './nl/banners';
import { banners as pl } from './pl/banners';
import { banners as zh } from './zh/banners';
import { banners as ko } from './ko/banners';
import { banners as pt } from './pt/banners';
import { languageFor } from './languages';
import type { Language } from './languages';
import { withOwnWords } from './own-banners';
import type { OwnBanners } from './own-banners';
import type { BannerTexts } from './pane-texts';

/** The banners of every language, without the rest of the catalogues: the event handler is one small script. */
const all: Readonly<Record<Language, BannerTexts>> = { en, ja, de, fr, it, es, pt, nl, pl, zh, ko };

/** What the banner says in the language of a BCP 47 tag, for whoever has no catalogue at hand. */
export function bannerWords(tag: string, own: OwnBanners = {}): BannerTexts {
  const language = languageFor(tag);
  return withOwnWords(all[language], own[language]);
}
