import { useEffect, useState } from 'react';
import { readAddress, writeAddress, type Asked } from './page-address';

/** What the page's address asks for. The address follows what is asked next, and so do the page's language and title. */
export function useAsked(titleOf: (asked: Asked) => string) {
  const [asked, setAsked] = useState(() => readAddress(location.search, navigator.language));
  const title = `${titleOf(asked)} · Emotet Guard`;
  useEffect(() => {
    document.documentElement.lang = asked.language;
    document.title = title;
  }, [asked.language, title]);
  useEffect(() => {
    history.replaceState(null, '', writeAddress(asked));
  }, [asked]);
  return [asked, setAsked] as const;
}
