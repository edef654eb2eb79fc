/**
 * The two RC4 schemes of binary Office files: [MS-OFFCRYPTO] 2.3.6 Office Binary Document RC4 (40 bits) and 2.3.5 RC4
 * CryptoAPI. Both make a new key for each block of a stream.
 */
import { Bytes, joinBytes, utf16leBytes } from '../../codec/bytes';
import type { Cryptography } from '../../crypto/cryptography';
import { rc4 } from './rc4';
import type { KeyStream } from './rc4';

/** Gives the key stream of a block by its number. */
export type BlockKeys = (block: number) => KeyStream;

export interface StreamEncryption {
  readonly scheme: 'rc4' | 'rc4-cryptoapi' | 'unknown';
  /** The keys that belong to a password; undefined when it is the wrong one. */
  unlock(password: string, cryptography: Cryptography): BlockKeys | undefined;
}

/** Reads the encryption header that begins with EncryptionVersionInfo (2.1.4). */
export function readStreamEncryption(header: Uint8Array): StreamEncryption {
  const bytes = new Bytes(header);
  const major = bytes.u16(0);
  const minor = bytes.u16(2);
  if (major === 1 && minor === 1 && bytes.has(4, 48)) {
    return { scheme: 'rc4', unlock: (password, cryptography) => unlockRc4(bytes, password, cryptography) };
  }
  if (major >= 2 && major <= 4 && minor === 2) {
    return {
      scheme: 'rc4-cryptoapi',
      unlock: (password, cryptography) => unlockCryptoApi(bytes, password, cryptography),
    };
  }
  return { scheme: 'unknown', unlock: () => undefined };
}

/** 2.3.6.2 Encryption Key Derivation. */
function unlockRc4(bytes: Bytes, password: string, cryptography: Cryptography): BlockKeys | undefined {
  const md5 = (data: Uint8Array): Uint8Array => cryptography.hash('md5', data);
  const salt = bytes.slice(4, 20);
  const hash = md5(utf16leBytes(password)).subarray(0, 5);
  const mixed = new Uint8Array(336);
  for (let turn = 0; turn < 16; turn++) {
    mixed.set(hash, turn * 21);
    mixed.set(salt, turn * 21 + 5);
  }
  const base = new Uint8Array(9);
  base.set(md5(mixed).subarray(0, 5));
  const keys: BlockKeys = (block) => {
    putU32(base, 5, block);
    return rc4(md5(base));
  };
  const verifier = bytes.slice(20, 52).slice();
  keys(0).apply(verifier, 0, verifier.length);
  return sameBytes(md5(verifier.subarray(0, 16)), verifier.subarray(16)) ? keys : undefined;
}

/** 2.3.5.2 RC4 CryptoAPI Encryption Key Generation. */
function unlockCryptoApi(bytes: Bytes, password: string, cryptography: Cryptography): BlockKeys | undefined {
  const sha1 = (data: Uint8Array): Uint8Array => cryptography.hash('sha1', data);
  // 2.3.5.1: version 4 bytes, flags 4, header size 4, then EncryptionHeader (2.3.2) and EncryptionVerifier (2.3.3).
  const headerSize = bytes.u32(8);
  const verifierAt = 12 + headerSize;
  if (!bytes.has(verifierAt, 60)) return undefined;
  // "0 MUST be interpreted as 40 bits", which are then filled up with zeros to 128.
  const keyBits = bytes.u32(12 + 16) || 40;
  const salt = bytes.slice(verifierAt + 4, verifierAt + 20);
  const base = new Uint8Array(24);
  base.set(sha1(joinBytes([salt, utf16leBytes(password)])));
  const keys: BlockKeys = (block) => {
    putU32(base, 20, block);
    const hash = sha1(base);
    const key = new Uint8Array(keyBits === 40 ? 16 : Math.min(keyBits >>> 3, 20));
    key.set(hash.subarray(0, keyBits === 40 ? 5 : key.length));
    return rc4(key);
  };
  const verifier = joinBytes([
    bytes.slice(verifierAt + 20, verifierAt + 36),
    bytes.slice(verifierAt + 40, verifierAt + 60),
  ]);
  keys(0).apply(verifier, 0, verifier.length);
  return sameBytes(sha1(verifier.subarray(0, 16)), verifier.subarray(16)) ? keys : undefined;
}

/** Decrypts ranges of one stream in rising order: the key changes every `blockSize` bytes of the stream. */
export function blockDecryption(
  data: Uint8Array,
  keys: BlockKeys,
  blockSize: number,
): (start: number, end: number) => void {
  let block = -1;
  let at = 0;
  let stream: KeyStream | undefined;
  return (start, end) => {
    for (let from = start; from < end;) {
      const wanted = Math.floor(from / blockSize);
      if (wanted !== block || stream === undefined) {
        stream = keys(wanted);
        block = wanted;
        at = wanted * blockSize;
      }
      stream.skip(from - at);
      const to = Math.min(end, (wanted + 1) * blockSize);
      stream.apply(data, from, to);
      at = to;
      from = to;
    }
  };
}

export function putU32(data: Uint8Array, at: number, value: number): void {
  data[at] = value & 0xff;
  data[at + 1] = (value >>> 8) & 0xff;
  data[at + 2] = (value >>> 16) & 0xff;
  data[at + 3] = (value >>> 24) & 0xff;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
