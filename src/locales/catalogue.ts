import type { Group } from '../detection/contract';
import type { detectors } from '../detection/detectors';
import type { PaneTexts } from './pane-texts';
import type { Sentence } from './sentence';
import type { SettingsTexts } from './settings-texts';

type AnyDetector = (typeof detectors)[number];

/**
 * What a language says about one detector. `{name}` stands for a value of the finding; a sentence may be several, chosen
 * by the value `count`.
 */
export interface TextsOf<Messages extends string> {
  /** A heading of a few words: what was found. */
  readonly title: string;
  /** What we saw, one sentence a message id. */
  readonly found: { readonly [Message in Messages]: Sentence };
  /** Why it matters, in one or two sentences for somebody who knows nothing of computers. */
  readonly why: string;
  /** What honest mail does instead. */
  readonly honest: string;
}

/** The texts of all detectors of a group: leaving one out, or one of its sentences, does not compile. */
export type GroupTexts<In extends Group> = {
  readonly [D in Extract<AnyDetector, { readonly group: In }> as D['id']]: TextsOf<keyof D['messages'] & string>;
};

type DetectorTexts = GroupTexts<'sender'> &
  GroupTexts<'thread'> &
  GroupTexts<'carrier'> &
  GroupTexts<'document'> &
  GroupTexts<'link'> &
  GroupTexts<'content'>;

export interface Catalogue {
  /** BCP 47. */
  readonly language: string;
  readonly detectors: DetectorTexts;
  readonly pane: PaneTexts;
  readonly settings: SettingsTexts;
}
