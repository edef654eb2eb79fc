import type { Gap, Level } from '../detection/contract';
import type { Sentence } from './catalogue';

/** What the pane, the banner and the command line say besides the detectors' own sentences. */
export interface PaneTexts {
  /** The product's name, the same in every language. */
  readonly product: string;
  /** A heading for each level. */
  readonly headings: Readonly<Record<Level, string>>;
  /** What to do, for each level that asks for it. */
  readonly advice: Readonly<Record<Level, string>>;
  /** The banner above the message: at most 150 characters, the add-in's own limit (office-js, notificationMessages). */
  readonly banners: Readonly<Record<'danger' | 'caution', string>>;
  /** Why something could not be looked at. */
  readonly gaps: Readonly<Record<Gap, string>>;
  readonly notChecked: Sentence;
}
