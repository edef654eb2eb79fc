import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { FaultName } from '../host/faults';
import { profiles, type ProfileName } from '../host/profiles';
import { replyTo } from '../mailbox/reply';
import { READER } from '../reader';
import type { Language } from '../../training/scenario';
import type { DemoTexts } from '../texts/demo-texts';
import { AddIn } from './AddIn';
import { EventPage } from '../attachment-action/EventPage';
import { Folders } from './Folders';
import { Inbox } from './Inbox';
import { useOutlookStyles } from './outlook-styles';
import { ReadingPane } from './ReadingPane';
import { useAttachmentAction } from '../attachment-action/useAttachmentAction';
import type { MailboxView } from './useMailbox';
import type { OutlookState } from './useSimulatedOutlook';

export interface ColumnsProps {
  readonly texts: DemoTexts;
  readonly language: Language;
  readonly profile: ProfileName;
  readonly faults: readonly FaultName[];
  readonly mailbox: MailboxView;
  readonly outlook: OutlookState;
  /** The add-in's manifest is the pilot's. */
  readonly pilot: boolean;
}

/** Folders, list, message and add-in, side by side as far as the window is wide enough. */
export function Columns({ texts, language, profile, faults, mailbox, outlook, pilot }: ColumnsProps) {
  const styles = useOutlookStyles();
  const [addInShown, setAddInShown] = useState(true);
  const { entries, selected, read, message } = mailbox;
  const attachment = useAttachmentAction(outlook.host, message, pilot);
  const pinned = profiles[profile].pinning && !faults.includes('unpinned');
  const isOpen = selected !== undefined;
  const showsAddIn = addInShown && (pinned || (isOpen && message !== 'opening'));
  const besideList = !isOpen && styles.hiddenWhenNarrow;
  return (
    <div className={mergeClasses(styles.columns, !showsAddIn && styles.withoutAddIn, !isOpen && styles.listAlone)}>
      <nav className={mergeClasses(styles.card, styles.folders)} aria-label={texts.folders}>
        <Folders texts={texts} unread={entries.filter(({ id }) => !read.has(id)).length} />
      </nav>
      <section
        className={mergeClasses(styles.card, styles.inbox, isOpen && styles.hiddenWhenNarrow)}
        aria-label={texts.inbox}
      >
        <Inbox
          texts={texts}
          language={language}
          entries={entries}
          selected={selected}
          read={read}
          onOpen={mailbox.open}
        />
      </section>
      <main className={mergeClasses(styles.card, styles.reading, besideList)}>
        <ReadingPane
          texts={texts}
          language={language}
          message={message}
          notifications={outlook.notifications}
          addInShown={addInShown}
          attachmentAction={attachment.action}
          onOpenAttachment={attachment.open}
          onDismiss={(key) => {
            outlook.host.dismiss(key);
          }}
          onBack={mailbox.close}
          onReply={(kind) => {
            if (message !== undefined && message !== 'opening')
              outlook.setNewMessage(replyTo(message, kind, READER[language].address));
          }}
          onAddIn={setAddInShown}
        />
        {attachment.action?.state === 'waiting' && <EventPage texts={texts} language={language} host={outlook.host} />}
      </main>
      <aside
        className={mergeClasses(styles.card, styles.addIn, besideList, !showsAddIn && styles.hidden)}
        aria-label={texts.addIn}
      >
        {(pinned || showsAddIn) && (
          <AddIn
            texts={texts}
            language={language}
            host={outlook.host}
            conversation={pinned ? 'pinned' : `on-${selected ?? 'nothing'}`}
            onHide={() => {
              setAddInShown(false);
            }}
          />
        )}
      </aside>
    </div>
  );
}
