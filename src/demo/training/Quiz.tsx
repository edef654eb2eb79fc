import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { toldIn } from '../../training/scenarios';
import { addressOf } from '../page-address';
import { drawQuiz, newDraw } from './quiz-draw';
import type { Result } from './quiz-answer';
import { QuizQuestion } from './QuizQuestion';
import { QuizScore } from './QuizScore';
import { RoomBar } from './RoomBar';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';
import type { RoomProps } from './room-props';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '720px' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** Ten messages, one after the other. Answers live in this component alone. */
export function Quiz(props: RoomProps) {
  const { asked, onAsk } = props;
  const room = useRoomStyles();
  const styles = useStyles();
  const [results, setResults] = useState<readonly Result[]>([]);
  const [started, setStarted] = useState(false);
  /** The answer to the last message drawn has been read. */
  const [ended, setEnded] = useState(false);
  const texts = trainingTexts[asked.language];
  const { draw } = asked;

  useEffect(() => {
    if (draw === undefined) onAsk({ ...asked, draw: newDraw() });
  }, [draw, asked, onAsk]);

  if (draw === undefined) return null;
  const drawn = drawQuiz(toldIn(asked.language), draw);
  const current = started && !ended ? drawn[results.length] : undefined;

  const begin = (withDraw: string): void => {
    setResults([]);
    setEnded(false);
    setStarted(true);
    onAsk({ ...asked, draw: withDraw });
  };
  return (
    <div className={room.page}>
      <RoomBar
        {...props}
        title={texts.quiz.title}
        close={{ href: addressOf(asked, 'training'), words: texts.toRoom }}
      />
      {current !== undefined && (
        <QuizQuestion
          key={`${asked.language} ${current.id}`}
          asked={asked}
          scenario={current}
          number={results.length + 1}
          of={drawn.length}
          onDone={(result) => {
            setResults([...results, result]);
            if (results.length + 1 === drawn.length) setEnded(true);
          }}
        />
      )}
      {ended && (
        <QuizScore
          asked={asked}
          results={results}
          onAgain={() => {
            begin(newDraw());
          }}
        />
      )}
      {!started && (
        <main className={room.reading} tabIndex={0} aria-label={texts.quiz.title}>
          <div className={room.width}>
            <div className={`${room.large} ${styles.start}`}>
              <p className={styles.text}>{texts.quiz.intro}</p>
              <p className={styles.text}>{texts.quiz.sameTen(draw)}</p>
              <p className={styles.text}>{texts.quiz.nothingStored}</p>
              <div className={styles.buttons}>
                <Button
                  size="large"
                  appearance="primary"
                  onClick={() => {
                    begin(draw);
                  }}
                >
                  {texts.quiz.start}
                </Button>
                <Button
                  size="large"
                  onClick={() => {
                    onAsk({ ...asked, draw: newDraw() });
                  }}
                >
                  {texts.quiz.other}
                </Button>
              </div>
            </div>
          </div>
        </main>
      )}
    </div>
  );
}
