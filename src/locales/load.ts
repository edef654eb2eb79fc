import type { Catalogue } from './catalogue';
import { en } from './en';
import { languageFor } from './languages';
import type { Language } from './languages';

/** English is always there: a pane that cannot fetch another language must not be silent. */
const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  ja: async () => (await import('./ja')).ja,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  it: async () => (await import('./it')).it,
  es: async () => (await import('./es')).es,
  pt: async () => (await import('./pt')).pt,
  nl: async () => (await import('./nl')).nl,
  pl: async () => (await import('./pl')).pl,
  zh: async () => (await import('./zh')).zh,
  ko: async () => (await import('./ko')).ko,
};

/** The catalogue for a BCP 47 tag, fetched when it is first asked for; rejects where its file cannot be fetched. */
export function loadCatalogue(tag: string): Promise<Catalogue> {
  return loaders[languageFor(tag)]();
}
