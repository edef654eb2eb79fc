import { Badge, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useEffect, useRef } from 'react';
import { toldAs } from '../../training/scenarios';
import { addressOf, type Asked } from '../page-address';
import { MyCode } from './group/MyCode';
import { PrintedFacts } from './paper/PrintedFacts';
import type { Progress } from './memory/quiz-memory';
import type { CourseProps } from './course-props';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';
import { groupTexts } from './texts/group';

const useStyles = makeStyles({
  heading: { fontSize: '40px', outlineStyle: 'none' },
  text: { margin: '0 0 8px' },
  list: { margin: '20px 0', paddingLeft: '1.6em' },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase300, marginLeft: '8px', '@media print': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface QuizScoreProps {
  readonly asked: Asked;
  readonly draw: string;
  readonly progress: Progress;
  readonly course: CourseProps | undefined;
  readonly onAgain: () => void;
}

/** The end of a quiz: the code for the presenter where a group plays, how many were right, and each message once more. */
export function QuizScore({ asked, draw, progress, course, onAgain }: QuizScoreProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const { results } = progress;
  const { quiz } = trainingTexts[asked.language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const right = results.filter((result) => result.right).length;
  const attacks = results.filter(({ honest }) => !honest);
  const praise = right === results.length ? 'all' : right * 10 >= results.length * 7 ? 'most' : 'some';
  return (
    <main className={room.reading} tabIndex={0} aria-label={quiz.title}>
      <div className={mergeClasses(room.width, room.large)}>
        <PrintedFacts language={asked.language} draw={draw} />
        {asked.group && <MyCode language={asked.language} draw={draw} progress={progress} />}
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(room.heading, styles.heading)}>
          {quiz.score(right, results.length)}
        </h2>
        {course !== undefined && (
          <p className={styles.text}>
            {course.resultOf(right, results.length)} {course.note}
          </p>
        )}
        <p className={styles.text}>{quiz.pointed(attacks.filter(({ pointed }) => pointed).length, attacks.length)}</p>
        <p className={styles.text}>{quiz.praise[praise]}</p>
        <ol className={styles.list}>
          {results.map((result) => (
            <li key={result.id} className={styles.item}>
              <bdi>{toldAs(result.id, asked.language)?.telling.letter.subject}</bdi>{' '}
              <Badge appearance="tint" color="informative">
                {result.honest ? quiz.wasHonest : quiz.wasAttack}
              </Badge>{' '}
              <Badge appearance="tint" color={result.right ? 'success' : 'danger'}>
                {result.right ? quiz.answeredRight : quiz.answeredWrong}
              </Badge>
              {course === undefined && (
                <Link className={styles.link} href={addressOf(asked, 'present', { message: result.id })}>
                  {quiz.lookAgain}
                </Link>
              )}
            </li>
          ))}
        </ol>
        <div className={mergeClasses(styles.buttons, room.notPrinted)}>
          {!asked.group && (
            <Button size="large" appearance="primary" onClick={onAgain}>
              {quiz.other}
            </Button>
          )}
          <Button
            size="large"
            icon={<PrintRegular />}
            onClick={() => {
              window.print();
            }}
          >
            {groupTexts[asked.language].printed.print}
          </Button>
        </div>
      </div>
    </main>
  );
}
