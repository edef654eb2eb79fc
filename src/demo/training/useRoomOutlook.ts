import { useState } from 'react';
import { localeOf } from '../../locales/languages';
import { ZONE } from '../dates';
import { SimulatedOutlook } from '../host/host';
import type { Notification } from '../host/notifications';
import { profiles } from '../host/profiles';
import type { Asked } from '../page-address';
import { READER } from '../reader';

/** The Outlook that the real pane talks to in the training room: on the web, without faults, for as long as the component lives. */
export function useRoomOutlook({ language, latency }: Asked) {
  const [notifications, setNotifications] = useState<readonly Notification[]>([]);
  const [host] = useState(
    () =>
      new SimulatedOutlook({
        profile: profiles.web,
        faults: new Set(),
        language: localeOf(language),
        reader: READER[language],
        address: window.location.href,
        origin: window.location.origin,
        latency,
        zone: ZONE[language],
        onNotifications: setNotifications,
        onNewMessage: () => undefined,
      }),
  );
  return { host, notifications };
}
