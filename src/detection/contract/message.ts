/** What comes in: a message as plain data that can cross a Worker. */
import type { Gap, GapAt } from './gaps';
import type { MailServerWarning } from './level';

/** A mailbox as the message states it; both parts are the sender's claim, nothing more. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** What every adapter turns its mail into. A field left out was not handed over: unknown, which is not the same as empty. */
export interface MessageInput {
  readonly subject: string;
  readonly from?: Address;
  /** RFC 5322 Sender, where it differs from From (sent on behalf of, mailing lists). */
  readonly sender?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601, UTC. */
  readonly receivedAt?: string;
  /** The internet headers as text, folded lines and all. */
  readonly rawHeaders?: string;
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly AttachmentInput[];
  /** What whoever took the message apart could not read of it; gaps of one attachment stand at the attachment. */
  readonly gaps?: readonly GapAt[];
  /** What the reader's own mail server said of it, if it asks for care. Whoever hands it in has verified it: that takes keys, and waiting. */
  readonly mailServer?: MailServerWarning;
}

/**
 * One of `bytes`, `message` and `gap` is there; none of them means that nobody has fetched it yet. A gap beside bytes: they are
 * not all of it.
 */
export interface AttachmentInput {
  readonly name: string;
  /** As declared; never trusted. */
  readonly mime: string;
  /** Bytes, as declared. */
  readonly size: number;
  /** A picture that belongs to the body. */
  readonly inline: boolean;
  readonly bytes?: Uint8Array;
  /** A message of an Outlook message file, which has no bytes of its own; others come as bytes of type message/rfc822. */
  readonly message?: MessageInput;
  readonly gap?: Gap;
}
