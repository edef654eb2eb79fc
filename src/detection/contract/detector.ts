/** What a detector is, and the evidence that it yields. */
import type { FactName, Facts, Familiarity } from './facts';
import type { Where } from './gaps';
import type { Part } from './parts';
import type { Proof, ProofKind } from './proof';

export type Group = 'sender' | 'thread' | 'carrier' | 'document' | 'link' | 'content';

export type Value = string | number;

/** Message ids of a detector, each with the names of the values that its sentence needs. */
export type MessageShapes = Readonly<Record<string, readonly string[]>>;

/** One piece of evidence. The sentence is made by `locales/` from `message` and `values`. */
export interface Finding {
  readonly message: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly where: Where;
  /** What shows it to be true, besides the sentence: of the kind that its detector declares. */
  readonly proof?: Proof;
  /** Decibans, where this finding differs from its detector's weight. */
  readonly weight?: number;
  /** Detectors whose weight this finding already includes. */
  readonly replaces?: readonly string[];
  /** What speaks for honesty here; verdict.ts says what it is worth. */
  readonly dampener?: Familiarity | 'signed';
}

/** A finding whose message, values and proof fit what its detector declares. Without a kind of proof there is none. */
export type FindingOf<Shapes extends MessageShapes, Shown extends ProofKind = never> = {
  [Message in keyof Shapes & string]: Omit<Finding, 'proof'> & {
    readonly message: Message;
    readonly values: { readonly [Name in Shapes[Message][number]]: Value };
  } & ([Shown] extends [never] ? { readonly proof?: never } : { readonly proof: Extract<Proof, { kind: Shown }> });
}[keyof Shapes & string];

/** Kinds of parts, by what is known of them: "pdf" are those that were read as one. */
export const partSubjects = [
  'archive',
  'document',
  'equation',
  'html',
  'onenote',
  'pdf',
  'rtf',
  'shortcut',
  'shortcutFile',
] as const satisfies readonly (keyof Part)[];

export type PartSubject = (typeof partSubjects)[number];

/** What a detector looks at: everything of one fact, or parts of one kind. */
export type Subject = 'headers' | 'links' | 'macros' | 'macroSheets' | 'parts' | 'quoted' | 'texts' | PartSubject;

export interface AnyDetector {
  /** Kebab-case noun of the bad thing; equals the file's name. */
  readonly id: string;
  readonly group: Group;
  /** Decibans: ten times the decimal logarithm of the likelihood ratio . */
  readonly weight: number;
  readonly needs: readonly FactName[];
  /** What it looks at: where the message holds none of these it finds nothing, and is not run. Left out: it looks at every message. */
  readonly subjects?: readonly Subject[];
  readonly messages: MessageShapes;
  /** The kind of proof that each of its findings brings; left out, none does. */
  readonly proof?: ProofKind;
  /** Which Emotet wave did this, in a sentence or two. */
  readonly why: string;
  /** What looks like it but is honest. */
  readonly looksLikeButIsNot: string;
  readonly references: readonly string[];
  /** MITRE ATT&CK technique ids. */
  readonly attack: readonly string[];
  detect(facts: Facts): Iterable<Finding>;
}

/** A detector whose findings must fit the messages and the proof that it declares. */
export interface Detector<
  Id extends string,
  In extends Group,
  Shapes extends MessageShapes,
  Shown extends ProofKind = never,
> extends AnyDetector {
  readonly id: Id;
  readonly group: In;
  readonly messages: Shapes;
  readonly proof?: Shown;
  detect(facts: Facts): Iterable<FindingOf<Shapes, Shown>>;
}

/** Checks a detector against the contract at compile time and hands it back. */
export function defineDetector<
  const Id extends string,
  const In extends Group,
  const Shapes extends MessageShapes,
  const Shown extends ProofKind = never,
>(detector: Detector<Id, In, Shapes, Shown>): Detector<Id, In, Shapes, Shown> {
  return detector;
}
