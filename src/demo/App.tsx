import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlook } from './components/Outlook';
import { readAddress, writeAddress, type Asked } from './page-address';
import { texts } from './texts';
import { useDark } from './theme';

/** The mailbox opens without waiting for what only the training room needs. */
const TrainingRoom = lazy(() => import('./training/TrainingRoom'));

/** The page: theme, language, and the address that says what is shown. */
export function App() {
  const [asked, setAsked] = useState(() => readAddress(location.search, navigator.language));
  const dark = useDark(asked.theme);
  const { language, profile, faults, room } = asked;

  useEffect(() => {
    document.documentElement.lang = language;
    const { title, simulated, trainingRoom } = texts[language];
    document.title = `${room === 'mail' ? `${title} (${simulated})` : trainingRoom} · Emotet Guard`;
  }, [language, room]);

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
