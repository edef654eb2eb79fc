import { makeStyles, tokens } from '@fluentui/react-components';
import { NoteRegular } from '@fluentui/react-icons/svg/note';
import { useEffect, useState } from 'react';
import type { MessageInput } from '../../detection/contract';
import type { Told } from '../../training/scenario';
import { scenarioOf, toldAs } from '../../training/scenarios';
import { BarButton } from '../components/BarButton';
import { inbox } from '../mailbox/mailbox';
import { addressOf } from '../page-address';
import { Elsewhere } from './Elsewhere';
import { PresentedMessage } from './PresentedMessage';
import { marksAt, slidesOf } from './presentation';
import { RoomBar } from './RoomBar';
import { useRoomStyles } from './room-styles';
import { SlideText } from './SlideText';
import { trainingTexts } from './texts';
import type { RoomProps } from './room-props';
import { useRoomOutlook } from './useRoomOutlook';
import { useSlideKeys } from './useSlideKeys';

const useStyles = makeStyles({
  nothing: { padding: '32px', color: tokens.colorNeutralForeground2 },
});

/** Goes through one scenario, a piece of evidence at a time. */
export function Presenter(props: RoomProps) {
  const { asked } = props;
  const room = useRoomStyles();
  const styles = useStyles();
  const texts = trainingTexts[asked.language];
  const scenario = scenarioOf(asked.message);
  const told = toldAs(asked.message, asked.language);
  const close = { href: addressOf(asked, 'training'), words: texts.close };
  if (told === undefined) {
    return (
      <div className={room.page}>
        <RoomBar {...props} title={texts.present.title} close={close} />
        <main className={styles.nothing}>
          {scenario === undefined ? (
            texts.present.unknown
          ) : (
            <>
              <p>{texts.present.notTold}</p>
              <Elsewhere asked={asked} scenario={scenario} />
            </>
          )}
        </main>
      </div>
    );
  }
  return <Presentation {...props} scenario={told} />;
}

function Presentation(props: RoomProps & { readonly scenario: Told }) {
  const { asked, alone, onAsk, scenario } = props;
  const { language } = asked;
  const room = useRoomStyles();
  const texts = trainingTexts[language];
  const { telling } = scenario;
  const slides = slidesOf(telling);
  const at = Math.min(asked.step, slides.length - 1);
  const [message, setMessage] = useState<MessageInput>();
  const { host, notifications } = useRoomOutlook(asked);

  useEffect(() => {
    let left = false;
    void inbox(language)
      .find(({ id }) => id === scenario.id)
      ?.open()
      .then((found) => {
        if (left) return;
        setMessage(found);
        host.select({ id: `AAMk-${scenario.id}`, message: found });
      });
    return () => {
      left = true;
    };
  }, [host, language, scenario.id]);

  const go = (step: number): void => {
    onAsk({ ...asked, step });
  };
  const toggleNotes = (): void => {
    onAsk({ ...asked, notes: !asked.notes });
  };
  useSlideKeys({ asked, at, count: slides.length, onGo: go, others: { n: toggleNotes } });

  return (
    <div className={room.page}>
      <RoomBar {...props} title={telling.title} close={{ href: addressOf(asked, 'training'), words: texts.close }}>
        <BarButton icon={<NoteRegular />} words={texts.present.notes} pressed={asked.notes} onClick={toggleNotes} />
      </RoomBar>
      <div className={room.columns}>
        <main className={room.card} aria-label={texts.present.message}>
          {message !== undefined && (
            <PresentedMessage
              language={language}
              message={message}
              marks={marksAt(slides, at, message)}
              notifications={slides[at]?.kind === 'verdict' ? notifications : []}
            />
          )}
        </main>
        <SlideText
          asked={asked}
          alone={alone}
          message={message}
          scenario={scenario}
          slides={slides}
          at={at}
          host={host}
          onGo={go}
        />
      </div>
    </div>
  );
}
