import { failed, isRecord, succeeded, type MethodResult } from './protocol';
import type { Profile } from './profiles';

/** A line above the message, set by the add-in. */
export interface Notification {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
  /** The button of an InsightMessage. */
  readonly action?: string;
}

export type NotificationType = 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';

/** Office.js' numbers (ItemNotificationMessageType). */
const types: readonly NotificationType[] = [
  'informationalMessage',
  'progressIndicator',
  'errorMessage',
  'insightMessage',
];

const OPERATION_NOT_SUPPORTED = 5000;
const DUPLICATE_KEY = 9023;
const KEY_NOT_FOUND = 9024;
const TOO_MANY = 9025;

/** Takes a notification up as this Outlook would: one of a kind a key, only so many an item. */
export function withAdded(
  notifications: readonly Notification[],
  parameters: unknown,
  profile: Profile,
): { readonly result: MethodResult; readonly notifications: readonly Notification[] } {
  const added = readNotification(parameters);
  if (added === undefined || (added.type === 'insightMessage' && !profile.insightMessages)) {
    return { result: failed(OPERATION_NOT_SUPPORTED), notifications };
  }
  if (notifications.some(({ key }) => key === added.key)) return { result: failed(DUPLICATE_KEY), notifications };
  if (profile.notifications === 1) return { result: succeeded(), notifications: [added] };
  if (notifications.length >= profile.notifications) return { result: failed(TOO_MANY), notifications };
  return { result: succeeded(), notifications: [...notifications, added] };
}

export function withReplaced(
  notifications: readonly Notification[],
  parameters: unknown,
  profile: Profile,
): { readonly result: MethodResult; readonly notifications: readonly Notification[] } {
  const replacing = readNotification(parameters);
  if (replacing === undefined) return { result: failed(OPERATION_NOT_SUPPORTED), notifications };
  return withAdded(
    notifications.filter(({ key }) => key !== replacing.key),
    parameters,
    profile,
  );
}

export function withRemoved(
  notifications: readonly Notification[],
  parameters: unknown,
): { readonly result: MethodResult; readonly notifications: readonly Notification[] } {
  const gone = isRecord(parameters) ? parameters['key'] : undefined;
  const left = notifications.filter(({ key }) => key !== gone);
  return { result: left.length === notifications.length ? failed(KEY_NOT_FOUND) : succeeded(), notifications: left };
}

function readNotification(parameters: unknown): Notification | undefined {
  if (!isRecord(parameters)) return undefined;
  const { key, message, actions } = parameters;
  const type = typeof parameters['type'] === 'number' ? types[parameters['type']] : undefined;
  if (typeof key !== 'string' || typeof message !== 'string' || type === undefined) return undefined;
  const first: unknown = Array.isArray(actions) ? actions[0] : undefined;
  const action = isRecord(first) && typeof first['actionText'] === 'string' ? first['actionText'] : undefined;
  return { key, type, message, ...(action === undefined ? {} : { action }) };
}
