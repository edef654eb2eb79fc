import { useEffect, useState } from 'react';
import type { Language } from '../training/scenario';
import { readAddress, writeAddress } from './page-address';

/** What the page's address asks for. The address follows what is asked next. */
export function useAsked() {
  const [asked, setAsked] = useState(() => readAddress(location.search, navigator.language));
  useEffect(() => {
    history.replaceState(null, '', writeAddress(asked));
  }, [asked]);
  return [asked, setAsked] as const;
}

/** The page's own language and title. */
export function usePageTitle(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} · Emotet Guard`;
  }, [language, title]);
}
