import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MessageInput } from '../../detection/contract';
import type { SimulatedOutlook } from '../host/host';
import { entryOf, inbox, type Entry } from '../mailbox/mailbox';
import type { Asked } from '../page-address';

/** The list of messages, and the one that is open. */
export interface MailboxView {
  /** Newest first; dropped files stand at the top. */
  readonly entries: readonly Entry[];
  /** Id of the entry that is open. */
  readonly selected: string | undefined;
  /** Ids of the entries that were opened. */
  readonly read: ReadonlySet<string>;
  readonly message: MessageInput | 'opening' | undefined;
  /** Name of a dropped file that is no mail. */
  readonly notMail: string | undefined;
  readonly open: (entry: Entry) => void;
  readonly openFile: (file: File) => void;
  readonly close: () => void;
}

/** The mailbox of the simulated Outlook. The page's address follows what is open; it chooses only the first message. */
export function useMailbox(asked: Asked, host: SimulatedOutlook, onAsk: (asked: Asked) => void): MailboxView {
  const [ownEntries] = useState(() => inbox(asked.language));
  const [dropped, setDropped] = useState<readonly Entry[]>([]);
  const [selected, setSelected] = useState<string>();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<MessageInput | 'opening'>();
  const [notMail, setNotMail] = useState<string>();
  /** Which opening counts: an older one that finishes late is dropped. */
  const opening = useRef(0);

  const open = async (entry: Entry): Promise<void> => {
    if (entry.id === selected) return;
    const turn = (opening.current += 1);
    setSelected(entry.id);
    setMessage('opening');
    setNotMail(undefined);
    setRead((before) => new Set([...before, entry.id]));
    // From here on the old message is gone: nothing that is still said about it may stand above the new one.
    host.select(undefined);
    const found = await entry.open();
    if (turn !== opening.current) return;
    setMessage(found);
    host.select({ id: `AAMk-${entry.id}`, message: found });
    if (entry.scenario !== undefined) onAsk({ ...asked, message: entry.id });
  };

  const openFile = async (file: File): Promise<void> => {
    // A dropped folder is a file that cannot be read.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer());
    const entry = entryOf(file.name, new Uint8Array(bytes), dropped.length + 1);
    if (entry === undefined) {
      setNotMail(file.name);
      return;
    }
    setDropped((before) => [entry, ...before]);
    await open(entry);
  };

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

  return {
    entries: [...dropped, ...ownEntries],
    selected,
    read,
    message,
    notMail,
    open: (entry) => void open(entry),
    openFile: (file) => void openFile(file),
    close: () => {
      opening.current += 1;
      setSelected(undefined);
      setMessage(undefined);
      host.select(undefined);
      onAsk({ ...asked, message: undefined });
    },
  };
}
