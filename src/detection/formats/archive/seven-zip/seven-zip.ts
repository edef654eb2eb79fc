/** 7z archives (7zFormat.txt of the LZMA SDK). The header is packed too, mostly; the contents of a folder are unpacked once for all. */
import type { Gap } from '../../../contract';
import { Bytes } from '../../codec/bytes';
import { crc32 } from '../../codec/crc32';
import { cryptographyOf } from '../../crypto/portable';
import type { Password } from '../../password';
import type { ArchiveContext, ArchiveReader, ListedFile, Listing, UnpackedFile } from '../listing';
import { openWithPassword } from '../passwords';
import type { Lock } from '../passwords';
import type { SevenZipKeys } from './seven-zip-aes';
import { isLocked, unpackFolder } from './seven-zip-folder';
import { readSevenZipHeader } from './seven-zip-header';
import type { SevenZipContent, SevenZipFolder, SevenZipHeader } from './seven-zip-header';

/** A packed header holds the next one: 7-Zip writes one layer, or two with a password. */
const MOST_LAYERS = 4;
/** Unpacked of a folder: documents stand behind photos of this size at most. */
const MOST_OF_FOLDER = 48 * 1_024 * 1_024;
/** Unpacked of a header: 20,000 names of 260 characters. */
const MOST_OF_HEADER = 16 * 1_024 * 1_024;

interface SevenZipLock extends Lock {
  readonly keys: SevenZipKeys;
}

/** Lists an archive, with the password that opens its header where that is locked. */
export const readSevenZip: ArchiveReader = (data, context) => {
  const bytes = new Bytes(data);
  const { budget } = context;
  const start = 32 + bytes.u64(12);
  const length = bytes.u64(20);
  let header = bytes.slice(start, start + length);
  // A volume, or an archive whose end is cut off. An empty archive has no header at all.
  if (!bytes.has(0, 32) || header.length < length) return { files: [], gap: 'damaged' };
  if (length === 0) return start === 32 && data.length <= 32 ? { files: [] } : { files: [], gap: 'damaged' };
  const lock: SevenZipLock = { known: undefined, keys: new Map() };
  let namesEncrypted = false;
  const encryption = (): Partial<Listing> => (namesEncrypted ? { namesEncrypted } : {});
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const reading = readSevenZipHeader(header, data, budget);
    if (reading.kind === 'damaged') return { files: [], ...encryption(), gap: budget.gap ?? 'damaged' };
    if (reading.kind === 'header') return list(reading.header, context, lock, encryption());
    const { folder } = reading;
    if (folder === undefined) return { files: [], ...encryption() };
    namesEncrypted ||= isLocked(folder);
    const unpacked = unpackOpen(
      folder,
      MOST_OF_HEADER,
      { at: 0, size: MOST_OF_HEADER, crc: folder.crc },
      context,
      lock,
    );
    if (unpacked.gap !== undefined && unpacked.gap !== 'too-large')
      return { files: [], ...encryption(), gap: unpacked.gap };
    header = unpacked.bytes;
  }
  return { files: [], ...encryption(), gap: 'damaged' };
};

function list(
  { folders, names }: SevenZipHeader,
  context: ArchiveContext,
  lock: SevenZipLock,
  known: Partial<Listing>,
): Listing {
  const contents = folders.flatMap((folder) => {
    const unpack = folderReader(folder, context, lock);
    return folder.contents.map((content) => ({ folder, content, unpack }));
  });
  const files: ListedFile[] = [];
  let next = 0;
  let missing = false;
  for (const { name, hasContent, directory } of names) {
    if (directory) continue;
    if (!context.budget.takeEntries()) break;
    const own = hasContent ? contents[next++] : undefined;
    missing ||= hasContent && own === undefined;
    files.push(own === undefined ? emptyFile(name, hasContent) : listed(name, own));
  }
  const gap: Gap | undefined = context.budget.gap ?? (missing || next < contents.length ? 'damaged' : undefined);
  return { files, ...known, ...(gap && { gap }) };
}

function emptyFile(name: string, missing: boolean): ListedFile {
  const unpacked: UnpackedFile = { bytes: new Uint8Array(), ...(missing && { gap: 'damaged' as const }) };
  return { name, size: 0, compressedSize: 0, encrypted: false, unpack: () => unpacked };
}

interface Owned {
  readonly folder: SevenZipFolder;
  readonly content: SevenZipContent;
  readonly unpack: (content: SevenZipContent, limit: number) => UnpackedFile;
}

function listed(name: string, { folder, content, unpack }: Owned): ListedFile {
  const packed = folder.packed.reduce((sum, stream) => sum + stream.length, 0);
  const all = folder.contents.reduce((sum, { size }) => sum + size, 0);
  return {
    name,
    size: content.size,
    compressedSize: all === 0 ? 0 : Math.round((packed * content.size) / all),
    encrypted: isLocked(folder),
    unpack: (limit) => unpack(content, limit),
  };
}

/** Contents of one folder; what came out once is kept for the next of them. */
function folderReader(folder: SevenZipFolder, context: ArchiveContext, lock: SevenZipLock): Owned['unpack'] {
  let kept: UnpackedFile | undefined;
  return (content, limit) => {
    if (kept === undefined || (kept.gap !== undefined && kept.password === undefined && isLocked(folder))) {
      const end = folder.contents.reduce((most, { at, size }) => Math.max(most, at + size), 0);
      kept = unpackOpen(folder, Math.min(end, MOST_OF_FOLDER), content, context, lock);
    }
    const bytes = kept.bytes.subarray(content.at, content.at + Math.min(content.size, limit));
    const password = kept.password;
    const cut =
      bytes.length < content.size ? (bytes.length >= limit ? 'too-large' : (kept.gap ?? 'damaged')) : undefined;
    const wrong = cut === undefined && content.crc !== undefined && crc32(bytes) !== content.crc;
    const gap = cut ?? (wrong ? 'damaged' : undefined);
    return { bytes, ...(gap && { gap }), ...(password && { password }) };
  };
}

/** A folder, opened by whichever password gives the content its sum. */
function unpackOpen(
  folder: SevenZipFolder,
  limit: number,
  { at, size, crc }: SevenZipContent,
  context: ArchiveContext,
  lock: SevenZipLock,
): UnpackedFile {
  const { budget } = context;
  const unpacking = { budget, limit, keys: lock.keys, cryptography: cryptographyOf(context.host) };
  if (!isLocked(folder)) return unpackFolder(folder, unpacking);
  return openWithPassword(context, lock, (password: Password) => {
    const unpacked = unpackFolder(folder, { ...unpacking, password: password.text });
    if (unpacked.gap === 'not-supported-here' || budget.gap !== undefined) return unpacked;
    // A wrong key gives garbage, which does not unpack or has another sum; without a sum nothing would tell.
    const right = crc !== undefined && crc32(unpacked.bytes.subarray(at, at + size)) === crc;
    return right ? unpacked : undefined;
  });
}
