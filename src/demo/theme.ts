import { useEffect, useSyncExternalStore } from 'react';
import type { Asked } from './page-address';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Is the page dark? As its address asks, and as the system is where it does not. */
export function useDark(theme: Asked['theme']): boolean {
  const systemIsDark = useSyncExternalStore(watchSystem, () => DARK.matches);
  const dark = theme === undefined ? systemIsDark : theme === 'dark';
  useEffect(() => {
    // The frames take their own colours from this one.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}

function watchSystem(listener: () => void): () => void {
  DARK.addEventListener('change', listener);
  return () => {
    DARK.removeEventListener('change', listener);
  };
}
