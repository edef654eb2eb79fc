import { useEffect, useState } from 'react';
import { localeOf } from '../../locales/languages';
import { nameOfCall } from '../calls';
import { ZONE } from '../dates';
import type { NewMessage } from '../host/dispatch';
import { SimulatedOutlook, type Theme } from '../host/host';
import type { Notification } from '../host/notifications';
import { profiles } from '../host/profiles';
import { rememberedMail } from '../mailbox/remembered';
import type { Asked } from '../page-address';
import { READER } from '../reader';

/** Calls that the developer panel lists. */
const MOST_CALLS = 200;

/** The host that the add-in talks to, with what the add-in has made it show. */
export interface OutlookState {
  readonly host: SimulatedOutlook;
  /** Of the message on display. */
  readonly notifications: readonly Notification[];
  /** Names of the newest calls, oldest first. */
  readonly calls: readonly string[];
  /** The form that is open; undefined: none. */
  readonly newMessage: NewMessage | undefined;
  readonly setNewMessage: (message: NewMessage | undefined) => void;
}

/** One simulated Outlook for as long as the component lives: client, faults and language are those of its first render. */
export function useSimulatedOutlook(asked: Asked, theme: Theme): OutlookState {
  const { language, profile, faults, latency, longestHeld, memory } = asked;
  const [notifications, setNotifications] = useState<readonly Notification[]>([]);
  const [newMessage, setNewMessage] = useState<NewMessage>();
  const [calls, setCalls] = useState<readonly string[]>([]);
  const [host] = useState(
    () =>
      new SimulatedOutlook({
        profile: profiles[profile],
        faults: new Set(faults),
        language: localeOf(language),
        reader: READER[language],
        address: window.location.href,
        origin: window.location.origin,
        latency,
        longestHeld,
        theme,
        zone: ZONE[language],
        ...(memory && { roamingSettings: { remember: true, memory: rememberedMail(language) } }),
        onNotifications: setNotifications,
        onNewMessage: setNewMessage,
        onRequest: (request) => {
          setCalls((before) => [...before.slice(1 - MOST_CALLS), nameOfCall(request)]);
        },
      }),
  );
  useEffect(() => {
    host.choose(theme);
  }, [host, theme]);
  return { host, notifications, calls, newMessage, setNewMessage };
}
