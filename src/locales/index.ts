import type { Catalogue } from './catalogue';
import { en } from './en';
import { ja } from './ja';

/** Every language, by its primary subtag, in the order in which the reader chooses. */
export const catalogues: readonly Catalogue[] = [en, ja];

/** The catalogue for a BCP 47 tag ("ja-JP"); English for languages that we do not speak. */
export function catalogueFor(language: string): Catalogue {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  return catalogues.find((catalogue) => catalogue.language === primary) ?? en;
}
