import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { Outlook } from './components/Outlook';
import { texts } from './texts';
import { useDark } from './theme';
import { useAsked } from './useAsked';

/** The mailbox opens without waiting for what only the training room needs. */
const TrainingRoom = lazy(() => import('./training/TrainingRoom'));

/** The page: theme, language, and the address that says what is shown. */
export function App() {
  const [asked, ask] = useAsked(({ language, room }) => {
    const { title, simulated, trainingRoom } = texts[language];
    return room === 'mail' ? `${title} (${simulated})` : trainingRoom;
  });
  const dark = useDark(asked.theme);
  const { language, profile, faults, room } = asked;

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
      {room === 'mail' ? (
        <Outlook key={[language, profile, ...faults].join(' ')} asked={asked} dark={dark} onAsk={ask} />
      ) : (
        <Suspense>
          <TrainingRoom asked={asked} dark={dark} alone={false} onAsk={ask} />
        </Suspense>
      )}
    </FluentProvider>
  );
}
