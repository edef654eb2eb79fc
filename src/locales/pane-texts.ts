import type {
  BarApplication,
  Carrier,
  EmotetPattern,
  Gap,
  GapAt,
  Group,
  Level,
  MailServerWarning,
} from '../detection/contract';
import type { Sentence } from './sentence';

/** What the pane, the banner and the command line say besides the detectors' own sentences. */
export interface PaneTexts {
  /** The product's name, the same in every language. */
  readonly product: string;
  /** `{label}`, `{value}`. */
  readonly labelled: string;
  /** The words of Microsoft Office in this language, letter for letter as the reader sees them on the bar. */
  readonly office: OfficeWords;
  /** A heading for each level; that of danger speaks of an attachment and a link together. */
  readonly headings: Readonly<Record<Level, string>>;
  /** Instead of the heading of danger where only one of them carries it: what to leave alone comes before any button. */
  readonly headingsOfDanger: Readonly<Record<'attachment' | 'link', string>>;
  /**
   * What to do about a danger, by what carries it: first what to leave alone, then what to do where it is too late.
   * `{enableContent}` is Office's own word, and stands nowhere beside a program.
   */
  readonly warning: Readonly<Record<Carrier, string>>;
  /** The same where only care is asked for. */
  readonly caution: Readonly<Record<'document' | 'program', string>>;
  /** What to say at the other levels: at those that ask for something, that comes first. */
  readonly advice: Readonly<Record<Exclude<Level, 'danger' | 'caution'>, string>>;
  readonly banners: BannerTexts;
  readonly picture: {
    readonly heading: string;
    /** Office's red bar, which has no button: since 2022 for files from the internet. What not to do with it. */
    readonly redBar: string;
    /** `{application}` and what its two buttons say: `{editing}`, `{content}`. */
    readonly description: string;
  };
  readonly pattern: {
    /** What carries each of the four ways, as the beginning of a line. */
    readonly carriers: Readonly<Record<EmotetPattern, string>>;
    /** `{carrier}`, `{letter}`. */
    readonly line: string;
    /** The same after a stolen conversation. */
    readonly stolen: string;
    /** Dangerous, but nothing says Emotet. */
    readonly other: string;
  };
  /** What the organisation's own mail server said, beside what we say ourselves. */
  readonly mailServer: Readonly<Record<MailServerWarning['level'], string>>;
  readonly evidence: EvidenceTexts;
  readonly details: {
    readonly heading: string;
    readonly detector: string;
    readonly weight: string;
    readonly techniques: string;
    readonly score: string;
    readonly rules: string;
    readonly version: string;
    readonly failed: string;
    readonly copyText: string;
    readonly copyJson: string;
    readonly copied: string;
    /** The clipboard is closed to add-ins here: the text is selected instead. */
    readonly copyByHand: string;
  };
  /** Why something could not be looked at. */
  readonly gaps: Readonly<Record<Gap, string>>;
  /** The same for files of a kind that nobody opens. */
  readonly unopened: Readonly<Record<NonNullable<GapAt['kind']>, string>>;
  /** The same for the text and the headers of a message in S/MIME. */
  readonly encryptedMessage: string;
  readonly notChecked: string;
  readonly notCheckedHint: string;
  /** Shown when something went wrong in the check itself. */
  readonly checkFailed: Readonly<Record<'time-up' | 'not-supported-here', string>>;
  readonly places: {
    readonly body: string;
    readonly headers: string;
    /** `{name}`. */
    readonly header: string;
  };
  readonly stages: {
    readonly checking: string;
    /** At the first verdict, from names and addresses, while the rest is still being read: nothing that could pass for the last word. */
    readonly soFar: Readonly<Record<'nothing' | 'notice', string>>;
    /** Beneath a warning that already stands: `{stage}` is one of the four below. */
    readonly rest: string;
    /** Above the list when all is done. */
    readonly checked: string;
    readonly names: string;
    readonly body: string;
    readonly headers: string;
    readonly attachments: string;
    /** `{done}` of `{count}`. */
    readonly attachmentsDone: string;
    readonly noAttachments: string;
    /** For screen readers, beside each line. */
    readonly states: Readonly<Record<'waiting' | 'running' | 'done' | 'gap', string>>;
  };
  /** Above a verdict whose message is not on display any more. */
  readonly stale: string;
  /** How the pane comes to follow the reader; `hide` is on the cross behind it. */
  readonly pin: {
    readonly press: string;
    /** Left out in classic Outlook, which remembers it. */
    readonly forgets: string;
    readonly hide: string;
  };
  /** States of the pane in which there is no verdict. */
  readonly states: Readonly<
    Record<'starting' | 'noMessage' | 'notSupported' | 'offline', { readonly heading: string; readonly text: string }>
  >;
  /** In the place of a part of the pane that could not be fetched. */
  readonly partMissing: string;
  readonly settings: Readonly<Record<'missing' | 'broken', string>>;
  readonly actions: {
    readonly heading: string;
    readonly send: string;
    /** While the form waits for Outlook. */
    readonly sending: string;
    readonly sendFailed: string;
    /** After Outlook has said that the form opened: it has said so without a form (office-js #6848, #6806). `{address}` */
    readonly otherWay: string;
    /** Where nobody's address is known, or Outlook opens no form. */
    readonly copyReport: string;
    readonly alreadyClicked: string;
    readonly checkAgain: string;
    /** Where a part of the pane is missing. */
    readonly tryAgain: string;
    readonly howDoIKnow: string;
    readonly back: string;
    /** The button in front of the reader's own settings. */
    readonly settings: string;
    readonly language: string;
    readonly banner: string;
    /** The switch of the memory of correspondents. */
    readonly remember: string;
  };
  readonly report: {
    /** `{level}`, `{subject}`. */
    readonly subject: string;
    readonly opening: string;
    /** The same where the message is not attached. */
    readonly openingCopied: string;
    readonly found: string;
    readonly closing: string;
    /** When the reader ticked at Outlook's Report button that they have clicked. */
    readonly clicked: string;
  };
  readonly clicked: {
    readonly heading: string;
    readonly opening: string;
    readonly steps: readonly string[];
    /** Whom to call: `{name}` is the organisation's, where it is known. */
    readonly contact: string;
    readonly noContact: string;
    readonly closing: string;
  };
  /** After a fire drill. */
  readonly drill: Readonly<Record<'heading' | 'text' | 'gaveAway', string>>;
  readonly trust: {
    readonly heading: string;
    /** Above a picture of the bar. */
    readonly bar: string;
    readonly points: readonly string[];
  };
  /** `{version}`. */
  readonly version: string;
}

export type BannerKind = 'emotet' | 'danger' | 'caution';

/** The banner above the message: at most 150 characters, the limit of Outlook (office-js, notificationMessages). */
export interface BannerTexts extends Readonly<Record<BannerKind, string>> {
  /** For a file that acts as soon as it is opened: it has no button, and whoever opened it must call somebody. */
  readonly program: Readonly<Record<BannerKind, string>>;
  /** Of an attachment that somebody is about to open, where nothing was found and something could not be looked at: a line in no color. */
  readonly unread: string;
  /** On the banner's button: at most 30 characters. */
  readonly why: string;
  /** The line on which that button stands, below the banner itself (classic Outlook and Mac). */
  readonly whyLine: string;
}

export interface OfficeWords extends Readonly<Record<BarApplication, string>> {
  readonly enableContent: string;
  readonly enableEditing: string;
  /** The macro bar: its label and its sentence. */
  readonly securityWarning: string;
  readonly macrosDisabled: string;
  /** The bar of Protected View: its label and the beginning of its sentence. */
  readonly protectedView: string;
  readonly protectedViewText: string;
}

interface EvidenceTexts {
  readonly heading: string;
  /** The same where nothing is wrong. */
  readonly noticed: string;
  readonly why: string;
  readonly honest: string;
  readonly more: Sentence;
  readonly fewer: string;
  readonly wholeExcerpt: string;
  readonly lessExcerpt: string;
  /** Above the two addresses of a hijacked conversation. */
  readonly addressKnown: string;
  /** Above an address that stands in the sender's displayed name. */
  readonly addressShown: string;
  /** Above the domain from which a name has written to this mailbox until now. */
  readonly addressRemembered: string;
  readonly addressHere: string;
  /** Above what a link shows, and where it leads. */
  readonly linkShows: string;
  readonly linkLeads: string;
  /** How the sentence about a macro begins, the comma left out: what it waits for. `{enableContent}` */
  readonly when: Readonly<Record<'opening' | 'click' | 'closing' | 'editing', string>>;
  /** Above the commands that a macro would run, by what they wait for. `{enableContent}` */
  readonly runs: Readonly<Record<'opening' | 'click' | 'closing' | 'editing', Sentence>>;
  /** Above the addresses that it would fetch from. */
  readonly fetches: string;
  /** Above the name of a locked file, and above where its password stands. */
  readonly lockedFile: string;
  readonly itsPassword: string;
  readonly place: string;
  readonly excerpt: string;
  /** On what folds away lines of code and commands. */
  readonly showProgram: string;
  /** Above the two who write in a conversation, and above the list of what changed between them. */
  readonly wroteBefore: string;
  readonly writesNow: string;
  readonly changed: string;
  readonly changes: Readonly<Record<'address' | 'subject' | 'language' | 'clock' | 'age' | 'reference', string>>;
  /** On what folds away why each of these changes matters. */
  readonly moreReasons: string;
  /** Where only care is asked for: what an ordinary message would be like, by what stood out. */
  readonly calm: { readonly heading: string; readonly groups: Readonly<Record<Group, string>> };
}
