import type { Locale } from '../../locales/languages';
import { DEFAULT_LOCALE } from './add-in';
import type { ManifestText } from './strings';

/** JSON in which a text may stand in every language. */
export type Localized =
  string | number | boolean | ManifestText | readonly Localized[] | { readonly [name: string]: Localized };

/** The value with its texts in one language. */
export function inLocale(value: Localized, locale: Locale): unknown {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => inLocale(item, locale));
  if (isText(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inLocale(item, locale)]));
}

/**
 * The texts in one language by their places, as the localization schema of Microsoft 365 names them:
 * "extensions[0].ribbons[0].tabs[0].groups[0].label".
 */
export function textsOf(value: Localized, locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(placesOf(value, locale, ''));
}

function placesOf(value: Localized, locale: Locale, place: string): (readonly [string, string])[] {
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.flatMap((item, index) => placesOf(item, locale, `${place}[${index}]`));
  if (isText(value)) return [[place, value[locale]]];
  return Object.entries(value).flatMap(([name, item]) =>
    placesOf(item, locale, place === '' ? name : `${place}.${name}`),
  );
}

function isList(value: Localized): value is readonly Localized[] {
  return Array.isArray(value);
}

function isText(value: object): value is ManifestText {
  return Object.hasOwn(value, DEFAULT_LOCALE);
}
