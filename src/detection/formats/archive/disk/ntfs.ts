/** NTFS (no specification; "NTFS Documentation" of the Linux-NTFS project, Russon and Fledel): files by the master file table. */
import { Bytes, joinBytes, latin1, utf16le } from '../../codec/bytes';
import { nothingUnpacked } from '../../codec/compression/output';
import type { Disk } from './sectors';
import { cutTo } from '../listing';
import type { ArchiveContext, ListedFile, Listing, UnpackedFile } from '../listing';

/** Attribute types. */
const FILE_NAME = 0x30;
const DATA = 0x80;
const LAST = 0xffffffff;
/** Flags of a record. */
const IN_USE = 1;
const DIRECTORY = 2;
/** Flags of an attribute: compressed, encrypted. */
const PACKED = 0x00ff;
const ENCRYPTED = 0x4000;
/** Names for DOS stand beside the long ones. */
const DOS_NAME = 2;
const ROOT = 5;
/** Records in front belong to the file system. */
const FIRST_USER_RECORD = 16;
const DEEPEST = 16;
const MOST_RUNS = 4_096;
/** Read of the table. */
const MOST_OF_TABLE = 32 * 1_024 * 1_024;

/** Is this the first sector of such a volume? */
export function isNtfs(boot: Bytes): boolean {
  return latin1(boot.data, 3, 11) === 'NTFS    ';
}

interface Run {
  /** In bytes of the volume; -1 for a hole. */
  readonly at: number;
  readonly length: number;
}

interface Stream {
  readonly size: number;
  readonly resident: Uint8Array | undefined;
  readonly runs: readonly Run[];
  readonly flags: number;
}

interface FileRecord {
  readonly name: string;
  readonly parent: number;
  readonly directory: boolean;
  readonly data: Stream | undefined;
}

/** Lists the files of a volume, those of the file system left out. */
export function readNtfs(volume: Disk, context: ArchiveContext): Listing {
  const { budget } = context;
  const boot = new Bytes(volume.read(0, 512));
  const clusterSize = boot.u16(11) * boot.u8(13);
  const perRecord = boot.u8(64);
  const recordSize = perRecord < 0x80 ? perRecord * clusterSize : 2 ** (256 - perRecord);
  if (clusterSize === 0 || recordSize < 256 || recordSize > 65_536) return { files: [], gap: 'damaged' };
  const first = readRecord(volume.read(boot.u64(48) * clusterSize, recordSize), clusterSize);
  if (first?.data === undefined) return { files: [], gap: 'damaged' };
  const length = Math.min(first.data.size, MOST_OF_TABLE, volume.size);
  if (!budget.takeBytes(length)) return { files: [], gap: 'too-large' };
  const table = contentOf(first.data, length, volume);
  const records = new Map<number, FileRecord>();
  for (let index = 0; (index + 1) * recordSize <= table.length && budget.takeSteps(32); index++) {
    const record = readRecord(table.subarray(index * recordSize, (index + 1) * recordSize), clusterSize);
    if (record === undefined) continue;
    if (!budget.takeEntries()) break;
    records.set(index, record);
  }
  const files: ListedFile[] = [];
  for (const [index, record] of records)
    if (index >= FIRST_USER_RECORD && !record.directory && !isSystem(record, records))
      files.push(listed(record, records, volume, context));
  const gap = budget.gap ?? (first.data.size > MOST_OF_TABLE ? 'too-large' : undefined);
  return { files, ...(gap && { gap }) };
}

/** $Extend and what is in it. */
function isSystem({ name, parent }: FileRecord, records: ReadonlyMap<number, FileRecord>): boolean {
  return (parent === ROOT && name.startsWith('$')) || (parent !== ROOT && records.get(parent)?.name === '$Extend');
}

/** A record: its words that were set aside put back, then its attributes. */
function readRecord(raw: Uint8Array, clusterSize: number): FileRecord | undefined {
  if (latin1(raw, 0, 4) !== 'FILE') return undefined;
  const record = restored(raw);
  const flags = record.u16(22);
  if ((flags & IN_USE) === 0) return undefined;
  let name: string | undefined;
  let parent = 0;
  let data: Stream | undefined;
  for (let at = record.u16(20); at + 16 <= record.length;) {
    const type = record.u32(at);
    const length = record.u32(at + 4);
    if (type === LAST || length < 16) break;
    const resident = record.u8(at + 8) === 0;
    if (type === FILE_NAME && resident) {
      const value = at + record.u16(at + 20);
      const space = record.u8(value + 65);
      if (name === undefined || space !== DOS_NAME) {
        name = utf16le(record.data, value + 66, value + 66 + record.u8(value + 64) * 2);
        parent = record.u32(value) + record.u16(value + 4) * 0x1_0000_0000;
      }
    } else if (type === DATA && record.u8(at + 9) === 0) {
      // Only the stream without a name is what a program reads.
      data = readStream(record, at, length, resident, clusterSize);
    }
    at += length;
  }
  return name === undefined ? undefined : { name, parent, directory: (flags & DIRECTORY) !== 0, data };
}

/** The last two bytes of each sector are kept in front, to see half-written records. */
function restored(raw: Uint8Array): Bytes {
  const copy = raw.slice();
  const bytes = new Bytes(raw);
  const at = bytes.u16(4);
  for (let sector = 1; sector < bytes.u16(6) && sector * 512 <= copy.length; sector++)
    copy.set(bytes.slice(at + sector * 2, at + sector * 2 + 2), sector * 512 - 2);
  return new Bytes(copy);
}

function readStream(record: Bytes, at: number, length: number, resident: boolean, clusterSize: number): Stream {
  const flags = record.u16(at + 12);
  if (resident) {
    const size = record.u32(at + 16);
    const from = at + record.u16(at + 20);
    return { size, resident: record.slice(from, Math.min(from + size, at + length)), runs: [], flags };
  }
  const runs: Run[] = [];
  let place = at + record.u16(at + 32);
  let cluster = 0;
  while (place < at + length && record.u8(place) !== 0 && runs.length < MOST_RUNS) {
    const lengthBytes = record.u8(place) & 15;
    const offsetBytes = record.u8(place) >>> 4;
    const count = signed(record, place + 1, lengthBytes);
    cluster += signed(record, place + 1 + lengthBytes, offsetBytes);
    if (count <= 0) break;
    runs.push({ at: offsetBytes === 0 ? -1 : cluster * clusterSize, length: count * clusterSize });
    place += 1 + lengthBytes + offsetBytes;
  }
  return { size: record.u64(at + 48), resident: undefined, runs, flags };
}

function signed(bytes: Bytes, at: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index++) value += bytes.u8(at + index) * 2 ** (8 * index);
  return count > 0 && bytes.u8(at + count - 1) >= 0x80 ? value - 2 ** (8 * count) : value;
}

/** The first `length` bytes of a stream. */
function contentOf({ resident, runs }: Stream, length: number, volume: Disk): Uint8Array {
  if (resident !== undefined) return resident.subarray(0, length);
  const pieces: Uint8Array[] = [];
  let left = length;
  for (const run of runs) {
    if (left <= 0) break;
    const wanted = Math.min(left, run.length);
    const piece = run.at < 0 ? new Uint8Array(wanted) : volume.read(run.at, wanted);
    pieces.push(piece);
    left -= wanted;
    if (piece.length < wanted) break;
  }
  return joinBytes(pieces);
}

function listed(
  record: FileRecord,
  records: ReadonlyMap<number, FileRecord>,
  volume: Disk,
  { budget }: ArchiveContext,
): ListedFile {
  const { data } = record;
  const size = data?.size ?? 0;
  const unpack = (limit: number): UnpackedFile => {
    if (data === undefined) return nothingUnpacked('damaged');
    if ((data.flags & ENCRYPTED) !== 0) return nothingUnpacked('encrypted');
    if ((data.flags & PACKED) !== 0) return nothingUnpacked('not-supported-here');
    const wanted = Math.min(size, limit, volume.size);
    if (!budget.takeBytes(wanted)) return nothingUnpacked(budget.gap ?? 'too-large');
    const bytes = contentOf(data, wanted, volume);
    return size > limit ? { bytes, gap: 'too-large' } : cutTo(bytes, size, limit);
  };
  return {
    name: pathOf(record, records),
    size,
    compressedSize: size,
    encrypted: (data?.flags ?? 0) >= ENCRYPTED,
    unpack,
  };
}

function pathOf({ name, parent }: FileRecord, records: ReadonlyMap<number, FileRecord>): string {
  let path = name;
  let index = parent;
  for (let depth = 0; index !== ROOT && depth < DEEPEST; depth++) {
    const folder = records.get(index);
    if (folder === undefined) break;
    path = `${folder.name}/${path}`;
    index = folder.parent;
  }
  return path;
}
