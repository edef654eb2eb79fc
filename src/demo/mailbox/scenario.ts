import type { Letter } from '../../../test/builders/recipe/letter';
import type { EmotetPattern, Level } from '../../detection/contract';

export type Language = 'en' | 'ja';

/** One message of the training mailbox, in both languages, with the story behind it. Pure data: the letters are recipes. */
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
