/**
 * What stands in the message itself, for clients in which no add-in runs: written by the gateway, or by a mail flow rule of Exchange.
 * None names a button of Office: a text in a message that does is what lures are made of, and detection takes it for one.
 */
export interface NoticeTexts {
  /** In front of the subject, in brackets. */
  readonly subject: Readonly<Record<NoticeLevel, string>>;
  /** At the head of the message, by what was found in it. */
  readonly danger: string;
  readonly caution: string;
  /** The same by what is attached, where nobody has looked inside. */
  readonly macroCapable: string;
  readonly locked: string;
}

/** The levels that ask for something. */
export type NoticeLevel = 'danger' | 'caution';
