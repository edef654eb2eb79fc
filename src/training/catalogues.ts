import type { Catalogue } from '../locales/catalogue';
import { en } from '../locales/en';
import type { Language } from './scenario';

/** The pane's words in the languages in which stories are told, and no others: each is a script of 50 kB. */
const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  ja: async () => (await import('../locales/ja')).ja,
  de: async () => (await import('../locales/de')).de,
  fr: async () => (await import('../locales/fr')).fr,
  it: async () => (await import('../locales/it')).it,
  es: async () => (await import('../locales/es')).es,
};

const loaded: Partial<Record<Language, Catalogue>> = { en };

/** Fetches the pane's words of a language. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (loaded[language] = await loaders[language]());
}

/** The pane's words of a language that is there; English until then. */
export function catalogueOf(language: Language): Catalogue {
  return loaded[language] ?? en;
}
