import type { ActionEnd } from '../host/attachment-action';
import type { ProfileName } from '../host/profiles';
import type { FaultName } from '../host/faults';

/** What the simulated Outlook says itself; a language that leaves one out does not compile. */
export interface DemoTexts {
  readonly title: string;
  /** Says that this is no real Outlook. */
  readonly simulated: string;
  readonly folders: string;
  readonly inbox: string;
  readonly otherFolders: readonly string[];
  readonly messages: string;
  readonly back: string;
  readonly trainingRoom: string;
  readonly trial: string;
  readonly openFile: string;
  readonly dropHere: string;
  readonly notMail: (fileName: string) => string;
  readonly commands: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly language: string;
  readonly theme: { readonly light: string; readonly dark: string };
  readonly nothingOpen: string;
  readonly nothingOpenHint: string;
  readonly opening: string;
  readonly to: string;
  readonly cc: string;
  readonly noSubject: string;
  readonly hasAttachments: string;
  readonly attachments: (count: number) => string;
  readonly notOpenable: string;
  readonly attachmentAction: {
    readonly page: string;
    readonly waiting: (name: string) => string;
    readonly skip: string;
    /** Why it opens, in front of `wouldOpen`; empty where nothing needs to be said. */
    readonly because: Readonly<Record<ActionEnd | 'not-asked', string>>;
    readonly wouldOpen: (name: string) => string;
    /** Is the event there, and asked? */
    readonly support: Readonly<Record<'preview' | 'off' | 'missing', string>>;
  };
  readonly messageText: string;
  readonly linkLeadsTo: (address: string) => string;
  readonly dismiss: string;
  readonly addIn: string;
  readonly showAddIn: string;
  readonly hideAddIn: string;
  readonly newMessage: string;
  readonly close: string;
  readonly notSent: string;
  readonly developer: string;
  readonly developerHint: string;
  readonly profile: string;
  readonly pilot: string;
  readonly faults: string;
  readonly calls: string;
  readonly profiles: Readonly<Record<ProfileName, string>>;
  readonly faultNames: Readonly<Record<FaultName, string>>;
}
