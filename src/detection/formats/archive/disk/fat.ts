/** FAT12, FAT16 and FAT32 with long names (Microsoft FAT Specification, 2004). */
import { Bytes, joinBytes, latin1, utf16le } from '../../codec/bytes';
import { nothingUnpacked } from '../../codec/compression/output';
import { decodeZipName } from '../zip/zip-names';
import type { Disk } from './sectors';
import { cutTo } from '../listing';
import type { ArchiveContext, ListedFile, Listing, UnpackedFile } from '../listing';

const DEEPEST = 16;
/** Attributes (6): a label, a directory, and the four that mark a piece of a long name. */
const LABEL = 0x08;
const DIRECTORY = 0x10;
const LONG_NAME = 0x0f;
const ENTRY = 32;
const DELETED = 0xe5;
/** Directories are no longer than 2 MB (6). */
const LONGEST_DIRECTORY = 2 * 1_024 * 1_024;

/** Is this the first sector of such a volume (3.1)? */
export function isFat(boot: Bytes): boolean {
  const sector = boot.u16(11);
  const cluster = boot.u8(13);
  return (
    (sector === 512 || sector === 1_024 || sector === 2_048 || sector === 4_096) &&
    cluster > 0 &&
    (cluster & (cluster - 1)) === 0 &&
    boot.u16(14) > 0 &&
    (boot.u8(16) === 1 || boot.u8(16) === 2) &&
    (latin1(boot.data, 54, 57) === 'FAT' || latin1(boot.data, 82, 85) === 'FAT' || boot.u8(21) >= 0xf0)
  );
}

interface Volume {
  readonly disk: Disk;
  readonly context: ArchiveContext;
  readonly bits: 12 | 16 | 32;
  readonly table: Bytes;
  readonly clusterSize: number;
  /** Where cluster 2 begins. */
  readonly dataAt: number;
  readonly clusters: number;
}

/** Lists the files of a volume. */
export function readFat(disk: Disk, context: ArchiveContext): Listing {
  const boot = new Bytes(disk.read(0, 512));
  const sector = boot.u16(11);
  const clusterSize = sector * boot.u8(13);
  const tableSize = (boot.u16(22) || boot.u32(36)) * sector;
  const tableAt = boot.u16(14) * sector;
  const rootAt = tableAt + boot.u8(16) * tableSize;
  const rootSize = Math.ceil((boot.u16(17) * ENTRY) / sector) * sector;
  const dataAt = rootAt + rootSize;
  const clusters = Math.floor(((boot.u16(19) || boot.u32(32)) * sector - dataAt) / clusterSize);
  // 3.5: the count of clusters alone decides.
  const bits = clusters < 4_085 ? 12 : clusters < 65_525 ? 16 : 32;
  if (!context.budget.takeBytes(Math.min(tableSize, disk.size))) return { files: [], gap: 'too-large' };
  const table = new Bytes(disk.read(tableAt, tableSize));
  const volume: Volume = { disk, context, bits, table, clusterSize, dataAt, clusters };
  const root = bits === 32 ? chain(volume, boot.u32(44), LONGEST_DIRECTORY) : disk.read(rootAt, rootSize);
  return walk(volume, root);
}

function walk(volume: Volume, root: Uint8Array): Listing {
  const { budget } = volume.context;
  const files: ListedFile[] = [];
  const seen = new Set<number>();
  const waiting = [{ bytes: root, path: '', depth: 0 }];
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
    for (const { name, attributes, cluster, size } of entriesOf(directory.bytes, volume.context)) {
      if (!budget.takeEntries()) return { files, gap: budget.gap ?? 'too-large' };
      const path = directory.path + name;
      if ((attributes & DIRECTORY) === 0) {
        files.push(listed(volume, path, cluster, size));
      } else if (!seen.has(cluster) && directory.depth < DEEPEST) {
        // A directory that holds itself would be walked for ever.
        seen.add(cluster);
        waiting.push({
          bytes: chain(volume, cluster, LONGEST_DIRECTORY),
          path: `${path}/`,
          depth: directory.depth + 1,
        });
      }
    }
  }
  return { files, ...(budget.gap && { gap: budget.gap }) };
}

function listed(volume: Volume, name: string, cluster: number, size: number): ListedFile {
  const { budget } = volume.context;
  const unpack = (limit: number): UnpackedFile => {
    const wanted = Math.min(size, limit);
    if (size === 0) return { bytes: new Uint8Array() };
    if (!budget.takeBytes(Math.min(wanted, volume.disk.size))) return nothingUnpacked(budget.gap ?? 'too-large');
    return cutTo(chain(volume, cluster, wanted + 1).subarray(0, Math.min(size, wanted + 1)), size, limit);
  };
  return { name, size, compressedSize: size, encrypted: false, unpack };
}

interface Entry {
  readonly name: string;
  readonly attributes: number;
  readonly cluster: number;
  readonly size: number;
}

/** 6 and 7: pieces of a long name stand in front of its entry, the last first. */
function* entriesOf(directory: Uint8Array, context: ArchiveContext): Generator<Entry> {
  const bytes = new Bytes(directory);
  let long = '';
  for (let at = 0; at + ENTRY <= directory.length && bytes.u8(at) !== 0; at += ENTRY) {
    if (!context.budget.takeSteps(4)) return;
    const attributes = bytes.u8(at + 11);
    if (bytes.u8(at) === DELETED) {
      long = '';
    } else if ((attributes & 0x3f) === LONG_NAME) {
      const piece =
        utf16le(directory, at + 1, at + 11) +
        utf16le(directory, at + 14, at + 26) +
        utf16le(directory, at + 28, at + 32);
      long = ((bytes.u8(at) & 0x40) !== 0 ? piece : piece + long).slice(0, 300);
    } else {
      const name = long === '' ? shortName(bytes, at, context) : long.replace(/[\0\uffff].*/s, '');
      const cluster = bytes.u16(at + 26) + bytes.u16(at + 20) * 0x1_0000;
      long = '';
      if ((attributes & LABEL) === 0 && name !== '.' && name !== '..')
        yield { name, attributes, cluster, size: bytes.u32(at + 28) };
    }
  }
}

/** Eight and three characters; Windows notes in two bits which half it was given in small letters. */
function shortName(bytes: Bytes, at: number, { host }: ArchiveContext): string {
  const half = (from: number, to: number, small: number): string => {
    const raw = bytes.slice(at + from, at + to).slice();
    if (from === 0 && raw[0] === 0x05) raw[0] = DELETED;
    const text = decodeZipName(raw, { flags: 0, host }).trimEnd();
    return (bytes.u8(at + 12) & small) !== 0 ? text.toLowerCase() : text;
  };
  const [stem, extension] = [half(0, 8, 0x08), half(8, 11, 0x10)];
  return extension === '' ? stem : `${stem}.${extension}`;
}

/** The clusters of a file one behind the other, up to `length` bytes. */
function chain(
  { disk, context, bits, table, clusterSize, dataAt, clusters }: Volume,
  first: number,
  length: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let left = length;
  for (let cluster = first; cluster >= 2 && cluster < clusters + 2 && left > 0;) {
    if (!context.budget.takeSteps(4)) break;
    // Clusters that follow each other are read as one.
    let count = 1;
    let next = entryOf(table, bits, cluster);
    while (next === cluster + count && count * clusterSize < left && context.budget.takeSteps(4)) {
      next = entryOf(table, bits, cluster + count);
      count++;
    }
    const piece = disk.read(dataAt + (cluster - 2) * clusterSize, Math.min(left, count * clusterSize));
    if (piece.length === 0) break;
    pieces.push(piece);
    left -= piece.length;
    cluster = next;
  }
  return joinBytes(pieces);
}

/** 4: the number of the next cluster; marks of the end are larger than any. */
function entryOf(table: Bytes, bits: Volume['bits'], cluster: number): number {
  if (bits === 32) return table.u32(cluster * 4) & 0x0fff_ffff;
  if (bits === 16) return table.u16(cluster * 2);
  const pair = table.u16(cluster + (cluster >>> 1));
  return (cluster & 1) === 0 ? pair & 0xfff : pair >>> 4;
}
