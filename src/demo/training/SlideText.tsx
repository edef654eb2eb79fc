import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { MessageInput } from '../../detection/contract';
import type { Language, Place, Told } from '../../training/scenario';
import { toldAs, toldIn } from '../../training/scenarios';
import { AddIn } from '../components/AddIn';
import { ONE_COLUMN } from '../components/outlook-styles';
import type { SimulatedOutlook } from '../host/host';
import { addressOf, type Asked } from '../page-address';
import { texts as allTexts } from '../texts';
import type { Slide } from './presentation';
import { verdictOn } from './quiz-answer';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';
import type { TrainingTexts } from './texts/training-texts';
import { Clues, VerdictSentence } from './VerdictWords';

const useStyles = makeStyles({
  say: { margin: '0 0 16px' },
  number: {
    display: 'inline-block',
    minWidth: '1.6em',
    marginRight: '10px',
    borderRadius: '1em',
    textAlign: 'center',
    color: '#ffffff',
    backgroundColor: '#b10e1c',
    fontWeight: tokens.fontWeightBold,
  },
  label: { display: 'block', fontSize: '0.75em', color: tokens.colorNeutralForeground2 },
  notes: {
    margin: '20px 0 0',
    padding: '12px 16px',
    fontSize: '17px',
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  links: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '16px', fontSize: '18px' },
  pane: { flexGrow: 1, flexBasis: '55%', minHeight: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  findings: { display: 'flex', flexDirection: 'column', gap: '14px', margin: '0 0 20px' },
  hidden: { display: 'none' },
  short: { flexBasis: '45%', flexGrow: 0 },
  steps: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Long words of a count break before the buttons do.
  count: { flexGrow: 1, flexBasis: '4em', textAlign: 'center' },
  keys: {
    margin: 0,
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [ONE_COLUMN]: { display: 'none' },
  },
});

export interface SlideTextProps {
  readonly asked: Asked;
  /** There is no add-in: the room says itself what Emotet Guard finds. */
  readonly alone: boolean;
  readonly message: MessageInput | undefined;
  readonly scenario: Told;
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly host: SimulatedOutlook;
  readonly onGo: (step: number) => void;
}

/** What is said at this step, and the way to the next one. At the last, the real pane speaks. */
export function SlideText({ asked, alone, message, scenario, slides, at, host, onGo }: SlideTextProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const texts = trainingTexts[asked.language];
  const isVerdict = slides[at]?.kind === 'verdict';
  return (
    <section className={room.card} aria-label={texts.present.title}>
      <div
        className={mergeClasses(room.scrolling, room.large, isVerdict && !alone && styles.short)}
        tabIndex={0}
        aria-live="polite"
        aria-label={texts.present.stepOf(at + 1, slides.length)}
        role="group"
      >
        <Words asked={asked} scenario={scenario} slide={slides[at]}>
          {alone && message !== undefined && (
            <Findings language={asked.language} scenario={scenario} message={message} />
          )}
        </Words>
      </div>
      {/* It starts with the presentation, so that its verdict is there when the presenter comes to it. */}
      {!alone && (
        <div className={mergeClasses(styles.pane, !isVerdict && styles.hidden)}>
          <AddIn texts={allTexts[asked.language]} language={asked.language} host={host} conversation="pinned" />
        </div>
      )}
      <div className={styles.steps} role="group" aria-label={texts.present.stepOf(at + 1, slides.length)}>
        <Button
          size="large"
          icon={<ArrowLeftRegular />}
          disabledFocusable={at === 0}
          onClick={() => {
            onGo(Math.max(at - 1, 0));
          }}
        >
          {texts.back}
        </Button>
        <span className={styles.count}>{texts.present.stepOf(at + 1, slides.length)}</span>
        <Button
          size="large"
          appearance="primary"
          iconPosition="after"
          icon={<ArrowRightRegular />}
          disabledFocusable={isVerdict}
          onClick={() => {
            onGo(Math.min(at + 1, slides.length - 1));
          }}
        >
          {texts.next}
        </Button>
        <p className={styles.keys}>{texts.present.keys}</p>
      </div>
    </section>
  );
}

function placeName(place: Place): keyof TrainingTexts['present']['places'] {
  if (typeof place === 'string') return place;
  if ('text' in place) return 'text';
  return 'attachment' in place ? 'attachment' : 'opened';
}

interface WordsProps {
  readonly asked: Asked;
  readonly scenario: Told;
  readonly slide: Slide | undefined;
  /** What is said of the verdict. */
  readonly children: ReactNode;
}

function Words({ asked, scenario, slide, children }: WordsProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const texts = trainingTexts[asked.language];
  const { who, what } = scenario.telling;
  if (slide?.kind === 'evidence') {
    return (
      <>
        <h2 className={room.heading}>
          <span className={styles.number}>{slide.number}</span>
          {texts.present.places[placeName(slide.step.at)]}
        </h2>
        <p className={styles.say}>{slide.step.say}</p>
        {asked.notes && slide.step.note !== undefined && <p className={styles.notes}>{slide.step.note}</p>}
      </>
    );
  }
  if (slide?.kind === 'verdict') {
    return (
      <>
        <h2 className={room.heading}>{texts.present.verdict}</h2>
        {children}
        <p className={styles.say}>
          <span className={styles.label}>{texts.present.whoWrites}</span>
          {who}
        </p>
        <p className={styles.say}>
          <span className={styles.label}>{texts.present.whatHappened}</span>
          {what}
        </p>
        <Onwards asked={asked} scenario={scenario} />
      </>
    );
  }
  return (
    <>
      <h2 className={room.heading}>{texts.present.arrival}</h2>
      <p className={styles.say}>{texts.present.arrivalQuestion}</p>
      {asked.notes && (
        <p className={styles.notes}>
          {texts.present.noNotes} {who} {what}
        </p>
      )}
    </>
  );
}

interface FindingsProps {
  readonly language: Language;
  readonly scenario: Told;
  readonly message: MessageInput;
}

/** The verdict of the detection, here and now, without the pane around it. */
function Findings({ language, scenario, message }: FindingsProps) {
  const styles = useStyles();
  const verdict = useMemo(() => verdictOn(message, scenario, language), [message, scenario, language]);
  return (
    <div className={styles.findings}>
      <VerdictSentence language={language} verdict={verdict} />
      <Clues language={language} verdict={verdict} />
    </div>
  );
}

/** Where a presenter may go from the end of a scenario. */
function Onwards({ asked, scenario }: { readonly asked: Asked; readonly scenario: Told }) {
  const styles = useStyles();
  const { click, present } = trainingTexts[asked.language];
  const twin = toldAs(scenario.twin, asked.language);
  const told = toldIn(asked.language);
  const following = told[(told.findIndex(({ id }) => id === scenario.id) + 1) % told.length];
  return (
    <div className={styles.links}>
      {twin !== undefined && (
        <Link href={addressOf(asked, 'present', { message: twin.id })}>{present.twin(twin.telling.title)}</Link>
      )}
      {!scenario.honest && <Link href={addressOf(asked, 'click')}>{click.title}</Link>}
      {following !== undefined && following.id !== twin?.id && (
        <Link href={addressOf(asked, 'present', { message: following.id })}>
          {present.nextScenario(following.telling.title)}
        </Link>
      )}
    </div>
  );
}
