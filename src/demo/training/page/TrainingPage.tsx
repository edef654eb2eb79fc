import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, use } from 'react';
import { spoken } from '../../spoken-language';
import { texts } from '../../texts';
import { useDark } from '../../theme';
import { useAsked, usePageTitle } from '../../useAsked';
import type { RoomProps } from '../room-props';
import TrainingRoom from '../TrainingRoom';

/** What only a learning platform plays. */
const Course = lazy(() => import('../scorm/Course'));

/** In the head of a page that was packed for a learning platform: what it plays, as in the room's address. */
const PACKAGED = 'meta[name="emotet-guard-course"]';

/** The training room alone: no mailbox beside it, and nothing that a class should not find. Packed as a course it is the quiz. */
export function TrainingPage() {
  const packaged = document.querySelector<HTMLMetaElement>(PACKAGED)?.content;
  return packaged === undefined ? (
    <WholeRoom />
  ) : (
    <Suspense>
      <Course packaged={packaged} />
    </Suspense>
  );
}

function WholeRoom() {
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
