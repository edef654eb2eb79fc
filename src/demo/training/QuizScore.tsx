import { Badge, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { toldAs } from '../../training/scenarios';
import { addressOf, type Asked } from '../page-address';
import type { Result } from './quiz-answer';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';

const useStyles = makeStyles({
  heading: { fontSize: '40px', outlineStyle: 'none' },
  text: { margin: '0 0 8px' },
  list: { margin: '20px 0', paddingLeft: '1.6em' },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase300, marginLeft: '8px' },
});

export interface QuizScoreProps {
  readonly asked: Asked;
  readonly results: readonly Result[];
  readonly onAgain: () => void;
}

/** The end of a quiz: how many were right, and each message once more. */
export function QuizScore({ asked, results, onAgain }: QuizScoreProps) {
  const room = useRoomStyles();
  const styles = useStyles();
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
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(room.heading, styles.heading)}>
          {quiz.score(right, results.length)}
        </h2>
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
              <Link className={styles.link} href={addressOf(asked, 'present', { message: result.id })}>
                {quiz.lookAgain}
              </Link>
            </li>
          ))}
        </ol>
        <Button size="large" appearance="primary" onClick={onAgain}>
          {quiz.other}
        </Button>
      </div>
    </main>
  );
}
