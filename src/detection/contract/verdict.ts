/** What comes out: plain data with message ids and values; `locales/` makes sentences of it. */
import type { Finding, Group } from './detector';
import type { OfficeApplication } from './documents';
import type { GapAt } from './gaps';
import type { EmotetPattern, Level, MailServerWarning } from './level';

export type Outcome = { readonly detector: string; readonly group: Group } & (
  | {
      readonly state: 'found';
      readonly findings: readonly Finding[];
      readonly weight: number;
      readonly attack: readonly string[];
    }
  | { readonly state: 'clear' }
  | { readonly state: 'not-checked'; readonly gaps: readonly GapAt[] }
  | { readonly state: 'off' }
  | { readonly state: 'failed'; readonly error: string }
);

/**
 * What the reader must leave alone, by what its bytes are. `program`: a file that acts as soon as it is opened, so that no
 * yellow bar and no button stand in between (a shortcut, a script, a note, a document with an exploit); it outweighs a
 * document beside it. `both`: a document and a link.
 */
export type Carrier = 'document' | 'link' | 'both' | 'program' | 'program-and-link';

/** A program of Office with a yellow bar of its own. */
export type BarApplication = Exclude<OfficeApplication, 'unknown'>;

export interface Verdict {
  readonly level: Level;
  /** What could carry the attack; null where nothing does. */
  readonly carrier: Carrier | null;
  /** Whose yellow bar the reader would see on the way, in a fixed order; none where a program or nothing carries. */
  readonly applications: readonly BarApplication[];
  /** Set only on an Emotet-specific combination; else the words are "dangerous mail". */
  readonly emotetPattern: EmotetPattern | null;
  /** All patterns that the message carries, strongest first. */
  readonly patterns: readonly EmotetPattern[];
  /** Decibans after caps and dampeners. */
  readonly score: number;
  /** Hard rules that decided, by name ("H1"). */
  readonly rules: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly gaps: readonly GapAt[];
  /** What the organisation's own mail server said: the level is never below this. Left out where it said nothing. */
  readonly mailServer?: MailServerWarning;
  readonly milliseconds: number;
  /** Of the detection module. */
  readonly version: string;
}
