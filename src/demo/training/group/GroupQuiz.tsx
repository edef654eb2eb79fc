import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { focusRing, STACKED } from '../../components/outlook-styles';
import { addressOf } from '../../page-address';
import { bareName, choiceOf, languageOf, withChoice } from '../../../training/quiz/choice';
import { RoomBar } from '../RoomBar';
import type { RoomProps } from '../room-props';
import { useRoomStyles } from '../room-styles';
import { trainingTexts } from '../texts';
import { groupTexts } from '../texts/group';
import { useSlideKeys } from '../useSlideKeys';
import { addUp, recallBallots, rememberBallots, type Ballot } from './ballots';
import { CodesScreen } from './CodesScreen';
import { drawGroupQuiz, groupPool, newGroupDraw } from './group-draw';
import { JoinScreen } from './JoinScreen';
import { ResultScreen } from './ResultScreen';

const screens = ['join', 'codes', 'result'] as const;

const useStyles = makeStyles({
  page: { gridTemplateRows: 'auto auto minmax(0, 1fr)' },
  screens: {
    display: 'flex',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  screen: {
    display: 'flex',
    alignItems: 'center',
    padding: '13px 24px 10px',
    border: 'none',
    borderBottom: '3px solid transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
    [STACKED]: { paddingLeft: '14px', paddingRight: '14px' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  count: { marginLeft: '8px' },
});

/** The presenter's side of a quiz that a group plays on its phones. No server knows of it: each phone's code carries its answers. */
export function GroupQuiz(props: RoomProps) {
  const { asked, onAsk } = props;
  const { draw } = asked;
  const bound = draw === undefined ? asked.language : (languageOf(draw) ?? asked.language);
  useEffect(() => {
    if (draw === undefined) onAsk({ ...asked, draw: newGroupDraw(asked.language) });
    else if (bound !== asked.language) onAsk({ ...asked, language: bound });
  }, [draw, bound, asked, onAsk]);
  if (draw === undefined || bound !== asked.language) return null;
  return <DrawnGroupQuiz key={bareName(draw)} {...props} draw={draw} />;
}

function DrawnGroupQuiz(props: RoomProps & { readonly draw: string }) {
  const { asked, onAsk, draw } = props;
  const room = useRoomStyles();
  const styles = useStyles();
  const ids = useMemo(() => drawGroupQuiz(draw, asked.language).map(({ id }) => id), [draw, asked.language]);
  const [ballots, setBallots] = useState<readonly Ballot[]>(() => recallBallots(draw, ids));
  const texts = groupTexts[asked.language];
  const at = Math.min(asked.step, screens.length - 1);
  const screen = screens[at] ?? 'join';

  const go = (step: number): void => {
    onAsk({ ...asked, step });
  };
  const count = (next: readonly Ballot[]): void => {
    setBallots(next);
    rememberBallots(draw, next);
  };
  useSlideKeys({ asked, at, count: screens.length, onGo: go });

  return (
    <div className={mergeClasses(room.page, styles.page)}>
      <RoomBar
        {...props}
        title={`${texts.title} · ${draw}`}
        close={{ href: addressOf(asked, 'training'), words: trainingTexts[asked.language].close }}
      />
      <nav className={mergeClasses(styles.screens, room.notPrinted)} aria-label={texts.title}>
        {screens.map((one, index) => (
          <button
            key={one}
            type="button"
            className={mergeClasses(styles.screen, one === screen && styles.current)}
            aria-current={one === screen ? 'step' : undefined}
            onClick={() => {
              go(index);
            }}
          >
            {texts.screens[one]}
            {one === 'codes' && ballots.length > 0 && (
              <CounterBadge className={styles.count} count={ballots.length} overflowCount={9_999} aria-hidden />
            )}
          </button>
        ))}
      </nav>
      <main className={room.reading} tabIndex={0} aria-label={texts.screens[screen]}>
        <div className={room.width}>
          {screen === 'join' && (
            <JoinScreen
              language={asked.language}
              draw={draw}
              isBegun={ballots.length > 0}
              onOtherDraw={() => {
                const choice = choiceOf(draw, groupPool(draw));
                onAsk({ ...asked, draw: withChoice(newGroupDraw(asked.language), choice) });
              }}
              onDraw={(next) => {
                onAsk({ ...asked, draw: next });
              }}
            />
          )}
          {screen === 'codes' && (
            <CodesScreen language={asked.language} draw={draw} ids={ids} ballots={ballots} onBallots={count} />
          )}
          {screen === 'result' && <ResultScreen asked={asked} draw={draw} answers={addUp(ballots, ids)} />}
        </div>
      </main>
    </div>
  );
}
