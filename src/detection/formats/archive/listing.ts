/** What all readers of archives answer with: the files that lie in one, each unpacked only when it is asked for. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import type { Unpacked } from '../codec/compression/output';
import type { Password } from '../password';

/** What a reader may use. */
export interface ArchiveContext {
  readonly host: Host;
  readonly budget: Budget;
  /** Passwords worth trying, best first. Asked for only when something is locked. */
  readonly passwords: () => readonly Password[];
}

/** What came out of a file of an archive. */
export interface UnpackedFile extends Unpacked {
  /** The password that opened it. */
  readonly password?: Password;
}

/** A file in an archive. */
export interface ListedFile {
  /** Path inside the archive, decoded, as written. */
  readonly name: string;
  /** Bytes, as stated. */
  readonly size: number;
  /** Bytes, as stated; of a solid archive, its share. */
  readonly compressedSize: number;
  readonly encrypted: boolean;
  /** Unpacks it, at most `limit` bytes. Never throws. */
  readonly unpack: (limit: number) => UnpackedFile;
}

/** Files without directories, in the archive's order. */
export interface Listing {
  readonly files: readonly ListedFile[];
  /** The directory itself is encrypted: no password opened it, or one did. */
  readonly namesEncrypted?: boolean;
  /** Bytes before the archive proper. */
  readonly prefix?: number;
  /** What is above is all that could be listed, and this is why there is not more. */
  readonly gap?: Gap;
}

/** Reads one kind of archive. Never throws. */
export type ArchiveReader = (data: Uint8Array, context: ArchiveContext) => Listing;

/** A file whose bytes lie in the archive as they are; cut ones are damaged. */
export function storedFile(name: string, size: number, bytes: Uint8Array): ListedFile {
  return {
    name,
    size,
    compressedSize: size,
    encrypted: false,
    unpack: (limit) => cutTo(bytes, size, limit),
  };
}

/** Bytes up to the limit, with the gap where they are not all. */
export function cutTo(bytes: Uint8Array, size: number, limit: number): Unpacked {
  if (bytes.length > limit) return { bytes: bytes.subarray(0, limit), gap: 'too-large' };
  return bytes.length < size ? { bytes, gap: 'damaged' } : { bytes };
}
