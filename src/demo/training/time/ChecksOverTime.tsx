import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { titleOf } from '../../../locales/format';
import { catalogueOf } from '../../../training/catalogues';
import type { Language } from '../../../training/scenario';
import { card, focusRing, heard, ONE_COLUMN } from '../../components/outlook-styles';
import { trainingTexts } from '../texts';
import { judgeAll, patternRows, rowsOf } from './lit-checks';
import type { WaveVerdict } from './lit-checks';
import { shortMonth } from './month-words';
import type { Month } from './months';
import { timeTexts } from './texts';
import { beginningOf, spanIn, waveNames } from './waves';
import type { WaveName } from './waves';

/** Pixels of a wave's column: two lines of a turned name. */
const COLUMN = 44;
/** Of the names of the checks. */
const NAMES = 'clamp(140px, 24vw, 300px)';

const useStyles = makeStyles({
  card: { ...card, margin: '8px', display: 'flex', flexDirection: 'column', position: 'relative' },
  words: { padding: '12px 24px 8px', fontSize: '18px', lineHeight: 1.4 },
  intro: { margin: 0 },
  progress: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  scrolling: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: '0 24px 16px',
    [ONE_COLUMN]: { maxHeight: '80dvh', padding: '0 12px 12px' },
    ...focusRing,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    width: `calc(${NAMES} + ${waveNames.length * COLUMN}px)`,
    fontSize: tokens.fontSizeBase300,
  },
  corner: {
    position: 'sticky',
    left: 0,
    top: 0,
    zIndex: 3,
    width: NAMES,
    padding: '4px 8px 4px 0',
    textAlign: 'left',
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wave: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    width: `${COLUMN}px`,
    padding: 0,
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  to: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '4px',
    width: '100%',
    padding: '4px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  name: {
    writingMode: 'vertical-rl',
    height: '176px',
    maxWidth: `${COLUMN - 4}px`,
    overflow: 'hidden',
    textAlign: 'left',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightRegular,
  },
  turned: { transform: 'rotate(180deg)', textOrientation: 'sideways' },
  when: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    padding: '3px 8px 3px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { height: '28px', padding: 0, textAlign: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  now: { backgroundColor: tokens.colorBrandBackground2 },
  lamp: {
    display: 'inline-block',
    width: '16px',
    height: '16px',
    borderRadius: '50%',
    verticalAlign: 'middle',
    backgroundColor: tokens.colorPaletteRedBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  pattern: { backgroundColor: tokens.colorCompoundBrandBackground },
  unlit: { width: '4px', height: '4px', backgroundColor: tokens.colorNeutralStroke1 },
  spoken: heard,
});

export interface ChecksOverTimeProps {
  readonly language: Language;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
}

/** Which checks find something in which wave: rows light up as the detection judges one wave after the other. */
export function ChecksOverTime({ language, month, onMonth }: ChecksOverTimeProps) {
  const styles = useStyles();
  const { checks } = timeTexts[language];
  const [known, setKnown] = useState<readonly WaveVerdict[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    void judgeAll(language, setKnown, leaving.signal);
    return () => {
      leaving.abort();
    };
  }, [language]);

  const isDone = known.length === waveNames.length;
  const cells = (isLit: (verdict: WaveVerdict) => boolean, isPattern = false): ReactNode =>
    waveNames.map((wave) => (
      <Lamp
        key={wave}
        language={language}
        isNow={spanIn(wave, month) !== undefined}
        isPattern={isPattern}
        state={known.find((verdict) => verdict.wave === wave)}
        isLit={isLit}
      />
    ));
  return (
    <main className={styles.card} aria-label={checks.title}>
      <div className={styles.words}>
        <p className={styles.intro}>{checks.intro}</p>
        <p className={styles.progress} role="status">
          {isDone ? '' : checks.judging(known.length + 1, waveNames.length)}
        </p>
      </div>
      <div className={styles.scrolling} tabIndex={0} role="group" aria-label={checks.title}>
        <table className={styles.table} aria-label={checks.title} aria-busy={!isDone}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {checks.check}
              </th>
              {waveNames.map((wave) => (
                <WaveHeader key={wave} language={language} wave={wave} month={month} onMonth={onMonth} />
              ))}
            </tr>
          </thead>
          <tbody>
            {patternRows.map((pattern) => (
              <tr key={pattern}>
                <th scope="row" className={styles.row}>
                  <strong>{trainingTexts[language].present.pattern(pattern)}</strong>
                </th>
                {cells((verdict) => verdict.pattern === pattern, true)}
              </tr>
            ))}
            {rowsOf(known).map((detector) => (
              <tr key={detector}>
                <th scope="row" className={styles.row}>
                  {titleOf(catalogueOf(language), detector)}
                </th>
                {cells(({ lit }) => lit.has(detector))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </main>
  );
}

interface WaveHeaderProps extends ChecksOverTimeProps {
  readonly wave: WaveName;
}

/** A wave's name and first month: leads there. */
function WaveHeader({ language, wave, month, onMonth }: WaveHeaderProps) {
  const styles = useStyles();
  const beginning = beginningOf(wave);
  return (
    <th scope="col" className={mergeClasses(styles.wave, spanIn(wave, month) !== undefined && styles.now)}>
      <button
        type="button"
        className={styles.to}
        onClick={() => {
          onMonth(beginning);
        }}
      >
        {/* Japanese is written from top to bottom; other letters are turned to read upwards. */}
        <span className={mergeClasses(styles.name, language !== 'ja' && styles.turned)}>
          {timeTexts[language].waves[wave].name}
        </span>{' '}
        <span className={styles.when}>{shortMonth(beginning, language)}</span>{' '}
        <span className={styles.when}>{beginning.slice(0, 4)}</span>
      </button>
    </th>
  );
}

interface LampProps {
  readonly language: Language;
  readonly isNow: boolean;
  readonly isPattern: boolean;
  /** Undefined until the wave is judged. */
  readonly state: WaveVerdict | undefined;
  readonly isLit: (verdict: WaveVerdict) => boolean;
}

function Lamp({ language, isNow, isPattern, state, isLit }: LampProps) {
  const styles = useStyles();
  const { checks } = timeTexts[language];
  const lit = state !== undefined && isLit(state);
  return (
    <td className={mergeClasses(styles.cell, isNow && styles.now)}>
      {state !== undefined && (
        <>
          <span className={mergeClasses(styles.lamp, lit ? isPattern && styles.pattern : styles.unlit)} aria-hidden />
          <span className={styles.spoken}>{lit ? checks.lit : checks.dark}</span>
        </>
      )}
    </td>
  );
}
