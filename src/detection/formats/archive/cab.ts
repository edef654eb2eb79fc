/** Cabinets ([MS-CAB] 2): files in folders, each packed as one with MSZIP ([MS-MCI]), LZX ([MS-PATCH]) or not at all. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { Bytes } from '../codec/bytes';
import { LzxDecoder } from '../codec/compression/lzx';
import { nothingUnpacked, Output } from '../codec/compression/output';
import type { Unpacked } from '../codec/compression/output';
import { inflateFrom } from '../codec/compression/mszip';
import { decodeZipName } from './zip/zip-names';
import type { ArchiveReader, ListedFile, UnpackedFile } from './listing';

/** 2.1 CFHEADER flags. */
const HAS_PREVIOUS = 1;
const HAS_NEXT = 2;
const HAS_RESERVE = 4;
/** 2.2 CFFOLDER: kinds of compression. */
const STORED = 0;
const MSZIP = 1;
const LZX = 3;
/** 2.3 CFFILE: the name is UTF-8 where this attribute is set. */
const NAME_IS_UTF8 = 0x80;
/** Files that begin in the cabinet before, or end in the next. */
const FROM_PREVIOUS = 0xfffd;
const LONGEST_NAME = 256;
/** Unpacked of a folder. */
const MOST_OF_FOLDER = 48 * 1_024 * 1_024;

interface Folder {
  readonly dataAt: number;
  readonly blocks: number;
  readonly compression: number;
}

interface CabinetHeader {
  readonly folders: readonly Folder[];
  readonly filesAt: number;
  readonly fileCount: number;
  /** Bytes in front of each block's data. */
  readonly blockReserve: number;
}

/** Lists a cabinet. */
export const readCabinet: ArchiveReader = (data, context) => {
  const { budget, host } = context;
  const bytes = new Bytes(data);
  const header = readHeader(bytes, budget);
  const readers = header.folders.map((folder) => folderReader(bytes, folder, header.blockReserve, budget));
  const files: ListedFile[] = [];
  let at = header.filesAt;
  while (files.length < header.fileCount && at + 16 < data.length && budget.takeEntries()) {
    const end = data.subarray(at + 16, at + 16 + LONGEST_NAME).indexOf(0);
    if (end <= 0) break;
    const utf8 = (bytes.u16(at + 14) & NAME_IS_UTF8) !== 0;
    const name = decodeZipName(bytes.slice(at + 16, at + 16 + end), { flags: utf8 ? 0x800 : 0, host });
    files.push(listed(name, bytes.u32(at), bytes.u32(at + 4), readers[bytes.u16(at + 8)], bytes.u16(at + 8)));
    at += 16 + end + 1;
  }
  const gap: Gap | undefined = budget.gap ?? (files.length < header.fileCount ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
};

function readHeader(bytes: Bytes, budget: Budget): CabinetHeader {
  const flags = bytes.u16(30);
  const reserve = (flags & HAS_RESERVE) !== 0;
  let at = reserve ? 40 + bytes.u16(36) : 36;
  // Names of the cabinets before and behind, and of their disks.
  const names = ((flags & HAS_PREVIOUS) !== 0 ? 2 : 0) + ((flags & HAS_NEXT) !== 0 ? 2 : 0);
  for (let name = 0; name < names; name++) at = bytes.data.indexOf(0, at) + 1 || bytes.length;
  const folders: Folder[] = [];
  const size = 8 + (reserve ? bytes.u8(38) : 0);
  for (let left = bytes.u16(26); left > 0 && bytes.has(at, 8) && budget.takeEntries(); left--, at += size)
    folders.push({ dataAt: bytes.u32(at), blocks: bytes.u16(at + 4), compression: bytes.u16(at + 6) });
  return { folders, filesAt: bytes.u32(16), fileCount: bytes.u16(28), blockReserve: reserve ? bytes.u8(39) : 0 };
}

function listed(
  name: string,
  size: number,
  at: number,
  read: (() => Unpacked) | undefined,
  folder: number,
): ListedFile {
  const unpack = (limit: number): UnpackedFile => {
    if (read === undefined) return nothingUnpacked(folder >= FROM_PREVIOUS ? 'damaged' : 'damaged');
    const whole = read();
    const bytes = whole.bytes.subarray(at, at + Math.min(size, limit));
    const gap = bytes.length >= size ? undefined : bytes.length >= limit ? 'too-large' : (whole.gap ?? 'damaged');
    return { bytes, ...(gap && { gap }) };
  };
  return { name, size, compressedSize: size, encrypted: false, unpack };
}

/** A folder, unpacked once for all of its files. */
function folderReader(bytes: Bytes, folder: Folder, reserve: number, budget: Budget): () => Unpacked {
  let kept: Unpacked | undefined;
  return () => (kept ??= unpackFolder(bytes, folder, reserve, budget));
}

/** 2.4 CFDATA: blocks of at most 32 KB unpacked. */
function unpackFolder(
  bytes: Bytes,
  { dataAt, blocks, compression }: Folder,
  reserve: number,
  budget: Budget,
): Unpacked {
  const kind = compression & 15;
  if (kind !== STORED && kind !== MSZIP && kind !== LZX) return nothingUnpacked('not-supported-here');
  const out = new Output(budget, { limit: MOST_OF_FOLDER, packed: bytes.length - dataAt });
  const lzx = kind === LZX ? new LzxDecoder((compression >>> 8) & 31, budget) : undefined;
  let at = dataAt;
  for (let block = 0; block < blocks && out.gap === undefined; block++) {
    if (!budget.takeEntries()) break;
    const packed = bytes.u16(at + 4);
    const size = bytes.u16(at + 6);
    const data = bytes.slice(at + 8 + reserve, at + 8 + reserve + packed);
    // A block that goes on in the next cabinet has no unpacked size.
    const whole = data.length === packed && size > 0;
    const done =
      whole &&
      (lzx?.chunk(data, size, out) ?? (kind === STORED ? out.append(data) : inflateFrom(data, size, out, budget)));
    if (!done) out.gap ??= budget.gap ?? 'damaged';
    at += 8 + reserve + packed;
  }
  lzx?.finish(out.data.subarray(0, out.at));
  const gap = out.gap ?? budget.gap;
  return { bytes: out.data.subarray(0, out.at), ...(gap && { gap }) };
}
