import { Badge, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { toldAs } from '../../../training/scenarios';
import { STACKED } from '../../components/outlook-styles';
import { addressOf, type Asked } from '../../page-address';
import { PrintedFacts } from '../paper/PrintedFacts';
import { useRoomStyles } from '../room-styles';
import { trainingTexts } from '../texts';
import { groupTexts } from '../texts/group';
import type { Answers } from './ballots';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 20px', marginBottom: '12px' },
  heading: { fontSize: 'clamp(24px, 3vw, 34px)', margin: 0 },
  average: { margin: 0, fontSize: '22px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    alignItems: 'center',
    gap: '4px 20px',
    padding: '8px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    breakInside: 'avoid',
    [STACKED]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { boxShadow: 'none', borderBottom: '1px solid #c8c6c4', borderRadius: 0, padding: '4px 0' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  subject: { fontSize: '18px', lineHeight: 1.35, overflowWrap: 'anywhere' },
  number: { fontWeight: tokens.fontWeightBold, marginRight: '10px' },
  under: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', fontSize: tokens.fontSizeBase300 },
  bars: { display: 'flex', flexDirection: 'column', gap: '6px' },
  answer: { display: 'grid', gridTemplateColumns: '9em minmax(0, 1fr)', alignItems: 'center', gap: '10px' },
  label: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: '16px', whiteSpace: 'nowrap' },
  labelRight: { fontWeight: tokens.fontWeightBold },
  track: {
    height: '16px',
    borderRadius: '8px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralForeground4,
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
    transitionProperty: 'width',
    transitionDuration: '400ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  barRight: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  print: { marginTop: '20px' },
});

export interface ResultScreenProps {
  readonly asked: Asked;
  readonly draw: string;
  readonly answers: readonly Answers[];
}

/** How the room answered, message by message. The longer of two bars should be the green one. */
export function ResultScreen({ asked, draw, answers }: ResultScreenProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const { language } = asked;
  const { result } = groupTexts[language];
  const { quiz } = trainingTexts[language];
  const messages = answers.flatMap(({ id, saidAttack, saidHonest }) => {
    const scenario = toldAs(id, language);
    return scenario === undefined
      ? []
      : [{ scenario, saidAttack, saidHonest, right: scenario.honest ? saidHonest : saidAttack }];
  });
  const [first] = messages;
  const players = first === undefined ? 0 : first.saidAttack + first.saidHonest;
  const fewest = Math.min(...messages.map(({ right }) => right));
  const average = players === 0 ? 0 : messages.reduce((sum, { right }) => sum + right, 0) / players;
  // Before the first code the page would only give the answers away.
  const shown = players === 0 ? [] : messages;
  return (
    <>
      <PrintedFacts language={language} draw={draw} />
      <div className={styles.top}>
        <h2 className={mergeClasses(room.heading, styles.heading)}>{result.heading}</h2>
        <p className={styles.average} role="status">
          {players === 0
            ? result.none
            : result.average(
                new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(average),
                messages.length,
                players,
              )}
        </p>
      </div>
      <ol className={styles.list}>
        {shown.map(({ scenario, saidAttack, saidHonest, right }, index) => (
          <li key={scenario.id} className={styles.row}>
            <div>
              <div className={styles.subject}>
                <span className={styles.number} aria-hidden>
                  {index + 1}
                </span>
                <bdi>{scenario.telling.letter.subject}</bdi>
              </div>
              <div className={styles.under}>
                <span>{result.row(right, players)}</span>
                {right === fewest && fewest < players && (
                  <Badge appearance="tint" color="warning">
                    {result.hardest}
                  </Badge>
                )}
                <Link
                  className={room.notPrinted}
                  href={addressOf(asked, 'present', { message: scenario.id })}
                  aria-label={`${result.present}: ${scenario.telling.letter.subject}`}
                >
                  {result.present}
                </Link>
              </div>
            </div>
            <div className={styles.bars}>
              <Bar
                words={result.saidHonest(saidHonest)}
                share={saidHonest / players}
                right={scenario.honest}
                rightIs={quiz.answeredRight}
              />
              <Bar
                words={result.saidAttack(saidAttack)}
                share={saidAttack / players}
                right={!scenario.honest}
                rightIs={quiz.answeredRight}
              />
            </div>
          </li>
        ))}
      </ol>
      {players > 0 && (
        <Button
          className={mergeClasses(styles.print, room.notPrinted)}
          size="large"
          icon={<PrintRegular />}
          onClick={() => {
            window.print();
          }}
        >
          {result.print}
        </Button>
      )}
    </>
  );
}

interface BarProps {
  readonly words: string;
  /** From 0 to 1. */
  readonly share: number;
  /** This is the answer that was asked for. */
  readonly right: boolean;
  /** What that is called. */
  readonly rightIs: string;
}

function Bar({ words, share, right, rightIs }: BarProps) {
  const styles = useStyles();
  return (
    <div className={styles.answer}>
      <span className={mergeClasses(styles.label, right && styles.labelRight)}>
        {words}
        {right && <CheckmarkFilled fontSize={18} aria-label={rightIs} />}
      </span>
      <span className={styles.track} aria-hidden>
        <span
          className={mergeClasses(styles.bar, right && styles.barRight)}
          style={{ display: 'block', width: `${share * 100}%` }}
        />
      </span>
    </div>
  );
}
