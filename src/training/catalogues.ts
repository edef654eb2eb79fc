import type { Catalogue } from '../locales/catalogue';
import { en } from '../locales/en';
import { ja } from '../locales/ja';
import type { Language } from './scenario';

/** The pane's words in the languages in which stories are told, and no others: each is 50 kB of the room's page. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, ja };
