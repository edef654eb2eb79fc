/** What shows a finding to be true: plain data, drawn by each face in its own way. */
import type { Where } from './gaps';
import type { StartKind } from './starts';

/** Two mailboxes or domains that should be one. */
export interface MailboxesProof {
  readonly kind: 'mailboxes';
  /** That of the conversation, the one which the displayed name claims, or from which that name has written to this mailbox. */
  readonly known: string;
  /** The one that writes now. */
  readonly here: string;
  /** Where the first was seen. */
  readonly seen: 'conversation' | 'name' | 'mailbox';
}

/** A link: where it leads, and what stands in its place. */
export interface LinkProof {
  readonly kind: 'link';
  /**
   * Where it leads, wrappers taken off, written so that nobody can click it ("hxxps://evil[.]example/a"); at most 2,000
   * characters. Two findings with the same text speak of the same link.
   */
  readonly link: string;
  /** The words in its place, where the finding is about them. */
  readonly shown?: string;
}

/** Lines of a file: macro code, a formula, a command, an address that it fetches from. */
export interface CodeProof {
  readonly kind: 'code';
  /** As they stand in the file, parted by line breaks; at most 2,000 characters. */
  readonly lines: string;
  /** Commands that these lines would run, put together as far as they can be known. */
  readonly runs?: readonly PutTogether[];
  /** Addresses that they would fetch from. */
  readonly fetches?: readonly PutTogether[];
  /** What they wait for; left out: for the document to open. */
  readonly needs?: StartKind;
}

/** A text that a file puts together only while it runs. */
export interface PutTogether {
  readonly text: string;
  /** Pieces of it are known at run time alone: each stands as "…" in the text. */
  readonly unknown: boolean;
}

/** A lock with its key beside it. The key itself is never handed over. */
export interface LockProof {
  readonly kind: 'lock';
  /** Name of the locked file. */
  readonly file: string;
  /** Where its password stands. */
  readonly key: Where;
}

export type Proof = MailboxesProof | LinkProof | CodeProof | LockProof;

export type ProofKind = Proof['kind'];
