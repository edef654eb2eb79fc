import { useEffect, useSyncExternalStore } from 'react';
import type { Asked } from './page-address';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const PRINT = matchMedia('print');

/** Is the page dark? As its address asks, and as the system is where it does not. */
export function useDark(theme: Asked['theme']): boolean {
  const systemIsDark = useSyncExternalStore(watchers.dark, () => DARK.matches);
  const isPrinted = useSyncExternalStore(watchers.print, () => PRINT.matches);
  // Paper is white, and browsers leave dark backgrounds out: the letters would be white as well.
  const dark = !isPrinted && (theme === undefined ? systemIsDark : theme === 'dark');
  useEffect(() => {
    // The frames take their own colours from this one.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}

const watchers = { dark: watcherOf(DARK), print: watcherOf(PRINT) };

function watcherOf(query: MediaQueryList) {
  return (listener: () => void): (() => void) => {
    query.addEventListener('change', listener);
    return () => {
      query.removeEventListener('change', listener);
    };
  };
}
