import type { Address, AttachmentInput, MessageInput } from '../../detection/contract';
import { isMessage } from '../../detection/formats/mail/mail-files';
import { minutesAhead } from '../dates';
import type { FaultName } from './faults';
import type { Profile } from './profiles';

/** A message as the simulated mailbox keeps it. */
export interface Item {
  /** The id that the add-in sees. */
  readonly id: string;
  readonly message: MessageInput;
}

/** Office.js' numbers for attachments (getMessageRead, convertAttachmentType). */
const attachmentType = { file: 0, item: 1 } as const;

const ITEM_IS_MESSAGE = 1;
const MAY_READ_ITEM = 1;
const LAST_DAY = 4_102_444_800_000;

/** What it depends on besides the message. */
interface InitialDataOptions {
  readonly reader: Address;
  readonly profile: Profile;
  readonly faults: ReadonlySet<FaultName>;
  /** Of Outlook's own clock, as IANA calls it; left out: UTC. */
  readonly zone?: string;
}

/** The answer to `GetInitialData`: what an add-in knows of a message before it asks for anything. */
export function initialData(
  item: Item,
  { reader, profile, faults, zone = 'UTC' }: InitialDataOptions,
): Readonly<Record<string, unknown>> {
  const { message } = item;
  const from = message.from ?? { name: '', address: '' };
  const received = Date.parse(message.receivedAt ?? '') || 0;
  return {
    permissionLevel: MAY_READ_ITEM,
    itemType: ITEM_IS_MESSAGE,
    itemClass: 'IPM.Note',
    hostVersion: '20.1.0.0',
    owaView: 'ThreeColumns',
    userProfileType: 'office365',
    userDisplayName: reader.name,
    userEmailAddress: reader.address,
    timeZoneOffsets: [{ start: 0, end: LAST_DAY, offset: minutesAhead(zone, received) }],
    id: item.id,
    conversationId: `conversation-of-${item.id}`,
    internetMessageId: headerOf(message, 'message-id'),
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^(?:\s*(?:re|fwd?)\s*:)+\s*/i, ''),
    from: mailbox(from),
    sender: mailbox(message.sender ?? from),
    to: message.to.slice(0, profile.recipients).map(mailbox),
    cc: message.cc.slice(0, profile.recipients).map(mailbox),
    dateTimeCreated: received,
    dateTimeModified: received,
    dateTimeSent: received,
    isRead: true,
    isRestIdSupported: true,
    entities: {},
    attachments: message.attachments
      .map((attachment, index) => ({
        id: attachmentId(index),
        name: attachment.name,
        size: faults.has('no-size') ? 0 : attachment.size,
        contentType: attachment.mime,
        isInline: attachment.inline,
        attachmentType:
          attachment.message !== undefined || isMessage(attachment) ? attachmentType.item : attachmentType.file,
      }))
      .filter(({ name }) => !profile.blockedAttachments.includes(endingOf(name))),
  };
}

/** The answer to `ContextActivationManager_getAppContextAsync`; Office.js needs every field. */
export function appContext(
  profile: Profile,
  place: { readonly controlId: string; readonly language: string; readonly address: string },
  roamingSettings: unknown,
): Readonly<Record<string, unknown>> {
  return {
    _id: place.controlId,
    _appInstanceId: place.controlId,
    // Outlook on the web.
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: place.language,
    _dataLocale: place.language,
    _docUrl: place.address,
    _clientMode: 0,
    _settings: roamingSettings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    // Office.js parses it as XML; for text that is none the browser makes an error page with styles, which CSP then reports.
    _eToken: encodeURIComponent('<r><t aid="" cid="" oid=""/></r>'),
    _correlationId: 'simulated',
    _requirementMatrix: JSON.stringify({ Mailbox: profile.mailbox }),
    _hostFullVersion: '16.01',
    _appDomains: [],
    _featureGates: {},
    _hostCustomMessage: '',
  };
}

/** Of the attachment at this place, as the add-in sees it. */
export function attachmentId(index: number): string {
  return `attachment-${index + 1}`;
}

export function attachmentWith(message: MessageInput, id: string): AttachmentInput | undefined {
  return message.attachments.find((_, index) => attachmentId(index) === id);
}

function mailbox({ name, address }: Address): object {
  return { name, address, recipientType: 0 };
}

function headerOf(message: MessageInput, name: string): string {
  const lines = (message.rawHeaders ?? '').split('\r\n');
  const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
