/** Writes archives for which there is no packer here: ACE, ALZ and EGG with stored files, RAR with stored files behind a password. */
import { cbc } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { crc32 } from '../../src/detection/formats/codec/crc32';
import { joinBytes } from '../../src/detection/formats/codec/bytes';

export interface StoredFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** ACE: a main header, then a header and the bytes of each file. */
export function ace(files: readonly StoredFile[], { locked = false } = {}): Uint8Array {
  const main = [0, 0, ...ascii('**ACE**'), 20, 20, 0, 0, ...new Array<number>(14).fill(0)];
  const entries = files.flatMap(({ name, data }) => {
    const size = u32(data.length);
    const fields = [...size, ...size, ...u32(0), ...u32(0x20), ...u32(crc32(data)), 0, 0, 0, 0, 0, 0];
    return [aceHeader(1, 1 | (locked ? 0x4000 : 0), [...fields, ...u16(name.length), ...ascii(name)]), data];
  });
  return joinBytes([aceHeader(0, 0x100, main.slice(2)), ...entries]);
}

function aceHeader(type: number, flags: number, fields: readonly number[]): Uint8Array {
  return Uint8Array.from([0, 0, ...u16(3 + fields.length), type, ...u16(flags), ...fields]);
}

/** ALZ: sizes of four bytes. */
export function alz(files: readonly StoredFile[]): Uint8Array {
  const entries = files.flatMap(({ name, data }) => {
    const size = u32(data.length);
    const head = [...u16(name.length), 0x20, ...u32(0), 0x40, 0, 0, 0, ...u32(crc32(data)), ...size, ...size];
    return [Uint8Array.from([...ascii('BLZ\x01'), ...head, ...ascii(name)]), data];
  });
  return joinBytes([
    Uint8Array.from([...ascii('ALZ\x01'), 10, 0, 0, 0]),
    ...entries,
    Uint8Array.from(ascii('CLZ\x01')),
  ]);
}

/** EGG: of each file its size, its name, and one block. */
export function egg(files: readonly StoredFile[], { locked = false } = {}): Uint8Array {
  const entries = files.flatMap(({ name, data }, index) => [
    Uint8Array.from([...u32(0x0a8590e3), ...u32(index), ...u32(data.length), ...u32(0)]),
    Uint8Array.from([...u32(0x0a8591ac), 0, ...u16(name.length), ...ascii(name)]),
    Uint8Array.from(locked ? [...u32(0x08d1470f), 0, ...u16(1), 0] : []),
    Uint8Array.from(u32(0x08e28222)),
    Uint8Array.from([
      ...u32(0x02b50c13),
      0,
      0,
      ...u32(data.length),
      ...u32(data.length),
      ...u32(crc32(data)),
      ...u32(0x08e28222),
    ]),
    data,
  ]);
  return joinBytes([
    Uint8Array.from([...ascii('EGGA'), 0, 1, ...u32(1), ...u32(0)]),
    ...entries,
    Uint8Array.from(u32(0x08e28222)),
  ]);
}

const SALT = Uint8Array.from({ length: 16 }, (_, index) => index);
const VECTOR = new Uint8Array(16).fill(7);

/** RAR 5 with one stored file under 2^10 rounds, where WinRAR has 2^15; `names` locks the headers too. */
export function lockedRar5(
  { name, data }: StoredFile,
  password: string,
  { names = false, power = 10 } = {},
): Uint8Array {
  const derive = (rounds: number): Uint8Array =>
    pbkdf2(sha256, new TextEncoder().encode(password), SALT, { c: rounds, dkLen: 32 });
  const key = derive(2 ** power);
  const check = new Uint8Array(12);
  for (const [index, byte] of derive(2 ** power + 32).entries()) check[index & 7] = (check[index & 7] ?? 0) ^ byte;
  const cipher = (bytes: Uint8Array): Uint8Array => cbc(key, VECTOR, { disablePadding: true }).encrypt(padded(bytes));
  const record = [1, 0, 1, power, ...SALT, ...VECTOR, ...check];
  const content = cipher(data);
  const letters = ascii(name);
  const fields = [0, ...vint(data.length), 0x20, ...vint(0), 0, letters.length, ...letters];
  const extra = [record.length, ...record];
  const file = header5([2, 3, extra.length, ...vint(content.length), ...fields, ...extra]);
  const lock = (header: Uint8Array): Uint8Array => (names ? joinBytes([VECTOR, cipher(header)]) : header);
  return joinBytes([
    Uint8Array.from([...ascii('Rar!'), 0x1a, 7, 1, 0]),
    ...(names ? [header5([4, 0, 0, 1, power, ...SALT, ...check])] : []),
    lock(header5([1, 0, 0])),
    lock(file),
    content,
    lock(header5([5, 0, 0])),
  ]);
}

function header5(body: readonly number[]): Uint8Array {
  const sized = Uint8Array.from([...vint(body.length), ...body]);
  return Uint8Array.from([...u32(crc32(sized)), ...sized]);
}

/** RAR 4 with one stored file; `names` locks the headers too. */
export function lockedRar4({ name, data }: StoredFile, password: string, { names = false } = {}): Uint8Array {
  const salt = SALT.subarray(0, 8);
  const cipher = rar4Cipher(password, salt);
  const content = cipher(data);
  const flags = 0x8000 | 4 | 0x400;
  const fields = [
    ...[...u32(content.length), ...u32(data.length), 2, ...u32(crc32(data)), ...u32(0), 29, 0x30],
    ...[...u16(name.length), ...u32(0x20), ...ascii(name), ...salt],
  ];
  const lock = (header: Uint8Array): Uint8Array => (names ? joinBytes([salt, cipher(header)]) : header);
  return joinBytes([
    Uint8Array.from([...ascii('Rar!'), 0x1a, 7, 0]),
    header4(0x73, names ? 0x80 : 0, [0, 0, 0, 0, 0, 0]),
    lock(header4(0x74, flags, fields)),
    content,
    lock(header4(0x7b, 0x4000, [])),
  ]);
}

function header4(type: number, flags: number, fields: readonly number[]): Uint8Array {
  const body = Uint8Array.from([type, ...u16(flags), ...u16(7 + fields.length), ...fields]);
  return Uint8Array.from([...u16(crc32(body) & 0xffff), ...body]);
}

function rar4Cipher(password: string, salt: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const secret = Array.from(password, (letter) => u16(letter.charCodeAt(0))).flat();
  const rounds = Array.from({ length: 0x40000 }, (_, round) => [...secret, ...salt, ...u32(round).slice(0, 3)]);
  const all = Uint8Array.from(rounds.flat());
  const length = all.length / 0x40000;
  const vector = Uint8Array.from(
    { length: 16 },
    (_, index) => sha1(all.subarray(0, (index * 0x4000 + 1) * length))[19] ?? 0,
  );
  const digest = sha1(all);
  const key = Uint8Array.from({ length: 16 }, (_, index) => digest[(index & 12) + 3 - (index & 3)] ?? 0);
  return (bytes) => cbc(key, vector, { disablePadding: true }).encrypt(padded(bytes));
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
  whole.set(bytes);
  return whole;
}

function vint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...vint(Math.floor(value / 0x80))];
}

function u16(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
