import { loadLanguage } from '../training/load-language';
import type { Language } from '../training/scenario';
import { loadOwn } from './training/own/load-own';

const fetched = new Map<Language, Promise<Language>>();

/** The language, once its stories and the company's own are there; English where they cannot be fetched, which is better than an empty page. */
export function spoken(language: Language): Promise<Language> {
  const before = fetched.get(language);
  if (before !== undefined) return before;
  const fetching = Promise.all([loadLanguage(language), loadOwn()]).then(
    () => language,
    () => 'en' as const,
  );
  fetched.set(language, fetching);
  return fetching;
}
