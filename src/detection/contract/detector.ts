/** What a detector is, and the evidence that it yields. */
import type { FactName, Facts, Familiarity } from './facts';
import type { Where } from './gaps';

export type Group = 'sender' | 'thread' | 'carrier' | 'document' | 'link' | 'content';

export type Value = string | number;

/** Message ids of a detector, each with the names of the values that its sentence needs. */
export type MessageShapes = Readonly<Record<string, readonly string[]>>;

/** One piece of evidence. The sentence is made by `locales/` from `message` and `values`. */
export interface Finding {
  readonly message: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly where: Where;
  /** Lines to show as they stand: macro code, a formula, a command. At most 2,000 characters. */
  readonly excerpt?: string;
  /** Decibans, where this finding differs from its detector's weight. */
  readonly weight?: number;
  /** Detectors whose weight this finding already includes. */
  readonly replaces?: readonly string[];
  /** What speaks for honesty here; verdict.ts says what it is worth. */
  readonly dampener?: Familiarity | 'signed';
}

/** A finding whose message and values fit the shapes that its detector declares. */
export type FindingOf<Shapes extends MessageShapes> = {
  [Message in keyof Shapes & string]: Finding & {
    readonly message: Message;
    readonly values: { readonly [Name in Shapes[Message][number]]: Value };
  };
}[keyof Shapes & string];

export interface AnyDetector {
  /** Kebab-case noun of the bad thing; equals the file's name. */
  readonly id: string;
  readonly group: Group;
  /** Decibans: ten times the decimal logarithm of the likelihood ratio . */
  readonly weight: number;
  readonly needs: readonly FactName[];
  readonly messages: MessageShapes;
  /** Which Emotet wave did this, in a sentence or two. */
  readonly why: string;
  /** What looks like it but is honest. */
  readonly looksLikeButIsNot: string;
  readonly references: readonly string[];
  /** MITRE ATT&CK technique ids. */
  readonly attack: readonly string[];
  detect(facts: Facts): Iterable<Finding>;
}

/** A detector whose findings must fit the messages that it declares. */
export interface Detector<Id extends string, In extends Group, Shapes extends MessageShapes> extends AnyDetector {
  readonly id: Id;
  readonly group: In;
  readonly messages: Shapes;
  detect(facts: Facts): Iterable<FindingOf<Shapes>>;
}

/** Checks a detector against the contract at compile time and hands it back. */
export function defineDetector<const Id extends string, const In extends Group, const Shapes extends MessageShapes>(
  detector: Detector<Id, In, Shapes>,
): Detector<Id, In, Shapes> {
  return detector;
}
