import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailOffRegular } from '@fluentui/react-icons/svg/mail-off';
import { useState } from 'react';
import { AddIn } from '../../components/AddIn';
import { Inbox } from '../../components/Inbox';
import { card, focusRing, nothing, ONE_COLUMN } from '../../components/outlook-styles';
import type { Asked } from '../../page-address';
import { texts as allTexts } from '../../texts';
import type { MonthEntry } from './month-mail';
import { monthName } from './month-words';
import type { Month } from './months';
import { News } from './News';
import { Findings, OpenedMail } from './OpenedMail';
import { timeTexts } from './texts';
import { useOpenedMail } from './useOpenedMail';

const BESIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '8px',
    padding: '8px',
    minHeight: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    [BESIDE]: { gridTemplateColumns: '280px minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 1fr)' },
  },
  three: { [BESIDE]: { gridTemplateColumns: '240px minmax(0, 1fr) minmax(300px, 28%)' } },
  card: { ...card, position: 'relative', display: 'flex', flexDirection: 'column' },
  news: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '16px 24px',
    [ONE_COLUMN]: { padding: '12px 16px' },
    ...focusRing,
  },
  pane: { [ONE_COLUMN]: { height: '640px' } },
  hidden: { display: 'none' },
  listBesideMail: { [ONE_COLUMN]: { display: 'none' } },
  /** On a small screen one reads what happened before one looks at the mail. */
  first: { [ONE_COLUMN]: { order: -1 } },
  empty: nothing,
  emptyText: {
    margin: 0,
    textWrap: 'balance',
    wordBreak: 'auto-phrase',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

export interface MonthMailboxProps {
  readonly asked: Asked;
  /** There is no add-in: the room says itself what Emotet Guard finds. */
  readonly alone: boolean;
  readonly month: Month;
  readonly entries: readonly MonthEntry[];
  /** Opens the message of that id; none: goes back to what was new. */
  readonly onMessage: (id: string | undefined) => void;
}

/** What came in a month, what was new about it, and the message that is open with its verdict. */
export function MonthMailbox({ asked, alone, month, entries, onMessage }: MonthMailboxProps) {
  const styles = useStyles();
  const { language } = asked;
  const texts = timeTexts[language];
  const demo = allTexts[language];
  const entry = entries.find(({ id }) => id === asked.message);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const { message, notifications, host } = useOpenedMail(asked, entry);
  return (
    <div className={mergeClasses(styles.columns, entry !== undefined && styles.three)}>
      <section
        className={mergeClasses(styles.card, entry !== undefined && styles.listBesideMail)}
        aria-label={demo.inbox}
      >
        {entries.length === 0 ? (
          <div className={styles.empty}>
            <MailOffRegular fontSize={40} aria-hidden />
            <p className={styles.emptyText}>{texts.emptyMailbox}</p>
          </div>
        ) : (
          <Inbox
            texts={demo}
            language={language}
            entries={entries}
            selected={entry?.id}
            read={read}
            onOpen={({ id }) => {
              setRead((before) => new Set([...before, id]));
              onMessage(id);
            }}
          />
        )}
      </section>
      <main
        className={mergeClasses(styles.card, entry === undefined && styles.first)}
        aria-label={monthName(month, language)}
      >
        {entry === undefined && (
          <div className={styles.news} tabIndex={0} role="group" aria-label={texts.news}>
            <News language={language} month={month} />
          </div>
        )}
        {entry !== undefined && message !== undefined && (
          <OpenedMail
            language={language}
            message={message}
            notifications={notifications}
            back={texts.backToNews(monthName(month, language))}
            onBack={() => {
              onMessage(undefined);
            }}
          />
        )}
      </main>
      {/* It starts with the room, so that its verdict is there soon after the first message. */}
      <aside
        className={mergeClasses(styles.card, !alone && styles.pane, entry === undefined && styles.hidden)}
        aria-label={texts.verdict}
      >
        {alone ? (
          message !== undefined && <Findings language={language} message={message} />
        ) : (
          <AddIn texts={demo} language={language} host={host} conversation="pinned" />
        )}
      </aside>
    </div>
  );
}
