/** RAR archives: versions 1.5 to 4 (technote.txt of WinRAR 4.20) here, version 5 in its own file. Packed contents stay closed. */
import { Bytes, startsWith } from '../codec/bytes';
import { nothingUnpacked } from '../codec/compression/output';
import { crc32 } from '../codec/crc32';
import { cryptographyOf } from '../crypto/portable';
import type { Password } from '../password';
import { decodeZipName } from './zip/zip-names';
import { cutTo } from './listing';
import type { ArchiveContext, ArchiveReader, ListedFile, Listing, UnpackedFile } from './listing';
import { openWithPassword } from './passwords';
import type { Lock } from './passwords';
import { rar4Cipher } from './rar-crypto';
import type { RarCipher } from './rar-crypto';
import { readRar5 } from './rar5';

/** Lists an archive; a block that runs over the end of the file ends the list with the gap 'damaged'. */
export const readRar: ArchiveReader = (data, context) =>
  startsWith(data, [1, 0], 6) ? readRar5(data, context) : readRar4(data, context);

const MAIN = 0x73;
const FILE = 0x74;
const END = 0x7b;
const FIRST_TYPE = 0x72;
/** Flags of the main header, of files, and of any block. */
const HEADERS_LOCKED = 0x80;
const SPLIT = 3;
const LOCKED = 4;
const LARGE = 0x100;
const UNICODE = 0x200;
const SALTED = 0x400;
const DIRECTORY = 0xe0;
const HAS_DATA = 0x8000;
const STORED = 0x30;
/** AES came with version 2.9; what older ones have is no protection, and in no use. */
const AES_VERSION = 29;
const SALT = 8;

/** A block's header in the clear, and where what belongs to it begins. */
interface Block {
  readonly header: Bytes;
  readonly dataAt: number;
}

/** Ciphers by salt: all blocks of an archive mostly share one. */
type Ciphers = (salt: Uint8Array, password: Password) => RarCipher | 'not-yet' | undefined;

function readRar4(data: Uint8Array, context: ArchiveContext): Listing {
  const { budget } = context;
  const files: ListedFile[] = [];
  const lock: Lock = { known: undefined };
  const ciphers = ciphersOf(context);
  let headerLock: Password | undefined;
  let locked: Pick<Listing, 'namesEncrypted'> = {};
  const finish = (gap: Listing['gap']): Listing => ({ files, ...locked, ...(gap && { gap }) });
  let at = 7;
  while (at < data.length && budget.takeSteps()) {
    const block = headerLock === undefined ? plainBlock(data, at) : lockedBlock(data, at, headerLock, ciphers);
    if (block === undefined) return finish('damaged');
    const { header, dataAt } = block;
    const type = header.u8(2);
    const flags = header.u16(3);
    if (type === END) return finish(undefined);
    let packed = (flags & HAS_DATA) !== 0 || type === FILE ? header.u32(7) : 0;
    if (type === FILE) {
      if (!budget.takeEntries()) break;
      if ((flags & LARGE) !== 0) packed += header.u32(32) * 0x1_0000_0000;
      const file = readFile(block, data.subarray(dataAt, Math.min(dataAt + packed, data.length)), packed, context, {
        lock,
        ciphers,
      });
      if (file !== undefined) files.push(file);
    }
    at = dataAt + packed;
    if (type === MAIN && (flags & HEADERS_LOCKED) !== 0 && headerLock === undefined) {
      locked = { namesEncrypted: true };
      headerLock = passwordOfHeaders(data, at, context, lock, ciphers);
      if (headerLock === undefined) return finish('encrypted');
    }
  }
  return finish(budget.gap ?? (at > data.length ? 'damaged' : undefined));
}

function plainBlock(data: Uint8Array, at: number): Block | undefined {
  const bytes = new Bytes(data);
  const size = bytes.u16(at + 5);
  return toBlock(bytes.slice(at, at + size), size, at + size);
}

function toBlock(header: Uint8Array, size: number, dataAt: number): Block | undefined {
  const type = header[2] ?? 0;
  return size < 7 || header.length < size || type < FIRST_TYPE || type > END
    ? undefined
    : { header: new Bytes(header), dataAt };
}

/** A salt, then the header in blocks of 16 bytes; its sum tells whether the password was right. */
function lockedBlock(data: Uint8Array, at: number, password: Password, ciphers: Ciphers): Block | undefined {
  const cipher = ciphers(data.subarray(at, at + SALT), password);
  const start = at + SALT;
  if (cipher === undefined || cipher === 'not-yet' || start + 16 > data.length) return undefined;
  const size = new Bytes(cipher(data.subarray(start, start + 16))).u16(5);
  const length = Math.ceil(size / 16) * 16;
  const header = cipher(data.subarray(start, start + length)).subarray(0, size);
  const sum = crc32(header.subarray(2)) & 0xffff;
  return sum === new Bytes(header).u16(0) ? toBlock(header, size, start + length) : undefined;
}

function passwordOfHeaders(
  data: Uint8Array,
  at: number,
  context: ArchiveContext,
  lock: Lock,
  ciphers: Ciphers,
): Password | undefined {
  return openWithPassword(context, lock, (password) => {
    const block = lockedBlock(data, at, password, ciphers);
    return block && { bytes: block.header.data };
  }).password;
}

function ciphersOf({ budget, host }: ArchiveContext): Ciphers {
  const known = new Map<string, ReturnType<Ciphers>>();
  const cryptography = cryptographyOf(host);
  return (salt, password) => {
    const key = `${salt.join()} ${password.text}`;
    if (!known.has(key)) known.set(key, rar4Cipher(password.text, salt, budget, cryptography));
    return known.get(key);
  };
}

interface Keys {
  readonly lock: Lock;
  readonly ciphers: Ciphers;
}

function readFile(
  { header }: Block,
  content: Uint8Array,
  packed: number,
  context: ArchiveContext,
  keys: Keys,
): ListedFile | undefined {
  const flags = header.u16(3);
  if ((flags & DIRECTORY) === DIRECTORY) return undefined;
  const large = (flags & LARGE) !== 0;
  const size = header.u32(11) + (large ? header.u32(36) * 0x1_0000_0000 : 0);
  const nameAt = large ? 40 : 32;
  const nameEnd = nameAt + header.u16(26);
  const name = nameOf(header.slice(nameAt, nameEnd), (flags & UNICODE) !== 0, context);
  const encrypted = (flags & LOCKED) !== 0;
  const salt = (flags & SALTED) !== 0 ? header.slice(nameEnd, nameEnd + SALT) : new Uint8Array();
  // Nothing is packed like nothing.
  const stored = header.u8(25) === STORED || size === 0;
  const sum = header.u32(16);
  const { lock, ciphers } = keys;
  const unpack = (limit: number): UnpackedFile => {
    if (!encrypted) {
      if ((flags & SPLIT) !== 0) return nothingUnpacked('damaged');
      return stored ? cutTo(content.subarray(0, size), size, limit) : nothingUnpacked('not-supported-here');
    }
    // Of packed contents nobody can tell here whether a password opened them.
    const mayOpen = stored && header.u8(24) >= AES_VERSION && (flags & SPLIT) === 0;
    if (!mayOpen) return nothingUnpacked(lock.known === undefined ? 'encrypted' : 'not-supported-here');
    return openWithPassword(context, lock, (password) => {
      const cipher = ciphers(salt, password);
      if (cipher === 'not-yet') return undefined;
      if (cipher === undefined || !context.budget.takeBytes(content.length)) return nothingUnpacked('too-large');
      const plain = cipher(content).subarray(0, size);
      return crc32(plain) === sum ? cutTo(plain, size, limit) : undefined;
    });
  };
  return { name, size, compressedSize: packed, encrypted, unpack };
}

/** Names in UTF-8, or a plain name, a zero, and the differences to it. */
function nameOf(raw: Uint8Array, unicode: boolean, { host }: ArchiveContext): string {
  const zero = raw.indexOf(0);
  if (unicode && zero !== -1) return unicodeName(raw.subarray(0, zero), raw.subarray(zero + 1));
  const plain = zero === -1 ? raw : raw.subarray(0, zero);
  return unicode ? host.decode(plain, 'utf-8') : decodeZipName(plain, { flags: 0, host });
}

/** Two bits a step: a character with high byte 0, with the common high byte, both bytes, or a run out of the plain name. */
function unicodeName(plain: Uint8Array, differences: Uint8Array): string {
  let text = '';
  const high = (differences[0] ?? 0) << 8;
  let at = 1;
  let flags = 0;
  for (let turn = 0; at < differences.length; turn++) {
    if (turn % 4 === 0) flags = differences[at++] ?? 0;
    const kind = (flags >>> (6 - (turn % 4) * 2)) & 3;
    const byte = differences[at++] ?? 0;
    if (kind === 0) text += String.fromCharCode(byte);
    else if (kind === 1) text += String.fromCharCode(byte | high);
    else if (kind === 2) text += String.fromCharCode(byte | ((differences[at++] ?? 0) << 8));
    else {
      const shifted = (byte & 0x80) !== 0;
      const shift = shifted ? (differences[at++] ?? 0) : 0;
      for (let left = (byte & 0x7f) + 2; left > 0 && text.length < plain.length; left--) {
        const letter = ((plain[text.length] ?? 0) + shift) & 0xff;
        text += String.fromCharCode(shifted ? letter | high : letter);
      }
    }
  }
  return text;
}
