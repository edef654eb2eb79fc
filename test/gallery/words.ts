import { catalogueFor } from '../../src/locales';
import type { Catalogue } from '../../src/locales/catalogue';
import { en } from '../../src/locales/en';
import { pseudo } from '../locales/pseudo';

/** The tag of the pseudo-language. */
export const PSEUDO = 'en-XA';

/** Stands in for the pane's own `locales/load` in the gallery, which also speaks the pseudo-language. */
export function loadCatalogue(tag: string): Promise<Catalogue> {
  return Promise.resolve(tag === PSEUDO ? pseudo(en) : catalogueFor(tag));
}
