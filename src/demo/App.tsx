import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, use, useEffect } from 'react';
import { Outlook } from './components/Outlook';
import { spoken } from './spoken-language';
import { texts } from './texts';
import { useDark } from './theme';
import type { RoomProps } from './training/room-props';
import { useAsked, usePageTitle } from './useAsked';

/** The mailbox opens without waiting for what only the training room needs. */
const TrainingRoom = lazy(() => import('./training/TrainingRoom'));

/** The page: theme, language, and the address that says what is shown. */
export function App() {
  const [asked, ask] = useAsked();
  const dark = useDark(asked.theme);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.shiftKey || event.key.toLowerCase() !== 'd') return;
      event.preventDefault();
      ask((before) => ({ ...before, developer: !before.developer }));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [ask]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Suspense>
        <Rooms asked={asked} dark={dark} alone={false} onAsk={ask} />
      </Suspense>
    </FluentProvider>
  );
}

/** The mailbox or a room beside it, as soon as its language is there. */
function Rooms(props: RoomProps) {
  const { dark, onAsk } = props;
  const asked = { ...props.asked, language: use(spoken(props.asked.language)) };
  const { language, profile, faults, room } = asked;

  const { title, simulated, trainingRoom } = texts[language];
  usePageTitle(language, room === 'mail' ? `${title} (${simulated})` : trainingRoom);

  return room === 'mail' ? (
    <Outlook key={[language, profile, ...faults].join(' ')} asked={asked} dark={dark} onAsk={onAsk} />
  ) : (
    <TrainingRoom {...props} asked={asked} />
  );
}
