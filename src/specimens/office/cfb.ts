/** Writes compound files ([MS-CFB]), version 3 or 4, the same bytes every time. */
import { joinBytes } from '../../detection/formats/codec/bytes';

export interface CfbParts {
  /** Streams by path: "Macros/VBA/dir". Storages appear by themselves. */
  readonly streams: Readonly<Record<string, Uint8Array>>;
  /** Classes of storages by path, '' for the root: "00020906-0000-0000-c000-000000000046". */
  readonly clsids?: Readonly<Record<string, string>>;
  readonly version?: 3 | 4;
}

interface Node {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly data: Uint8Array;
  readonly clsid: string;
  readonly children: Node[];
}

interface Placed {
  readonly node: Node;
  left: number;
  right: number;
  child: number;
  start: number;
}

const FREESECT = 0xffffffff;
const ENDOFCHAIN = 0xfffffffe;
const FATSECT = 0xfffffffd;
const DIFSECT = 0xfffffffc;
const CUTOFF = 4_096;

/** A compound file that holds these streams. */
export function cfb({ streams, clsids = {}, version = 3 }: CfbParts): Uint8Array {
  const sectorSize = version === 4 ? 4_096 : 512;
  const placed = placeEntries(buildTree(streams, clsids));

  const sectors: Uint8Array[] = [];
  const fat: number[] = [];
  const append = (data: Uint8Array): number => {
    const start = sectors.length;
    const count = Math.ceil(data.length / sectorSize);
    for (let index = 0; index < count; index++) {
      const sector = new Uint8Array(sectorSize);
      sector.set(data.subarray(index * sectorSize, (index + 1) * sectorSize));
      sectors.push(sector);
      fat.push(index + 1 < count ? start + index + 1 : ENDOFCHAIN);
    }
    return count === 0 ? ENDOFCHAIN : start;
  };

  const mini: Uint8Array[] = [];
  const miniFat: number[] = [];
  for (const entry of placed) {
    const { data, type } = entry.node;
    if (type !== 2 || data.length === 0) continue;
    if (data.length >= CUTOFF) {
      entry.start = append(data);
      continue;
    }
    entry.start = miniFat.length;
    const count = Math.ceil(data.length / 64);
    const padded = new Uint8Array(count * 64);
    padded.set(data);
    mini.push(padded);
    for (let index = 0; index < count; index++) miniFat.push(index + 1 < count ? miniFat.length + 1 : ENDOFCHAIN);
  }
  const miniStream = joinBytes(mini);
  const root = placed[0]!;
  root.start = append(miniStream);
  const miniFatStart = append(numbers(miniFat, sectorSize / 4));
  const miniFatCount = miniFatStart === ENDOFCHAIN ? 0 : sectors.length - miniFatStart;
  const directoryStart = append(writeDirectory(placed, miniStream.length, sectorSize));
  const directoryCount = sectors.length - directoryStart;

  // FAT and DIFAT sectors stand in the FAT themselves: grow until they fit.
  const perSector = sectorSize / 4;
  let fatCount = 0;
  let difatCount = 0;
  for (;;) {
    const all = sectors.length + fatCount + difatCount;
    const nextFat = Math.ceil(all / perSector);
    const nextDifat = Math.ceil(Math.max(0, nextFat - 109) / (perSector - 1));
    if (nextFat === fatCount && nextDifat === difatCount) break;
    fatCount = nextFat;
    difatCount = nextDifat;
  }
  const fatStart = sectors.length;
  const difatStart = fatStart + fatCount;
  for (let index = 0; index < fatCount; index++) fat.push(FATSECT);
  for (let index = 0; index < difatCount; index++) fat.push(DIFSECT);
  const fatSectors = Array.from({ length: fatCount }, (_, index) => fatStart + index);
  const difat = fatSectors.slice(109);
  const difatBytes = new Uint8Array(difatCount * sectorSize).fill(0xff);
  for (let index = 0; index < difatCount; index++) {
    const part = difat.slice(index * (perSector - 1), (index + 1) * (perSector - 1));
    const at = index * sectorSize;
    part.forEach((sector, slot) => {
      put32(difatBytes, at + slot * 4, sector);
    });
    put32(difatBytes, at + sectorSize - 4, index + 1 < difatCount ? difatStart + index + 1 : ENDOFCHAIN);
  }

  const header = new Uint8Array(sectorSize);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  put16(header, 24, 0x3e);
  put16(header, 26, version);
  put16(header, 28, 0xfffe);
  put16(header, 30, version === 4 ? 12 : 9);
  put16(header, 32, 6);
  put32(header, 40, version === 4 ? directoryCount : 0);
  put32(header, 44, fatCount);
  put32(header, 48, directoryStart);
  put32(header, 56, CUTOFF);
  put32(header, 60, miniFatStart);
  put32(header, 64, miniFatCount);
  put32(header, 68, difatCount === 0 ? ENDOFCHAIN : difatStart);
  put32(header, 72, difatCount);
  for (let index = 0; index < 109; index++) put32(header, 76 + index * 4, fatSectors[index] ?? FREESECT);
  return joinBytes([header, ...sectors, numbers(fat, perSector), difatBytes]);
}

function buildTree(streams: Readonly<Record<string, Uint8Array>>, clsids: Readonly<Record<string, string>>): Node {
  const root: Node = { name: 'Root Entry', type: 5, data: new Uint8Array(), clsid: clsids[''] ?? '', children: [] };
  for (const [path, data] of Object.entries(streams)) {
    const names = path.split('/');
    let storage = root;
    names.slice(0, -1).forEach((name, depth) => {
      let next = storage.children.find((child) => child.name === name && child.type === 1);
      if (next === undefined) {
        const clsid = clsids[names.slice(0, depth + 1).join('/')] ?? '';
        next = { name, type: 1, data: new Uint8Array(), clsid, children: [] };
        storage.children.push(next);
      }
      storage = next;
    });
    storage.children.push({ name: names[names.length - 1] ?? '', type: 2, data, clsid: '', children: [] });
  }
  return root;
}

/** Numbers the entries and ties every storage's children into a balanced tree, in the order of [MS-CFB] 2.6.4. */
function placeEntries(root: Node): Placed[] {
  const placed: Placed[] = [];
  const place = (node: Node): number => {
    const start = node.type === 1 ? 0 : ENDOFCHAIN;
    const entry: Placed = { node, left: FREESECT, right: FREESECT, child: FREESECT, start };
    const id = placed.push(entry) - 1;
    const sorted = [...node.children].sort(
      (a, b) => a.name.length - b.name.length || (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1),
    );
    const ids = sorted.map(place);
    entry.child = tie(ids);
    return id;
  };
  const tie = (ids: readonly number[]): number => {
    if (ids.length === 0) return FREESECT;
    const middle = ids.length >> 1;
    const entry = placed[ids[middle]!]!;
    entry.left = tie(ids.slice(0, middle));
    entry.right = tie(ids.slice(middle + 1));
    return ids[middle]!;
  };
  place(root);
  return placed;
}

function writeDirectory(placed: readonly Placed[], miniLength: number, sectorSize: number): Uint8Array {
  const perSector = sectorSize / 128;
  const directory = new Uint8Array(Math.ceil(placed.length / perSector) * sectorSize);
  for (let index = 0; index < directory.length / 128; index++) {
    const at = index * 128;
    for (const offset of [68, 72, 76]) put32(directory, at + offset, FREESECT);
    const entry = placed[index];
    if (entry === undefined) continue;
    const { node, left, right, child, start } = entry;
    const name = node.name.slice(0, 31);
    for (let unit = 0; unit < name.length; unit++) put16(directory, at + unit * 2, name.charCodeAt(unit));
    put16(directory, at + 64, name.length * 2 + 2);
    directory[at + 66] = node.type;
    directory[at + 67] = 1;
    put32(directory, at + 68, left);
    put32(directory, at + 72, right);
    put32(directory, at + 76, child);
    directory.set(clsidBytes(node.clsid), at + 80);
    put32(directory, at + 116, start);
    put32(directory, at + 120, node.type === 5 ? miniLength : node.data.length);
  }
  return directory;
}

function clsidBytes(clsid: string): Uint8Array {
  const bytes = new Uint8Array(16);
  if (clsid === '') return bytes;
  const hex = clsid.replace(/-/g, '');
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  order.forEach((from, to) => {
    bytes[to] = parseInt(hex.slice(from * 2, from * 2 + 2), 16);
  });
  return bytes;
}

function numbers(values: readonly number[], multiple: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / multiple) * multiple * 4).fill(0xff);
  values.forEach((value, index) => {
    put32(bytes, index * 4, value);
  });
  return bytes;
}

function put16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 0xff;
  bytes[at + 1] = value >>> 8;
}

function put32(bytes: Uint8Array, at: number, value: number): void {
  put16(bytes, at, value & 0xffff);
  put16(bytes, at + 2, value >>> 16);
}
