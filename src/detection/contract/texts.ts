/** The visible words of documents, as lures are searched in them. */
import type { Gap } from './gaps';

/** A text without what lures vary to slip past a search: blanks, case, full-width letters, characters without width, quotes. */
export interface FoldedText {
  /** Only what counts, in one run. */
  readonly compact: string;
  /** Do no further letters touch this stretch of `compact` in the text itself? Scripts without blanks always answer yes. */
  isWhole(start: number, end: number): boolean;
  /** This stretch of `compact` as it stands in the text, blanks folded. */
  original(start: number, end: number): string;
}

/** The visible words of one document in the message. */
export interface DocumentText {
  readonly path: readonly string[];
  readonly folded: FoldedText;
  /** Its words were not looked at. */
  readonly gap?: Gap;
}
