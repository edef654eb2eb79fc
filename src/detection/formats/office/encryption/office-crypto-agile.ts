/**
 * Agile encryption of OOXML packages, Office 2010 and later: [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15. One password costs some
 * 190 ms of SHA-512, so this stands apart from the other schemes: the event bundle leaves it out.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { decodeShortBase64 } from '../../codec/base64';
import { Bytes, joinBytes, latin1, utf16leBytes } from '../../codec/bytes';
import type { Cryptography, Scheme } from '../../crypto/cryptography';
import { portable } from '../../crypto/portable';
import type { PackageReader } from './office-crypto';
import { putU32, sameBytes } from './office-crypto-rc4';
import { scanXml } from '../../xml';
import type { XmlTag } from '../../xml';

/** What Agile encryption hashes with. */
type HashName = Scheme<'office'>['hash'];

/** 2.3.4.10: hashAlgorithm, as Office and others write it. */
const ALGORITHMS: Readonly<Record<string, HashName>> = {
  SHA1: 'sha1',
  'SHA-1': 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
};

/** Office writes 100,000; the specification allows 10,000,000, which would lock the reader up for half a minute. */
const MOST_ROUNDS = 200_000;
const SEGMENT = 4_096;

/** 2.3.4.13: what a key is derived for. */
const VERIFIER_INPUT = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
const VERIFIER_VALUE = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
const KEY_VALUE = [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6];

interface KeyParameters {
  readonly salt: Uint8Array;
  readonly blockSize: number;
  /** Bytes. */
  readonly keySize: number;
  readonly hash: HashName;
}

interface AgileInfo {
  readonly data: KeyParameters;
  readonly password: KeyParameters;
  readonly rounds: number;
  readonly verifierInput: Uint8Array;
  readonly verifierValue: Uint8Array;
  readonly keyValue: Uint8Array;
}

/** Decrypts with the hashes of the host. */
export const readAgile: PackageReader = (
  encryptionInfo,
  encryptedPackage,
  password,
  budget,
  cryptography = portable,
) => {
  const info = readInfo(encryptionInfo, budget);
  if (info === undefined) return budget.gap ?? 'not-supported-here';
  if (info.rounds > MOST_ROUNDS) return 'too-large';
  if (!budget.takeKeySteps(info.rounds * cryptography.stepsPerRound)) return budget.gap ?? 'encrypted';
  const { salt, blockSize, keySize, hash: name } = info.password;
  // 2.3.4.11 Encryption Key Generation, without its last step.
  const base = cryptography.derive(
    { scheme: 'office', hash: name, salt, password: utf16leBytes(password), rounds: info.rounds },
    () => budget.inTime(),
  );
  if (!(base instanceof Uint8Array)) return base;
  const hash = (data: Uint8Array): Uint8Array => cryptography.hash(name, data);
  const open = (purpose: readonly number[], data: Uint8Array): Uint8Array => {
    const key = fit(hash(joinBytes([base, Uint8Array.from(purpose)])), keySize);
    return cryptography.decrypt({ mode: 'cbc', key, vector: fit(salt, blockSize) }, data);
  };
  const verifier = hash(open(VERIFIER_INPUT, info.verifierInput));
  if (!sameBytes(verifier, open(VERIFIER_VALUE, info.verifierValue).subarray(0, verifier.length))) return undefined;
  const key = fit(open(KEY_VALUE, info.keyValue), info.data.keySize);
  return decryptPackage(encryptedPackage, key, info.data, budget, cryptography);
};

/** Cut to `size`, or filled up with 0x36. */
function fit(data: Uint8Array, size: number): Uint8Array {
  const fitted = new Uint8Array(size).fill(0x36);
  fitted.set(data.subarray(0, size));
  return fitted;
}

/** 2.3.4.15 Data Encryption: segments of 4,096 bytes, each with its own initialisation vector. */
function decryptPackage(
  encrypted: Uint8Array,
  key: Uint8Array,
  { salt, hash, blockSize }: KeyParameters,
  budget: Budget,
  cryptography: Cryptography,
): Uint8Array | Gap {
  const bytes = new Bytes(encrypted);
  const whole = Math.max(0, encrypted.length - 8) & ~15;
  if (whole === 0) return 'damaged';
  if (!budget.takeBytes(whole)) return budget.gap ?? 'too-large';
  const out = new Uint8Array(whole);
  const seed = joinBytes([salt, new Uint8Array(4)]);
  for (let at = 0; at < whole; at += SEGMENT) {
    putU32(seed, salt.length, at / SEGMENT);
    const segment = bytes.slice(8 + at, 8 + Math.min(at + SEGMENT, whole));
    const vector = fit(cryptography.hash(hash, seed), blockSize);
    out.set(cryptography.decrypt({ mode: 'cbc', key, vector }, segment), at);
  }
  return out.subarray(0, Math.min(bytes.u64(0), whole));
}

/** 2.3.4.10 \EncryptionInfo Stream (Agile Encryption); undefined for what is not password, AES and CBC. */
function readInfo(data: Uint8Array, budget: Budget): AgileInfo | undefined {
  const found: Record<string, Attributes> = {};
  // Eight bytes of version, then XML, in ASCII apart from comments.
  scanXml(latin1(data, 8, Math.min(data.length, 65_536)), budget, {
    open(tag) {
      if (tag.name === 'keyData' || tag.name === 'encryptedKey') found[tag.name] ??= attributesOf(tag);
    },
  });
  const { keyData, encryptedKey } = found;
  if (keyData === undefined || encryptedKey === undefined) return undefined;
  const [packageKey, password] = [readParameters(keyData), readParameters(encryptedKey)];
  const blob = (name: string): Uint8Array => decodeShortBase64(encryptedKey.get(name) ?? '');
  const [verifierInput, verifierValue, keyValue] = [
    blob('encryptedVerifierHashInput'),
    blob('encryptedVerifierHashValue'),
    blob('encryptedKeyValue'),
  ];
  const aligned = [verifierInput, verifierValue, keyValue].every(({ length }) => length > 0 && length % 16 === 0);
  const rounds = Number(encryptedKey.get('spinCount') ?? NaN);
  if (packageKey === undefined || password === undefined || !aligned || !(rounds >= 0)) return undefined;
  return { data: packageKey, password, rounds, verifierInput, verifierValue, keyValue };
}

type Attributes = ReadonlyMap<string, string>;

/** What is read of the two elements: a tag is good only until the next one is met. */
const NEEDED = [
  ...['saltValue', 'blockSize', 'keyBits', 'cipherAlgorithm', 'cipherChaining', 'hashAlgorithm', 'spinCount'],
  ...['encryptedVerifierHashInput', 'encryptedVerifierHashValue', 'encryptedKeyValue'],
];

function attributesOf(tag: XmlTag): Attributes {
  return new Map(
    NEEDED.flatMap((name) => {
      const value = tag.attribute(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function readParameters(attributes: Attributes): KeyParameters | undefined {
  const attribute = (name: string): string | undefined => attributes.get(name);
  const keySize = Number(attribute('keyBits')) >>> 3;
  const hash = ALGORITHMS[attribute('hashAlgorithm') ?? ''];
  const isAes = attribute('cipherAlgorithm') === 'AES' && attribute('cipherChaining') === 'ChainingModeCBC';
  if (!isAes || hash === undefined || ![16, 24, 32].includes(keySize) || Number(attribute('blockSize')) !== 16)
    return undefined;
  return { salt: decodeShortBase64(attribute('saltValue') ?? ''), blockSize: 16, keySize, hash };
}
