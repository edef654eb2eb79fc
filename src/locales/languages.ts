/**
 * The languages that we speak, by their primary subtag (BCP 47), with their own names for themselves, in the order in which
 * the reader chooses, and the locale whose Office the words are from. Apart from the catalogues, so that a page knows all of
 * them and loads one.
 */
export const languages = [
  { code: 'en', locale: 'en-US', name: 'English' },
  { code: 'ja', locale: 'ja-JP', name: '日本語' },
  { code: 'de', locale: 'de-DE', name: 'Deutsch' },
  { code: 'fr', locale: 'fr-FR', name: 'Français' },
  { code: 'it', locale: 'it-IT', name: 'Italiano' },
  { code: 'es', locale: 'es-ES', name: 'Español' },
  { code: 'pt', locale: 'pt-BR', name: 'Português (Brasil)' },
  { code: 'nl', locale: 'nl-NL', name: 'Nederlands' },
  { code: 'pl', locale: 'pl-PL', name: 'Polski' },
  { code: 'zh', locale: 'zh-CN', name: '中文（简体）' },
  { code: 'ko', locale: 'ko-KR', name: '한국어' },
] as const;

export type Language = (typeof languages)[number]['code'];
export type Locale = (typeof languages)[number]['locale'];

/** The language for a BCP 47 tag ("ja-JP"); English for those that we do not speak. Regions and scripts do not count. */
export function languageFor(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find(({ code }) => code === primary)?.code ?? 'en';
}

/** The locale whose words a language has: of "zh", a browser would have to guess which letters to draw. */
export function localeOf(code: string): string {
  return languages.find((language) => language.code === code)?.locale ?? code;
}
