/**
 * LZH archives of LHA, common in Japan ("LHA header", header levels 0 to 3, as Micco's UNLHA32.DLL documentation and the lhasa project
 * describe them).
 */
import { Bytes, latin1, textOfUnits } from '../codec/bytes';
import { lhMethods, unpackLh } from '../codec/compression/lh';
import { unpackLh1 } from '../codec/compression/lh1';
import { nothingUnpacked } from '../codec/compression/output';
import type { Unpacked } from '../codec/compression/output';
import { decodeZipName } from './zip/zip-names';
import { cutTo } from './listing';
import type { ArchiveContext, ArchiveReader, ListedFile } from './listing';

/** Packed as they are. */
const STORED = new Set(['-lh0-', '-lz4-', '-pm0-']);
const DIRECTORY = '-lhd-';
/** Extension headers. */
const NAME = 0x01;
const FOLDER = 0x02;
const WIDE_SIZES = 0x42;
const WIDE_NAME = 0x44;
const WIDE_FOLDER = 0x45;
/** What parts folders in extension headers. */
const SEPARATOR = 0xff;
/** Extension headers of one file: six kinds are in use. */
const MOST_EXTENSIONS = 32;

/** Lists an archive; what is behind its end mark, or is no header, ends the list. */
export const readLzh: ArchiveReader = (data, context) => {
  const bytes = new Bytes(data);
  const files: ListedFile[] = [];
  let at = 0;
  let damaged = false;
  while (at + 21 < data.length && bytes.u8(at) !== 0 && context.budget.takeEntries()) {
    const header = readHeader(bytes, at, context);
    if (header === undefined) {
      // Bytes behind the last file are no entry; those in front of the first would be.
      damaged = files.length === 0;
      break;
    }
    const { method, name, size, packed, dataAt } = header;
    if (method !== DIRECTORY) files.push(listed(header, bytes, context));
    else if (name === '') damaged = true;
    if (dataAt + packed > data.length) damaged = true;
    if (packed < 0 || size < 0) break;
    at = dataAt + packed;
  }
  const gap = context.budget.gap ?? (damaged ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
};

interface LzhHeader {
  readonly method: string;
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly dataAt: number;
}

function listed({ method, name, packed, size, dataAt }: LzhHeader, bytes: Bytes, context: ArchiveContext): ListedFile {
  return {
    name,
    size,
    compressedSize: packed,
    encrypted: false,
    unpack: (limit) => unpack(method, bytes.slice(dataAt, dataAt + packed), size, limit, context),
  };
}

function unpack(method: string, data: Uint8Array, size: number, limit: number, { budget }: ArchiveContext): Unpacked {
  if (STORED.has(method)) return cutTo(data, size, limit);
  const options = { size, limit };
  if (method === '-lh1-') return unpackLh1(data, budget, options);
  const known = lhMethods[method];
  return known === undefined ? nothingUnpacked('not-supported-here') : unpackLh(data, known, budget, options);
}

function readHeader(bytes: Bytes, at: number, context: ArchiveContext): LzhHeader | undefined {
  const method = latin1(bytes.data, at + 2, at + 7);
  if (!/^-(?:lh[0-9a-z]|lz[45s]|pm[0-2])-$/.test(method)) return undefined;
  const packed = bytes.u32(at + 7);
  const size = bytes.u32(at + 11);
  const level = bytes.u8(at + 20);
  const short = at + 22 + bytes.u8(at + 21);
  const plainName = (): string => decodeName(bytes.slice(at + 22, short), context);
  switch (level) {
    case 0:
      return { method, name: plainName(), packed, size, dataAt: at + 2 + bytes.u8(at) };
    case 1: {
      const dataAt = at + 2 + bytes.u8(at);
      const extended = readExtensions(bytes, dataAt - 2, 2, context);
      // The size of the packed data counts the extension headers too.
      const rest = packed - extended.length;
      return {
        method,
        packed: rest,
        size,
        ...extended.sizes,
        name: extended.name ?? plainName(),
        dataAt: dataAt + extended.length,
      };
    }
    case 2: {
      const extended = readExtensions(bytes, at + 24, 2, context);
      return { method, packed, size, ...extended.sizes, name: extended.name ?? '', dataAt: at + bytes.u16(at) };
    }
    case 3: {
      const extended = readExtensions(bytes, at + 28, 4, context);
      return { method, packed, size, ...extended.sizes, name: extended.name ?? '', dataAt: at + bytes.u32(at + 24) };
    }
    default:
      return undefined;
  }
}

interface Extended {
  /** With its folders, where one of these headers names the file. */
  readonly name: string | undefined;
  readonly sizes: { readonly packed?: number; readonly size?: number };
  /** Bytes of all of them. */
  readonly length: number;
}

/** Headers one behind the other: the size of the next stands at the end of each, the first at `sizeAt`. */
function readExtensions(bytes: Bytes, sizeAt: number, width: 2 | 4, context: ArchiveContext): Extended {
  const sizeOf = (at: number): number => (width === 2 ? bytes.u16(at) : bytes.u32(at));
  let name: string | undefined;
  let folder = '';
  let sizes: Extended['sizes'] = {};
  let length = 0;
  let at = sizeAt + width;
  let size = sizeOf(sizeAt);
  for (let turn = 0; turn < MOST_EXTENSIONS && size > width && at + size <= bytes.length; turn++) {
    const type = bytes.u8(at);
    const body = bytes.slice(at + 1, at + size - width);
    if (type === NAME) name ??= decodeName(body, context);
    else if (type === FOLDER && folder === '')
      folder = splitPath(body)
        .map((piece) => decodeName(piece, context))
        .join('/');
    else if (type === WIDE_NAME) name = textOfUnits(unitsOf(body));
    else if (type === WIDE_FOLDER) folder = textOfUnits(unitsOf(body)).replace(/\uffff/g, '/');
    else if (type === WIDE_SIZES) sizes = { packed: bytes.u64(at + 1), size: bytes.u64(at + 9) };
    length += size;
    at += size;
    size = sizeOf(at - width);
  }
  const path = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  return { name: name === undefined ? (folder === '' ? undefined : path) : path + name, sizes, length };
}

function decodeName(raw: Uint8Array, { host }: ArchiveContext): string {
  const end = raw.indexOf(0);
  const pieces = splitPath(end === -1 ? raw : raw.subarray(0, end));
  return pieces.map((piece) => decodeZipName(piece, { flags: 0, host, japanese: true })).join('/');
}

/** 0xFF is no byte of a character in code page 932. */
function splitPath(raw: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let at = raw.indexOf(SEPARATOR); at !== -1; at = raw.indexOf(SEPARATOR, from)) {
    pieces.push(raw.subarray(from, at));
    from = at + 1;
  }
  pieces.push(raw.subarray(from));
  return pieces;
}

function unitsOf(body: Uint8Array): Uint16Array {
  return Uint16Array.from(
    { length: body.length >>> 1 },
    (_, index) => (body[index * 2] ?? 0) | ((body[index * 2 + 1] ?? 0) << 8),
  );
}
