import { banners as de } from './de/banners';
import { banners as en } from './en/banners';
import { banners as fr } from './fr/banners';
import { banners as it } from './it/banners';
import { banners as es } from './es/banners';
import { banners as ja } from './ja/banners';
import { languageFor } from './languages';
import type { Language } from './languages';
import type { BannerTexts } from './pane-texts';

/** The banners of every language, without the rest of the catalogues: the event handler is one small script. */
const all: Readonly<Record<Language, BannerTexts>> = { en, ja, de, fr, it, es };

/** What the banner says in the language of a BCP 47 tag. */
export function bannersFor(tag: string): BannerTexts {
  return all[languageFor(tag)];
}
