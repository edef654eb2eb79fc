import { MessageBar, MessageBarBody, mergeClasses } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MessageInput } from '../../detection/contract';
import { nameOfCall } from '../calls';
import type { NewMessage } from '../host/dispatch';
import type { FaultName } from '../host/faults';
import { SimulatedOutlook } from '../host/host';
import type { Notification } from '../host/notifications';
import { profiles, type ProfileName } from '../host/profiles';
import { entryOf, inbox, type Entry } from '../mailbox/mailbox';
import { addressOf, type Asked } from '../page-address';
import { READER } from '../reader';
import { texts as allTexts } from '../texts';
import { AddIn } from './AddIn';
import { DeveloperPanel } from './DeveloperPanel';
import { Folders } from './Folders';
import { Header } from './Header';
import { Inbox } from './Inbox';
import { NewMessageForm } from './NewMessageForm';
import { useOutlookStyles } from './outlook-styles';
import { ReadingPane, type ReplyKind } from './ReadingPane';
import { useDroppedFiles } from './useDroppedFiles';

/** Calls that the developer panel lists. */
const MOST_CALLS = 200;

export interface OutlookProps {
  readonly asked: Asked;
  readonly dark: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** One simulated Outlook: another language, client or fault makes another one. */
export function Outlook({ asked, dark, onAsk }: OutlookProps) {
  const styles = useOutlookStyles();
  const { language, profile, developer } = asked;
  const texts = allTexts[language];
  const [dropped, setDropped] = useState<readonly Entry[]>([]);
  const [ownEntries] = useState(() => inbox(language));
  const entries = [...dropped, ...ownEntries];
  const [selected, setSelected] = useState<string>();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<MessageInput | 'opening'>();
  const [notifications, setNotifications] = useState<readonly Notification[]>([]);
  const [newMessage, setNewMessage] = useState<NewMessage>();
  const [addInShown, setAddInShown] = useState(true);
  const [calls, setCalls] = useState<readonly string[]>([]);
  const [complaint, setComplaint] = useState<string>();
  /** Which opening counts: an older one that finishes late is dropped. */
  const opening = useRef(0);
  const [host] = useState(
    () =>
      new SimulatedOutlook({
        profile: profiles[profile],
        faults: new Set(asked.faults),
        language: language === 'ja' ? 'ja-JP' : 'en-US',
        reader: READER[language],
        address: window.location.href,
        origin: window.location.origin,
        latency: asked.latency,
        onNotifications: setNotifications,
        onNewMessage: setNewMessage,
        onRequest: (request) => {
          setCalls((before) => [...before.slice(1 - MOST_CALLS), nameOfCall(request)]);
        },
      }),
  );

  const open = async (entry: Entry): Promise<void> => {
    if (entry.id === selected) return;
    const turn = (opening.current += 1);
    setSelected(entry.id);
    setMessage('opening');
    setComplaint(undefined);
    setRead((before) => new Set([...before, entry.id]));
    // From here on the old message is gone: nothing that is still said about it may stand above the new one.
    host.select(undefined);
    const found = await entry.open();
    if (turn !== opening.current) return;
    setMessage(found);
    host.select({ id: `AAMk-${entry.id}`, message: found });
    if (entry.scenario !== undefined) onAsk({ ...asked, message: entry.id });
  };

  const close = (): void => {
    opening.current += 1;
    setSelected(undefined);
    setMessage(undefined);
    host.select(undefined);
    onAsk({ ...asked, message: undefined });
  };

  const openFile = async (file: File): Promise<void> => {
    // A dropped folder is a file that cannot be read.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer());
    const entry = entryOf(file.name, new Uint8Array(bytes), dropped.length + 1);
    if (entry === undefined) {
      setComplaint(texts.notMail(file.name));
      return;
    }
    setDropped((before) => [entry, ...before]);
    await open(entry);
  };

  const isDropping = useDroppedFiles((file) => void openFile(file));

  const openAsked = useEffectEvent(() => {
    const entry = ownEntries.find(({ id }) => id === asked.message);
    if (entry !== undefined) void open(entry);
  });
  useEffect(() => {
    // Once, for what the address asked for; from then on the address follows the reader.
    const timer = setTimeout(() => {
      openAsked();
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);

  const onReply = (kind: ReplyKind): void => {
    if (message === undefined || message === 'opening') return;
    const me = READER[language].address;
    const all = [...message.to, ...message.cc].map(({ address }) => address);
    const others = kind === 'replyAll' ? all.filter((address) => address !== me) : [];
    const sender = message.from?.address;
    setNewMessage({
      to: kind === 'forward' ? [] : [...(sender === undefined ? [] : [sender]), ...others],
      subject: `${kind === 'forward' ? 'Fw' : 'Re'}: ${message.subject}`,
      html: '',
      attachments: [],
    });
  };

  const change = (nextProfile: ProfileName, faults: readonly FaultName[]): void => {
    onAsk({ ...asked, profile: nextProfile, faults });
  };

  const pinned = profiles[profile].pinning;
  const isOpen = selected !== undefined;
  const unread = entries.filter(({ id }) => !read.has(id)).length;
  const showsAddIn = addInShown && (pinned || (isOpen && message !== 'opening'));
  return (
    <div className={styles.page}>
      <Header
        texts={texts}
        dark={dark}
        trainingRoom={addressOf(asked, 'training')}
        onLanguage={() => {
          onAsk({ ...asked, language: language === 'ja' ? 'en' : 'ja' });
        }}
        onTheme={() => {
          onAsk({ ...asked, theme: dark ? 'light' : 'dark' });
        }}
        onFile={(file) => void openFile(file)}
      />
      <div>
        {developer && (
          <DeveloperPanel texts={texts} profile={profile} faults={asked.faults} calls={calls} onChange={change} />
        )}
        <div aria-live="assertive">
          {complaint !== undefined && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody className={styles.complaint}>{complaint}</MessageBarBody>
            </MessageBar>
          )}
          {isDropping && (
            <MessageBar intent="info">
              <MessageBarBody>{texts.dropHere}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
      <div className={mergeClasses(styles.columns, !showsAddIn && styles.withoutAddIn, !isOpen && styles.listAlone)}>
        <nav className={mergeClasses(styles.card, styles.folders)} aria-label={texts.folders}>
          <Folders texts={texts} unread={unread} />
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
            onOpen={(entry) => void open(entry)}
          />
        </section>
        <main className={mergeClasses(styles.card, styles.reading, !isOpen && styles.hiddenWhenNarrow)}>
          <ReadingPane
            texts={texts}
            language={language}
            message={message}
            notifications={notifications}
            addInShown={addInShown}
            onDismiss={(key) => {
              host.dismiss(key);
            }}
            onBack={close}
            onReply={onReply}
            onAddIn={setAddInShown}
          />
        </main>
        <aside
          className={mergeClasses(
            styles.card,
            styles.addIn,
            !isOpen && styles.hiddenWhenNarrow,
            !showsAddIn && styles.hidden,
          )}
          aria-label={texts.addIn}
        >
          {(pinned || showsAddIn) && (
            <AddIn
              texts={texts}
              language={language}
              host={host}
              conversation={pinned ? 'pinned' : `on-${selected ?? 'nothing'}`}
              onHide={() => {
                setAddInShown(false);
              }}
            />
          )}
        </aside>
      </div>
      {newMessage !== undefined && (
        <NewMessageForm
          texts={texts}
          message={newMessage}
          onClose={() => {
            setNewMessage(undefined);
          }}
        />
      )}
    </div>
  );
}
