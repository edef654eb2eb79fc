import { banners as de } from './de/banners';
import { banners as en } from './en/banners';
import { banners as fr } from './fr/banners';
import { banners as it } from './it/banners';
import { banners as es } from './es/banners';
import { banners as ja } from './ja/banners';
import { languageFor } from './languages';
import type { Language } from './languages';
import type { BannerKind, BannerTexts } from './pane-texts';

/** The banners of every language, without the rest of the catalogues: the event handler is one small script. */
const all: Readonly<Record<Language, BannerTexts>> = { en, ja, de, fr, it, es };

/** An organisation's own words, by language; they stand for whatever the message carries. */
export type OwnBanners = Readonly<
  Partial<Record<Language, Readonly<Partial<Record<BannerKind, string | undefined>>> | undefined>>
>;

/**
 * What the banner says in the language of a BCP 47 tag: an organisation's own words where it has some, else ours. The one place
 * where the two meet, for the pane and for the event handler.
 */
export function bannerWords(tag: string, own: OwnBanners = {}): BannerTexts {
  const language = languageFor(tag);
  const ours = all[language];
  const { emotet, danger, caution } = own[language] ?? {};
  const theirs = {
    ...(emotet !== undefined && { emotet }),
    ...(danger !== undefined && { danger }),
    ...(caution !== undefined && { caution }),
  };
  return { ...ours, ...theirs, program: { ...ours.program, ...theirs } };
}
