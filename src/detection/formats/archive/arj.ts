/** ARJ archives (technote.txt of ARJ 3.10: main and local file headers): stored, or packed as LHA packs (methods 1 to 3). */
import { Bytes, startsWith } from '../codec/bytes';
import { arjMethod, unpackLh } from '../codec/compression/lh';
import { nothingUnpacked } from '../codec/compression/output';
import type { Unpacked } from '../codec/compression/output';
import { crc32 } from '../codec/crc32';
import { decodeZipName } from './zip/zip-names';
import { utf8Bytes } from '../codec/utf8';
import { cutTo } from './listing';
import type { ArchiveContext, ArchiveReader, ListedFile, UnpackedFile } from './listing';
import { openWithPassword } from './passwords';
import type { Lock } from './passwords';

const HEADER_ID = [0x60, 0xea] as const;
const GARBLED = 1;
/** Goes on in the next volume. */
const VOLUME = 4;
const EXTENDED_FILE = 8;
/** Kinds of entry: binary and text are files. */
const TEXT = 1;
const STORED = 0;
const FASTEST = 4;

/** Lists an archive. */
export const readArj: ArchiveReader = (data, context) => {
  const bytes = new Bytes(data);
  const files: ListedFile[] = [];
  const lock: Lock = { known: undefined };
  let at = behindHeader(bytes, 0, context);
  while (startsWith(data, HEADER_ID, at) && bytes.u16(at + 2) !== 0 && context.budget.takeEntries()) {
    const start = at + 4;
    const size = bytes.u32(start + 16);
    const packed = bytes.u32(start + 12);
    const dataAt = behindHeader(bytes, at, context);
    const nameAt = start + bytes.u8(start);
    const zero = data.indexOf(0, nameAt);
    const name = decodeZipName(bytes.slice(nameAt, zero === -1 ? nameAt : zero), { flags: 0, host: context.host });
    const fields = {
      flags: bytes.u8(start + 4),
      method: bytes.u8(start + 5),
      modifier: bytes.u8(start + 7),
      crc: bytes.u32(start + 20),
    };
    const content = bytes.slice(dataAt, dataAt + packed);
    if (bytes.u8(start + 6) <= TEXT) files.push(listed(name, size, packed, content, fields, context, lock));
    at = dataAt + packed;
  }
  // The last header is an empty one.
  const ended = startsWith(data, [...HEADER_ID, 0, 0], at);
  const gap = context.budget.gap ?? (ended ? undefined : 'damaged');
  return { files, ...(gap && { gap }) };
};

/** A basic header and its sum, then extended headers up to an empty one. */
function behindHeader(bytes: Bytes, start: number, { budget }: ArchiveContext): number {
  let at = start + 4 + bytes.u16(start + 2) + 4;
  while (bytes.u16(at) !== 0 && at < bytes.length && budget.takeSteps()) at += 2 + bytes.u16(at) + 4;
  return at + 2;
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly modifier: number;
  readonly crc: number;
}

function listed(
  name: string,
  size: number,
  packed: number,
  content: Uint8Array,
  { flags, method, modifier, crc }: Fields,
  context: ArchiveContext,
  lock: Lock,
): ListedFile {
  const encrypted = (flags & GARBLED) !== 0;
  const unpack = (limit: number): UnpackedFile => {
    if ((flags & (VOLUME | EXTENDED_FILE)) !== 0) return nothingUnpacked('damaged');
    if (!encrypted) return unpackWith(method, content, size, limit, context);
    return openWithPassword(context, lock, (password) => {
      if (!context.budget.takeBytes(content.length)) return nothingUnpacked('too-large');
      const secret = utf8Bytes(password.text);
      const plain = content.map((byte, index) => byte ^ ((secret[index % secret.length] ?? 0) + modifier));
      const unpacked = unpackWith(method, plain, size, size, context);
      if (unpacked.gap === 'not-supported-here') return unpacked;
      return unpacked.gap === undefined && crc32(unpacked.bytes) === crc
        ? cutTo(unpacked.bytes, size, limit)
        : undefined;
    });
  };
  return { name, size, compressedSize: packed, encrypted, unpack };
}

function unpackWith(
  method: number,
  data: Uint8Array,
  size: number,
  limit: number,
  { budget }: ArchiveContext,
): Unpacked {
  if (method === STORED) return cutTo(data, size, limit);
  if (method < FASTEST) return unpackLh(data, arjMethod, budget, { size, limit });
  return nothingUnpacked('not-supported-here');
}
