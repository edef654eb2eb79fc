import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language, Told } from '../../training/scenario';
import type { MessagePart } from '../components/message-part';
import type { QuizVerdict } from './quiz-answer';
import { trainingTexts } from './texts';
import { Clues, VerdictSentence } from './VerdictWords';

const useStyles = makeStyles({
  feedback: { display: 'flex', flexDirection: 'column', gap: '12px', fontSize: '18px', lineHeight: 1.45 },
  text: { margin: 0 },
  label: { display: 'block', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
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
  return (
    <div className={styles.feedback}>
      <VerdictSentence language={language} verdict={verdict} />
      <p className={styles.text}>
        <span className={styles.label}>{present.whoWrites}</span>
        {who} {what}
      </p>
      <h3 className={styles.heading}>{quiz.clues}</h3>
      {verdict.clues.length === 0 && <p className={styles.text}>{quiz.noClues}</p>}
      <Clues language={language} verdict={verdict} {...(!scenario.honest && { pointedAt: parts })} />
      {clueless.length > 0 && <p className={styles.text}>{quiz.notClue(clueless.map(nameOf).join(' / '))}</p>}
      <div>
        <Button size="large" appearance="primary" onClick={onNext}>
          {isLast ? quiz.toScore : quiz.nextMessage}
        </Button>
      </div>
    </div>
  );
}
