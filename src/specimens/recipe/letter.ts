/** A mail as a recipe: plain data that can stand in a JSON file. `write-letter.ts` makes the .eml of it. */
import type { Attached } from './attached';
import type { LetterText } from './letter-text';

export type { Quoted, Quoting } from './letter-text';

export interface Letter extends LetterText {
  readonly attachments?: readonly Attached[];
}
