import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../../../training/scenario';
import type { Progress } from '../memory/quiz-memory';
import { useRoomStyles } from '../room-styles';
import { groupTexts } from '../texts/group';
import { inHalves, writeCode } from './answer-code';
import { QrCode } from './QrCode';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '16px 28px',
    margin: '0 0 28px',
    padding: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  code: { width: 'min(300px, 100%)', flexShrink: 0, borderRadius: tokens.borderRadiusMedium },
  words: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  heading: { marginBottom: '4px' },
  letters: {
    margin: '0 0 12px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: 'clamp(38px, 11vw, 60px)',
    lineHeight: 1.2,
    fontWeight: tokens.fontWeightBold,
    letterSpacing: '0.06em',
    whiteSpace: 'nowrap',
  },
  say: { margin: 0, fontSize: '18px' },
  draw: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase400 },
});

export interface MyCodeProps {
  readonly language: Language;
  readonly draw: string;
  /** A quiz that is answered to its end. */
  readonly progress: Progress;
}

/** What a phone shows the presenter at the end: its ten answers, to be scanned or read out. */
export function MyCode({ language, draw, progress }: MyCodeProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const { phone, draw: nameOf } = groupTexts[language];
  const { results, device } = progress;
  const code = writeCode(
    results.map(({ honest, right }) => honest !== right),
    results.map(({ id }) => id),
  );
  return (
    <section className={mergeClasses(styles.card, room.notPrinted)} aria-label={phone.heading}>
      <QrCode className={styles.code} text={`${code}${device}`} label={phone.code} />
      <div className={styles.words}>
        <h2 className={mergeClasses(room.heading, styles.heading)}>{phone.heading}</h2>
        <p className={styles.letters} aria-label={`${phone.letters}: ${Array.from(code).join(' ')}`} role="img">
          {inHalves(code)}
        </p>
        <p className={styles.say}>{phone.say}</p>
        <p className={styles.draw}>{nameOf(draw)}</p>
      </div>
    </section>
  );
}
