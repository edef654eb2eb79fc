/** UDF (ECMA-167, 3rd edition; OSTA UDF 2.01): volumes with plain partitions, as Windows and ISO writers make them. */
import { Bytes, joinBytes, latin1 } from '../../codec/bytes';
import { nothingUnpacked } from '../../codec/compression/output';
import { cutTo } from '../listing';
import type { ArchiveContext, ListedFile, Listing, UnpackedFile } from '../listing';

const SECTOR = 2_048;
/** ECMA-167 3/8.4.2.1: an anchor stands in sector 256. */
const ANCHOR_SECTOR = 256;
/** Tags of descriptors (3/7.2.1 and 4/7.2.1). */
const ANCHOR = 2;
const PARTITION = 5;
const LOGICAL_VOLUME = 6;
const TERMINATOR = 8;
const FILE_SET = 256;
const FILE_NAME = 257;
const FILE_ENTRY = 261;
const EXTENDED_FILE_ENTRY = 266;
/** Characteristics of a file name (4/14.4.3). */
const IS_DIRECTORY = 2;
const IS_DELETED = 4;
const IS_PARENT = 8;
const DEEPEST = 16;
const MOST_EXTENTS = 4_096;
const LONGEST_DIRECTORY = 4 * 1_024 * 1_024;

/** Is there an anchor at all? */
export function isUdf(bytes: Bytes): boolean {
  return bytes.u16(ANCHOR_SECTOR * SECTOR) === ANCHOR;
}

interface Volume {
  readonly bytes: Bytes;
  readonly context: ArchiveContext;
  /** Where each partition that the logical volume refers to begins, in bytes; undefined for mapped ones. */
  readonly partitions: readonly (number | undefined)[];
}

/** Lists the files of a volume. */
export function readUdf(bytes: Bytes, context: ArchiveContext): Listing {
  const anchor = ANCHOR_SECTOR * SECTOR;
  const starts = new Map<number, number>();
  let logical: number | undefined;
  const from = bytes.u32(anchor + 20) * SECTOR;
  const end = Math.min(from + bytes.u32(anchor + 16), bytes.length);
  for (let at = from; at < end && context.budget.takeSteps(8); at += SECTOR) {
    const tag = bytes.u16(at);
    if (tag === PARTITION) starts.set(bytes.u16(at + 22), bytes.u32(at + 188) * SECTOR);
    else if (tag === LOGICAL_VOLUME) logical = at;
    else if (tag === TERMINATOR) break;
  }
  if (logical === undefined || bytes.u32(logical + 212) !== SECTOR) return { files: [], gap: 'not-supported-here' };
  const volume: Volume = { bytes, context, partitions: partitionsOf(bytes, logical, starts) };
  const fileSet = placeOf(volume, logical + 248);
  if (fileSet === undefined || bytes.u16(fileSet) !== FILE_SET) return { files: [], gap: 'not-supported-here' };
  return walk(volume, fileSet + 400);
}

/** 3/10.7.2: maps of type 1 name a partition; those of type 2 (virtual, sparable, metadata) are not followed. */
function partitionsOf(
  bytes: Bytes,
  logical: number,
  starts: ReadonlyMap<number, number>,
): readonly (number | undefined)[] {
  const partitions: (number | undefined)[] = [];
  const count = Math.min(bytes.u32(logical + 268), 8);
  for (let at = logical + 440; partitions.length < count; at += Math.max(1, bytes.u8(at + 1)))
    partitions.push(bytes.u8(at) === 1 ? starts.get(bytes.u16(at + 4)) : undefined);
  return partitions;
}

/** 4/14.14.2 long_ad: length, block, partition. */
function placeOf({ bytes, partitions }: Volume, at: number): number | undefined {
  const start = partitions[bytes.u16(at + 8)];
  return start === undefined ? undefined : start + bytes.u32(at + 4) * SECTOR;
}

function walk(volume: Volume, rootAt: number): Listing {
  const { bytes, context } = volume;
  const { budget } = context;
  const files: ListedFile[] = [];
  const seen = new Set<number>();
  let broken = false;
  const waiting = [{ entry: placeOf(volume, rootAt), path: '', depth: 0 }];
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
    const { entry, path, depth } = directory;
    if (entry === undefined) broken = true;
    // A directory that holds itself would be walked for ever.
    if (entry === undefined || seen.has(entry) || depth > DEEPEST) continue;
    seen.add(entry);
    const { content } = readEntry(volume, entry, LONGEST_DIRECTORY);
    const names = new Bytes(content);
    for (let at = 0; at + 38 <= names.length && names.u16(at) === FILE_NAME;) {
      if (!budget.takeEntries()) return { files, gap: budget.gap ?? 'too-large' };
      const characteristics = names.u8(at + 18);
      const nameLength = names.u8(at + 19);
      const nameAt = at + 38 + names.u16(at + 36);
      const place = placeOf({ ...volume, bytes: names }, at + 20);
      const name = path + nameOf(names.slice(nameAt, nameAt + nameLength));
      if ((characteristics & (IS_PARENT | IS_DELETED)) === 0) {
        if ((characteristics & IS_DIRECTORY) !== 0) waiting.push({ entry: place, path: `${name}/`, depth: depth + 1 });
        else if (place !== undefined) files.push(listed(volume, name, place, bytes.u64(place + 56)));
        else broken = true;
      }
      at = Math.ceil((nameAt + nameLength) / 4) * 4;
    }
  }
  const gap = budget.gap ?? (broken ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
}

function listed(volume: Volume, name: string, place: number, size: number): ListedFile {
  const unpack = (limit: number): UnpackedFile => {
    const { content, known } = readEntry(volume, place, Math.min(size, limit));
    if (!known) return nothingUnpacked('damaged');
    return size > limit ? { bytes: content, gap: 'too-large' } : cutTo(content, size, limit);
  };
  return { name, size, compressedSize: size, encrypted: false, unpack };
}

/** 4/14.9 File entry, 4/14.17 extended file entry: where the content lies, or itself. */
function readEntry(
  volume: Volume,
  at: number,
  limit: number,
): { readonly content: Uint8Array; readonly known: boolean } {
  const { bytes, context, partitions } = volume;
  const tag = bytes.u16(at);
  if (tag !== FILE_ENTRY && tag !== EXTENDED_FILE_ENTRY) return { content: new Uint8Array(), known: false };
  const lengths = at + (tag === FILE_ENTRY ? 168 : 208);
  const from = lengths + 8 + bytes.u32(lengths);
  const end = Math.min(from + bytes.u32(lengths + 4), bytes.length);
  const size = Math.min(bytes.u64(at + 56), limit);
  const kind = bytes.u16(at + 34) & 7;
  if (kind === 3) return { content: bytes.slice(from, Math.min(end, from + size)), known: true };
  if (kind > 1) return { content: new Uint8Array(), known: false };
  // Short descriptors have no partition: theirs is the entry's own, and there is but one in plain volumes.
  const width = kind === 0 ? 8 : 16;
  const pieces: Uint8Array[] = [];
  let left = size;
  for (let place = from; place + width <= end && left > 0 && pieces.length < MOST_EXTENTS; place += width) {
    const length = Math.min(bytes.u32(place) & 0x3fff_ffff, left);
    const start = kind === 0 ? partitions.find((one) => one !== undefined) : partitions[bytes.u16(place + 8)];
    if (length === 0 || start === undefined || !context.budget.takeBytes(length)) break;
    const piece = bytes.slice(start + bytes.u32(place + 4) * SECTOR, start + bytes.u32(place + 4) * SECTOR + length);
    pieces.push(piece);
    left -= length;
    if (piece.length < length) break;
  }
  return { content: joinBytes(pieces), known: true };
}

/** OSTA UDF 2.1.1: a byte for 8 or 16 bits a character, then these. */
function nameOf(raw: Uint8Array): string {
  if (raw[0] !== 16) return latin1(raw, 1);
  let name = '';
  for (let at = 1; at + 1 < raw.length; at += 2)
    name += String.fromCharCode(((raw[at] ?? 0) << 8) | (raw[at + 1] ?? 0));
  return name;
}
