/** Standard encryption of OOXML packages, Office 2007: [MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9. AES in ECB mode, keys by SHA-1. */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes, joinBytes, utf16leBytes } from '../../codec/bytes';
import type { Cryptography } from '../../crypto/cryptography';
import { portable } from '../../crypto/portable';
import { sameBytes } from './office-crypto-rc4';

const ROUNDS = 50_000;
/**
 * 50,000 rounds of SHA-1 took 75 ms in portable code when the price was fixed (a step of the budget is 2 ns), and take 25 now: a lower
 * one would have more passwords tried, and verdicts change.
 */
const KEY_STEPS = 37_500_000;

/** Decrypts an EncryptedPackage; undefined when the password is wrong. */
export function readStandard(
  info: Uint8Array,
  encrypted: Uint8Array,
  password: string,
  budget: Budget,
  cryptography: Cryptography = portable,
): Uint8Array | Gap | 'not-yet' | undefined {
  const bytes = new Bytes(info);
  const verifierAt = 12 + bytes.u32(8);
  const keySize = bytes.u32(12 + 16) >>> 3;
  if (!bytes.has(verifierAt, 72) || ![16, 24, 32].includes(keySize)) return 'damaged';
  if (!budget.takeKeySteps(KEY_STEPS)) return budget.gap ?? 'encrypted';
  const chain = cryptography.derive(
    {
      scheme: 'office',
      hash: 'sha1',
      salt: bytes.slice(verifierAt + 4, verifierAt + 20),
      password: utf16leBytes(password),
      rounds: ROUNDS,
    },
    () => budget.inTime(),
  );
  if (!(chain instanceof Uint8Array)) return chain;
  const sha1 = (data: Uint8Array): Uint8Array => cryptography.hash('sha1', data);
  const key = keyOf(chain, keySize, sha1);
  // 2.3.4.9: the verifier, 16 bytes, and its hash, 20 bytes filled up to 32.
  const decrypt = (data: Uint8Array): Uint8Array => cryptography.decrypt({ mode: 'ecb', key }, data);
  const verifier = decrypt(bytes.slice(verifierAt + 20, verifierAt + 36));
  const hash = decrypt(bytes.slice(verifierAt + 40, verifierAt + 72));
  if (!sameBytes(sha1(verifier), hash.subarray(0, 20))) return undefined;
  return decryptPackage(encrypted, budget, decrypt);
}

/** 2.3.4.7 ECMA-376 Document Encryption Key Generation, from where its rounds have ended. */
function keyOf(chain: Uint8Array, keySize: number, sha1: (data: Uint8Array) => Uint8Array): Uint8Array {
  const hash = sha1(joinBytes([chain, new Uint8Array(4)]));
  const padded = (fill: number): Uint8Array => {
    const block = new Uint8Array(64).fill(fill);
    for (let index = 0; index < hash.length; index++) block[index] = fill ^ (hash[index] ?? 0);
    return sha1(block);
  };
  return joinBytes([padded(0x36), padded(0x5c)]).slice(0, keySize);
}

/** 2.3.4.4: eight bytes of size, then whole blocks, the last filled up. A cut package gives what is there. */
function decryptPackage(
  encrypted: Uint8Array,
  budget: Budget,
  decrypt: (data: Uint8Array) => Uint8Array,
): Uint8Array | Gap {
  const bytes = new Bytes(encrypted);
  const whole = Math.max(0, encrypted.length - 8) & ~15;
  if (whole === 0) return 'damaged';
  if (!budget.takeBytes(whole)) return budget.gap ?? 'too-large';
  return decrypt(bytes.slice(8, 8 + whole)).subarray(0, Math.min(bytes.u64(0), whole));
}
