import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, use, useEffect, useState } from 'react';
import { Outlook } from './components/Outlook';
import { spoken } from './spoken-language';
import { readAddress, writeAddress, type Asked } from './page-address';
import { texts } from './texts';
import { useDark } from './theme';
import type { RoomProps } from './training/room-props';

/** The mailbox opens without waiting for what only the training room needs. */
const TrainingRoom = lazy(() => import('./training/TrainingRoom'));

/** The page: theme, language, and the address that says what is shown. */
export function App() {
  const [asked, setAsked] = useState(() => readAddress(location.search, navigator.language));
  const dark = useDark(asked.theme);
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

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Suspense>
        <Rooms asked={asked} dark={dark} onAsk={setAsked} />
      </Suspense>
    </FluentProvider>
  );
}

/** The mailbox or a room beside it, as soon as its language is there. */
function Rooms(props: RoomProps) {
  const { dark, onAsk } = props;
  const asked: Asked = { ...props.asked, language: use(spoken(props.asked.language)) };
  const { language, profile, faults, room } = asked;

  useEffect(() => {
    document.documentElement.lang = language;
    const { title, simulated, trainingRoom } = texts[language];
    document.title = `${room === 'mail' ? `${title} (${simulated})` : trainingRoom} · Emotet Guard`;
  }, [language, room]);

  return room === 'mail' ? (
    <Outlook key={[language, profile, ...faults].join(' ')} asked={asked} dark={dark} onAsk={onAsk} />
  ) : (
    <TrainingRoom asked={asked} dark={dark} onAsk={onAsk} />
  );
}
