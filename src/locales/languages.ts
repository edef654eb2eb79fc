/**
 * The languages that we speak, by their primary subtag (BCP 47), with their own names for themselves, in the order in which
 * the reader chooses. Apart from the catalogues, so that a page knows all of them and loads one.
 */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'ja', name: '日本語' },
  { code: 'de', name: 'Deutsch' },
  { code: 'fr', name: 'Français' },
  { code: 'it', name: 'Italiano' },
  { code: 'es', name: 'Español' },
] as const;

export type Language = (typeof languages)[number]['code'];

/** The language for a BCP 47 tag ("ja-JP"); English for those that we do not speak. */
export function languageFor(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find(({ code }) => code === primary)?.code ?? 'en';
}
