import { isWarning } from '../../detection/contract';
import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { Language } from '../../training/scenario';
import type { MessagePart } from '../components/message-part';
import type { QuizVerdict } from './quiz-answer';
import { trainingTexts } from './texts';

const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  verdict: {
    margin: 0,
    padding: '10px 14px',
    borderLeft: `5px solid ${tokens.colorPaletteGreenBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  alarm: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  clues: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  clue: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  sentence: { display: 'block', fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
});

/** What Emotet Guard says of a message, in one sentence. */
export function VerdictSentence({ language, verdict }: { readonly language: Language; readonly verdict: QuizVerdict }) {
  const styles = useStyles();
  const isAlarm = isWarning(verdict.level);
  return (
    <p className={mergeClasses(styles.verdict, isAlarm && styles.alarm)}>
      <span className={styles.label}>{trainingTexts[language].quiz.guardSays}</span>
      <strong>{verdict.says}</strong>
    </p>
  );
}

export interface CluesProps {
  readonly language: Language;
  readonly verdict: QuizVerdict;
  /** What the reader of an attack pointed at; left out where nobody was asked. */
  readonly pointedAt?: ReadonlySet<MessagePart>;
}

/** What it noticed. */
export function Clues({ language, verdict, pointedAt }: CluesProps) {
  const styles = useStyles();
  const { quiz } = trainingTexts[language];
  return (
    <ul className={styles.clues}>
      {verdict.clues.map(({ part, title, sentence }, index) => {
        const seen = pointedAt?.has(part) ?? false;
        return (
          <li key={index} className={styles.clue}>
            {seen ? <CheckmarkCircleRegular fontSize={22} aria-hidden /> : <CircleRegular fontSize={22} aria-hidden />}
            <span>
              <span className={styles.title}>{title}</span>{' '}
              {pointedAt !== undefined && (
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
  );
}
