import type { Letter } from '../specimens/recipe/letter';
import type { EmotetPattern, Level } from '../detection/contract';

/** The languages that the training room speaks: of those of the pane, the ones in which Emotet's waves were written. */
export const languages = ['en', 'ja', 'de', 'fr', 'it', 'es'] as const;

export type Language = (typeof languages)[number];

/** The language for a BCP 47 tag ("de-CH"); English for those that the room does not speak. */
export function languageFor(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((code) => code === primary) ?? 'en';
}

/** How hard a message is to see through, for somebody who has been shown a few. */
export const difficulties = ['easy', 'medium', 'hard'] as const;

export type Difficulty = (typeof difficulties)[number];

/** Whose mail it might be: what our own scenarios are sorted into. A company's may name others. */
export const sets = ['finance', 'hr', 'reception', 'sales'] as const;

/** One message of the training mailbox, in the languages in which it is told. */
export interface Scenario extends ScenarioFile {
  /** The folder's name, and the name in the address of the page. */
  readonly id: string;
  /** It came with the room's own folder of scenarios, not with the program. */
  readonly own?: true;
}

/** A scenario, told in the language that was asked for. */
export interface Told extends Scenario {
  readonly telling: Telling;
}

/**
 * What stands in a scenario's `story.json`: data alone, so that adding a scenario takes no code. A telling may stand in a file of
 * its own beside it, `de.json`.
 */
export interface ScenarioFile extends Readonly<Partial<Record<Language, Telling>>> {
  readonly honest: boolean;
  /** What Emotet Guard says of it, bytes and headers at hand. */
  readonly level: Level;
  readonly pattern: EmotetPattern | null;
  readonly difficulty: Difficulty;
  readonly sets: readonly string[];
  /** When Emotet did this: "2022-04". Of attacks alone. */
  readonly wave?: string;
  /** The scenario that is this one's honest or hostile twin. */
  readonly twin?: string;
}

/** The scenario in one language. */
export interface Telling {
  /** A few words. */
  readonly title: string;
  /** Who writes, really. */
  readonly who: string;
  /** What the attacker did; for honest mail, what makes it look odd. */
  readonly what: string;
  readonly letter: Letter;
  /** Where to look, one place each, in the order in which a presenter shows them. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly at: Place;
  /** For the room: one or two short sentences. */
  readonly say: string;
  /** For the presenter. */
  readonly note?: string;
}

/** A place in the message. `thread`: whether mail programs can tell which mail it answers. */
export type Place =
  | 'from'
  | 'to'
  | 'subject'
  | 'date'
  | 'thread'
  /** A passage of the message's text, as it stands there. */
  | { readonly text: string }
  /** An attachment, by its name. */
  | { readonly attachment: string }
  /** What the reader would see after opening it. */
  | { readonly opened: Picture };

/** Pictures of opened files and pages, drawn by the training room. */
export type Picture =
  | {
      readonly kind: 'word' | 'excel';
      readonly name: string;
      /** The bar on top: the yellow one of macros, that of Protected View, the red one of blocked macros, or none. */
      readonly bar: 'content' | 'editing' | 'blocked' | 'none';
      readonly lines: readonly string[];
    }
  | { readonly kind: 'pdf'; readonly name: string; readonly lines: readonly string[]; readonly button?: string }
  | {
      readonly kind: 'onenote';
      readonly name: string;
      readonly lines: readonly string[];
      readonly button?: string;
      /** Files that lie under the button. */
      readonly hidden?: readonly string[];
    }
  /** An opened archive: names, and what each file is. */
  | {
      readonly kind: 'folder';
      readonly name: string;
      readonly files: readonly { readonly name: string; readonly is: string }[];
    }
  | {
      readonly kind: 'browser';
      readonly address: string;
      readonly lines: readonly string[];
      readonly download?: string;
    }
  | { readonly kind: 'installer'; readonly lines: readonly string[]; readonly button: string };
