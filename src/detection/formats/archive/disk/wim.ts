/** Windows images ("Windows Imaging File Format", Microsoft 2007, and wimlib's description): resources stored, or in chunks under LZX. */
import type { Budget } from '../../../budget';
import { Bytes, joinBytes, latin1, utf16le } from '../../codec/bytes';
import { LzxDecoder } from '../../codec/compression/lzx';
import { nothingUnpacked, Output } from '../../codec/compression/output';
import type { Unpacked } from '../../codec/compression/output';
import { cutTo } from '../listing';
import type { ArchiveContext, ArchiveReader, ListedFile } from '../listing';

/** Flags of the header. */
const LZX = 0x40000;
/** Flags of a resource. */
const METADATA = 2;
const COMPRESSED = 4;
const SOLID = 0x10;
const DIRECTORY = 0x10;
const TABLE_ENTRY = 50;
const DEEPEST = 16;
const MOST_OF_METADATA = 16 * 1_024 * 1_024;

interface Resource {
  readonly packed: number;
  readonly flags: number;
  readonly at: number;
  readonly size: number;
}

interface Image {
  readonly bytes: Bytes;
  readonly context: ArchiveContext;
  readonly lzx: boolean;
  readonly chunk: number;
  /** Resources by the SHA-1 of their content. */
  readonly resources: ReadonlyMap<string, Resource>;
}

/** Lists the files of all images in it. */
export const readWim: ArchiveReader = (data, context) => {
  const bytes = new Bytes(data);
  const { budget } = context;
  const resources = new Map<string, Resource>();
  const metadata: Resource[] = [];
  const image: Image = { bytes, context, lzx: (bytes.u32(16) & LZX) !== 0, chunk: bytes.u32(20), resources };
  const table = unpackResource(readResource(bytes, 48), image, MOST_OF_METADATA);
  const entries = new Bytes(table.bytes);
  for (let at = 0; at + TABLE_ENTRY <= entries.length && budget.takeEntries(); at += TABLE_ENTRY) {
    const resource = readResource(entries, at);
    if ((resource.flags & METADATA) !== 0) metadata.push(resource);
    else resources.set(latin1(entries.data, at + 30, at + TABLE_ENTRY), resource);
  }
  const files: ListedFile[] = [];
  let gap = table.gap;
  for (const resource of metadata) {
    const unpacked = unpackResource(resource, image, MOST_OF_METADATA);
    if (unpacked.gap === undefined) walk(new Bytes(unpacked.bytes), image, files);
    else gap ??= unpacked.gap;
  }
  gap = budget.gap ?? gap ?? (metadata.length === 0 ? 'not-supported-here' : undefined);
  return { files, ...(gap && { gap }) };
};

/** Size of seven bytes, flags, offset, size unpacked. */
function readResource(bytes: Bytes, at: number): Resource {
  const packed = bytes.u32(at) + (bytes.u16(at + 4) + bytes.u8(at + 6) * 0x1_0000) * 0x1_0000_0000;
  return { packed, flags: bytes.u8(at + 7), at: bytes.u64(at + 8), size: bytes.u64(at + 16) };
}

/** Directory entries lie behind the security descriptors, one list for each directory. */
function walk(metadata: Bytes, { bytes, context, ...image }: Image, files: ListedFile[]): void {
  const whole: Image = { bytes, context, ...image };
  const align = (at: number): number => Math.ceil(at / 8) * 8;
  const root = align(Math.max(8, metadata.u32(0)));
  const seen = new Set<number>();
  const waiting = [{ at: metadata.u64(root + 16), path: '', depth: 0 }];
  for (let list = waiting.pop(); list !== undefined; list = waiting.pop()) {
    if (list.at === 0 || seen.has(list.at) || list.depth > DEEPEST) continue;
    seen.add(list.at);
    for (let at = list.at; metadata.has(at, 102) && context.budget.takeEntries();) {
      const length = metadata.u64(at);
      if (length < 102) break;
      const streams = metadata.u16(at + 96);
      const name = list.path + utf16le(metadata.data, at + 102, at + 102 + metadata.u16(at + 100));
      let hash = latin1(metadata.data, at + 64, at + 84);
      const isDirectory = (metadata.u32(at + 8) & DIRECTORY) !== 0;
      const inner = metadata.u64(at + 16);
      at = align(at + length);
      for (let stream = 0; stream < streams && metadata.has(at, 38) && context.budget.takeSteps(4); stream++) {
        if (metadata.u16(at + 36) === 0) hash = latin1(metadata.data, at + 16, at + 36);
        at = align(at + Math.max(38, metadata.u64(at)));
      }
      if (isDirectory) waiting.push({ at: inner, path: `${name}/`, depth: list.depth + 1 });
      else files.push(listed(name, hash, whole));
    }
  }
}

function listed(name: string, hash: string, image: Image): ListedFile {
  const resource = image.resources.get(hash);
  const empty = /^\0*$/.test(hash);
  return {
    name,
    size: resource?.size ?? 0,
    compressedSize: resource?.packed ?? 0,
    encrypted: false,
    unpack: (limit) =>
      resource === undefined
        ? empty
          ? { bytes: new Uint8Array() }
          : nothingUnpacked('damaged')
        : unpackResource(resource, image, limit),
  };
}

/** Chunks of 32 KB, each packed for itself; in front of them stands where each begins. */
function unpackResource(
  { packed, flags, at, size }: Resource,
  { bytes, context, lzx, chunk }: Image,
  limit: number,
): Unpacked {
  const data = bytes.slice(at, at + packed);
  if (data.length < packed) return nothingUnpacked('damaged');
  if ((flags & (COMPRESSED | SOLID)) === 0) return cutTo(data.subarray(0, size), size, limit);
  if (!lzx || (flags & SOLID) !== 0 || chunk !== 32_768) return nothingUnpacked('not-supported-here');
  const table = new Bytes(data);
  const count = Math.ceil(size / chunk);
  const width = size > 0xffff_ffff ? 8 : 4;
  const from = (count - 1) * width;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let index = 0; index < count && length < limit; index++) {
    const start = index === 0 ? 0 : table.u32((index - 1) * width);
    const end = index === count - 1 ? data.length - from : table.u32(index * width);
    const piece = unpackChunk(
      data.subarray(from + start, from + Math.max(start, end)),
      Math.min(chunk, size - index * chunk),
      context.budget,
    );
    pieces.push(piece.bytes);
    length += piece.bytes.length;
    if (piece.gap !== undefined) return { bytes: joinBytes(pieces), gap: piece.gap };
  }
  return cutTo(joinBytes(pieces), size, limit);
}

function unpackChunk(data: Uint8Array, size: number, budget: Budget): Unpacked {
  // A chunk that would not shrink lies there as it is.
  if (data.length === size) return { bytes: data };
  const out = new Output(budget, { size });
  const decoder = new LzxDecoder(15, budget, true);
  if (!budget.takeEntries() || !decoder.chunk(data, size, out)) out.gap ??= budget.gap ?? 'damaged';
  const unpacked = out.finish();
  decoder.finish(unpacked.bytes);
  return unpacked;
}
