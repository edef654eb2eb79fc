import { loadCatalogue } from './catalogues';
import type { Language } from './scenario';
import { loadTellings } from './scenarios';

/** Fetches what stories are told with in a language; rejects where a file of it cannot be fetched. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([loadTellings(language), loadCatalogue(language)]);
}
