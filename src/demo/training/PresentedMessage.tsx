import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LinkMultipleRegular } from '@fluentui/react-icons/svg/link-multiple';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { MessageInput } from '../../detection/contract';
import type { Language } from '../../training/scenario';
import { Message } from '../components/Message';
import { Notifications } from '../components/Notifications';
import { STACKED } from '../components/outlook-styles';
import type { Notification } from '../host/notifications';
import { texts as allTexts } from '../texts';
import { OpenedPicture } from './OpenedPicture';
import { isTiedToThread, type Mark, type Marks } from './presentation';
import { trainingTexts } from './texts';

const useStyles = makeStyles({
  marked: { borderRadius: tokens.borderRadiusMedium, position: 'relative', width: 'fit-content', maxWidth: '100%' },
  /** Room for the outline, so that it does not cross the line below. */
  apart: { marginTop: '8px', marginBottom: '8px' },
  current: {
    outline: '4px solid #b10e1c',
    outlineOffset: '3px',
    color: '#1b1a19',
    backgroundColor: '#ffe27a',
    '& *': { color: '#1b1a19' },
  },
  earlier: { outline: '2px dashed #b10e1c', outlineOffset: '2px' },
  number: {
    display: 'inline-block',
    minWidth: '1.5em',
    marginLeft: '8px',
    borderRadius: '1em',
    textAlign: 'center',
    fontSize: '0.7em',
    lineHeight: '1.5em',
    fontWeight: tokens.fontWeightBold,
    verticalAlign: 'middle',
    // On the yellow of the mark as on the page: white on red.
    backgroundColor: '#b10e1c',
    '&&': { color: '#ffffff' },
  },
  inline: { display: 'flex', alignItems: 'center', flexWrap: 'wrap' },
  thread: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: '0.85em', padding: '2px 6px' },
  icon: { flexShrink: 0 },
  over: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '16px',
    overflowY: 'auto',
    backgroundColor: 'rgba(0, 0, 0, 0.62)',
    [STACKED]: { padding: '8px' },
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '250ms',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '0.01ms' },
  },
});

export interface PresentedMessageProps {
  readonly language: Language;
  readonly message: MessageInput;
  readonly marks: Marks;
  readonly notifications: readonly Notification[];
}

/** The message in large letters, with marks on it. */
export function PresentedMessage({ language, message, marks, notifications }: PresentedMessageProps) {
  const styles = useStyles();
  const texts = trainingTexts[language];
  const { thread } = marks.parts;
  return (
    <>
      <Message
        texts={allTexts[language]}
        language={language}
        message={message}
        large
        passages={marks.passages}
        around={(part, content) => (
          <>
            <Marked mark={marks.parts[part]}>{content}</Marked>
            {part === 'date' && thread !== undefined && (
              <Marked mark={thread}>
                <span className={styles.thread}>
                  <LinkMultipleRegular className={styles.icon} fontSize={22} aria-hidden />
                  {isTiedToThread(message) ? texts.present.threadThere : texts.present.threadMissing}
                </span>
              </Marked>
            )}
          </>
        )}
      >
        <Notifications
          texts={allTexts[language]}
          notifications={notifications}
          onDismiss={() => undefined}
          onShowAddIn={() => undefined}
        />
      </Message>
      {marks.picture !== undefined && (
        <div className={styles.over}>
          <OpenedPicture picture={marks.picture} language={language} />
        </div>
      )}
    </>
  );
}

function Marked({ mark, children }: { readonly mark: Mark | undefined; readonly children: ReactNode }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const current = mark?.current ?? false;
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={place}
      className={
        mark === undefined
          ? undefined
          : mergeClasses(styles.marked, styles.apart, current ? styles.current : styles.earlier)
      }
    >
      <div className={mark === undefined ? undefined : styles.inline}>
        {children}
        {mark?.numbers.map((number) => (
          <span key={number} className={styles.number} aria-hidden>
            {number}
          </span>
        ))}
      </div>
    </div>
  );
}
