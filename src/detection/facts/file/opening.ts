import type { Budget } from '../../budget';
import type { ArchiveEntry, Gap, Kind, MessageInput, Part } from '../../contract';
import type { PackageReader } from '../../formats/office/encryption/office-crypto';
import type { Keys } from '../../formats/password';
import type { Host } from '../../host';

/** What an opener may use. No password is among it: what needs none is opened first, in the whole message. */
export interface OpeningContext {
  readonly host: Host;
  readonly budget: Budget;
  /** The file's own name: decides nothing about its kind, but where a file has no name inside, this is it. */
  readonly name: string;
}

/** What a locked file may be tried with, once everything else in the message has been read. */
export interface Keyring extends OpeningContext, Keys {
  readonly budget: Budget;
  /** Opens Agile encryption; left out by hosts for which its 100,000 rounds are too many, and such files are a gap there. */
  readonly agile?: PackageReader;
}

/**
 * Tries keys on a locked file. It yields after each key that cost something, so that locked files take turns and three decoys
 * cannot use up the share of the fourth; it ends with all that the file turned out to hold, in place of what was known before.
 * Children that it hands on again are not opened again.
 */
type Unlock = (keys: Keyring) => Generator<undefined, Opened>;

/** A file found inside another. */
export interface Child {
  readonly name: string;
  readonly bytes?: Uint8Array;
  /** A message inside a message, in place of bytes. */
  readonly message?: MessageInput;
  readonly gap?: Gap;
  /** Bytes, as the outer file declares. */
  readonly size: number;
  readonly entry?: ArchiveEntry;
  /** What it is said to be where bytes alone may look like any text. */
  readonly declared?: 'message';
}

/** What one file turned out to hold. */
export interface Opened {
  /** Replaces the sniffed kind where only the inside tells (an OLE file that is a message). */
  readonly kind?: Kind;
  readonly archive?: Part['archive'];
  readonly document?: Part['document'];
  readonly pdf?: Part['pdf'];
  readonly shortcut?: Part['shortcut'];
  readonly shortcutFile?: Part['shortcutFile'];
  readonly pageScript?: Part['pageScript'];
  readonly idleScript?: Part['idleScript'];
  readonly html?: Part['html'];
  readonly onenote?: Part['onenote'];
  readonly rtf?: Part['rtf'];
  readonly equation?: Part['equation'];
  readonly children: readonly Child[];
  /** Something in it is locked, and this may open it. */
  readonly unlock?: Unlock;
  /** What is above is all that could be read, and this is why there is not more. */
  readonly gap?: Gap;
}

/** Looks into one file of its kind. Never throws; what cannot be read is `gap`. */
export type Opener = (bytes: Uint8Array, context: OpeningContext) => Opened;
