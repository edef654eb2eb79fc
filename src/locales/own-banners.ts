import type { Language } from './languages';
import type { BannerKind, BannerTexts } from './pane-texts';

/** An organisation's own words of a banner, where it has some. */
type OwnWords = Readonly<Partial<Record<BannerKind, string | undefined>>>;

/** The same by language; they stand for whatever the message carries. */
export type OwnBanners = Readonly<Partial<Record<Language, OwnWords | undefined>>>;

/** What the banner says: an organisation's own words where it has some, else ours. For the pane and for the event handler. */
export function withOwnWords(ours: BannerTexts, { emotet, danger, caution }: OwnWords = {}): BannerTexts {
  const theirs = {
    ...(emotet !== undefined && { emotet }),
    ...(danger !== undefined && { danger }),
    ...(caution !== undefined && { caution }),
  };
  return { ...ours, ...theirs, program: { ...ours.program, ...theirs } };
}
