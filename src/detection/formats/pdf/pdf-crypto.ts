/**
 * The standard security handler of PDF (ISO 32000-1, 7.6; ISO 32000-2, 7.6.4): keys out of a password, and the ciphers of strings
 * and streams. Most locked files have an empty user password: every viewer opens them without asking.
 */
import type { Budget } from '../../budget';
import { joinBytes } from '../codec/bytes';
import type { Cryptography, HashName } from '../crypto/cryptography';
import { rc4 } from '../office/encryption/rc4';

export type PdfCipher = 'none' | 'rc4' | 'aes-128' | 'aes-256';

/** What the encryption dictionary says (tables 20 and 21). */
export interface PdfEncryption {
  /** R: 2 to 6. */
  readonly revision: number;
  /** Bytes of the file's key. */
  readonly keyLength: number;
  readonly permissions: number;
  /** O, U and, from revision 5 on, UE. */
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  readonly userKey: Uint8Array;
  readonly encryptsMetadata: boolean;
  readonly streams: PdfCipher;
  readonly strings: PdfCipher;
  /** Of embedded files, where they have their own. */
  readonly files: PdfCipher;
  /** The first string of the trailer's ID. */
  readonly id: Uint8Array;
}

/** 7.6.3.3: fills a password up to 32 bytes. */
const PADDING = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g) ?? [],
  (digits) => parseInt(digits, 16),
);

/** Steps of one hash of a few bytes. */
const STEPS_PER_HASH = 300;
/** Revision 6 hashes and encrypts some 4 kB 64 times and more. */
const STEPS_OF_REVISION_6 = 2_000_000;

/** The file's key, if this is the user's password; undefined if not, or when the budget is spent. */
export function fileKey(
  encryption: PdfEncryption,
  password: Uint8Array,
  budget: Budget,
  cryptography: Cryptography,
): Uint8Array | undefined {
  const derive = encryption.revision >= 5 ? newKey : oldKey;
  return derive(encryption, password, budget, cryptography);
}

/** Algorithms 2, 4 and 5. */
function oldKey(
  encryption: PdfEncryption,
  password: Uint8Array,
  budget: Budget,
  cryptography: Cryptography,
): Uint8Array | undefined {
  const md5 = hashing('md5', cryptography);
  if (!budget.takeSteps(100 * STEPS_PER_HASH)) return undefined;
  const { revision, keyLength, permissions, owner, user, id, encryptsMetadata } = encryption;
  const padded = joinBytes([password, PADDING]).slice(0, 32);
  const clear = revision >= 4 && !encryptsMetadata ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array();
  let key = md5(joinBytes([padded, owner.slice(0, 32), littleEndian(permissions, 4), id, clear])).slice(0, keyLength);
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key).slice(0, keyLength);
  const expected = revision >= 3 ? md5(joinBytes([PADDING, id])) : PADDING.slice();
  for (let round = 0; round < (revision >= 3 ? 20 : 1); round++)
    rc4(key.map((byte) => byte ^ round)).apply(expected, 0, expected.length);
  return expected.every((byte, index) => byte === user[index]) ? key : undefined;
}

/** Algorithm 2.A: the key lies locked in UE. */
function newKey(
  { revision, user, userKey }: PdfEncryption,
  password: Uint8Array,
  budget: Budget,
  cryptography: Cryptography,
): Uint8Array | undefined {
  if (user.length < 48 || userKey.length < 32) return undefined;
  const hash =
    revision === 5
      ? hashing('sha256', cryptography)
      : (data: Uint8Array) => hardened(data, password, budget, cryptography);
  const word = password.slice(0, 127);
  const proof = hash(joinBytes([word, user.slice(32, 40)]));
  if (proof?.every((byte, index) => byte === user[index]) !== true) return undefined;
  const key = hash(joinBytes([word, user.slice(40, 48)]));
  return key && cryptography.decrypt({ mode: 'cbc', key, vector: new Uint8Array(16) }, userKey.slice(0, 32));
}

/** Algorithm 2.B. */
function hardened(
  data: Uint8Array,
  password: Uint8Array,
  budget: Budget,
  cryptography: Cryptography,
): Uint8Array | undefined {
  if (!budget.takeSteps(STEPS_OF_REVISION_6)) return undefined;
  let key = cryptography.hash('sha256', data);
  for (let round = 0; round < 512; round++) {
    const once = joinBytes([password.slice(0, 127), key]);
    const many = joinBytes(Array.from({ length: 64 }, () => once));
    const locked = cryptography.encrypt({ mode: 'cbc', key: key.slice(0, 16), vector: key.slice(16, 32) }, many);
    const remainder = locked.slice(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = cryptography.hash(remainder === 0 ? 'sha256' : remainder === 1 ? 'sha384' : 'sha512', locked);
    if (round >= 63 && (locked[locked.length - 1] ?? 0) <= round - 31) break;
  }
  return key.slice(0, 32);
}

/** Algorithms 1 and 1.A: what opens the strings and streams of one object. */
export function objectCipher(
  cipher: PdfCipher,
  key: Uint8Array,
  number: number,
  generation: number,
  cryptography: Cryptography,
): (data: Uint8Array) => Uint8Array {
  if (cipher === 'none') return (data) => data;
  if (cipher === 'aes-256') return (data) => openAes(key, data, cryptography);
  const salt = cipher === 'aes-128' ? Uint8Array.of(0x73, 0x41, 0x6c, 0x54) : new Uint8Array();
  const own = cryptography
    .hash('md5', joinBytes([key, littleEndian(number, 3), littleEndian(generation, 2), salt]))
    .slice(0, Math.min(key.length + 5, 16));
  if (cipher === 'aes-128') return (data) => openAes(own, data, cryptography);
  return (data) => {
    // Not slice(): that of Node's Buffer is a view, and the file would be changed.
    const out = new Uint8Array(data);
    rc4(own).apply(out, 0, out.length);
    return out;
  };
}

/** 16 bytes of initialisation, then whole blocks; what a cut has left of the last one falls away. */
function openAes(key: Uint8Array, data: Uint8Array, cryptography: Cryptography): Uint8Array {
  const whole = data.length & ~15;
  if (whole < 32) return new Uint8Array();
  const out = cryptography.decrypt({ mode: 'cbc', key, vector: data.slice(0, 16) }, data.slice(16, whole));
  const padding = out[out.length - 1] ?? 0;
  return padding >= 1 && padding <= 16 ? out.subarray(0, out.length - padding) : out;
}

function hashing(name: HashName, cryptography: Cryptography): (data: Uint8Array) => Uint8Array {
  return (data) => cryptography.hash(name, data);
}

function littleEndian(value: number, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => (value >>> (8 * index)) & 0xff);
}
