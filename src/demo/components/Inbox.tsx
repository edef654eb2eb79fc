import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { shortDate } from '../dates';
import { initialsOf } from '../initials';
import type { Entry } from '../mailbox/mailbox';
import type { Language } from '../../training/scenario';
import type { DemoTexts } from '../texts/demo-texts';
import { focusRing } from './outlook-styles';

const useStyles = makeStyles({
  column: { height: '100%', display: 'flex', flexDirection: 'column' },
  heading: {
    margin: 0,
    padding: '12px 16px 10px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: 0, margin: 0 },
  entry: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    columnGap: '10px',
    padding: '10px 14px 10px 13px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  unread: { borderLeftColor: tokens.colorBrandStroke1 },
  avatar: { gridRow: '1 / span 3', paddingTop: '2px' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  from: { fontSize: tokens.fontSizeBase300 },
  wide: { gridColumn: '2 / span 2' },
  subject: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  unreadSubject: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  preview: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  date: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, paddingTop: '2px' },
  attach: { color: tokens.colorNeutralForeground2, verticalAlign: '-3px', marginRight: '4px' },
});

export interface InboxProps {
  readonly texts: DemoTexts;
  readonly language: Language;
  readonly entries: readonly Entry[];
  readonly selected: string | undefined;
  readonly read: ReadonlySet<string>;
  readonly onOpen: (entry: Entry) => void;
}

/** The messages, as a listbox: arrow keys open the next one, as in Outlook. */
export function Inbox({ texts, language, entries, selected, read, onOpen }: InboxProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const reachable = selected ?? entries[0]?.id;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const options = [...(list.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
    const focused = options.findIndex((option) => option === document.activeElement);
    const next = keyTarget(event.key, focused, entries.length);
    const entry = next === undefined ? undefined : entries[next];
    if (next === undefined || entry === undefined) return;
    event.preventDefault();
    options[next]?.focus();
    onOpen(entry);
  };

  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{texts.inbox}</h2>
      {/* A listbox whose options take the focus themselves. */}
      <div ref={list} role="listbox" aria-label={texts.messages} className={styles.list} onKeyDown={onKeyDown}>
        {entries.map((entry) => {
          const isSelected = entry.id === selected;
          const isUnread = !read.has(entry.id);
          return (
            <div
              key={entry.id}
              id={`option-${entry.id}`}
              role="option"
              aria-selected={isSelected}
              tabIndex={entry.id === reachable ? 0 : -1}
              className={mergeClasses(styles.entry, isUnread && styles.unread, isSelected && styles.selected)}
              onClick={() => {
                onOpen(entry);
              }}
            >
              <span className={styles.avatar} aria-hidden>
                <Avatar name={entry.from} initials={initialsOf(entry.from)} color="colorful" size={32} />
              </span>
              <bdi className={mergeClasses(styles.line, styles.from, isUnread && styles.bold)}>{entry.from}</bdi>
              <span className={styles.date}>
                {entry.hasAttachments && (
                  <AttachRegular className={styles.attach} fontSize={16} aria-label={texts.hasAttachments} />
                )}
                {shortDate(entry.date, language)}
              </span>
              <bdi className={mergeClasses(styles.line, styles.wide, isUnread ? styles.unreadSubject : styles.subject)}>
                {entry.subject === '' ? texts.noSubject : entry.subject}
              </bdi>
              <span className={mergeClasses(styles.line, styles.wide, styles.preview)}>{entry.preview}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** @returns which option a key goes to, or undefined for keys that are not ours */
function keyTarget(key: string, focused: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(focused + 1, count - 1);
    case 'ArrowUp':
      return Math.max(focused - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Enter':
    case ' ':
      return focused === -1 ? undefined : focused;
    default:
      return undefined;
  }
}
