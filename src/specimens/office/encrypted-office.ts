/** Locks Office files in every way that Office knows; salts are fixed, so that the same file comes out every time. */
import { cbc, ecb } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { strToU8 } from 'fflate';
import { encodeBase64 } from '../../detection/formats/codec/base64';
import { xorArray, xorKey, xorVerifier } from '../../detection/formats/office/encryption/office-crypto-xor';
import { ByteWriter } from '../byte-writer';
import { cfb } from './cfb';
import { workbookStream } from './xls';
import type { XlsParts } from './xls';
import { joinBytes } from '../../detection/formats/codec/bytes';

const SALT = Uint8Array.from({ length: 16 }, (_, index) => 17 * index + 3);
/** Of the package's own key: Office draws another one than for the password ([MS-OFFCRYPTO] 2.3.4.10, keyData). */
const PACKAGE_SALT = Uint8Array.from({ length: 16 }, (_, index) => 13 * index + 101);
const VERIFIER = Uint8Array.from({ length: 16 }, (_, index) => 200 - index);

export type BinaryScheme = 'xor' | 'rc4' | 'rc4-cryptoapi';

/** A workbook of Excel 97 to 2003 behind a password; other streams, such as its VBA project, stay clear. */
export function encryptedXls(parts: XlsParts, password: string, scheme: BinaryScheme = 'rc4'): Uint8Array {
  const filePass =
    scheme === 'xor'
      ? new ByteWriter().u16(0, xorKey(password), xorVerifier(password)).done()
      : joinBytes([Uint8Array.of(1, 0), streamHeader(password, scheme)]);
  const stream = workbookStream({ ...parts, filePass });
  const keys = scheme === 'xor' ? undefined : blockKeys(password, scheme);
  const array = xorArray(password);
  const stream16 = (at: number): number => (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8);
  const mask = keys && keyStream(keys, stream.length, 1_024);
  for (let at = 0; at < stream.length;) {
    const [type, length] = [stream16(at), stream16(at + 2)];
    const clear = [0x809, 0x2f].includes(type) ? length : type === 0x85 ? 4 : 0;
    for (let index = clear; index < length; index++) {
      const here = at + 4 + index;
      const byte = stream[here] ?? 0;
      if (mask) stream[here] = byte ^ (mask[here] ?? 0);
      else stream[here] = (((byte << 5) | (byte >>> 3)) & 0xff) ^ (array[(at + 4 + length + index) & 15] ?? 0);
    }
    at += 4 + length;
  }
  return cfb({ streams: { Workbook: stream, ...parts.streams } });
}

/** A Word document that holds this text and is locked as a whole; only as much of Word as encryption needs. */
export function encryptedDoc(text: string, password: string, scheme: 'rc4' | 'rc4-cryptoapi' = 'rc4'): Uint8Array {
  const header = streamHeader(password, scheme);
  const main = new Uint8Array(0x600 + text.length);
  main.set(new ByteWriter().u16(0xa5ec, 0xc1).zeros(6).u16(0x0100).u16(0xbf).u32(header.length).done());
  main.set(strToU8(text), 0x600);
  const table = joinBytes([header, new Uint8Array(600)]);
  const keys = blockKeys(password, scheme);
  const lock = (data: Uint8Array, clear: number): Uint8Array => {
    const mask = keyStream(keys, data.length, 512);
    return data.map((byte, index) => (index < clear ? byte : byte ^ (mask[index] ?? 0)));
  };
  return cfb({ streams: { WordDocument: lock(main, 0x44), '0Table': lock(table, header.length) } });
}

/** A presentation of one object that holds this text, locked. */
export function encryptedPpt(text: string, password: string): Uint8Array {
  const body = strToU8(text);
  const object = new ByteWriter().u16(0x000f, 0x03e8).u32(body.length).data(body).done();
  const header = streamHeader(password, 'rc4-cryptoapi');
  const session = new ByteWriter().u16(0x000f, 0x2f14).u32(header.length).data(header).done();
  const mask = new Uint8Array(object.length);
  rc4(blockKeys(password, 'rc4-cryptoapi')(1), mask);
  const directoryAt = object.length + session.length;
  // Objects 1 and 2 in one run of two.
  const directory = new ByteWriter()
    .u16(0, 0x1772)
    .u32(12, (2 << 20) | 1, 0, object.length)
    .done();
  const edit = new ByteWriter().u16(0, 0x0ff5).u32(32, 0, 0, 0, directoryAt, 1, 3, 0, 2).done();
  const stream = joinBytes([object.map((byte, index) => byte ^ (mask[index] ?? 0)), session, directory, edit]);
  const user = new ByteWriter()
    .u16(0, 0x0ff6)
    .u32(20, 20, 0xf3d1c4df, directoryAt + directory.length)
    .u16(0, 1_012)
    .u32(3)
    .done();
  return cfb({ streams: { 'Current User': user, 'PowerPoint Document': stream } });
}

/** An OOXML package behind a password. */
export function encryptedPackage(
  bytes: Uint8Array,
  password: string,
  { scheme = 'agile', rounds = 1_000 }: { readonly scheme?: 'standard' | 'agile'; readonly rounds?: number } = {},
): Uint8Array {
  const streams = scheme === 'agile' ? agile(bytes, password, rounds) : standard(bytes, password);
  return cfb({ streams: { EncryptionInfo: streams.info, EncryptedPackage: streams.encrypted } });
}

/** A package under rights management: no password opens it. */
export function rightsManagedPackage(bytes: Uint8Array): Uint8Array {
  const transform = strToU8('a licence would stand here');
  return cfb({
    streams: { EncryptedPackage: bytes, '\u0006DataSpaces/DataSpaceInfo/DRMEncryptedDataSpace': transform },
  });
}

// ── RC4 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** EncryptionVersionInfo and what follows it. */
function streamHeader(password: string, scheme: 'rc4' | 'rc4-cryptoapi'): Uint8Array {
  const hash = scheme === 'rc4' ? md5(VERIFIER) : sha1(VERIFIER);
  const proof = joinBytes([VERIFIER, hash]);
  const mask = new Uint8Array(proof.length);
  rc4(blockKeys(password, scheme)(0), mask);
  const locked = proof.map((byte, index) => byte ^ (mask[index] ?? 0));
  if (scheme === 'rc4') return new ByteWriter().u16(1, 1).data(SALT).data(locked).done();
  const provider = new ByteWriter().utf16('Microsoft Enhanced Cryptographic Provider v1.0\0').done();
  return new ByteWriter()
    .u16(2, 2)
    .u32(4, 32 + provider.length)
    .u32(4, 0, 0x6801, 0x8004, 128, 1, 0, 0)
    .data(provider)
    .u32(16)
    .data(SALT)
    .data(locked.subarray(0, 16))
    .u32(20)
    .data(locked.subarray(16))
    .done();
}

function blockKeys(password: string, scheme: 'rc4' | 'rc4-cryptoapi'): (block: number) => Uint8Array {
  const words = new ByteWriter().utf16(password).done();
  const number = (block: number): Uint8Array => new ByteWriter().u32(block).done();
  if (scheme === 'rc4-cryptoapi') {
    const base = sha1(joinBytes([SALT, words]));
    return (block) => sha1(joinBytes([base, number(block)])).slice(0, 16);
  }
  const hash = md5(words).slice(0, 5);
  const mixed = md5(joinBytes(Array.from({ length: 16 }, () => joinBytes([hash, SALT])))).slice(0, 5);
  return (block) => md5(joinBytes([mixed, number(block)]));
}

function keyStream(keys: (block: number) => Uint8Array, length: number, blockSize: number): Uint8Array {
  const stream = new Uint8Array(length);
  for (let at = 0; at < length; at += blockSize) rc4(keys(at / blockSize), stream.subarray(at, at + blockSize));
  return stream;
}

function rc4(key: Uint8Array, out: Uint8Array): void {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number): void => {
    [box[one], box[other]] = [box[other] ?? 0, box[one] ?? 0];
  };
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + (box[index] ?? 0) + (key[index % key.length] ?? 0)) & 0xff;
    swap(index, other);
  }
  for (let at = 0, one = 0, other = 0; at < out.length; at++) {
    one = (one + 1) & 0xff;
    other = (other + (box[one] ?? 0)) & 0xff;
    swap(one, other);
    out[at] = box[((box[one] ?? 0) + (box[other] ?? 0)) & 0xff] ?? 0;
  }
}

// ── AES ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface LockedPackage {
  readonly info: Uint8Array;
  readonly encrypted: Uint8Array;
}

function standard(bytes: Uint8Array, password: string): LockedPackage {
  let hash = sha1(joinBytes([SALT, new ByteWriter().utf16(password).done()]));
  for (let round = 0; round < 50_000; round++) hash = sha1(joinBytes([new ByteWriter().u32(round).done(), hash]));
  hash = sha1(joinBytes([hash, new Uint8Array(4)]));
  const inner = new Uint8Array(64).fill(0x36);
  hash.forEach((byte, index) => (inner[index] = 0x36 ^ byte));
  const cipher = ecb(sha1(inner).slice(0, 16), { disablePadding: true });
  const provider = new ByteWriter().utf16('Microsoft Enhanced RSA and AES Cryptographic Provider\0').done();
  const info = new ByteWriter()
    .u16(4, 2)
    .u32(0x24, 32 + provider.length)
    .u32(0x24, 0, 0x660e, 0x8004, 128, 24, 0, 0)
    .data(provider)
    .u32(16)
    .data(SALT)
    .data(ecb(sha1(inner).slice(0, 16), { disablePadding: true }).encrypt(VERIFIER))
    .u32(20)
    .data(ecb(sha1(inner).slice(0, 16), { disablePadding: true }).encrypt(padded(sha1(VERIFIER), 32)))
    .done();
  return { info, encrypted: joinBytes([sizeOf(bytes), cipher.encrypt(padded(bytes))]) };
}

function agile(bytes: Uint8Array, password: string, rounds: number): LockedPackage {
  let base = sha512(joinBytes([SALT, new ByteWriter().utf16(password).done()]));
  for (let round = 0; round < rounds; round++) base = sha512(joinBytes([new ByteWriter().u32(round).done(), base]));
  const secret = sha512(VERIFIER).slice(0, 32);
  const lock = (purpose: readonly number[], data: Uint8Array): Uint8Array =>
    cbc(sha512(joinBytes([base, Uint8Array.from(purpose)])).slice(0, 32), SALT, { disablePadding: true }).encrypt(data);
  const segment = (index: number): Uint8Array => {
    const iv = sha512(joinBytes([PACKAGE_SALT, new ByteWriter().u32(index).done()])).slice(0, 16);
    return cbc(secret, iv, { disablePadding: true }).encrypt(
      padded(bytes.subarray(index * 4_096, (index + 1) * 4_096)),
    );
  };
  const segments = Array.from({ length: Math.ceil(bytes.length / 4_096) }, (_, index) => segment(index));
  const encrypted = joinBytes([sizeOf(bytes), ...segments]);
  const integrityKey = sha512(SALT);
  const withSecret = (purpose: readonly number[], data: Uint8Array): Uint8Array =>
    cbc(secret, sha512(joinBytes([PACKAGE_SALT, Uint8Array.from(purpose)])).slice(0, 16), {
      disablePadding: true,
    }).encrypt(data);
  const parameters = (salt: Uint8Array): string =>
    `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${encodeBase64(salt)}"`;
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">' +
    `<keyData ${parameters(PACKAGE_SALT)}/><dataIntegrity encryptedHmacKey="${encodeBase64(withSecret([0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6], integrityKey))}" encryptedHmacValue="${encodeBase64(withSecret([0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33], hmac(sha512, integrityKey, encrypted)))}"/>` +
    '<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">' +
    `<p:encryptedKey spinCount="${rounds}" ${parameters(SALT)} encryptedVerifierHashInput="${encodeBase64(lock([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], VERIFIER))}" encryptedVerifierHashValue="${encodeBase64(lock([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], sha512(VERIFIER)))}" encryptedKeyValue="${encodeBase64(lock([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], secret))}"/>` +
    '</keyEncryptor></keyEncryptors></encryption>';
  return { info: joinBytes([new ByteWriter().u16(4, 4).u32(0x40).done(), strToU8(xml)]), encrypted };
}

function sizeOf(bytes: Uint8Array): Uint8Array {
  return new ByteWriter().u32(bytes.length, 0).done();
}

function padded(bytes: Uint8Array, length = Math.ceil(bytes.length / 16) * 16): Uint8Array {
  const out = new Uint8Array(length);
  out.set(bytes);
  return out;
}
