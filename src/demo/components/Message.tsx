import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Address, MessageInput } from '../../detection/contract';
import type { Language } from '../../training/scenario';
import { longDate } from '../dates';
import { initialsOf } from '../initials';
import type { DemoTexts } from '../texts/demo-texts';
import { Attachments } from './Attachments';
import { MessageBody, type Passage } from './MessageBody';
import { focusRing, STACKED } from './outlook-styles';
import type { MessagePart } from './message-part';

const useStyles = makeStyles({
  message: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    [STACKED]: { padding: '12px', gap: '10px' },
    ...focusRing,
  },
  large: { fontSize: '20px', lineHeight: 1.4, [STACKED]: { fontSize: '17px' } },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
    [STACKED]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  largeSubject: { fontSize: '28px', lineHeight: 1.3, [STACKED]: { fontSize: '20px', lineHeight: 1.3 } },
  people: { display: 'grid', gridTemplateColumns: '40px minmax(0, 1fr)', columnGap: '12px', alignItems: 'start' },
  from: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  address: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  largeDetail: { fontSize: '0.85em' },
});

export interface MessageProps {
  readonly texts: DemoTexts;
  readonly language: Language;
  readonly message: MessageInput;
  /** For a room: larger letters. */
  readonly large?: boolean;
  /** Puts something around a part: a mark, a place to click. */
  readonly around?: (part: MessagePart, content: ReactNode) => ReactNode;
  /** Passages of the text to mark. */
  readonly passages?: readonly Passage[];
  /** Stands between the subject and the people, where Outlook shows notifications. */
  readonly children?: ReactNode;
  /** The reader opens the attachment at this place. */
  readonly onOpenAttachment?: (place: number) => void;
}

/** A message as Outlook shows it. */
export function Message(props: MessageProps) {
  const styles = useStyles();
  const { texts, language, message, large = false, around = (_part, content: ReactNode) => content } = props;
  const from = message.from ?? { name: '', address: '' };
  const detail = mergeClasses(styles.detail, large && styles.largeDetail);
  return (
    // Scrolls: the keyboard must reach it.
    <article className={mergeClasses(styles.message, large && styles.large)} tabIndex={0} aria-labelledby="subject">
      {around(
        'subject',
        <h2 className={mergeClasses(styles.subject, large && styles.largeSubject)} id="subject">
          <bdi>{message.subject === '' ? texts.noSubject : message.subject}</bdi>
        </h2>,
      )}
      {props.children}
      <div className={styles.people}>
        <Avatar
          name={from.name === '' ? from.address : from.name}
          initials={initialsOf(from.name)}
          color="colorful"
          size={40}
          aria-hidden
        />
        <div>
          {around(
            'from',
            <div className={styles.from}>
              <bdi>{from.name}</bdi> <bdi className={styles.address}>{`<${from.address}>`}</bdi>
            </div>,
          )}
          {around(
            'to',
            <>
              <People label={texts.to} people={message.to} className={detail} />
              <People label={texts.cc} people={message.cc} className={detail} />
            </>,
          )}
          {around('date', <div className={detail}>{longDate(message.receivedAt ?? '', language)}</div>)}
        </div>
      </div>
      <Attachments
        texts={texts}
        attachments={message.attachments}
        large={large}
        around={around}
        onOpen={props.onOpenAttachment}
      />
      {around(
        'text',
        <div>
          <MessageBody texts={texts} message={message} large={large} passages={props.passages ?? NONE} />
        </div>,
      )}
    </article>
  );
}

const NONE: readonly Passage[] = [];

interface PeopleProps {
  readonly label: string;
  readonly people: readonly Address[];
  readonly className: string;
}

function People({ label, people, className }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <div className={className}>
      {label} <bdi>{people.map(({ name, address }) => (name === '' ? address : name)).join('; ')}</bdi>
    </div>
  );
}
