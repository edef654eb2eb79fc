import { isMessage } from '../../detection/formats/mail/mail-files';
import { emlOf } from '../../specimens/mail/eml';
import type { AttachmentInput } from '../../detection/contract';
import { encodeBase64 } from '../../detection/formats/codec/base64';
import type { FaultName } from './faults';
import { attachmentWith, type Item } from './item-data';
import { withAdded, withRemoved, withReplaced, type Notification } from './notifications';
import type { Profile } from './profiles';
import { failed, isRecord, succeeded, type MethodCall, type MethodResult } from './protocol';

/** The calls that a reading add-in makes, by Office.js' own numbers (`standardInvokeHostMethod`). */
export const dispatchId = {
  getBody: 37,
  addNotification: 33,
  getAllNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  displayNewMessageForm: 44,
  displayNewMessageFormAsync: 178,
  getInitializationContext: 99,
  getAttachmentContent: 150,
  getAllInternetHeaders: 168,
  saveSettings: 404,
} as const;

/** What a form for a new message is filled with. */
export interface NewMessage {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** Names of what is attached. */
  readonly attachments: readonly string[];
}

/** What the calls read and change. */
export interface MailboxState {
  readonly item: Item | undefined;
  readonly profile: Profile;
  readonly faults: ReadonlySet<FaultName>;
  /** Calls of this kind for this item so far. */
  readonly earlier: number;
  notifications: readonly Notification[];
  /** The settings that follow the reader from machine to machine. */
  roamingSettings: Readonly<Record<string, unknown>>;
  readonly openNewMessage: (message: NewMessage) => void;
}

export const errorCode = {
  internal: 5001,
  notSupported: 5000,
  invalidAttachmentId: 9003,
  genericResponse: 9020,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  attachmentDownloadFailed: 9054,
} as const;

/** Answers one call, or `undefined` when this Outlook never answers it. */
export function dispatch(call: MethodCall, state: MailboxState): MethodResult | undefined {
  switch (call.dispatchId) {
    case dispatchId.displayNewMessageForm:
    case dispatchId.displayNewMessageFormAsync:
      if (!state.faults.has('no-window')) state.openNewMessage(readNewMessage(call.parameters));
      return succeeded();
    case dispatchId.saveSettings: {
      const settings: unknown = Array.isArray(call.parameters) ? call.parameters[0] : undefined;
      if (isRecord(settings)) state.roamingSettings = settings;
      return succeeded();
    }
    default:
      return state.item === undefined ? failed(errorCode.notSupported) : readItem(call, state, state.item);
  }
}

function readItem(call: MethodCall, state: MailboxState, item: Item): MethodResult | undefined {
  const { message } = item;
  const { profile, faults, earlier } = state;
  if (faults.has('silent')) return undefined;
  if (faults.has('internal') && earlier < 2) return failed(errorCode.internal);
  switch (call.dispatchId) {
    case dispatchId.getBody:
      if (faults.has('flaky-body') && earlier === 0) return failed(errorCode.internal);
      return succeeded(bodyAs(coercionOf(call.parameters), message));
    case dispatchId.getAllInternetHeaders:
      if (!profile.internetHeaders) return failed(errorCode.notSupported);
      return succeeded(faults.has('no-headers') ? '' : (message.rawHeaders ?? ''));
    case dispatchId.getAttachmentContent: {
      if (!profile.attachmentContent) return failed(errorCode.notSupported);
      if (faults.has('hang')) return undefined;
      if (faults.has('refused')) return failed(errorCode.attachmentDownloadFailed);
      const id = isRecord(call.parameters) ? call.parameters['id'] : undefined;
      const attachment = typeof id === 'string' ? attachmentWith(message, id) : undefined;
      if (attachment === undefined) return failed(errorCode.invalidAttachmentId);
      return contentOf(attachment, faults);
    }
    case dispatchId.getInitializationContext:
      return succeeded(faults.has('context-without-reload') && earlier > 0 ? REPORTED : '');
    case dispatchId.addNotification:
    case dispatchId.replaceNotification:
    case dispatchId.removeNotification: {
      if (faults.has('no-banner') && call.dispatchId !== dispatchId.removeNotification) {
        return failed(errorCode.tooManyNotifications);
      }
      const change =
        call.dispatchId === dispatchId.removeNotification
          ? withRemoved(state.notifications, call.parameters)
          : (call.dispatchId === dispatchId.addNotification ? withAdded : withReplaced)(
              state.notifications,
              call.parameters,
              profile,
            );
      state.notifications = change.notifications;
      return change.result;
    }
    case dispatchId.getAllNotifications:
      return succeeded(state.notifications.map(({ key, type, message: text }) => ({ key, type, message: text })));
    default:
      return failed(errorCode.notSupported);
  }
}

/** What our own event handler hands over when the reader presses Outlook's Report button (outlook/report-button). */
const REPORTED = JSON.stringify({ reported: { clicked: false, note: 'By phone' } });

/** Office.js' numbers (HostCoercionType). */
const TEXT = 0;

function coercionOf(parameters: unknown): 'text' | 'html' {
  return isRecord(parameters) && parameters['coercionType'] === TEXT ? 'text' : 'html';
}

function bodyAs(coercion: 'text' | 'html', message: Item['message']): string {
  if (coercion === 'text') return message.text ?? '';
  if (message.html !== undefined) return message.html;
  return `<html><body><div style="white-space: pre-wrap">${escapeHtml(message.text ?? '')}</div></body></html>`;
}

function contentOf(attachment: AttachmentInput, faults: ReadonlySet<FaultName>): MethodResult {
  const { gap, bytes, message, mime } = attachment;
  if (gap !== undefined) return failed(errorCode.attachmentDownloadFailed);
  const empty = faults.has('empty') || faults.has('no-size');
  // An attached message comes as its text, all others as base64 (Office.js, AttachmentContentFormat).
  if (message !== undefined)
    return succeeded({ format: 'eml', content: empty ? '' : new TextDecoder().decode(emlOf(message)) });
  if (bytes !== undefined && isMessage({ mime }))
    return succeeded({ format: 'eml', content: empty ? '' : new TextDecoder().decode(bytes) });
  if (bytes === undefined) return failed(errorCode.genericResponse);
  return succeeded({ format: 'base64', content: empty ? '' : encodeBase64(bytes) });
}

function readNewMessage(parameters: unknown): NewMessage {
  const given = isRecord(parameters) ? parameters : {};
  const attachments: readonly unknown[] = Array.isArray(given['attachments']) ? given['attachments'] : [];
  return {
    to: strings(given['toRecipients']),
    subject: typeof given['subject'] === 'string' ? given['subject'] : '',
    html: typeof given['htmlBody'] === 'string' ? given['htmlBody'] : '',
    // Office.js writes an attachment as [type, name, address or item id].
    attachments: attachments.flatMap((attachment) => (Array.isArray(attachment) ? strings([attachment[1]]) : [])),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
