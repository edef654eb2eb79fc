import { createContext, use } from 'react';
import type { Catalogue } from '../locales/catalogue';
import { en } from '../locales/en';

/** The language that the pane speaks, and how to choose another. */
export interface Speech {
  readonly catalogue: Catalogue;
  readonly choose: (language: string) => void;
}

export const LanguageContext = createContext<Speech>({ catalogue: en, choose: () => undefined });

/** The words of the language at hand. */
export function useCatalogue(): Catalogue {
  return use(LanguageContext).catalogue;
}
