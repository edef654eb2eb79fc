/** What a letter says, without what it carries. */
import type { ThreadLanguage } from '../mail/correspondence';
import type { Envelope } from '../mail/eml';

export interface LetterText extends Envelope {
  /** Of the words that mail programs add; English when left out. */
  readonly language?: ThreadLanguage;
  /** With angle brackets; made from date and domain when left out. */
  readonly messageId?: string;
  /** Message-IDs of the thread, oldest first; the last is the mail that this one answers. */
  readonly thread?: readonly string[];
  /** What the sender wrote. `[words](address)` is a link, a line that starts with `# ` a heading. */
  readonly text: string;
  /** The HTML body itself, where the text is not enough; the quoted thread is not added to it. */
  readonly html?: string;
  /** Told below the text, in the words of the language ("Password: 4432"). */
  readonly password?: string;
  /** The thread below it, newest first. */
  readonly quoted?: readonly Quoted[];
  readonly quoting?: Quoting;
  /** `text`: without HTML, as some programs write. */
  readonly format?: 'html' | 'text';
  /** Further header lines; one with the name of a line that is written anyway takes its place. `null` leaves it out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** A mail of the thread. */
export interface Quoted {
  readonly from: string;
  readonly to: readonly string[];
  /** ISO 8601 with an offset. */
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * How the thread stands below the new text. As mail programs do it: `outlook` (headers under a line; the usual one), `gmail`
 * ("On … wrote:" and a block), `inline` (">" in front of each line). As Emotet does it: `pasted` (a whole HTML document behind
 * empty lines), `pre` (the stolen mail, its own DOCTYPE included, in a <pre>).
 */
export type Quoting = 'outlook' | 'gmail' | 'inline' | 'pasted' | 'pre';
