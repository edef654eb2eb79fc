/** Which Outlook the host plays. What Office.js cannot be told over this protocol (its own platform name) stays that of the web. */
export type ProfileName = 'web' | 'classic' | 'mac' | 'mobile' | 'onprem';

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
  /** The pane stays open from message to message and hears ItemChanged. */
  readonly pinning: boolean;
}

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  web: {
    name: 'web',
    mailbox: 1.15,
    notifications: 5,
    insightMessages: false,
    attachmentContent: true,
    internetHeaders: true,
    pinning: true,
  },
  classic: {
    name: 'classic',
    mailbox: 1.15,
    notifications: 5,
    insightMessages: true,
    attachmentContent: true,
    internetHeaders: true,
    pinning: true,
  },
  mac: {
    name: 'mac',
    mailbox: 1.15,
    notifications: 5,
    insightMessages: true,
    attachmentContent: true,
    internetHeaders: true,
    pinning: true,
  },
  mobile: {
    name: 'mobile',
    mailbox: 1.5,
    notifications: 1,
    insightMessages: false,
    attachmentContent: false,
    internetHeaders: false,
    pinning: false,
  },
  onprem: {
    name: 'onprem',
    mailbox: 1.5,
    notifications: 5,
    insightMessages: false,
    attachmentContent: false,
    internetHeaders: false,
    pinning: false,
  },
};

export const profileNames = Object.keys(profiles) as readonly ProfileName[];

export function isProfileName(value: string): value is ProfileName {
  return (profileNames as readonly string[]).includes(value);
}
