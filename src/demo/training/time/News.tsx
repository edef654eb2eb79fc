import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../training/scenario';
import { trainingTexts } from '../texts';
import { useRoomStyles } from '../room-styles';
import { dateOfSource } from './month-words';
import type { Month } from './months';
import { sources } from './sources';
import type { SourceName } from './sources';
import { timeTexts } from './texts';
import { pauses, stateOf, waves } from './waves';
import type { WaveName } from './waves';

const useStyles = makeStyles({
  news: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '200ms',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '0.01ms' },
  },
  kind: {
    margin: '0 0 8px',
    fontSize: '0.8em',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  told: { margin: '0 0 20px' },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    margin: '0 0 4px',
    fontSize: '1.2em',
    lineHeight: 1.3,
    wordBreak: 'auto-phrase',
  },
  what: { margin: '0 0 4px' },
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  others: { margin: '0 0 20px' },
  hint: { margin: '0 0 8px', fontSize: '0.8em', color: tokens.colorNeutralForeground2 },
});

/** What was new in a month, in letters that a room can read: the waves that began, those that went on, or why nothing came. */
export function News({ language, month }: { readonly language: Language; readonly month: Month }) {
  const room = useRoomStyles();
  const styles = useStyles();
  const texts = timeTexts[language];
  const state = stateOf(month);
  if (state.kind === 'pause') {
    const { name, what } = texts.pauses[state.pause];
    return (
      <div key={month} className={`${styles.news} ${room.large}`}>
        <h3 className={styles.kind}>{texts.pause}</h3>
        <Told language={language} name={name} what={what} source={pauses[state.pause].source} />
      </div>
    );
  }
  const { news, running } = state;
  const told = news.length > 0 ? news : running;
  const others = running.filter((name) => !told.includes(name));
  return (
    <div key={month} className={`${styles.news} ${room.large}`}>
      <h3 className={styles.kind}>{news.length > 0 ? texts.news : texts.goesOn}</h3>
      {told.map((name) => (
        <ToldWave key={name} language={language} wave={name} />
      ))}
      {others.length > 0 && (
        <>
          <h3 className={styles.kind}>{texts.goesOn}</h3>
          <p className={styles.others}>{others.map((name) => texts.waves[name].name).join(' · ')}</p>
        </>
      )}
      <p className={styles.hint}>{texts.openOne}</p>
      <p className={styles.hint}>{texts.translated}</p>
    </div>
  );
}

function ToldWave({ language, wave }: { readonly language: Language; readonly wave: WaveName }) {
  const { name, what } = timeTexts[language].waves[wave];
  const { source, pattern } = waves[wave];
  return (
    <Told
      language={language}
      name={name}
      what={what}
      source={source}
      pattern={trainingTexts[language].present.pattern(pattern)}
    />
  );
}

interface ToldProps {
  readonly language: Language;
  readonly name: string;
  readonly what: string;
  readonly source: SourceName;
  readonly pattern?: string;
}

function Told({ language, name, what, source, pattern }: ToldProps) {
  const styles = useStyles();
  const { by, title, date, address } = sources[source];
  return (
    <div className={styles.told}>
      <h4 className={styles.name}>
        {name}
        {pattern !== undefined && (
          <Badge appearance="tint" size="large">
            {pattern}
          </Badge>
        )}
      </h4>
      <p className={styles.what}>{what}</p>
      <p className={styles.source}>
        {timeTexts[language].source}{' '}
        <Link inline href={address} target="_blank" rel="noreferrer">
          {by}, <bdi>{title}</bdi>
        </Link>
        {`, ${dateOfSource(date, language)}`}
      </p>
    </div>
  );
}
