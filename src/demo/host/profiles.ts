/** Which Outlook the host plays. What Office.js cannot be told over this protocol (its own platform name) stays that of the web. */
export type ProfileName = 'web' | 'new' | 'classic' | 'mac' | 'mobile' | 'onprem';

export interface Profile {
  readonly name: ProfileName;
  /** Highest Mailbox requirement set that `isSetSupported` confirms. */
  readonly mailbox: number;
  /** Notifications that an item may carry; on mobile a new one takes the place of the old. */
  readonly notifications: number;
  /** InsightMessage (a notification with a button) is shown while reading. */
  readonly insightMessages: boolean;
  /** Attachment bytes (Mailbox 1.8). */
  readonly attachmentContent: boolean;
  /** Internet headers (Mailbox 1.8). */
  readonly internetHeaders: boolean;
  /** The add-in's handler is asked before an attachment is opened (OnAttachmentAction, preview; outlook/attachment-action.ts). */
  readonly attachmentAction: boolean;
  /** The pane stays open from message to message and hears ItemChanged. */
  readonly pinning: boolean;
  /** As many of `to` and of `cc` are handed over (documentation of `item.to`; on the web while the list is folded). */
  readonly recipients: number;
  /** Endings of attachments that are kept from the reader, and from add-ins with them. */
  readonly blockedAttachments: readonly string[];
}

/** A few of the endings that classic Outlook blocks ("Blocked attachments in Outlook"). */
const BLOCKED = ['exe', 'js', 'jse', 'vbs', 'vbe', 'wsf', 'hta', 'bat', 'cmd', 'scr', 'lnk', 'ps1', 'iso', 'img'];

const web: Profile = {
  name: 'web',
  mailbox: 1.16,
  notifications: 5,
  insightMessages: false,
  attachmentContent: true,
  internetHeaders: true,
  attachmentAction: true,
  pinning: true,
  recipients: 20,
  blockedAttachments: [],
};

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  web,
  // The same code as on the web.
  new: { ...web, name: 'new' },
  classic: {
    ...web,
    name: 'classic',
    insightMessages: true,
    attachmentAction: false,
    recipients: 500,
    blockedAttachments: BLOCKED,
  },
  mac: { ...web, name: 'mac', mailbox: 1.14, insightMessages: true, attachmentAction: false, recipients: 500 },
  mobile: {
    ...web,
    name: 'mobile',
    mailbox: 1.5,
    notifications: 1,
    attachmentContent: false,
    internetHeaders: false,
    attachmentAction: false,
    pinning: false,
    recipients: 100,
  },
  // Outlook on the web of Exchange Server: what its newest release promises. Pinning is for Microsoft 365.
  onprem: {
    ...web,
    name: 'onprem',
    mailbox: 1.5,
    attachmentContent: false,
    internetHeaders: false,
    attachmentAction: false,
    pinning: false,
  },
};

export const profileNames = Object.keys(profiles) as readonly ProfileName[];

export function isProfileName(value: string): value is ProfileName {
  return (profileNames as readonly string[]).includes(value);
}
