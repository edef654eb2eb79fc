import { Badge, Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { NextRegular } from '@fluentui/react-icons/svg/next';
import { PreviousRegular } from '@fluentui/react-icons/svg/previous';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useEffect, useEffectEvent, useState } from 'react';
import { BarButton } from '../../components/BarButton';
import { card, heard, ONE_COLUMN, STACKED } from '../../components/outlook-styles';
import { addressOf } from '../../page-address';
import { RoomBar } from '../RoomBar';
import type { RoomProps } from '../room-props';
import { useRoomStyles } from '../room-styles';
import { useWindowKeys } from '../useWindowKeys';
import { trainingTexts } from '../texts';
import { ChecksOverTime } from './ChecksOverTime';
import { mailOf } from './month-mail';
import { headlineOf, monthName } from './month-words';
import { MonthMailbox } from './MonthMailbox';
import { monthOf, turnAfter, turnBefore } from './months';
import type { Month } from './months';
import { MonthSlider } from './MonthSlider';
import { timeTexts } from './texts';
import { timeCards } from './texts/time-cards';
import { Legend } from './WavesTrack';
import { turns } from './waves';

/** Too narrow for month, legend and two buttons with words in one line. */
const WITHOUT_WORDS = '@media (max-width: 1199px)';

const useStyles = makeStyles({
  page: {
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    // A small screen scrolls: slider, list, message and pane stand below each other.
    [ONE_COLUMN]: { height: 'auto', minHeight: '100dvh', gridTemplateRows: 'auto auto auto' },
  },
  time: { ...card, margin: '8px 8px 0', padding: '8px 16px 10px', overflow: 'visible' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 14px' },
  month: { margin: 0, minWidth: '9em', fontSize: '26px', lineHeight: 1.3, [STACKED]: { fontSize: '21px' } },
  buttons: { display: 'flex', gap: '8px', marginLeft: 'auto' },
  words: { [WITHOUT_WORDS]: { display: 'none' } },
  turn: { [WITHOUT_WORDS]: { minWidth: 'auto' } },
  spoken: heard,
});

/** How long the slider rests before the address follows: Safari refuses more than a hundred new addresses in 30 seconds. */
const REST = 250;

/** The same mailbox through the years: what Emotet would have sent in a month, or why it sent nothing. */
export default function TimeMachine(props: RoomProps) {
  const { asked, alone, onAsk } = props;
  const { language } = asked;
  const room = useRoomStyles();
  const styles = useStyles();
  const texts = timeTexts[language];
  const { title } = timeCards[language];
  const showsChecks = asked.room === 'checks';
  const [month, setMonth] = useState(() => monthOf(asked.month));
  /** What is told to those who do not see the page: of a jump alone, for the slider speaks for itself. */
  const [told, setTold] = useState('');
  const entries = mailOf(month, language);

  const write = useEffectEvent(() => {
    if (asked.month !== month) onAsk({ ...asked, month, message: entries.find(({ id }) => id === asked.message)?.id });
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      write();
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [month]);

  const jump = (to: Month | undefined): void => {
    if (to === undefined) return;
    setMonth(to);
    setTold(`${monthName(to, language)}: ${headlineOf(to, texts)}`);
  };
  const earlier = turnBefore(turns, month);
  const later = turnAfter(turns, month);

  useWindowKeys((event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('input, select') !== null) return;
    // A remote control for presentations sends these two.
    if (event.key === 'PageDown') jump(later);
    else if (event.key === 'PageUp') jump(earlier);
    else if (event.key === 'Escape') window.location.assign(addressOf(asked, 'training'));
    else return;
    event.preventDefault();
  });

  return (
    <div className={mergeClasses(room.page, styles.page)}>
      <RoomBar
        {...props}
        title={title}
        icon={<HistoryRegular fontSize={24} />}
        close={{ href: addressOf(asked, 'training'), words: trainingTexts[language].close }}
      >
        <BarButton
          icon={<TableRegular />}
          words={texts.checks.title}
          pressed={showsChecks}
          onClick={() => {
            onAsk({ ...asked, month, room: showsChecks ? 'time' : 'checks' });
          }}
        />
      </RoomBar>
      <section className={styles.time} aria-label={title}>
        <div className={styles.line}>
          <h2 className={styles.month}>{monthName(month, language)}</h2>
          <Badge size="extra-large" appearance="tint" color={entries.length > 0 ? 'danger' : 'informative'}>
            {entries.length > 0 ? texts.messages(entries.length) : texts.pause}
          </Badge>
          <Legend language={language} />
          <div className={styles.buttons}>
            <Turn words={texts.earlier} icon={<PreviousRegular />} to={earlier} onTurn={jump} />
            <Turn words={texts.later} icon={<NextRegular />} to={later} onTurn={jump} />
          </div>
        </div>
        <MonthSlider language={language} month={month} onMonth={setMonth} />
        <span className={styles.spoken} role="status">
          {told}
        </span>
      </section>
      {showsChecks ? (
        <ChecksOverTime language={language} month={month} onMonth={jump} />
      ) : (
        <MonthMailbox
          asked={asked}
          alone={alone}
          month={month}
          entries={entries}
          onMessage={(message) => {
            onAsk({ ...asked, month, message });
          }}
        />
      )}
    </div>
  );
}

interface TurnProps {
  readonly words: string;
  readonly icon: React.ReactElement;
  /** Undefined: nothing changes any more in that direction. */
  readonly to: Month | undefined;
  readonly onTurn: (month: Month | undefined) => void;
}

function Turn({ words, icon, to, onTurn }: TurnProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.turn}
      icon={icon}
      aria-label={words}
      disabledFocusable={to === undefined}
      onClick={() => {
        onTurn(to);
      }}
    >
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
