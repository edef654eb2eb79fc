import type { Budget } from '../../budget';
import type { ArchiveEntry, Gap, Kind, Part } from '../../contract';
import type { PackageReader } from '../../formats/office/encryption/office-crypto';
import type { Password } from '../../formats/password';
import type { Host } from '../../host';

/** What an opener may use. */
export interface OpeningContext {
  readonly host: Host;
  readonly budget: Budget;
  /** The file's own name: decides nothing about its kind, but where a file has no name inside, this is it. */
  readonly name: string;
  /** Passwords worth trying, best first, with where each comes from. Asked for only when something is locked. */
  readonly passwords: () => readonly Password[];
  /** Opens Agile encryption (SHA-512, 100,000 rounds); left out of the event bundle, where such files are a gap. */
  readonly agile?: PackageReader;
}

/** A file found inside another. */
export interface Child {
  readonly name: string;
  readonly bytes?: Uint8Array;
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
  readonly html?: Part['html'];
  readonly onenote?: Part['onenote'];
  readonly rtf?: Part['rtf'];
  readonly equation?: Part['equation'];
  readonly children: readonly Child[];
  /** What is above is all that could be read, and this is why there is not more. */
  readonly gap?: Gap;
}

/** Looks into one file of its kind. Never throws; what cannot be read is `gap`. */
export type Opener = (bytes: Uint8Array, context: OpeningContext) => Opened;
