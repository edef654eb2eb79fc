/** RAR archives of version 5 (RAR 5.0 archive format, rarlab.com/technote.htm): headers, and contents that are stored unpacked. */
import { Bytes } from '../codec/bytes';
import { nothingUnpacked } from '../codec/compression/output';
import { crc32 } from '../codec/crc32';
import { cryptographyOf } from '../crypto/portable';
import type { Password } from '../password';
import { cutTo } from './listing';
import type { ArchiveContext, ListedFile, Listing, UnpackedFile } from './listing';
import { openWithPassword } from './passwords';
import type { Lock } from './passwords';
import { rar5Keys } from './rar-crypto';
import type { RarCipher, Rar5Keys } from './rar-crypto';

const FILE = 2;
const ENCRYPTION = 4;
const END = 5;
/** Flags of a header. */
const HAS_EXTRA = 1;
const HAS_DATA = 2;
const SPLIT = 0x18;
/** Flags of a file. */
const DIRECTORY = 1;
const HAS_TIME = 2;
const HAS_SUM = 4;
/** Extra record, and flags, of file encryption. */
const ENCRYPTION_RECORD = 1;
/** A link to another file, or a copy of it. */
const LINK_RECORD = 5;
const HAS_CHECK = 1;
/** The sum is mixed with the key: it tells nothing about the content alone. */
const MIXED_SUM = 2;
/** At most a handful of extra records are written. */
const MOST_RECORDS = 64;

/** What a password must fit. */
interface Locking {
  readonly power: number;
  readonly salt: Uint8Array;
  readonly check: Uint8Array | undefined;
  readonly vector: Uint8Array;
  readonly mixedSum: boolean;
}

type KeyRing = (locking: Locking, password: Password) => Rar5Keys | 'not-yet' | undefined;

interface Keys {
  readonly lock: Lock;
  readonly ring: KeyRing;
}

/** Lists an archive, with the password that opens its headers where they are locked. */
export function readRar5(data: Uint8Array, context: ArchiveContext): Listing {
  const { budget } = context;
  const bytes = new Bytes(data);
  const files: ListedFile[] = [];
  const keys: Keys = { lock: { known: undefined }, ring: keyRing(context) };
  let headerKeys: RarCipher | undefined;
  let locked: Pick<Listing, 'namesEncrypted'> = {};
  const finish = (gap: Listing['gap']): Listing => ({ files, ...locked, ...(gap && { gap }) });
  let at = 8;
  while (at < data.length && budget.takeSteps()) {
    const block = headerKeys === undefined ? { bytes, at, dataShift: 0 } : lockedHeader(bytes, at, headerKeys);
    const header = new Cursor(block.bytes, block.at + 4);
    const size = header.vint();
    const end = header.at + size;
    const type = header.vint();
    const flags = header.vint();
    const extraSize = (flags & HAS_EXTRA) !== 0 ? header.vint() : 0;
    const dataSize = (flags & HAS_DATA) !== 0 ? header.vint() : 0;
    if (size === 0 || end > block.bytes.length) return finish('damaged');
    if (type === END) return finish(undefined);
    const dataAt = headerKeys === undefined ? end : at + 16 + Math.ceil(end / 16) * 16;
    if (type === ENCRYPTION) {
      locked = { namesEncrypted: true };
      headerKeys = openHeaders(readLocking(header, false), bytes, end, context, keys);
      if (headerKeys === undefined) return finish('encrypted');
    } else if (type === FILE) {
      if (!budget.takeEntries()) break;
      const place = {
        extraAt: end - extraSize,
        end,
        content: bytes.slice(dataAt, dataAt + dataSize),
        packed: dataSize,
        split: (flags & SPLIT) !== 0,
      };
      const file = readFile(header, place, context, keys);
      if (file !== undefined) files.push(file);
    }
    at = dataAt + dataSize;
  }
  return finish(budget.gap ?? (at > data.length ? 'damaged' : undefined));
}

/** An initial vector, then the header in blocks of 16 bytes. */
function lockedHeader(bytes: Bytes, at: number, decipher: RarCipher): { readonly bytes: Bytes; readonly at: number } {
  const vector = bytes.slice(at, at + 16);
  if (vector.length < 16) return { bytes: new Bytes(new Uint8Array()), at: 0 };
  const first = new Cursor(new Bytes(decipher(bytes.slice(at + 16, at + 32), vector)), 4);
  const size = first.vint();
  const length = Math.ceil((first.at + size) / 16) * 16;
  return { bytes: new Bytes(decipher(bytes.slice(at + 16, at + 16 + length), vector)), at: 0 };
}

function openHeaders(
  locking: Locking,
  bytes: Bytes,
  at: number,
  context: ArchiveContext,
  { lock, ring }: Keys,
): RarCipher | undefined {
  let opened: RarCipher | undefined;
  openWithPassword(context, lock, (candidate) => {
    const keys = ring(locking, candidate);
    if (keys === 'not-yet') return undefined;
    if (keys === undefined) return nothingUnpacked('too-large');
    if (locking.check !== undefined && !isSame(keys.check, locking.check)) return undefined;
    const decipher = keys.decipher();
    if (decipher === undefined) return undefined;
    opened = decipher;
    if (locking.check !== undefined) return { bytes: keys.check };
    const { bytes: header } = lockedHeader(bytes, at, decipher);
    const cursor = new Cursor(header, 4);
    const end = cursor.vint() + cursor.at;
    if (crc32(header.slice(4, end)) === header.u32(0)) return { bytes: keys.check };
    opened = undefined;
    return undefined;
  });
  return opened;
}

function keyRing({ budget, host }: ArchiveContext): KeyRing {
  const known = new Map<string, ReturnType<KeyRing>>();
  const cryptography = cryptographyOf(host);
  return ({ salt, power }, password) => {
    const key = `${salt.join()} ${power} ${password.text}`;
    if (!known.has(key)) known.set(key, rar5Keys(password.text, salt, power, budget, cryptography));
    return known.get(key);
  };
}

/** The fields that the encryption header and a file's encryption record share; only the latter has a vector. */
function readLocking(cursor: Cursor, ofFile: boolean): Locking {
  cursor.vint();
  const flags = cursor.vint();
  const power = cursor.byte();
  const salt = cursor.take(16);
  const vector = ofFile ? cursor.take(16) : new Uint8Array(16);
  const check = (flags & HAS_CHECK) !== 0 ? cursor.take(8) : undefined;
  return { power, salt, vector, check, mixedSum: (flags & MIXED_SUM) !== 0 };
}

interface Place {
  readonly extraAt: number;
  readonly end: number;
  readonly content: Uint8Array;
  readonly packed: number;
  readonly split: boolean;
}

function readFile(header: Cursor, place: Place, context: ArchiveContext, keys: Keys): ListedFile | undefined {
  const flags = header.vint();
  const size = header.vint();
  header.vint();
  if ((flags & HAS_TIME) !== 0) header.at += 4;
  const sum = (flags & HAS_SUM) !== 0 ? header.u32() : undefined;
  const isStored = ((header.vint() >>> 7) & 7) === 0;
  header.vint();
  const length = header.vint();
  const name = context.host.decode(header.take(Math.min(length, place.end - header.at)), 'utf-8');
  if ((flags & DIRECTORY) !== 0) return undefined;
  const { locking, isLink } = readExtras(header, place);
  const { content, split } = place;
  // Links have no content, and nothing is packed like nothing.
  const stored = isStored || size === 0 || isLink;
  const unpack = (limit: number): UnpackedFile => {
    if (locking !== undefined)
      return unlock(locking, { content, size, sum, readable: stored && !split }, limit, context, keys);
    if (split) return nothingUnpacked('damaged');
    return stored ? cutTo(content, isLink ? 0 : size, limit) : nothingUnpacked('not-supported-here');
  };
  return { name, size, compressedSize: place.packed, encrypted: locking !== undefined, unpack };
}

interface Content {
  readonly content: Uint8Array;
  readonly size: number;
  readonly sum: number | undefined;
  readonly readable: boolean;
}

function unlock(
  locking: Locking,
  { content, size, sum, readable }: Content,
  limit: number,
  context: ArchiveContext,
  { lock, ring }: Keys,
): UnpackedFile {
  return openWithPassword(context, lock, (password) => {
    const keys = ring(locking, password);
    if (keys === 'not-yet') return undefined;
    if (keys === undefined) return nothingUnpacked('too-large');
    if (locking.check !== undefined && !isSame(keys.check, locking.check)) return undefined;
    if (!readable) return nothingUnpacked(locking.check === undefined ? 'encrypted' : 'not-supported-here');
    if (!context.budget.takeBytes(content.length)) return nothingUnpacked('too-large');
    const plain = keys.decipher()?.(content, locking.vector).subarray(0, size);
    if (plain === undefined) return undefined;
    const wrong = sum !== undefined && !locking.mixedSum && crc32(plain) !== sum;
    return wrong ? undefined : cutTo(plain, size, limit);
  });
}

/** Extra area: records of size, type and data. */
function readExtras(
  { bytes }: Cursor,
  { extraAt, end }: Place,
): { readonly locking: Locking | undefined; readonly isLink: boolean } {
  const cursor = new Cursor(bytes, extraAt);
  let locking: Locking | undefined;
  let isLink = false;
  for (let turn = 0; turn < MOST_RECORDS && cursor.at < end; turn++) {
    const size = cursor.vint();
    const next = cursor.at + size;
    const type = cursor.vint();
    if (type === ENCRYPTION_RECORD) locking = readLocking(cursor, true);
    isLink ||= type === LINK_RECORD;
    if (size === 0) break;
    cursor.at = next;
  }
  return { locking, isLink };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Reads variable-length integers: seven bits a byte, least significant first. */
class Cursor {
  at: number;
  readonly bytes: Bytes;

  constructor(bytes: Bytes, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes.u8(this.at++);
  }

  u32(): number {
    this.at += 4;
    return this.bytes.u32(this.at - 4);
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.slice(this.at, this.at + length);
    this.at += length;
    return taken;
  }

  vint(): number {
    let value = 0;
    for (let index = 0; index < 10; index++) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  }
}
