/** What a worker is asked, and what it answers: plain data that crosses to another process. */
import type { InspectionSettings, Level } from '../detection/contract';
import type { MessageIndicators } from '../indicators/indicator';
import type { Stretch } from '../mail/mbox';
import type { StampOrder, StampParts } from '../stamp/stamp-parts';
import type { ScanRecord } from './record';

/** What all the jobs of a run go by. Told to a worker once, for it may hold a block list of half a megabyte. */
export interface Terms {
  readonly settings: Partial<InspectionSettings>;
  /** The public key with which drills are verified; left out: nobody looks. */
  readonly drillKey?: string;
  /** Of the sentences, as BCP 47. */
  readonly language: string;
  /** Shall the record hold the facts that the verdict rests on? */
  readonly explain: boolean;
  /** Is the code of macros wanted, as far as it starts? */
  readonly macros?: boolean;
  /** Is a text for people wanted beside the record? */
  readonly text: boolean;
  /** Is it wanted what a report says of a message beside its record? */
  readonly report?: boolean;
  /** The levels of messages of which indicators are wanted. */
  readonly indicators?: readonly Level[];
  /** Are files that are no mail left unjudged? Otherwise each is looked at as an attachment. */
  readonly mailOnly?: boolean;
}

/** Where a message lies: a file or a stretch of it, or bytes at hand. */
export type Source = { readonly file: string; readonly stretch?: Stretch } | { readonly bytes: Uint8Array };

/** `From`: where workers find what they judge; those of a browser are handed pieces of files, and know no paths. */
export interface Job<From = Source> {
  /** How the result calls it. */
  readonly input: string;
  readonly source: From;
  /** It is a message, whatever it looks like: one of a mailbox, or what a mail server hands over. Otherwise its bytes tell. */
  readonly message?: boolean;
  /** Is it wanted what a mail server writes into the message? */
  readonly stamp?: StampOrder;
  /** It takes long, and goes ahead of those that do not: begun last, it would keep one core busy while the others have nothing to do. */
  readonly large?: boolean;
}

export interface Judged {
  readonly record: ScanRecord;
  readonly text?: string;
  readonly report?: Reported;
  readonly indicators?: Pick<MessageIndicators, 'indicators' | 'leftOut'>;
  readonly stamp?: StampParts;
}

/** What a report says of a message beside its record. */
export interface Reported {
  /** As the message states it: anybody's text. */
  readonly subject: string;
  /** ISO 8601, UTC; null: it has none. */
  readonly receivedAt: string | null;
  /** The level without a check, by its id, where that is another one. */
  readonly without: Readonly<Record<string, Level>>;
  /** What stands below each of the record's findings, in their order. */
  readonly evidence: readonly (readonly string[])[];
}

/** Nothing could be said of it, and why, in one English sentence. */
export interface Unread {
  readonly input: string;
  readonly error: string;
}

/** It is a mailbox: each of its messages is a job of its own, which another worker may take. */
export interface Mailbox {
  readonly mailbox: readonly Stretch[];
}

export type Answer = Judged | Unread | Mailbox;
