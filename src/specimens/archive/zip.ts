/** Writes ZIP archives, honest and lying ones, the same bytes every time. */
import { ecb } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { Deflate, deflateSync } from 'fflate';
import { crc32, crcByte } from '../../detection/formats/codec/crc32';
import { utf8Bytes } from '../../detection/formats/codec/utf8';
import { joinBytes, latin1Bytes } from '../../detection/formats/codec/bytes';

export interface ZipFile {
  /** Written as UTF-8 with the flag for it when it is not ASCII. */
  readonly name: string;
  /** Written instead of `name`, without the UTF-8 flag. */
  readonly rawName?: Uint8Array;
  readonly data?: Uint8Array;
  /** Zeros behind the data up to this length, never held in memory. */
  readonly paddedTo?: number;
  readonly stored?: boolean;
  readonly encryption?: {
    readonly kind: 'zipcrypto' | 'aes';
    readonly password: string;
    readonly strength?: 1 | 2 | 3;
    readonly version?: 1 | 2;
  };
  /** Sizes and CRC stand behind the data, and the local header has zeros. */
  readonly dataDescriptor?: boolean;
  /** Sizes and offset stand in the zip64 extra field. */
  readonly zip64?: boolean;
  /** What the local header says instead. */
  readonly local?: {
    readonly name?: string;
    readonly size?: number;
    readonly compressedSize?: number;
    readonly method?: number;
    readonly encrypted?: boolean;
  };
  /** What the central directory says instead. */
  readonly central?: { readonly size?: number; readonly compressedSize?: number; readonly offset?: number };
}

export interface ZipOptions {
  /** Bytes in front of the archive; offsets do not count them unless `prefixCounted`. */
  readonly prefix?: Uint8Array;
  readonly prefixCounted?: boolean;
  readonly comment?: string;
  /** Entries that the end record claims. */
  readonly count?: number;
  readonly zip64?: boolean;
  /** Leaves out the central directory, as in a file that was cut. */
  readonly withoutDirectory?: boolean;
}

/** An archive of these files. */
export function zip(files: readonly ZipFile[], options: ZipOptions = {}): Uint8Array {
  const { prefix = new Uint8Array(), prefixCounted = false, comment = '' } = options;
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = prefixCounted ? prefix.length : 0;
  for (const file of files) {
    const packed = pack(file);
    const local = localHeader(file, packed);
    const descriptor = file.dataDescriptor
      ? new Writer().u32(0x08074b50).u32(packed.crc).u32(packed.data.length).u32(packed.size).bytes()
      : new Uint8Array();
    directory.push(centralHeader(file, packed, at));
    body.push(local, packed.data, descriptor);
    at += local.length + packed.data.length + descriptor.length;
  }
  if (options.withoutDirectory) return joinBytes([prefix, ...body]);
  const central = joinBytes(directory);
  const count = options.count ?? files.length;
  const end = new Writer();
  if (options.zip64) {
    end.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(count).u64(count).u64(central.length).u64(at);
    end
      .u32(0x07064b50)
      .u32(0)
      .u64(at + central.length)
      .u32(1);
  }
  const wide = options.zip64 === true;
  end.u32(0x06054b50).u16(0).u16(0);
  end.u16(wide ? 0xffff : count & 0xffff).u16(wide ? 0xffff : count & 0xffff);
  end.u32(wide ? 0xffffffff : central.length).u32(wide ? 0xffffffff : at);
  end.u16(comment.length).raw(latin1Bytes(comment));
  return joinBytes([prefix, ...body, central, end.bytes()]);
}

/** One file whose zeros shrink to almost nothing, inside an archive inside an archive … `levels` deep, `width` copies on each. */
export function nestedBomb(levels: number, width = 4, size = 8 * 1_024 * 1_024): Uint8Array {
  let data = zip([{ name: '0.dll', paddedTo: size }]);
  for (let level = 0; level < levels; level++) {
    const inner = data;
    data = zip(Array.from({ length: width }, (_, index) => ({ name: `book ${index}.zip`, data: inner })));
  }
  return data;
}

/** An archive whose directory holds `count` entries, all leading to the same few bytes. */
export function crowdedZip(count: number): Uint8Array {
  const one = zip([{ name: 'a', data: latin1Bytes('x'), stored: true }]);
  const localLength = 32;
  const central = one.subarray(localLength, one.length - 22);
  const directory = new Uint8Array(central.length * count);
  for (let index = 0; index < count; index++) directory.set(central, index * central.length);
  const end = new Writer();
  end
    .u32(0x06064b50)
    .u64(44)
    .u16(45)
    .u16(45)
    .u32(0)
    .u32(0)
    .u64(count)
    .u64(count)
    .u64(directory.length)
    .u64(localLength);
  end
    .u32(0x07064b50)
    .u32(0)
    .u64(localLength + directory.length)
    .u32(1);
  end.u32(0x06054b50).u16(0).u16(0).u16(0xffff).u16(0xffff).u32(0xffffffff).u32(0xffffffff).u16(0);
  return joinBytes([one.subarray(0, localLength), directory, end.bytes()]);
}

interface Packed {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly innerMethod: number;
}

/** 2026-03-02 09:00, the same for every entry: nothing here may depend on the day. */
const TIME = 9 << 11;
const DATE = ((2026 - 1980) << 9) | (3 << 5) | 2;

function pack(file: ZipFile): Packed {
  const { data = new Uint8Array(), encryption } = file;
  const padded =
    file.paddedTo !== undefined && file.paddedTo > data.length ? deflatePadded(data, file.paddedTo) : undefined;
  const innerMethod = file.stored ? 0 : 8;
  const plain = padded?.data ?? (file.stored ? data : deflateSync(data));
  const size = padded === undefined ? data.length : (file.paddedTo ?? 0);
  const crc = padded?.crc ?? crc32(data);
  if (encryption === undefined) return { data: plain, size, crc, method: innerMethod, innerMethod };
  const password = latin1Bytes(encryption.password);
  if (encryption.kind === 'zipcrypto') {
    const check = file.dataDescriptor ? TIME >>> 8 : crc >>> 24;
    return { data: zipCrypto(plain, password, check), size, crc, method: innerMethod, innerMethod };
  }
  const { strength = 3, version = 2 } = encryption;
  return { data: winZipAes(plain, password, strength), size, crc: version === 2 ? 0 : crc, method: 99, innerMethod };
}

const MEGABYTE = 1_024 * 1_024;

/**
 * Data and zeros up to `length`, deflated. A megabyte of zeros is deflated once, closed at a byte boundary, and repeated: 560 MB
 * take milliseconds instead of ten seconds.
 */
function deflatePadded(data: Uint8Array, length: number): { readonly data: Uint8Array; readonly crc: number } {
  const zeros = length - data.length;
  const block = megabyteOfZeros();
  const blocks = Array.from({ length: Math.floor(zeros / MEGABYTE) }, () => block);
  const packed = joinBytes([...storedBlocks(data), ...blocks, deflateSync(new Uint8Array(zeros % MEGABYTE))]);
  return { data: packed, crc: crcBehindZeros(crc32(data), zeros) };
}

/** A piece of a stream that refers to nothing before it and ends at a byte boundary, so that it can be repeated. */
function megabyteOfZeros(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk.slice()));
  stream.push(new Uint8Array(MEGABYTE));
  stream.flush(true);
  return joinBytes(chunks);
}

/** RFC 1951 3.2.4: blocks without compression, none of them the last. */
function storedBlocks(data: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += 0xffff) {
    const piece = data.subarray(at, at + 0xffff);
    blocks.push(
      new Writer()
        .raw(Uint8Array.of(0))
        .u16(piece.length)
        .u16(piece.length ^ 0xffff)
        .bytes(),
      piece,
    );
  }
  return blocks;
}

/** The CRC after `count` more zero bytes: each step squares the matrix that appends zeros, so the length costs its logarithm. */
function crcBehindZeros(crc: number, count: number): number {
  let matrix = Array.from({ length: 32 }, (_, bit) => crcByte(2 ** bit, 0) >>> 0);
  const apply = (columns: readonly number[], vector: number): number =>
    columns.reduce((sum, column, bit) => ((vector >>> bit) & 1 ? sum ^ column : sum), 0) >>> 0;
  let state = ~crc >>> 0;
  for (let left = count; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) state = apply(matrix, state);
    const square = matrix;
    matrix = square.map((column) => apply(square, column));
  }
  return ~state >>> 0;
}

function zipCrypto(plain: Uint8Array, password: Uint8Array, check: number): Uint8Array {
  let key0 = 0x12345678;
  let key1 = 0x23456789;
  let key2 = 0x34567890;
  const stir = (byte: number): void => {
    key0 = crcByte(key0, byte);
    key1 = (Math.imul((key1 + (key0 & 0xff)) | 0, 134_775_813) + 1) | 0;
    key2 = crcByte(key2, key1 >>> 24);
  };
  password.forEach(stir);
  const whole = joinBytes([Uint8Array.from({ length: 12 }, (_, index) => (index === 11 ? check : index * 17)), plain]);
  return whole.map((byte) => {
    const mask = (key2 | 2) & 0xffff;
    const secret = (byte ^ (Math.imul(mask, mask ^ 1) >>> 8)) & 0xff;
    stir(byte);
    return secret;
  });
}

function winZipAes(plain: Uint8Array, password: Uint8Array, strength: 1 | 2 | 3): Uint8Array {
  const salt = Uint8Array.from({ length: 4 + strength * 4 }, (_, index) => 0x40 + index);
  const keyLength = 8 + strength * 8;
  const derived = pbkdf2(sha1, password, salt, { c: 1_000, dkLen: keyLength * 2 + 2 });
  const counters = new DataView(new ArrayBuffer(Math.ceil(plain.length / 16) * 16));
  for (let block = 0; block * 16 < plain.length; block++) counters.setUint32(block * 16, block + 1, true);
  const stream = ecb(derived.subarray(0, keyLength), { disablePadding: true }).encrypt(new Uint8Array(counters.buffer));
  const secret = plain.map((byte, index) => byte ^ stream[index]!);
  const code = hmac(sha1, derived.subarray(keyLength, keyLength * 2), secret).subarray(0, 10);
  return joinBytes([salt, derived.subarray(keyLength * 2), secret, code]);
}

function flagsOf(file: ZipFile): number {
  const utf8 = file.rawName === undefined && utf8Bytes(file.name).length !== file.name.length;
  return (file.encryption === undefined ? 0 : 1) | (file.dataDescriptor ? 8 : 0) | (utf8 ? 0x800 : 0);
}

function localHeader(file: ZipFile, packed: Packed): Uint8Array {
  const lie = file.local ?? {};
  const name = lie.name === undefined ? nameOf(file) : utf8Bytes(lie.name);
  const size = lie.size ?? (file.dataDescriptor ? 0 : packed.size);
  const compressedSize = lie.compressedSize ?? (file.dataDescriptor ? 0 : packed.data.length);
  const wide = file.zip64 === true;
  const extra = joinBytes([
    wide ? new Writer().u16(1).u16(16).u64(size).u64(compressedSize).bytes() : new Uint8Array(),
    aesExtra(file, packed),
  ]);
  const flags = lie.encrypted === undefined ? flagsOf(file) : (flagsOf(file) & ~1) | Number(lie.encrypted);
  return new Writer()
    .u32(0x04034b50)
    .u16(20)
    .u16(flags)
    .u16(lie.method ?? packed.method)
    .u16(TIME)
    .u16(DATE)
    .u32(file.dataDescriptor ? 0 : packed.crc)
    .u32(wide ? 0xffffffff : compressedSize)
    .u32(wide ? 0xffffffff : size)
    .u16(name.length)
    .u16(extra.length)
    .raw(name)
    .raw(extra)
    .bytes();
}

function centralHeader(file: ZipFile, packed: Packed, at: number): Uint8Array {
  const name = nameOf(file);
  const lie = file.central ?? {};
  const size = lie.size ?? packed.size;
  const compressedSize = lie.compressedSize ?? packed.data.length;
  const offset = lie.offset ?? at;
  const wide = file.zip64 === true;
  const extra = joinBytes([
    wide ? new Writer().u16(1).u16(24).u64(size).u64(compressedSize).u64(offset).bytes() : new Uint8Array(),
    aesExtra(file, packed),
  ]);
  return new Writer()
    .u32(0x02014b50)
    .u16(20)
    .u16(20)
    .u16(flagsOf(file))
    .u16(packed.method)
    .u16(TIME)
    .u16(DATE)
    .u32(packed.crc)
    .u32(wide ? 0xffffffff : compressedSize)
    .u32(wide ? 0xffffffff : size)
    .u16(name.length)
    .u16(extra.length)
    .u16(0)
    .u16(0)
    .u16(0)
    .u32(0)
    .u32(wide ? 0xffffffff : offset)
    .raw(name)
    .raw(extra)
    .bytes();
}

function aesExtra(file: ZipFile, packed: Packed): Uint8Array {
  if (file.encryption?.kind !== 'aes') return new Uint8Array();
  const { strength = 3, version = 2 } = file.encryption;
  return new Writer()
    .u16(0x9901)
    .u16(7)
    .u16(version)
    .raw(latin1Bytes('AE'))
    .raw(Uint8Array.of(strength))
    .u16(packed.innerMethod)
    .bytes();
}

function nameOf(file: ZipFile): Uint8Array {
  return file.rawName ?? utf8Bytes(file.name);
}

/** Little-endian fields, one behind the other. */
class Writer {
  private readonly values: number[] = [];

  u16(value: number): this {
    this.values.push(value & 0xff, (value >>> 8) & 0xff);
    return this;
  }

  u32(value: number): this {
    return this.u16(value & 0xffff).u16(value >>> 16);
  }

  u64(value: number): this {
    return this.u32(value % 0x1_0000_0000).u32(Math.floor(value / 0x1_0000_0000));
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.values.push(byte);
    return this;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.values);
  }
}
