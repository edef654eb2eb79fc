import { createContext, use, useCallback, useRef, useState } from 'react';
import type { Catalogue } from '../locales/catalogue';
import { en } from '../locales/en';
import { loadCatalogue } from '../locales/load';

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

/** The catalogue that is spoken, and how to change to that of a BCP 47 tag: once it is fetched, the last one asked for. */
export function useLanguage(first: Catalogue): readonly [Catalogue, (tag: string) => void] {
  const [catalogue, setCatalogue] = useState(first);
  const turn = useRef(0);
  const speak = useCallback((tag: string) => {
    const mine = ++turn.current;
    loadCatalogue(tag).then(
      (loaded) => {
        if (mine === turn.current) setCatalogue(loaded);
      },
      // A language that cannot be fetched leaves the one that is spoken.
      () => undefined,
    );
  }, []);
  return [catalogue, speak];
}
