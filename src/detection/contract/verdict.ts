/** What comes out: plain data with message ids and values; `locales/` makes sentences of it. */
import type { Finding, Group } from './detector';
import type { GapAt } from './gaps';

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

/** Red; yellow; a quiet line; nothing found; nothing found but something that could carry the attack was not readable. */
export type Level = 'danger' | 'caution' | 'notice' | 'no-signs' | 'unchecked';

/** LAC's advisory of 2021-11-19: link in the body, link in a PDF, macro document, ZIP. */
export type EmotetPattern = 'A' | 'B' | 'C' | 'D';

export interface Verdict {
  readonly level: Level;
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
  readonly milliseconds: number;
  /** Of the detection module. */
  readonly version: string;
}
