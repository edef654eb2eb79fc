import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../training/scenario';
import { useRoomStyles } from '../room-styles';
import { groupTexts } from '../texts/group';
import { CODE_LENGTH, inHalves, type DrawnIds } from './answer-code';
import { takeCode, type Ballot, type Taken } from './ballots';
import { CameraView } from './CameraView';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: '24px 40px',
    alignItems: 'start',
  },
  typed: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  heading: { fontSize: 'clamp(24px, 3vw, 34px)', marginBottom: 0 },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start', gap: '12px' },
  input: { height: '64px', width: '100%', minWidth: 0 },
  letters: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '34px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.12em',
    textTransform: 'uppercase',
  },
  /** Beside the field, not its label. */
  button: { height: '64px', fontSize: '20px', marginTop: '26px' },
  count: { margin: 0, fontSize: 'clamp(30px, 4vw, 48px)', lineHeight: 1.2, fontWeight: tokens.fontWeightBold },
  said: { minHeight: '3.2em', fontSize: '20px', lineHeight: 1.45 },
  complaint: { color: tokens.colorPaletteRedForeground1 },
  line: { margin: '0 0 8px' },
  kept: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});

export interface CodesScreenProps {
  readonly language: Language;
  readonly draw: string;
  readonly ids: DrawnIds;
  readonly ballots: readonly Ballot[];
  readonly onBallots: (ballots: readonly Ballot[]) => void;
}

/** What was said of the last code; `undone`: it was counted, and no longer is. */
type Said = Taken | { readonly outcome: 'undone'; readonly code: string };

/** Takes the codes of the phones: before the camera, or by their six letters. */
export function CodesScreen({ language, draw, ids, ballots, onBallots }: CodesScreenProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said>();
  const { codes, camera } = groupTexts[language];

  const take = (text: string): Taken => {
    const taken = takeCode(text, ballots, ids);
    if (taken.outcome === 'counted') onBallots(taken.ballots);
    setSaid(taken);
    return taken;
  };
  const scan = (text: string): void => {
    // Some other square, such as the one that phones join with, is none of ours.
    if (takeCode(text, ballots, ids).outcome !== 'wrong-length') take(text);
  };
  const undo = (code: string): void => {
    onBallots(ballots.slice(0, -1));
    setSaid({ outcome: 'undone', code });
  };
  const complains = said !== undefined && !('code' in said);
  return (
    <div className={styles.columns}>
      <div className={styles.typed}>
        <h2 className={mergeClasses(room.heading, styles.heading)}>{codes.heading}</h2>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (take(typed).outcome === 'counted') setTyped('');
          }}
        >
          <Field label={codes.letters} hint={codes.lettersHint} size="large">
            <Input
              className={styles.input}
              input={{ className: styles.letters, autoCapitalize: 'characters', spellCheck: false }}
              autoComplete="off"
              maxLength={4 * CODE_LENGTH}
              value={typed}
              onChange={(_, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
          <Button className={styles.button} type="submit" size="large" appearance="primary">
            {codes.count}
          </Button>
        </form>
        <div className={styles.said} role="status">
          {said !== undefined && (
            <p className={mergeClasses(styles.line, complains && styles.complaint)}>{sentenceFor(said)}</p>
          )}
          {said?.outcome === 'counted' && (
            <Button
              onClick={() => {
                undo(said.code);
              }}
            >
              {codes.undo}
            </Button>
          )}
        </div>
        <p className={styles.count}>{codes.counted(ballots.length)}</p>
        <p className={styles.kept}>{codes.kept}</p>
        {ballots.length > 0 && (
          <div>
            <Button
              appearance="subtle"
              onClick={() => {
                onBallots([]);
                setSaid(undefined);
              }}
            >
              {codes.clear}
            </Button>
          </div>
        )}
      </div>
      <CameraView texts={camera} onCode={scan} />
    </div>
  );

  function sentenceFor(last: Said): string {
    switch (last.outcome) {
      case 'counted':
        return codes.accepted(inHalves(last.code));
      case 'undone':
        return codes.undone(inHalves(last.code));
      case 'seen-before':
        return codes.seenBefore(inHalves(last.code));
      case 'wrong-length':
        return codes.wrongLength;
      case 'mistyped':
        return codes.mistyped;
      case 'other-draw':
        return codes.fromOtherDraw(draw);
    }
  }
}
