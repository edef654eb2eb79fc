import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Language } from '../../../training/scenario';
import { useRoomStyles } from '../room-styles';
import { groupTexts } from '../texts/group';
import { QuizSetup } from '../QuizSetup';
import { groupPool } from './group-draw';
import { QrCode } from './QrCode';
import { isOnlyHere, phoneAddress, roomAddresses } from './room-address';

const useStyles = makeStyles({
  join: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'center', gap: '24px 48px' },
  code: {
    width: 'min(58dvh, 100%, 520px)',
    minWidth: 'min(240px, 100%)',
    flexShrink: 1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
  },
  words: { flexGrow: 1, flexBasis: '380px', minWidth: 0, maxWidth: '560px' },
  heading: { fontSize: 'clamp(26px, 3.6vw, 40px)', marginBottom: '16px' },
  steps: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '16px' },
  step: { display: 'grid', gridTemplateColumns: '44px minmax(0, 1fr)', alignItems: 'start', columnGap: '14px' },
  number: {
    width: '40px',
    height: '40px',
    borderRadius: '50%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  text: { paddingTop: '3px' },
  address: {
    display: 'block',
    marginTop: '6px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: 'clamp(17px, 2vw, 24px)',
    lineHeight: 1.35,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  settings: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px', marginTop: '36px' },
  field: { flexGrow: 1, flexBasis: '280px', maxWidth: '640px' },
  warning: { marginTop: '24px' },
  setup: { marginTop: '24px' },
});

export interface JoinScreenProps {
  readonly language: Language;
  readonly draw: string;
  /** Codes of this draw are counted: another one would leave them behind. */
  readonly isBegun: boolean;
  readonly onOtherDraw: () => void;
  readonly onDraw: (draw: string) => void;
}

/** How a phone joins: the address as a QR code and in letters, as large as the projector allows. */
export function JoinScreen({ language, draw, isBegun, onOtherDraw, onDraw }: JoinScreenProps) {
  const room = useRoomStyles();
  const styles = useStyles();
  const { join, otherDraw } = groupTexts[language];
  const [known] = useState(roomAddresses);
  const [base, setBase] = useState(known[0] ?? '');
  const others = useId();
  const address = phoneAddress(base, draw);
  const steps = [
    <>
      {join.scanOrType} <code className={styles.address}>{address}</code>
    </>,
    join.answer,
    join.show,
  ];
  return (
    <>
      <div className={mergeClasses(styles.join, room.large)}>
        <QrCode className={styles.code} text={address} label={join.code} />
        <div className={styles.words}>
          <h2 className={mergeClasses(room.heading, styles.heading)}>{join.heading}</h2>
          <ol className={styles.steps}>
            {steps.map((step, index) => (
              <li key={index} className={styles.step}>
                <span className={styles.number} aria-hidden>
                  {index + 1}
                </span>
                <span className={styles.text}>{step}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      {isOnlyHere(base) && (
        <MessageBar intent="warning" layout="multiline" className={styles.warning}>
          <MessageBarBody>{join.onlyHere}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.settings}>
        <Field className={styles.field} label={join.address} hint={join.addressHint}>
          <Input
            value={base}
            list={known.length > 1 ? others : undefined}
            type="url"
            onChange={(_, { value }) => {
              setBase(value.trim());
            }}
          />
        </Field>
        {known.length > 1 && (
          <datalist id={others}>
            {known.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
        {!isBegun && <Button onClick={onOtherDraw}>{otherDraw}</Button>}
      </div>
      {!isBegun && (
        <div className={styles.setup}>
          <QuizSetup language={language} draw={draw} poolOf={groupPool} isGroup onDraw={onDraw} />
        </div>
      )}
    </>
  );
}
