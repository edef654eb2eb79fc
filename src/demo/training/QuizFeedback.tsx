import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { Language, Told } from '../../training/scenario';
import type { MessagePart } from '../components/message-part';
import type { QuizVerdict } from './quiz-answer';
import { trainingTexts } from './texts';

const useStyles = makeStyles({
  feedback: { display: 'flex', flexDirection: 'column', gap: '12px', fontSize: '18px', lineHeight: 1.45 },
  text: { margin: 0 },
  label: { display: 'block', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  verdict: {
    margin: 0,
    padding: '10px 14px',
    borderLeft: `5px solid ${tokens.colorPaletteGreenBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  alarm: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  clues: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  clue: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  sentence: { display: 'block', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
});

export interface QuizFeedbackProps {
  readonly language: Language;
  readonly scenario: Told;
  readonly verdict: QuizVerdict;
  /** What the reader pointed at. */
  readonly parts: ReadonlySet<MessagePart>;
  readonly nameOf: (part: MessagePart) => string;
  readonly isLast: boolean;
  readonly onNext: () => void;
}

/** What Emotet Guard found, beside what the reader pointed at. */
export function QuizFeedback({ language, scenario, verdict, parts, nameOf, isLast, onNext }: QuizFeedbackProps) {
  const styles = useStyles();
  const { quiz, present } = trainingTexts[language];
  const { who, what } = scenario.telling;
  const clueless = [...parts].filter((part) => !verdict.clues.some((clue) => clue.part === part));
  const isAlarm = verdict.level === 'danger' || verdict.level === 'caution';
  return (
    <div className={styles.feedback}>
      <p className={mergeClasses(styles.verdict, isAlarm && styles.alarm)}>
        <span className={styles.label}>{quiz.guardSays}</span>
        <strong>{verdict.says}</strong>
      </p>
      <p className={styles.text}>
        <span className={styles.label}>{present.whoWrites}</span>
        {who} {what}
      </p>
      <h3 className={styles.heading}>{quiz.clues}</h3>
      {verdict.clues.length === 0 && <p className={styles.text}>{quiz.noClues}</p>}
      <ul className={styles.clues}>
        {verdict.clues.map(({ part, title, sentence }, index) => {
          const seen = parts.has(part);
          return (
            <li key={index} className={styles.clue}>
              {seen ? (
                <CheckmarkCircleRegular fontSize={22} aria-hidden />
              ) : (
                <CircleRegular fontSize={22} aria-hidden />
              )}
              <span>
                <span className={styles.title}>{title}</span>{' '}
                {!scenario.honest && (
                  <Badge appearance="tint" color={seen ? 'success' : 'informative'}>
                    {seen ? quiz.youSaw : quiz.youMissed}
                  </Badge>
                )}
                <span className={styles.sentence}>{sentence}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {clueless.length > 0 && <p className={styles.text}>{quiz.notClue(clueless.map(nameOf).join(' / '))}</p>}
      <div>
        <Button size="large" appearance="primary" onClick={onNext}>
          {isLast ? quiz.toScore : quiz.nextMessage}
        </Button>
      </div>
    </div>
  );
}
