/** ALZ archives of ALZip, in use in Korea (no specification; the fields as unalz, zlib licence, reads them): stored, bzip2, DEFLATE. */
import { Bytes } from '../codec/bytes';
import { unpackBzip2 } from '../codec/compression/bzip2';
import { nothingUnpacked } from '../codec/compression/output';
import type { Unpacked } from '../codec/compression/output';
import { crc32 } from '../codec/crc32';
import { inflate } from '../codec/compression/inflate';
import { utf8Bytes } from '../codec/utf8';
import { openZipCrypto, ZIPCRYPTO_HEADER } from './zip/zip-crypto';
import type { ArchiveContext, ArchiveReader, ListedFile } from './listing';
import { cutTo } from './listing';
import { openWithPassword } from './passwords';
import type { Lock } from './passwords';

/** Signatures: BLZ 01 in front of a file, CLZ 01 in front of the end. */
const FILE = 0x015a4c42;
const END = 0x015a4c43;
const LOCKED = 1;
const DIRECTORY = 0x10;

/** Lists an archive. */
export const readAlz: ArchiveReader = (data, context) => {
  const bytes = new Bytes(data);
  const files: ListedFile[] = [];
  const lock: Lock = { known: undefined };
  let at = 8;
  while (bytes.u32(at) === FILE && context.budget.takeEntries()) {
    const nameLength = bytes.u16(at + 4);
    const descriptor = bytes.u8(at + 11);
    const encrypted = (descriptor & LOCKED) !== 0;
    // How many bytes each size has; none for a directory.
    const width = descriptor >>> 4;
    const number = (from: number): number =>
      width === 8 ? bytes.u64(from) : width === 4 ? bytes.u32(from) : width === 2 ? bytes.u16(from) : bytes.u8(from);
    const [method, crc] = [bytes.u8(at + 13), bytes.u32(at + 15)];
    const packed = width === 0 ? 0 : number(at + 19);
    const size = width === 0 ? 0 : number(at + 19 + width);
    const nameAt = width === 0 ? at + 13 : at + 19 + width * 2;
    const name = context.host.decode(bytes.slice(nameAt, nameAt + nameLength), 'euc-kr');
    const dataAt = nameAt + nameLength + (encrypted ? ZIPCRYPTO_HEADER : 0);
    const content = bytes.slice(dataAt, dataAt + packed);
    const file = {
      method,
      size,
      crc,
      content,
      header: bytes.slice(dataAt - ZIPCRYPTO_HEADER, dataAt),
      time: bytes.u32(at + 7),
    };
    if ((bytes.u8(at + 6) & DIRECTORY) === 0)
      files.push({
        name,
        size,
        compressedSize: packed,
        encrypted,
        unpack: (limit) => (encrypted ? unlock(file, limit, context, lock) : unpack(file, limit, context)),
      });
    at = dataAt + packed;
  }
  const gap = context.budget.gap ?? (bytes.u32(at) === END ? undefined : 'damaged');
  return { files, ...(gap && { gap }) };
};

interface AlzFile {
  readonly method: number;
  readonly size: number;
  readonly crc: number;
  readonly content: Uint8Array;
  /** ZipCrypto's, where it is locked. */
  readonly header: Uint8Array;
  readonly time: number;
}

function unpack({ method, size, content }: AlzFile, limit: number, { budget, host }: ArchiveContext): Unpacked {
  if (method === 0) return cutTo(content, size, limit);
  if (method === 1) return unpackBzip2(content, budget, { size, limit });
  if (method === 2) return inflate(content, budget, { expected: size, limit, host });
  return nothingUnpacked('not-supported-here');
}

function unlock(file: AlzFile, limit: number, context: ArchiveContext, lock: Lock): Unpacked {
  return openWithPassword(context, lock, ({ text }) => {
    const decipher = openZipCrypto(file.header, file.crc >>> 24, utf8Bytes(text));
    if (decipher === undefined || !context.budget.takeBytes(file.content.length)) return undefined;
    const plain = unpack({ ...file, content: decipher(file.content) }, file.size, context);
    return plain.gap === undefined && crc32(plain.bytes) === file.crc
      ? cutTo(plain.bytes, file.size, limit)
      : undefined;
  });
}
