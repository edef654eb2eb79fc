/** What the letters of the machine are written with, in one language. A language that leaves one out does not compile. */
export interface LetterWords {
  /** Conversations of the mailbox that Emotet stole. */
  readonly threads: readonly Thread[];
  /** In front of a subject that is answered: "RE:", "AW:". */
  readonly reply: string;
  readonly greeting: string;
  /** The one line of most waves. */
  readonly confirm: string;
  /** Above a link. */
  readonly online: string;
  readonly passwordLine: (file: string, password: string) => string;
  readonly overdue: { readonly subject: string; readonly text: string };
  readonly bonus: { readonly subject: string; readonly text: string };
  readonly virus: { readonly subject: string; readonly text: string };
  /** Names of files, without their endings. */
  readonly files: Readonly<Record<'invoice' | 'document' | 'form' | 'bonus' | 'notice' | 'enclosure', string>>;
  /** What the stolen file that goes along says. */
  readonly enclosed: string;
  /** Under what the button of the App Installer wave stands. */
  readonly preview: string;
  /** The lure in the document, in Office's own words. */
  readonly lure: readonly string[];
  readonly doubleClick: string;
}

export interface Thread {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}
