import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STACKED } from '../../components/outlook-styles';
import type { Language } from '../../../training/scenario';
import { months } from './months';
import type { Month } from './months';
import { timeTexts } from './texts';
import { pauseNames, pauses, stateOf } from './waves';

/** Fluent's thumb: the slider's first and last value lie half of it inside its ends. */
const THUMB = 20;
const STEP = `((100% - ${THUMB}px) / ${months.length - 1})`;

/** Pauses with room for their name. */
const LONG_PAUSE = 8;

const useStyles = makeStyles({
  track: { position: 'relative', height: '22px' },
  mark: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    width: `calc(${STEP} - 1px)`,
    height: '10px',
    top: '8px',
  },
  sends: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  begins: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    top: '0px',
    height: '18px',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  pauses: { borderBottom: `2px dotted ${tokens.colorNeutralStrokeAccessible}`, boxSizing: 'border-box' },
  now: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '1px' },
  name: {
    position: 'absolute',
    top: '-3px',
    textAlign: 'center',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    [STACKED]: { display: 'none' },
  },
  years: { position: 'relative', height: '20px', fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  year: { position: 'absolute', transform: 'translateX(-4px)', color: tokens.colorNeutralForeground2 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 18px',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  sample: { position: 'static', transform: 'none', width: '14px', flexShrink: 0 },
});

/** When Emotet wrote, when something new began, and when it paused. For the eye: the slider says the same of each month. */
export function WavesTrack({ language, month }: { readonly language: Language; readonly month: Month }) {
  const styles = useStyles();
  const texts = timeTexts[language];
  return (
    <div aria-hidden>
      <div className={styles.track}>
        {months.map((each, index) => (
          <span
            key={each}
            className={mergeClasses(styles.mark, styles[lookOf(each)], each === month && styles.now)}
            style={{ left: placeOf(index) }}
          />
        ))}
        {pauseNames.map((name) => {
          const first = months.indexOf(pauses[name].from);
          const length = months.indexOf(pauses[name].to) - first + 1;
          return length < LONG_PAUSE ? null : (
            <span
              key={name}
              className={styles.name}
              style={{ left: placeOf(first), width: `calc(${STEP} * ${length - 0.5})` }}
            >
              {texts.pauses[name].name}
            </span>
          );
        })}
      </div>
      <div className={styles.years}>
        {months.map((each, index) =>
          each.endsWith('-01') ? (
            <span key={each} className={styles.year} style={{ left: placeOf(index) }}>
              {each.slice(0, 4)}
            </span>
          ) : null,
        )}
      </div>
    </div>
  );
}

/** What the marks mean. */
export function Legend({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const texts = timeTexts[language];
  return (
    <div className={styles.legend} aria-hidden>
      {(['sends', 'begins', 'pauses'] as const).map((look) => (
        <span key={look} className={styles.key}>
          <span className={mergeClasses(styles.mark, styles[look], styles.sample)} />
          {texts.legend[look]}
        </span>
      ))}
    </div>
  );
}

function lookOf(month: Month): 'sends' | 'begins' | 'pauses' {
  const state = stateOf(month);
  if (state.kind === 'pause') return 'pauses';
  return state.news.length > 0 ? 'begins' : 'sends';
}

/** Where the thumb stands at the month of that index. */
function placeOf(index: number): string {
  return `calc(${THUMB / 2}px + ${STEP} * ${index})`;
}
