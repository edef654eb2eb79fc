import { useEffect, useState } from 'react';
import type { MessageInput } from '../../../detection/contract';
import type { SimulatedOutlook } from '../../host/host';
import type { Notification } from '../../host/notifications';
import type { Asked } from '../../page-address';
import { useRoomOutlook } from '../useRoomOutlook';
import type { MonthEntry } from './month-mail';

interface OpenedMailState {
  /** Of the entry; undefined until it is built and read. */
  readonly message: MessageInput | undefined;
  readonly notifications: readonly Notification[];
  readonly host: SimulatedOutlook;
}

/** The message behind a line of the mailbox, handed to the host that the real pane talks to. */
export function useOpenedMail(asked: Asked, entry: MonthEntry | undefined): OpenedMailState {
  const [opened, setOpened] = useState<{ readonly id: string; readonly message: MessageInput }>();
  const { host, notifications } = useRoomOutlook(asked);
  // Another list has other entries for the same message: its id says which one it is.
  const [shown, setShown] = useState(entry);
  if (shown?.id !== entry?.id) setShown(entry);

  useEffect(() => {
    let left = false;
    host.select(undefined);
    void shown?.open().then((message) => {
      if (left) return;
      setOpened({ id: shown.id, message });
      host.select({ id: `AAMk-${shown.id}`, message });
    });
    return () => {
      left = true;
    };
  }, [host, shown]);

  return { message: opened !== undefined && opened.id === entry?.id ? opened.message : undefined, notifications, host };
}
