import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Suspense, use } from 'react';
import { spoken } from '../../spoken-language';
import { texts } from '../../texts';
import { useDark } from '../../theme';
import { useAsked, usePageTitle } from '../../useAsked';
import type { RoomProps } from '../room-props';
import TrainingRoom from '../TrainingRoom';

/** The training room alone: no mailbox beside it, and nothing that a class should not find. */
export function TrainingPage() {
  const [asked, ask] = useAsked();
  const dark = useDark(asked.theme);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Suspense>
        <Room asked={asked} dark={dark} alone onAsk={ask} />
      </Suspense>
    </FluentProvider>
  );
}

/** The room, as soon as its language is there. */
function Room(props: RoomProps) {
  const language = use(spoken(props.asked.language));
  usePageTitle(language, texts[language].trainingRoom);
  return <TrainingRoom {...props} asked={{ ...props.asked, language }} />;
}
