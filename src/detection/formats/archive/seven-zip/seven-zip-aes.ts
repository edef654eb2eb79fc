/** The encryption of 7z (Methods.txt of the LZMA SDK, 06F10701): AES-256 in CBC mode, the key 2^19 rounds of SHA-256 from a password. */
import type { Budget } from '../../../budget';
import { nothingUnpacked } from '../../codec/compression/output';
import type { Unpacked } from '../../codec/compression/output';
import { joinBytes, utf16leBytes } from '../../codec/bytes';
import type { Cryptography, Derived } from '../../crypto/cryptography';

/** 7-Zip refuses more rounds than 2^24; its own archives have 2^19. */
const MOST_POWER = 22;
/** Here the password itself, padded, is the key. */
const NO_ROUNDS = 0x3f;
/** SHA-256 takes about 7 ns a byte. */
const STEPS_PER_BYTE = 3;

/** Keys that were derived already: the header and all folders of an archive mostly share one. */
export type SevenZipKeys = Map<string, Uint8Array>;

/** Deciphers a stream; without a password it is 'encrypted'. Whether the password was right, only what lies below tells. */
export function decryptSevenZip(
  properties: Uint8Array,
  data: Uint8Array,
  size: number,
  budget: Budget,
  password: string | undefined,
  keys: SevenZipKeys,
  cryptography: Cryptography,
): Unpacked {
  if (password === undefined) return nothingUnpacked('encrypted');
  const first = properties[0] ?? 0;
  const second = properties[1] ?? 0;
  const power = first & 0x3f;
  const saltLength = (first >>> 7) + (second >>> 4);
  const vectorLength = ((first >>> 6) & 1) + (second & 15);
  if (power > MOST_POWER && power !== NO_ROUNDS) return nothingUnpacked('not-supported-here');
  const salt = properties.subarray(2, 2 + saltLength);
  const vector = new Uint8Array(16);
  vector.set(properties.subarray(2 + saltLength, 2 + saltLength + Math.min(vectorLength, 16)));
  const length = Math.min(data.length & ~15, Math.ceil(size / 16) * 16);
  const id = `${salt.join()} ${power} ${password}`;
  const key = keys.get(id) ?? deriveKey(salt, password, power, budget, cryptography);
  if (key === 'not-yet') return nothingUnpacked('encrypted');
  if (key instanceof Uint8Array) keys.set(id, key);
  // AES takes about 10 ns a byte.
  if (!(key instanceof Uint8Array) || !budget.takeBytes(length) || !budget.takeSteps(length * 5))
    return nothingUnpacked(budget.gap ?? 'too-large');
  const plain = cryptography.decrypt({ mode: 'cbc', key, vector }, data.subarray(0, length));
  const bytes = plain.subarray(0, size);
  return bytes.length < size ? { bytes, gap: 'damaged' } : { bytes };
}

/** SHA-256 over salt, password in UTF-16 and a counter, again and again. */
function deriveKey(
  salt: Uint8Array,
  password: string,
  power: number,
  budget: Budget,
  cryptography: Cryptography,
): Derived | undefined {
  const secret = utf16leBytes(password);
  if (power === NO_ROUNDS) {
    const key = new Uint8Array(32);
    key.set(salt.subarray(0, 32));
    key.set(secret.subarray(0, Math.max(0, 32 - salt.length)), Math.min(salt.length, 32));
    return key;
  }
  const one = salt.length + secret.length + 8;
  const rounds = 2 ** power;
  if (!budget.takeKeySteps(rounds * one * STEPS_PER_BYTE)) return undefined;
  return cryptography.derive({ scheme: '7z', prefix: joinBytes([salt, secret]), rounds }, () => budget.inTime());
}
