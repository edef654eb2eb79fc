import type { EmotetPattern, Level } from '../../detection/contract';

export type Language = 'en' | 'ja';

/** One message of the training mailbox, in both languages, with the story behind it. Pure data: `letter.ts` writes the mail. */
export interface Scenario {
  /** File name, and the name in the address of the page. */
  readonly id: string;
  readonly honest: boolean;
  /** Levels that the verdict may have; the first is the usual one. */
  readonly levels: readonly Level[];
  readonly pattern: EmotetPattern | null;
  /** The scenario that is this one's honest or hostile twin. */
  readonly twin?: string;
  readonly letters: Readonly<Record<Language, Letter>>;
  readonly stories: Readonly<Record<Language, Story>>;
}

/** For the trainer, and for whoever opens the message in the training room. */
export interface Story {
  /** A few words. */
  readonly title: string;
  /** Who writes, really. */
  readonly who: string;
  /** What the attacker did; for honest mail, what makes it look odd. */
  readonly what: string;
  /** Where to look, one place each. */
  readonly look: readonly string[];
}

export interface Letter {
  /** "Hanako Suzuki <suzuki@partner.example>". */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  /** ISO 8601 with an offset. */
  readonly date: string;
  readonly messageId: string;
  /** Message-IDs of the thread, oldest first; the last is the mail that this one answers. */
  readonly thread?: readonly string[];
  /** What the sender wrote. `[words](address)` is a link, a line that starts with `# ` a heading. */
  readonly text: string;
  /** The thread below it, newest first. */
  readonly quoted?: readonly Quoted[];
  readonly attachments?: readonly Attached[];
  /** How the quote was pasted: as mail programs do it, or whole, as Emotet does. */
  readonly pasted?: boolean;
}

export interface Quoted {
  readonly from: string;
  readonly to: readonly string[];
  /** ISO 8601 with an offset. */
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

/** What is attached: `attachments.ts` builds the file. */
export type Attached =
  | {
      readonly kind: 'docm' | 'doc' | 'xlsm';
      readonly name: string;
      readonly lines: readonly string[];
      readonly macro: Macro;
    }
  | { readonly kind: 'docx'; readonly name: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'pdf';
      readonly name: string;
      readonly lines: readonly string[];
      readonly links: readonly string[];
    }
  | { readonly kind: 'zip'; readonly name: string; readonly password?: string; readonly entries: readonly Attached[] };

/** The macros of the mailbox: one of Emotet's making, though its command does not exist, and an honest one. */
export type Macro = 'downloader' | 'bookkeeping';
