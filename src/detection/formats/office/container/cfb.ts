/**
 * Compound files ([MS-CFB]): the "OLE" container of .doc, .xls, .ppt, .msg, vbaProject.bin and encrypted OOXML.
 * Malware is often cut short or bent on purpose, so whatever can still be reached is kept.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes, indexOfBytes, latin1Bytes, startsWith, utf16le } from '../../codec/bytes';

export interface CfbEntry {
  /** Names of the storages around it and its own name; the root is left out. */
  readonly path: readonly string[];
  readonly name: string;
  readonly kind: 'storage' | 'stream';
  /** Bytes, as the directory states. */
  readonly size: number;
  /** First sector. */
  readonly start: number;
  /** Class of the object, "00020906-0000-0000-c000-000000000046" style; '' where it is all zero. */
  readonly clsid: string;
}

export interface CompoundFile {
  /** In the order of the directory; the root storage is not among them. */
  readonly entries: readonly CfbEntry[];
  /** Class of the root storage; '' where it is all zero. */
  readonly clsid: string;
  /** What is above is all that could be read, and this is why. */
  readonly gap?: Gap;
  /** The bytes of a stream, at most `limit` of them; fewer where the file is cut, none for a storage. Never throws. */
  read(entry: CfbEntry, limit?: number): Uint8Array;
}

/** 2.2 Compound File Header. */
export const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** 2.1 Compound File Sector Numbers and Types: everything from here up is no sector. */
const MAXREGSECT = 0xfffffffa;
const ENDOFCHAIN = 0xfffffffe;
const NOSTREAM = 0xffffffff;
const HEADER_DIFAT_ENTRIES = 109;
const DIRECTORY_ENTRY_SIZE = 128;
const MINI_SECTOR_SIZE = 64;
/** 2.2: the only value the specification allows, so a header that says otherwise is not believed. */
const MINI_STREAM_CUTOFF = 4_096;
/** Storages inside storages: Office nests six deep; a chain of thousands costs memory by its square. */
const DEEPEST_STORAGE = 32;

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** Reads header, FAT and directory. A Gap only where nothing of a compound file is left. */
export function readCfb(data: Uint8Array, budget: Budget): CompoundFile | Gap {
  const bytes = new Bytes(data);
  if (!looksLikeHeader(bytes)) return 'damaged';
  // Version 4 has sectors of 4,096 bytes; any other shift than 12 is read as version 3.
  const sectorSize = bytes.u16(30) === 12 ? 4_096 : 512;
  const sectorCount = Math.max(0, Math.ceil((data.length - sectorSize) / sectorSize));
  const sectors: Sectors = { bytes, sectorSize, sectorCount, budget };

  const fat = readFat(sectors);
  const directory = readDirectory(sectors, fat);
  const { entries, root, complete } = listEntries(directory.bytes, budget);
  if (entries.length === 0 && root === undefined) return budget.gap ?? 'damaged';

  let miniStream: Uint8Array | undefined;
  let miniFat: Uint32Array | undefined;
  const readMini = (start: number, size: number): Uint8Array => {
    miniStream ??= root === undefined ? new Uint8Array() : readChain(sectors, fat.next, root.start, root.size);
    miniFat ??= toSectorNumbers(
      readChain(sectors, fat.next, bytes.u32(60), Math.min(bytes.u32(64), sectorCount) * sectorSize),
      sectorCount * (sectorSize / MINI_SECTOR_SIZE),
    );
    const numbers = miniFat;
    const next = (sector: number): number => numbers[sector] ?? ENDOFCHAIN;
    return joinChain(
      {
        data: miniStream,
        origin: 0,
        sectorSize: MINI_SECTOR_SIZE,
        sectorCount: Math.ceil(miniStream.length / MINI_SECTOR_SIZE),
        budget,
      },
      next,
      start,
      size,
    );
  };

  const cut = entries.some(
    ({ kind, size, start }) => kind === 'stream' && size >= MINI_STREAM_CUTOFF && start >= sectorCount,
  );
  const gap = budget.gap ?? (fat.complete && directory.complete && complete && !cut ? undefined : 'damaged');
  return {
    entries,
    clsid: root?.clsid ?? '',
    ...(gap === undefined ? {} : { gap }),
    read(entry, limit = Infinity) {
      if (entry.kind === 'storage') return new Uint8Array();
      const size = Math.max(0, Math.min(entry.size, limit));
      return entry.size < MINI_STREAM_CUTOFF
        ? readMini(entry.start, size)
        : readChain(sectors, fat.next, entry.start, size);
    },
  };
}

/** The stream with this path, names in lower case, compared without case; undefined when there is none. */
export function findStream(file: CompoundFile, ...path: readonly string[]): CfbEntry | undefined {
  return file.entries.find(
    (entry) =>
      entry.kind === 'stream' &&
      entry.path.length === path.length &&
      entry.path.every((name, index) => name.toLowerCase() === path[index]),
  );
}

interface Sectors {
  readonly bytes: Bytes;
  readonly sectorSize: number;
  /** Sectors that the file really has, the last one perhaps cut. */
  readonly sectorCount: number;
  readonly budget: Budget;
}

interface Fat {
  readonly next: (sector: number) => number;
  readonly complete: boolean;
}

/** The signature, or what stands behind it when only the signature was overwritten: byte order and both sector shifts. */
function looksLikeHeader(bytes: Bytes): boolean {
  if (!bytes.has(0, 512)) return false;
  if (startsWith(bytes.data, CFB_SIGNATURE)) return true;
  return bytes.u16(28) === 0xfffe && (bytes.u16(30) === 9 || bytes.u16(30) === 12) && bytes.u16(32) === 6;
}

/** 2.3 FAT Sectors, found through 2.5 DIFAT Sectors. */
function readFat({ bytes, sectorSize, sectorCount, budget }: Sectors): Fat {
  const perSector = sectorSize / 4;
  const needed = Math.ceil(sectorCount / perSector);
  const sectors: number[] = [];
  for (let index = 0; index < HEADER_DIFAT_ENTRIES && sectors.length < needed; index++) {
    const sector = bytes.u32(76 + index * 4);
    if (sector < MAXREGSECT) sectors.push(sector);
  }
  let difat = bytes.u32(68);
  // A DIFAT chain that runs in a circle ends after as many turns as the file has sectors.
  for (
    let turn = 0;
    turn < sectorCount && difat < sectorCount && sectors.length < needed && budget.takeSteps(perSector);
    turn++
  ) {
    const at = (difat + 1) * sectorSize;
    for (let index = 0; index < perSector - 1 && sectors.length < needed; index++) {
      const sector = bytes.u32(at + index * 4);
      if (sector < MAXREGSECT) sectors.push(sector);
    }
    difat = bytes.u32(at + sectorSize - 4);
  }
  const present = sectors.filter((sector) => sector < sectorCount);
  // A document padded behind its end has more sectors than its FAT speaks of: nothing of it is missing.
  const complete = present.length === sectors.length && present.length >= Math.min(bytes.u32(44), needed);
  // Without any FAT (cut off, or a header overwritten with junk) streams are taken to lie in one piece, as they mostly do.
  if (present.length === 0) return { next: (sector) => sector + 1, complete: sectorCount === 0 };
  const next = (sector: number): number => {
    const fatSector = sectors[Math.floor(sector / perSector)];
    if (fatSector === undefined) return ENDOFCHAIN;
    return fatSector < sectorCount ? bytes.u32((fatSector + 1) * sectorSize + (sector % perSector) * 4) : sector + 1;
  };
  // The FAT leads on behind the end: the file was cut. (Some writers fill its unused rest with zeros or ends of chains.)
  let cut = false;
  for (let sector = sectorCount; sector < sectors.length * perSector; sector++) {
    cut ||= next(sector) !== 0 && next(sector) < MAXREGSECT;
  }
  return { next, complete: complete && !cut };
}

const ROOT_ENTRY = latin1Bytes('R\0o\0o\0t\0 \0E\0n\0t\0r\0y\0');

/** 2.6 Compound File Directory Sectors; where the header points elsewhere, the sector that begins with "Root Entry". */
function readDirectory(sectors: Sectors, fat: Fat): { readonly bytes: Uint8Array; readonly complete: boolean } {
  const { bytes, sectorSize, sectorCount, budget } = sectors;
  const isRoot = (sector: number): boolean => bytes.u8((sector + 1) * sectorSize + 66) === ROOT;
  const length = sectorCount * sectorSize;
  const stated = bytes.u32(48);
  if (stated < sectorCount && isRoot(stated))
    return { bytes: readChain(sectors, fat.next, stated, length), complete: true };
  if (!budget.takeSteps(bytes.length >>> 3)) return { bytes: new Uint8Array(), complete: false };
  for (
    let at = indexOfBytes(bytes.data, ROOT_ENTRY, sectorSize);
    at !== -1;
    at = indexOfBytes(bytes.data, ROOT_ENTRY, at + 1)
  ) {
    const sector = at / sectorSize - 1;
    if (Number.isInteger(sector) && isRoot(sector))
      return { bytes: readChain(sectors, fat.next, sector, length), complete: false };
  }
  // Entries may have outlived their root: read them where the header says that the directory is.
  return {
    bytes: stated < sectorCount ? readChain(sectors, fat.next, stated, length) : new Uint8Array(),
    complete: false,
  };
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly clsid: string;
  readonly start: number;
  readonly size: number;
}

interface Listing {
  readonly entries: readonly CfbEntry[];
  readonly root: DirectoryEntry | undefined;
  readonly complete: boolean;
}

/** 2.6.1 Compound File Directory Entry. The trees are walked with a list instead of recursion; each entry is visited once. */
function listEntries(data: Uint8Array, budget: Budget): Listing {
  const bytes = new Bytes(data);
  const count = Math.floor(data.length / DIRECTORY_ENTRY_SIZE);
  const directory: (DirectoryEntry | undefined)[] = [];
  for (let index = 0; index < count; index++) {
    const type = bytes.u8(index * DIRECTORY_ENTRY_SIZE + 66);
    const used = type === STORAGE || type === STREAM || type === ROOT;
    if (!(used ? budget.takeEntries() : budget.takeSteps())) break;
    directory.push(used ? readEntry(bytes, index * DIRECTORY_ENTRY_SIZE) : undefined);
  }
  const root = directory[0]?.type === ROOT ? directory[0] : undefined;
  const parents = new Map<number, readonly string[]>();
  let complete = true;
  const walk: { readonly id: number; readonly storage: readonly string[] }[] =
    root === undefined ? [] : [{ id: root.child, storage: [] }];
  const names = new Set<string>();
  // Breadth first: of two streams of one name, Office finds the one that is nearer to the root of their tree.
  for (const { id, storage } of walk) {
    const entry = directory[id];
    if (id === NOSTREAM || id === 0 || parents.has(id)) continue;
    if (entry === undefined) {
      complete = false;
      continue;
    }
    parents.set(id, storage);
    const name = [...storage, entry.name].join('/').toLowerCase();
    if (names.has(name)) complete = false;
    names.add(name);
    walk.push({ id: entry.left, storage }, { id: entry.right, storage });
    if (entry.type !== STORAGE) continue;
    if (storage.length < DEEPEST_STORAGE) walk.push({ id: entry.child, storage: [...storage, entry.name] });
    else complete = false;
  }
  // An entry that no tree leads to was unlinked by hand or by damage: Office would not see it, but it is told, last.
  const order = new Set([...parents.keys(), ...directory.keys()]);
  const entries = Array.from(order).flatMap((id): CfbEntry[] => {
    const entry = directory[id];
    if (entry === undefined || (id === 0 && root !== undefined)) return [];
    const { name, type, size, start, clsid } = entry;
    return [
      {
        path: [...(parents.get(id) ?? []), name],
        name,
        kind: type === STREAM ? 'stream' : 'storage',
        size,
        start,
        clsid,
      },
    ];
  });
  return { entries, root, complete };
}

function readEntry(bytes: Bytes, at: number): DirectoryEntry {
  // 2.6.1: the length counts bytes and includes the closing zero.
  const nameBytes = Math.min(Math.max(bytes.u16(at + 64) - 2, 0), 62);
  return {
    name: utf16le(bytes.data, at, at + nameBytes),
    type: bytes.u8(at + 66),
    left: bytes.u32(at + 68),
    right: bytes.u32(at + 72),
    child: bytes.u32(at + 76),
    clsid: readClsid(bytes, at + 80),
    start: bytes.u32(at + 116),
    // The upper half is junk in version 3 files of old writers, and no file here is over 4 GB.
    size: bytes.u32(at + 120),
  };
}

function readClsid(bytes: Bytes, at: number): string {
  if (bytes.u32(at) === 0 && bytes.u32(at + 4) === 0 && bytes.u32(at + 8) === 0 && bytes.u32(at + 12) === 0) return '';
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  let tail = '';
  for (let index = 8; index < 16; index++) tail += hex(bytes.u8(at + index), 2);
  return `${hex(bytes.u32(at), 8)}-${hex(bytes.u16(at + 4), 4)}-${hex(bytes.u16(at + 6), 4)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

function readChain(sectors: Sectors, next: (sector: number) => number, start: number, size: number): Uint8Array {
  const { bytes, sectorSize, sectorCount, budget } = sectors;
  return joinChain({ data: bytes.data, origin: sectorSize, sectorSize, sectorCount, budget }, next, start, size);
}

interface ChainSource {
  readonly data: Uint8Array;
  /** Where sector 0 begins. */
  readonly origin: number;
  readonly sectorSize: number;
  readonly sectorCount: number;
  readonly budget: Budget;
}

/**
 * The bytes of a chain of sectors. A chain in one piece is a view and costs no memory; only a scattered one is copied.
 * A circle ends after as many sectors as the file has.
 */
function joinChain(source: ChainSource, next: (sector: number) => number, start: number, size: number): Uint8Array {
  const { data, origin, sectorSize, sectorCount, budget } = source;
  const wanted = Math.min(Math.ceil(size / sectorSize), sectorCount);
  const runs: { readonly from: number; to: number }[] = [];
  let run: { readonly from: number; to: number } | undefined;
  let sector = start;
  for (let turn = 0; turn < wanted && sector < sectorCount && budget.takeSteps(); turn++) {
    if (run !== undefined && run.to === sector) run.to++;
    else runs.push((run = { from: sector, to: sector + 1 }));
    sector = next(sector);
  }
  const views = runs.map(({ from, to }) =>
    data.subarray(origin + from * sectorSize, Math.min(origin + to * sectorSize, data.length)),
  );
  const [first] = views;
  if (first === undefined) return new Uint8Array();
  if (views.length === 1) return first.subarray(0, size);
  const length = Math.min(
    size,
    views.reduce((sum, view) => sum + view.length, 0),
  );
  if (!budget.takeBytes(length)) return first.subarray(0, size);
  const joined = new Uint8Array(length);
  let at = 0;
  for (const view of views) {
    const part = view.subarray(0, length - at);
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function toSectorNumbers(data: Uint8Array, most: number): Uint32Array {
  const bytes = new Bytes(data);
  return Uint32Array.from({ length: Math.min(data.length >>> 2, most) }, (_, index) => bytes.u32(index * 4));
}
