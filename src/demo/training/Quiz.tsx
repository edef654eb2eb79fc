import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../training/scenario';
import { toldIn } from '../../training/scenarios';
import { addressOf } from '../page-address';
import { newDevice } from './group/answer-code';
import { drawGroupQuiz } from './group/group-draw';
import { bareName, choiceOf, languageOf, withChoice } from '../../training/quiz/choice';
import { drawQuiz, newDraw, QUIZ_LENGTH } from '../../training/quiz/draw';
import type { CourseProps } from './course-props';
import { inTab, type Progress } from './memory/quiz-memory';
import { QuizQuestion } from './QuizQuestion';
import { QuizScore } from './QuizScore';
import { QuizSetup } from './QuizSetup';
import { RoomBar } from './RoomBar';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';
import { groupTexts } from './texts/group';
import { setupTexts } from './texts/setup-texts';
import type { RoomProps } from './room-props';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '720px' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface QuizProps extends RoomProps {
  readonly course?: CourseProps;
}

/** Ten messages, one after the other. The tab remembers the answers: a phone that locks itself, or Back, loses none. */
export function Quiz(props: QuizProps) {
  const { asked, onAsk } = props;
  const { draw } = asked;
  const bound = asked.group && draw !== undefined ? (languageOf(draw) ?? asked.language) : asked.language;
  useEffect(() => {
    if (draw === undefined) onAsk({ ...asked, draw: newDraw() });
    else if (bound !== asked.language) onAsk({ ...asked, language: bound });
  }, [draw, bound, asked, onAsk]);
  if (draw === undefined || bound !== asked.language) return null;
  // Whoever chooses messages stays at the box that was ticked, though the draw has another name then.
  return <DrawnQuiz key={bareName(draw)} {...props} draw={draw} />;
}

function DrawnQuiz(props: QuizProps & { readonly draw: string }) {
  const { asked, onAsk, draw, course } = props;
  const memory = course?.memory ?? inTab;
  const room = useRoomStyles();
  const drawn = useMemo(
    () => (asked.group ? drawGroupQuiz(draw, asked.language) : drawQuiz(toldIn(asked.language), draw)),
    [asked.group, asked.language, draw],
  );
  const [progress, setProgress] = useState(() =>
    memory.recall(
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
    memory.remember(next, drawn.length);
  };
  return (
    <div className={room.page}>
      <RoomBar
        {...props}
        title={asked.group ? `${texts.quiz.title} · ${draw}` : texts.quiz.title}
        {...(course === undefined
          ? { close: { href: addressOf(asked, 'training'), words: texts.toRoom } }
          : { oneLanguage: true })}
      />
      {progress === undefined ? (
        <QuizStart
          {...props}
          count={drawn.length}
          onStart={() => {
            keep({ draw, results: [], device: newDevice() });
          }}
        />
      ) : current === undefined ? (
        <QuizScore
          asked={asked}
          draw={draw}
          progress={progress}
          course={course}
          onAgain={() => {
            onAsk({ ...asked, draw: another(draw, asked.language) });
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

interface QuizStartProps extends QuizProps {
  readonly draw: string;
  /** Messages that are asked. */
  readonly count: number;
  readonly onStart: () => void;
}

function QuizStart({ asked, onAsk, draw, count, course, onStart }: QuizStartProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const { quiz } = trainingTexts[asked.language];
  const group = groupTexts[asked.language];
  /** Elsewhere the presenter has chosen the messages, or whoever made the course. */
  const isChosenHere = !asked.group && course === undefined;
  return (
    <main className={room.reading} tabIndex={0} aria-label={quiz.title}>
      <div className={room.width}>
        <div className={`${room.large} ${styles.start}`}>
          {asked.group && <h2 className={room.heading}>{group.draw(draw)}</h2>}
          <p className={styles.text}>{asked.group ? group.phone.joined : introOf(asked.language, count)}</p>
          {isChosenHere && <p className={styles.text}>{quiz.sameMessages(draw)}</p>}
          <p className={styles.text}>{course?.note ?? quiz.nothingStored}</p>
          <div className={styles.buttons}>
            <Button size="large" appearance="primary" disabled={count === 0} onClick={onStart}>
              {quiz.start}
            </Button>
            {isChosenHere && (
              <Button
                size="large"
                onClick={() => {
                  onAsk({ ...asked, draw: another(draw, asked.language) });
                }}
              >
                {quiz.other}
              </Button>
            )}
          </div>
          {isChosenHere && (
            <QuizSetup
              language={asked.language}
              draw={draw}
              poolOf={() => toldIn(asked.language)}
              isGroup={false}
              onDraw={(next) => {
                onAsk({ ...asked, draw: next });
              }}
            />
          )}
        </div>
      </div>
    </main>
  );
}

/** A new draw that chooses the same. */
function another(draw: string, language: Language): string {
  return withChoice(newDraw(), choiceOf(draw, toldIn(language)));
}

function introOf(language: Language, count: number): string {
  return count === QUIZ_LENGTH ? trainingTexts[language].quiz.intro : setupTexts[language].intro(count);
}
