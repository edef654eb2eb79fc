import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { localeOf } from '../../../locales/languages';
import { useCatalogue } from '../../language';
import { useShellStyles } from './Shell.styles';

export interface ShellProps {
  /** Outlook's own theme; where it does not tell, the system's choice. High contrast comes from the browser in either. */
  readonly theme: 'light' | 'dark' | undefined;
  readonly children: ReactNode;
}

/** Theme, language and scroll of the pane. */
export function Shell({ theme, children }: ShellProps) {
  const styles = useShellStyles();
  const { language } = useCatalogue();
  const systemIsDark = useSyncExternalStore(watchSystem, isSystemDark);
  const isDark = theme === undefined ? systemIsDark : theme === 'dark';

  useEffect(() => {
    document.documentElement.lang = localeOf(language);
  }, [language]);

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.shell}>
      {children}
    </FluentProvider>
  );
}

const DARK = '(prefers-color-scheme: dark)';

function isSystemDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia(DARK).matches;
}

function watchSystem(listener: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
