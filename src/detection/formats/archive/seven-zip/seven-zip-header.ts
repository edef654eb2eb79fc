/** The header of a 7z archive (7zFormat.txt of the LZMA SDK): which streams there are, how they were packed, and the files' names. */
import type { Budget } from '../../../budget';
import { utf16le } from '../../codec/bytes';
import { Cursor } from './seven-zip-cursor';

/** One step of a folder's decoding. */
export interface SevenZipCoder {
  /** The id as one number: 0x030101 is LZMA. */
  readonly id: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly properties: Uint8Array;
}

/** Files packed together ("folder"), and the coders that unpack them. */
export interface SevenZipFolder {
  readonly coders: readonly SevenZipCoder[];
  /** Which input takes which output. */
  readonly bonds: readonly { readonly input: number; readonly output: number }[];
  /** Inputs that are fed from the packed streams, in order. */
  readonly packedInputs: readonly number[];
  /** Bytes that come out of each output. */
  sizes: readonly number[];
  crc: number | undefined;
  /** The packed streams as they lie in the archive. */
  packed: readonly Uint8Array[];
  /** Files, or rather contents, in it. */
  contents: readonly SevenZipContent[];
}

/** Where in its unpacked folder a content lies. */
export interface SevenZipContent {
  readonly at: number;
  readonly size: number;
  readonly crc: number | undefined;
}

/** A name, and whether a content belongs to it. */
interface SevenZipName {
  readonly name: string;
  readonly hasContent: boolean;
  readonly directory: boolean;
}

export interface SevenZipHeader {
  readonly folders: readonly SevenZipFolder[];
  readonly names: readonly SevenZipName[];
}

/** Property ids. */
const ID = {
  end: 0x00,
  header: 0x01,
  archiveProperties: 0x02,
  additionalStreams: 0x03,
  mainStreams: 0x04,
  files: 0x05,
  packInfo: 0x06,
  unpackInfo: 0x07,
  subStreams: 0x08,
  size: 0x09,
  crc: 0x0a,
  folder: 0x0b,
  unpackSize: 0x0c,
  contentCount: 0x0d,
  emptyStream: 0x0e,
  emptyFile: 0x0f,
  names: 0x11,
  attributes: 0x15,
  encodedHeader: 0x17,
} as const;

const DIRECTORY = 0x10;
/** 7-Zip itself allows 32. */
const MOST_CODERS = 32;

/** What a decoded header says: files, or that the true header is packed too (then it is the content of its one folder). */
export type SevenZipReading =
  | { readonly kind: 'header'; readonly header: SevenZipHeader }
  | { readonly kind: 'encoded'; readonly folder: SevenZipFolder | undefined }
  | { readonly kind: 'damaged' };

/** Reads a header; `archive` is the file, out of which packed streams are cut. */
export function readSevenZipHeader(data: Uint8Array, archive: Uint8Array, budget: Budget): SevenZipReading {
  const cursor = new Cursor(data, budget);
  const id = cursor.byte();
  if (id === ID.encodedHeader) {
    const [folder] = readStreams(cursor, archive);
    return cursor.broken ? { kind: 'damaged' } : { kind: 'encoded', folder };
  }
  if (id !== ID.header) return { kind: 'damaged' };
  let folders: readonly SevenZipFolder[] = [];
  let names: readonly SevenZipName[] = [];
  for (let next = cursor.byte(); next !== ID.end && !cursor.broken; next = cursor.byte()) {
    if (next === ID.archiveProperties) skipProperties(cursor);
    else if (next === ID.additionalStreams) readStreams(cursor, archive);
    else if (next === ID.mainStreams) folders = readStreams(cursor, archive);
    else if (next === ID.files) names = readFiles(cursor);
    else cursor.broken = true;
  }
  // Names that could be read are told even where what follows is broken.
  return cursor.broken && names.length === 0 && folders.length === 0
    ? { kind: 'damaged' }
    : { kind: 'header', header: { folders, names } };
}

function skipProperties(cursor: Cursor): void {
  while (!cursor.broken && cursor.byte() !== ID.end) cursor.take(cursor.number());
}

/** StreamsInfo: packed streams, folders, contents. */
function readStreams(cursor: Cursor, archive: Uint8Array): readonly SevenZipFolder[] {
  let packed: readonly Uint8Array[] = [];
  let folders: readonly SevenZipFolder[] = [];
  let told = false;
  for (let id = cursor.byte(); id !== ID.end && !cursor.broken; id = cursor.byte()) {
    if (id === ID.packInfo) packed = readPackInfo(cursor, archive);
    else if (id === ID.unpackInfo) folders = readFolders(cursor, packed);
    else if (id === ID.subStreams) {
      readContents(cursor, folders);
      told = true;
    } else cursor.broken = true;
  }
  if (!told) for (const folder of folders) folder.contents = [{ at: 0, size: sizeOf(folder), crc: folder.crc }];
  return folders;
}

function readPackInfo(cursor: Cursor, archive: Uint8Array): readonly Uint8Array[] {
  let at = 32 + cursor.number();
  const count = cursor.count();
  let sizes: number[] = [];
  for (let id = cursor.byte(); id !== ID.end && !cursor.broken; id = cursor.byte()) {
    if (id === ID.size) sizes = numbers(cursor, count);
    else if (id === ID.crc) cursor.digests(count);
    else cursor.broken = true;
  }
  return sizes.map((size) => {
    at += size;
    return archive.subarray(Math.min(at - size, archive.length), Math.min(at, archive.length));
  });
}

function readFolders(cursor: Cursor, packed: readonly Uint8Array[]): readonly SevenZipFolder[] {
  if (cursor.byte() !== ID.folder) cursor.broken = true;
  const count = cursor.count();
  // External streams for the folders' descriptions are written by nobody.
  if (cursor.byte() !== 0) cursor.broken = true;
  const folders: SevenZipFolder[] = [];
  for (let index = 0, stream = 0; index < count && !cursor.broken; index++) {
    const folder = readFolder(cursor);
    folder.packed = packed.slice(stream, stream + folder.packedInputs.length);
    stream += folder.packedInputs.length;
    folders.push(folder);
  }
  for (let id = cursor.byte(); id !== ID.end && !cursor.broken; id = cursor.byte()) {
    if (id === ID.unpackSize) for (const folder of folders) folder.sizes = numbers(cursor, outputsOf(folder));
    else if (id === ID.crc)
      for (const [index, crc] of cursor.digests(folders.length).entries()) setCrc(folders[index], crc);
    else cursor.broken = true;
  }
  return folders;
}

function setCrc(folder: SevenZipFolder | undefined, crc: number | undefined): void {
  if (folder !== undefined) folder.crc = crc;
}

function readFolder(cursor: Cursor): SevenZipFolder {
  const coders: SevenZipCoder[] = [];
  const count = cursor.number();
  if (count < 1 || count > MOST_CODERS) cursor.broken = true;
  while (coders.length < count && !cursor.broken) {
    const flags = cursor.byte();
    const id = cursor.take(flags & 15).reduce((sum, byte) => sum * 256 + byte, 0);
    const complex = (flags & 0x10) !== 0;
    const inputs = complex ? cursor.number() : 1;
    const outputs = complex ? cursor.number() : 1;
    if (inputs > MOST_CODERS || outputs !== 1) cursor.broken = true;
    const properties = (flags & 0x20) !== 0 ? cursor.take(cursor.number()) : new Uint8Array();
    coders.push({ id, inputs, outputs, properties });
  }
  const inputs = cursor.broken ? 0 : coders.reduce((sum, coder) => sum + coder.inputs, 0);
  const bonds = Array.from({ length: Math.max(0, coders.length - 1) }, () => ({
    input: cursor.number(),
    output: cursor.number(),
  }));
  const fed = inputs - bonds.length;
  const bound = new Set(bonds.map(({ input }) => input));
  const free = Array.from({ length: inputs }, (_, index) => index).filter((index) => !bound.has(index));
  const packedInputs = fed > 1 ? Array.from({ length: fed }, () => cursor.number()) : free.slice(0, 1);
  return { coders, bonds, packedInputs, sizes: [], crc: undefined, packed: [], contents: [] };
}

function outputsOf({ coders }: SevenZipFolder): number {
  return coders.length;
}

/** The output that no input takes is the folder's own. */
export function mainOutputOf({ coders, bonds }: SevenZipFolder): number {
  const taken = new Set(bonds.map(({ output }) => output));
  return coders.findIndex((_, index) => !taken.has(index));
}

function sizeOf(folder: SevenZipFolder): number {
  return folder.sizes[mainOutputOf(folder)] ?? 0;
}

/** SubStreamsInfo: how many contents each folder has, all their sizes but the last, and the digests that the folder does not give. */
function readContents(cursor: Cursor, folders: readonly SevenZipFolder[]): void {
  let counts = folders.map(() => 1);
  let sizes: number[][] | undefined;
  let digests: (number | undefined)[] = [];
  const lone = (index: number): boolean => counts[index] === 1 && folders[index]?.crc !== undefined;
  for (let id = cursor.byte(); id !== ID.end && !cursor.broken; id = cursor.byte()) {
    if (id === ID.contentCount) counts = folders.map(() => cursor.count());
    else if (id === ID.size) sizes = counts.map((count) => numbers(cursor, Math.max(0, count - 1)));
    else if (id === ID.crc)
      digests = cursor.digests(counts.reduce((sum, count, index) => sum + (lone(index) ? 0 : count), 0));
    else cursor.broken = true;
  }
  let digest = 0;
  for (const [index, folder] of folders.entries()) {
    let at = 0;
    const known = sizes?.[index] ?? [];
    folder.contents = Array.from({ length: cursor.broken ? 0 : (counts[index] ?? 0) }, (_, content) => {
      const size = known[content] ?? Math.max(0, sizeOf(folder) - at);
      const crc = lone(index) ? folder.crc : digests[digest++];
      at += size;
      return { at: at - size, size, crc };
    });
  }
}

function numbers(cursor: Cursor, count: number): number[] {
  const values: number[] = [];
  while (values.length < count && !cursor.broken) values.push(cursor.number());
  return values;
}

/** FilesInfo: properties, each for all files. */
function readFiles(cursor: Cursor): readonly SevenZipName[] {
  const count = cursor.count();
  let names: string[] = [];
  let empty: boolean[] = [];
  let emptyFiles: boolean[] = [];
  let attributes: (number | undefined)[] = [];
  for (let id = cursor.number(); id !== ID.end && !cursor.broken; id = cursor.number()) {
    const end = cursor.number() + cursor.at;
    if (id === ID.emptyStream) empty = cursor.bits(count);
    else if (id === ID.emptyFile) emptyFiles = cursor.bits(empty.filter(Boolean).length);
    else if (id === ID.attributes) attributes = readAttributes(cursor, count);
    else if (id === ID.names && cursor.byte() === 0)
      names = utf16le(cursor.bytes.data, cursor.at, end).split('\0', count);
    if (end > cursor.bytes.length) cursor.broken = true;
    cursor.at = end;
  }
  let emptyAt = 0;
  // Archives may leave the names out: what lies in them is there all the same.
  return Array.from({ length: count }, (_, index) => {
    const hasContent = empty[index] !== true;
    const isEmptyFile = !hasContent && emptyFiles[emptyAt++] === true;
    const isDirectory = ((attributes[index] ?? 0) & DIRECTORY) !== 0;
    return { name: names[index] ?? '', hasContent, directory: !hasContent && !isEmptyFile && isDirectory };
  });
}

/** Windows' attributes of the files, those that are there. */
function readAttributes(cursor: Cursor, count: number): (number | undefined)[] {
  const there = cursor.allOrBits(count);
  // External data are written by nobody.
  return cursor.byte() === 0 ? there.map((has) => (has ? cursor.u32() : undefined)) : [];
}
