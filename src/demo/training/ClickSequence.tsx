import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { NextRegular } from '@fluentui/react-icons/svg/next';
import { PauseRegular } from '@fluentui/react-icons/svg/pause';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { useEffect, useEffectEvent, useState } from 'react';
import { STACKED } from '../components/outlook-styles';
import { addressOf } from '../page-address';
import { clickPictures } from './click-pictures';
import { RoomBar } from './RoomBar';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';
import type { RoomProps } from './room-props';
import { useSlideKeys } from './useSlideKeys';

/** Milliseconds that a picture stays: long enough to read two sentences aloud. */
const STAYS = 9_000;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  picture: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    maxHeight: '56dvh',
    width: '100%',
    display: 'block',
  },
  words: { minHeight: '6.2em', [STACKED]: { minHeight: '9em' } },
  text: { margin: 0 },
  advice: {
    margin: '12px 0 0',
    padding: '10px 16px',
    borderLeft: `5px solid ${tokens.colorPaletteRedBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Six pictures: from the yellow bar to the next victim. They go on by themselves unless the reader wants little motion. */
export function ClickSequence(props: RoomProps) {
  const { asked, onAsk } = props;
  const room = useRoomStyles();
  const styles = useStyles();
  const { click, back, next, toRoom } = trainingTexts[asked.language];
  const last = clickPictures.length - 1;
  const at = Math.min(asked.step, last);
  const [plays, setPlays] = useState(() => asked.step === 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const isPlaying = plays && at < last;

  const go = (step: number): void => {
    onAsk({ ...asked, step });
  };
  const goOn = useEffectEvent(() => {
    go(at + 1);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      goOn();
    }, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, at]);

  const stopAt = (step: number): void => {
    setPlays(false);
    go(step);
  };
  useSlideKeys({ asked, at, count: clickPictures.length, onGo: stopAt });

  const Picture = clickPictures[at] ?? clickPictures[0];
  const frame = click.frames[at];
  return (
    <div className={room.page}>
      <RoomBar {...props} title={click.title} close={{ href: addressOf(asked, 'training'), words: toRoom }} />
      <main className={room.reading} tabIndex={0} aria-label={click.title}>
        <div className={mergeClasses(room.width, styles.page)}>
          <svg
            key={at}
            className={styles.picture}
            viewBox="0 0 640 360"
            role="img"
            aria-label={frame?.title}
            lang={asked.language}
          >
            {Picture !== undefined && <Picture texts={click} />}
          </svg>
          <div className={mergeClasses(room.large, styles.words)} aria-live="polite">
            <h2 className={room.heading}>{`${at + 1}. ${frame?.title ?? ''}`}</h2>
            <p className={styles.text}>{frame?.text}</p>
            {at === last && <p className={styles.advice}>{click.advice}</p>}
          </div>
          <div className={styles.controls}>
            <Button
              size="large"
              icon={<ArrowLeftRegular />}
              disabledFocusable={at === 0}
              onClick={() => {
                stopAt(Math.max(at - 1, 0));
              }}
            >
              {back}
            </Button>
            <Button
              size="large"
              icon={isPlaying ? <PauseRegular /> : <PlayRegular />}
              onClick={() => {
                if (at === last) go(0);
                setPlays(!isPlaying);
              }}
            >
              {isPlaying ? click.pause : at === last ? click.again : click.play}
            </Button>
            <Button
              size="large"
              appearance="primary"
              iconPosition="after"
              icon={<ArrowRightRegular />}
              disabledFocusable={at === last}
              onClick={() => {
                stopAt(Math.min(at + 1, last));
              }}
            >
              {next}
            </Button>
            <Button
              size="large"
              appearance="subtle"
              icon={<NextRegular />}
              disabledFocusable={at === last}
              onClick={() => {
                stopAt(last);
              }}
            >
              {click.skip}
            </Button>
            <span className={styles.count}>{click.picture(at + 1, clickPictures.length)}</span>
          </div>
        </div>
      </main>
    </div>
  );
}
