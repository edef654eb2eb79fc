import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { MessageInput } from '../../detection/contract';
import type { Told } from '../../training/scenario';
import { Message } from '../components/Message';
import type { MessagePart } from '../components/message-part';
import { inbox } from '../mailbox/mailbox';
import type { Asked } from '../page-address';
import { texts as allTexts } from '../texts';
import { shownFiles } from './presentation';
import { pointable, resultOf, verdictOn, type QuizVerdict, type Result } from './quiz-answer';
import { QuizFeedback } from './QuizFeedback';
import { useRoomStyles } from './room-styles';
import { trainingTexts } from './texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', fontSize: '18px' },
  heading: { outlineStyle: 'none', marginBottom: 0 },
  fieldset: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase400 },
  choices: { display: 'flex', flexDirection: 'column' },
  /** As large as what stands beside it: from the last row, and under a thumb. */
  answers: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))', gap: '10px' },
  answer: {
    alignItems: 'center',
    minHeight: '60px',
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:has(:checked)': {
      ...shorthands.borderColor(tokens.colorBrandStroke1),
      backgroundColor: tokens.colorBrandBackground2,
      '@media (forced-colors: active)': shorthands.borderColor('Highlight'),
    },
  },
  answerWords: { flexGrow: 1, fontSize: '22px', lineHeight: 1.3, fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: '18px', lineHeight: 1.35, overflowWrap: 'anywhere' },
  question: { '& > label': { fontSize: '18px', lineHeight: 1.45, fontWeight: tokens.fontWeightSemibold } },
  part: {
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '2px' },
  },
  pointed: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '2px' },
  /** After the answer: here it could be seen. */
  clue: { borderRadius: tokens.borderRadiusMedium, outline: '3px solid #b10e1c', outlineOffset: '2px' },
  complaint: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface QuizQuestionProps {
  readonly asked: Asked;
  readonly scenario: Told;
  readonly number: number;
  readonly of: number;
  /** The reader has answered, and sees now what is right. */
  readonly onAnswer: (result: Result) => void;
  /** The reader goes on. */
  readonly onNext: () => void;
}

/** One message of the quiz: the question, then what Emotet Guard says. */
export function QuizQuestion({ asked, scenario, number, of, onAnswer, onNext }: QuizQuestionProps) {
  const { language } = asked;
  const room = useRoomStyles();
  const styles = useStyles();
  const texts = trainingTexts[language].quiz;
  const [message, setMessage] = useState<MessageInput>();
  const [saidHonest, setSaidHonest] = useState<boolean>();
  const [parts, setParts] = useState<ReadonlySet<MessagePart>>(new Set());
  const [verdict, setVerdict] = useState<QuizVerdict>();
  const [complains, setComplains] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let left = false;
    void inbox(language)
      .find(({ id }) => id === scenario.id)
      ?.open()
      .then((found) => {
        if (!left) setMessage(found);
      });
    return () => {
      left = true;
    };
  }, [language, scenario.id]);

  useEffect(() => {
    // Whoever hears the page is taken to the new question, as the eye is.
    heading.current?.focus();
  }, [verdict]);

  const point = (part: MessagePart): void => {
    if (verdict !== undefined) return;
    setParts((before) => {
      const after = new Set(before);
      if (!after.delete(part)) after.add(part);
      return after;
    });
  };
  const check = (): void => {
    if (saidHonest === undefined || message === undefined) {
      setComplains(true);
      return;
    }
    const found = verdictOn(message, scenario, language);
    setVerdict(found);
    // From here on the answer stands: whoever loads the page again goes on with the next message.
    onAnswer(resultOf(scenario, saidHonest, saidHonest ? new Set() : parts, found));
  };

  const files = message === undefined ? [] : shownFiles(message);
  const nameOf = (part: MessagePart): string =>
    texts.part(part, part.startsWith('attachment-') ? (files[Number(part.slice('attachment-'.length))] ?? '') : '');
  const points = saidHonest === false;
  return (
    <div className={room.columns}>
      <main className={room.card} aria-label={trainingTexts[language].present.message}>
        {message !== undefined && (
          <Message
            texts={allTexts[language]}
            language={language}
            message={message}
            around={(part, content) => {
              if (verdict !== undefined) {
                const shows = !scenario.honest && verdict.clues.some((clue) => clue.part === part);
                return <div className={shows ? styles.clue : undefined}>{content}</div>;
              }
              if (part === 'to' || part === 'date') return content;
              if (part === 'text') return <div className={parts.has(part) ? styles.pointed : undefined}>{content}</div>;
              return (
                // For the mouse; the same parts stand as check boxes beside the message.
                <div
                  className={mergeClasses(styles.part, parts.has(part) && styles.pointed)}
                  onClick={() => {
                    setSaidHonest(false);
                    point(part);
                  }}
                >
                  {content}
                </div>
              );
            }}
          />
        )}
      </main>
      <section className={room.card} aria-label={texts.title}>
        <div className={room.scrolling} tabIndex={0} role="group" aria-label={texts.question(number, of)}>
          <h2 ref={heading} tabIndex={-1} className={mergeClasses(room.heading, styles.heading)}>
            {verdict === undefined
              ? texts.question(number, of)
              : saidHonest === scenario.honest
                ? texts.right
                : texts.wrong}
          </h2>
          {verdict === undefined ? (
            <form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault();
                check();
              }}
            >
              <Field label={texts.whatIsIt} className={styles.question}>
                <RadioGroup
                  className={styles.answers}
                  value={saidHonest === undefined ? '' : saidHonest ? 'honest' : 'attack'}
                  onChange={(_, { value }) => {
                    setComplains(false);
                    setSaidHonest(value === 'honest');
                  }}
                >
                  <Radio
                    value="honest"
                    className={styles.answer}
                    label={{ className: styles.answerWords, children: texts.isHonest }}
                  />
                  <Radio
                    value="attack"
                    className={styles.answer}
                    label={{ className: styles.answerWords, children: texts.isAttack }}
                  />
                </RadioGroup>
              </Field>
              {points && message !== undefined && (
                <fieldset className={styles.fieldset}>
                  <legend className={styles.legend}>{texts.where}</legend>
                  <p className={styles.hint}>{texts.whereHint}</p>
                  <div className={styles.choices}>
                    {pointable(message).map((part) => (
                      <Checkbox
                        key={part}
                        label={{ className: styles.place, children: nameOf(part) }}
                        checked={parts.has(part)}
                        onChange={() => {
                          point(part);
                        }}
                      />
                    ))}
                  </div>
                </fieldset>
              )}
              <div role="alert">{complains && <p className={styles.complaint}>{texts.chooseFirst}</p>}</div>
              <div>
                <Button type="submit" size="large" appearance="primary">
                  {texts.check}
                </Button>
              </div>
            </form>
          ) : (
            <QuizFeedback
              language={language}
              scenario={scenario}
              verdict={verdict}
              parts={saidHonest === false ? parts : new Set()}
              nameOf={nameOf}
              isLast={number === of}
              onNext={onNext}
            />
          )}
        </div>
      </section>
    </div>
  );
}
