import { languages } from '../locales/languages';

/** What `--lang` takes. */
export const languageCodes: readonly string[] = languages.map(({ code }) => code);

/** More processes than that nobody means. */
export const MOST_WORKERS = 256;

/** Is it a whole number from 1 to `most`? */
export function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
