/**
 * Virtual disks: VHD ("Virtual Hard Disk Image Format Specification" 1.0), VHDX ([MS-VHDX] 2), and plain images of disks and volumes;
 * their partitions (MBR; GPT: UEFI 2.10, 5), and in these FAT and NTFS.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes, joinBytes, latin1, startsWith } from '../../codec/bytes';
import { isFat, readFat } from './fat';
import type { ArchiveReader, ListedFile } from '../listing';
import { isNtfs, readNtfs } from './ntfs';
import type { Disk } from './sectors';

const SECTOR = 512;
/** A virtual disk may claim terabytes of holes: read at once are directories and files, none of them larger. */
const MOST_AT_ONCE = 64 * 1_024 * 1_024;

/** Lists the files of all volumes. */
export const readDisk: ArchiveReader = (data, context) => {
  const disk = openDisk(new Bytes(data), context.budget);
  if (disk === undefined) return { files: [], gap: 'not-supported-here' };
  const files: ListedFile[] = [];
  let gap: Gap | undefined;
  for (const start of volumesOf(disk, context.budget)) {
    const volume = partOf(disk, start);
    const boot = new Bytes(volume.read(0, SECTOR));
    const listing = isNtfs(boot) ? readNtfs(volume, context) : isFat(boot) ? readFat(volume, context) : undefined;
    files.push(...(listing?.files ?? []));
    gap ??= listing === undefined ? 'not-supported-here' : listing.gap;
  }
  const why = context.budget.gap ?? gap ?? (files.length === 0 ? 'not-supported-here' : undefined);
  return { files, ...(why && { gap: why }) };
};

function openDisk(bytes: Bytes, budget: Budget): Disk | undefined {
  const { data } = bytes;
  if (startsWith(data, ascii('vhdxfile'))) return openVhdx(bytes, budget);
  const footer = startsWith(data, ascii('conectix'), data.length - SECTOR) ? data.length - SECTOR : 0;
  if (!startsWith(data, ascii('conectix'), footer)) return isOtherFormat(bytes) ? undefined : plainDisk(data);
  // Disk type 2 is fixed, 3 dynamic, 4 a difference to another file.
  const type = bytes.u32be(footer + 60);
  if (type === 2) return plainDisk(data.subarray(0, footer));
  return type === 3 ? openDynamicVhd(bytes, footer) : undefined;
}

/** VMDK, QCOW2, VirtualBox's and Apple's images map their sectors in other ways. */
function isOtherFormat(bytes: Bytes): boolean {
  const { data } = bytes;
  return (
    startsWith(data, ascii('KDMV')) ||
    startsWith(data, [0x51, 0x46, 0x49, 0xfb]) ||
    startsWith(data, ascii('# Disk')) ||
    startsWith(data, ascii('koly'), data.length - SECTOR) ||
    bytes.u32(64) === 0xbeda107f
  );
}

function plainDisk(data: Uint8Array): Disk {
  return {
    size: data.length,
    read: (at, length) => data.subarray(Math.min(at, data.length), Math.min(at + length, data.length)),
  };
}

/** A disk in blocks: `placeOf` says where in the file a block is, -1 for one that was never written. */
function mappedDisk(data: Uint8Array, size: number, blockSize: number, placeOf: (block: number) => number): Disk {
  return {
    size,
    read(at, length) {
      const end = Math.min(at + Math.min(length, MOST_AT_ONCE), size);
      const pieces: Uint8Array[] = [];
      for (let from = at; from < end;) {
        const block = Math.floor(from / blockSize);
        const to = Math.min(end, (block + 1) * blockSize);
        const place = placeOf(block);
        const start = place + (from - block * blockSize);
        pieces.push(
          place === -1
            ? new Uint8Array(to - from)
            : data.subarray(Math.min(start, data.length), Math.min(start + to - from, data.length)),
        );
        from = to;
      }
      return joinBytes(pieces);
    },
  };
}

/** "Dynamic disk header": a table of blocks, each with a bitmap of its sectors in front. */
function openDynamicVhd(bytes: Bytes, footer: number): Disk | undefined {
  const header = u64be(bytes, footer + 16);
  const blockSize = bytes.u32be(header + 32);
  if (!startsWith(bytes.data, ascii('cxsparse'), header) || !isBlockSize(blockSize)) return undefined;
  const table = u64be(bytes, header + 16);
  const bitmap = Math.ceil(blockSize / SECTOR / 8 / SECTOR) * SECTOR;
  return mappedDisk(bytes.data, u64be(bytes, footer + 48), blockSize, (block) => {
    const sector = bytes.has(table + block * 4, 4) ? bytes.u32be(table + block * 4) : 0xffffffff;
    return sector === 0xffffffff ? -1 : sector * SECTOR + bitmap;
  });
}

function isBlockSize(size: number): boolean {
  return size >= SECTOR && size <= 256 * 1_024 * 1_024 && (size & (size - 1)) === 0;
}

/** [MS-VHDX] 2.2.3 region table, 2.6.2 metadata items: their ids as they lie in the file. */
const BAT_REGION = '66 77 c2 2d 23 f6 00 42 9d 64 11 5e 9b fd 4a 08';
const METADATA_REGION = '06 a2 7c 8b 90 47 9a 4b b8 fe 57 5f 05 0f 88 6e';
const FILE_PARAMETERS = '37 67 a1 ca 36 fa 43 4d b3 b6 33 f0 aa 44 e7 6b';
const DISK_SIZE = '24 42 a5 2f 1b cd 76 48 b2 11 5d be d8 3b f4 b8';
const SECTOR_SIZE = '1d bf 41 81 6f a9 09 47 ba 47 f2 33 a8 fa ab 5f';
const REGION_TABLE = 192 * 1_024;
const MEGABYTE = 1_024 * 1_024;
/** 2.5.1.1: payload blocks that are there, in whole or in part. */
const PRESENT = new Set([6, 7]);

function openVhdx(bytes: Bytes, budget: Budget): Disk | undefined {
  const table = entryWithId(bytes, REGION_TABLE + 16, bytes.u32(REGION_TABLE + 8), BAT_REGION, budget);
  const region = entryWithId(bytes, REGION_TABLE + 16, bytes.u32(REGION_TABLE + 8), METADATA_REGION, budget);
  if (table === undefined || region === undefined) return undefined;
  const metadata = bytes.u64(region + 16);
  const item = (id: string): number | undefined => {
    const entry = entryWithId(bytes, metadata + 32, bytes.u16(metadata + 10), id, budget);
    return entry === undefined ? undefined : metadata + bytes.u32(entry + 16);
  };
  const [parameters, size, sector] = [item(FILE_PARAMETERS), item(DISK_SIZE), item(SECTOR_SIZE)];
  if (parameters === undefined || size === undefined || sector === undefined) return undefined;
  const blockSize = bytes.u32(parameters);
  const sectorSize = bytes.u32(sector);
  // 2.6.2.1: the second lowest bit says that the disk is a difference to another file.
  if (!isBlockSize(blockSize) || sectorSize < SECTOR || (bytes.u32(parameters + 4) & 2) !== 0) return undefined;
  const bat = bytes.u64(table + 16);
  const ratio = Math.max(1, Math.floor((2 ** 23 * sectorSize) / blockSize));
  return mappedDisk(bytes.data, bytes.u64(size), blockSize, (block) => {
    // Behind so many payload blocks stands the entry of a bitmap.
    const entry = bat + (block + Math.floor(block / ratio)) * 8;
    return PRESENT.has(bytes.u8(entry) & 7) ? Math.floor(bytes.u64(entry) / MEGABYTE) * MEGABYTE : -1;
  });
}

/** Entries of 32 bytes that begin with an id. */
function entryWithId(bytes: Bytes, at: number, count: number, id: string, budget: Budget): number | undefined {
  const wanted = id.split(' ').map((byte) => parseInt(byte, 16));
  for (let index = 0; index < Math.min(count, 2_047) && budget.takeSteps(4); index++)
    if (startsWith(bytes.data, wanted, at + index * 32)) return at + index * 32;
  return undefined;
}

/** Where volumes begin: the disk itself may be one. */
function volumesOf(disk: Disk, budget: Budget): readonly number[] {
  const boot = new Bytes(disk.read(0, SECTOR));
  if (isNtfs(boot) || isFat(boot)) return [0];
  const starts: number[] = [];
  if (boot.u16(510) !== 0xaa55) return starts;
  for (let entry = 446; entry < 510; entry += 16) {
    const type = boot.u8(entry + 4);
    if (type === 0xee) return gptVolumes(disk, budget);
    if (type !== 0) starts.push(boot.u32(entry + 8) * SECTOR);
  }
  return starts;
}

/** UEFI 5.3.2 and 5.3.3; sectors of 512 bytes. */
function gptVolumes(disk: Disk, budget: Budget): readonly number[] {
  const header = new Bytes(disk.read(SECTOR, SECTOR));
  if (latin1(header.data, 0, 8) !== 'EFI PART') return [];
  const size = header.u32(84);
  const count = Math.min(header.u32(80), 128);
  if (size < 128 || size > 4_096) return [];
  const entries = new Bytes(disk.read(header.u64(72) * SECTOR, count * size));
  const starts: number[] = [];
  for (let index = 0; index < count && budget.takeEntries(); index++)
    if (entries.slice(index * size, index * size + 16).some((byte) => byte !== 0))
      starts.push(entries.u64(index * size + 32) * SECTOR);
  return starts;
}

function partOf(disk: Disk, start: number): Disk {
  return { size: disk.size - start, read: (at, length) => disk.read(start + at, length) };
}

function u64be(bytes: Bytes, at: number): number {
  return bytes.u32be(at) * 0x1_0000_0000 + bytes.u32be(at + 4);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
