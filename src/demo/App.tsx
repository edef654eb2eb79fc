import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { Outlook } from './components/Outlook';
import { readAddress, writeAddress, type Asked } from './page-address';
import { texts } from './texts';

/** The mailbox opens without waiting for what only the training room needs. */
const TrainingRoom = lazy(() => import('./training/TrainingRoom'));

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The page: theme, language, and the address that says what is shown. */
export function App() {
  const [asked, setAsked] = useState(() => readAddress(location.search, navigator.language));
  const systemIsDark = useSyncExternalStore(watchSystem, () => DARK.matches);
  const dark = asked.theme === undefined ? systemIsDark : asked.theme === 'dark';
  const { language, profile, faults, room } = asked;

  useEffect(() => {
    document.documentElement.lang = language;
    const { title, simulated, trainingRoom } = texts[language];
    document.title = `${room === 'mail' ? `${title} (${simulated})` : trainingRoom} · Emotet Guard`;
  }, [language, room]);

  useEffect(() => {
    // The frames take their own colours from this one.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.shiftKey || event.key.toLowerCase() !== 'd') return;
      event.preventDefault();
      setAsked((before) => ({ ...before, developer: !before.developer }));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  useEffect(() => {
    history.replaceState(null, '', writeAddress(asked));
  }, [asked]);

  const ask = (next: Asked): void => {
    setAsked(next);
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {room === 'mail' ? (
        <Outlook key={[language, profile, ...faults].join(' ')} asked={asked} dark={dark} onAsk={ask} />
      ) : (
        <Suspense>
          <TrainingRoom asked={asked} dark={dark} onAsk={ask} />
        </Suspense>
      )}
    </FluentProvider>
  );
}

function watchSystem(listener: () => void): () => void {
  DARK.addEventListener('change', listener);
  return () => {
    DARK.removeEventListener('change', listener);
  };
}
