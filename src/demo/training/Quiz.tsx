import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { toldIn } from '../../training/scenarios';
import { addressOf } from '../page-address';
import { newDevice } from './group/answer-code';
import { drawGroupQuiz } from './group/group-draw';
import { drawQuiz, newDraw } from './quiz-draw';
import { recallQuiz, rememberQuiz, type Progress } from './memory/quiz-memory';
import { QuizQuestion } from './QuizQuestion';
import { QuizScore } from './QuizScore';
import { RoomBar } from './RoomBar';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';
import { groupTexts } from './texts/group';
import type { RoomProps } from './room-props';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '720px' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** Ten messages, one after the other. The tab remembers the answers: a phone that locks itself, or Back, loses none. */
export function Quiz(props: RoomProps) {
  const { asked, onAsk } = props;
  const { draw } = asked;
  useEffect(() => {
    if (draw === undefined) onAsk({ ...asked, draw: newDraw() });
  }, [draw, asked, onAsk]);
  return draw === undefined ? null : <DrawnQuiz key={draw} {...props} draw={draw} />;
}

function DrawnQuiz(props: RoomProps & { readonly draw: string }) {
  const { asked, onAsk, draw } = props;
  const room = useRoomStyles();
  const [drawn] = useState(() =>
    asked.group ? drawGroupQuiz(draw, asked.language) : drawQuiz(toldIn(asked.language), draw),
  );
  const [progress, setProgress] = useState(() =>
    recallQuiz(
      draw,
      drawn.map(({ id }) => id),
    ),
  );
  /** The message on display, or behind the last one: the score. It stays while its answer is read. */
  const [at, setAt] = useState(progress?.results.length ?? 0);
  const texts = trainingTexts[asked.language];
  const current = drawn[at];

  const keep = (next: Progress): void => {
    setProgress(next);
    rememberQuiz(next);
  };
  return (
    <div className={room.page}>
      <RoomBar
        {...props}
        title={asked.group ? `${texts.quiz.title} · ${draw}` : texts.quiz.title}
        close={{ href: addressOf(asked, 'training'), words: texts.toRoom }}
      />
      {progress === undefined ? (
        <QuizStart
          {...props}
          onStart={() => {
            keep({ draw, results: [], device: newDevice() });
          }}
        />
      ) : current === undefined ? (
        <QuizScore
          asked={asked}
          draw={draw}
          progress={progress}
          onAgain={() => {
            onAsk({ ...asked, draw: newDraw() });
          }}
        />
      ) : (
        <QuizQuestion
          key={`${asked.language} ${current.id}`}
          asked={asked}
          scenario={current}
          number={at + 1}
          of={drawn.length}
          onAnswer={(result) => {
            keep({ ...progress, results: [...progress.results, result] });
          }}
          onNext={() => {
            setAt(at + 1);
          }}
        />
      )}
    </div>
  );
}

interface QuizStartProps extends RoomProps {
  readonly draw: string;
  readonly onStart: () => void;
}

function QuizStart({ asked, onAsk, draw, onStart }: QuizStartProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const { quiz } = trainingTexts[asked.language];
  const group = groupTexts[asked.language];
  return (
    <main className={room.reading} tabIndex={0} aria-label={quiz.title}>
      <div className={room.width}>
        <div className={`${room.large} ${styles.start}`}>
          {asked.group && <h2 className={room.heading}>{group.draw(draw)}</h2>}
          <p className={styles.text}>{asked.group ? group.phone.joined : quiz.intro}</p>
          {!asked.group && <p className={styles.text}>{quiz.sameTen(draw)}</p>}
          <p className={styles.text}>{quiz.nothingStored}</p>
          <div className={styles.buttons}>
            <Button size="large" appearance="primary" onClick={onStart}>
              {quiz.start}
            </Button>
            {!asked.group && (
              <Button
                size="large"
                onClick={() => {
                  onAsk({ ...asked, draw: newDraw() });
                }}
              >
                {quiz.other}
              </Button>
            )}
          </div>
        </div>
      </div>
    </main>
  );
}
