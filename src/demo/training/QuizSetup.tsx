import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { difficulties } from '../../training/scenario';
import type { Language, Scenario } from '../../training/scenario';
import { choiceOf, setsOf, withChoice, type QuizChoice } from '../../training/quiz/choice';
import { drawable, QUIZ_LENGTH } from '../../training/quiz/draw';
import { setName, setupTexts } from './texts/setup-texts';

const useStyles = makeStyles({
  setup: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    marginTop: '16px',
    padding: '16px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  /** A box has room around it: without that it stands below the first letter of what is above. */
  boxes: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', marginLeft: '-8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  label: { fontSize: tokens.fontSizeBase400 },
  complaint: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface QuizSetupProps {
  readonly language: Language;
  readonly draw: string;
  /** What the draw with this name can draw from. */
  readonly poolOf: (draw: string) => readonly Scenario[];
  readonly isGroup: boolean;
  readonly onDraw: (draw: string) => void;
}

/** What the quiz draws from: how hard, for whom, whose. A choice that would leave too little is not taken. */
export function QuizSetup({ language, draw, poolOf, isGroup, onDraw }: QuizSetupProps) {
  const styles = useStyles();
  const [complains, setComplains] = useState(false);
  const texts = setupTexts[language];
  const pool = poolOf(draw);
  const choice = choiceOf(draw, pool);
  const fitting = drawable(pool, draw);

  const choose = (next: QuizChoice): void => {
    const named = withChoice(draw, next);
    const left = drawable(poolOf(named), named);
    const isEnough = left.some(({ honest }) => honest) && left.some(({ honest }) => !honest);
    const isTooFew = isGroup ? left.length < QUIZ_LENGTH : !isEnough;
    setComplains(isTooFew);
    if (!isTooFew) onDraw(named);
  };
  const box = (name: string, isChosen: boolean, next: QuizChoice): ReactNode => (
    <Checkbox
      key={name}
      label={{ className: styles.label, children: name }}
      checked={isChosen}
      onChange={() => {
        choose(next);
      }}
    />
  );
  const inLanguage = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return (
    <section className={styles.setup} aria-label={texts.heading}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.hint}>{texts.hint}</p>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.difficulty}</legend>
        <div className={styles.boxes}>
          {difficulties.map((one) =>
            box(texts.difficulties[one], choice.difficulties.includes(one), {
              ...choice,
              difficulties: toggled(choice.difficulties, one),
            }),
          )}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.sets}</legend>
        <div className={styles.boxes}>
          {setsOf(pool).map((set) =>
            box(setName(language, set), choice.sets.includes(set), { ...choice, sets: toggled(choice.sets, set) }),
          )}
        </div>
      </fieldset>
      {pool.some(({ own }) => own === true) && (
        <div className={styles.boxes}>{box(texts.ownOnly, choice.own, { ...choice, own: !choice.own })}</div>
      )}
      {isGroup && (
        <div className={styles.boxes}>
          {box(texts.oneLanguage(inLanguage), choice.language !== undefined, {
            ...choice,
            language: choice.language === undefined ? language : undefined,
          })}
        </div>
      )}
      <div role="status">
        <p className={mergeClasses(styles.hint, complains && styles.complaint)}>
          {complains
            ? isGroup
              ? texts.tooFewForGroup
              : texts.tooFew
            : texts.fits(fitting.length, Math.min(fitting.length, QUIZ_LENGTH))}
        </p>
      </div>
    </section>
  );
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
