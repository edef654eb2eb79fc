/** The encryption of RAR archives: version 4 (technote of WinRAR 4.20, section "Encryption"; SHA-1 and AES-128) and 5 (RAR 5.0 archive format). */
import { cbc } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Budget } from '../../budget';
import { utf8Bytes } from '../codec/utf8';

/** Turns ciphertext (whole blocks of 16 bytes) into plain bytes. */
export type RarCipher = (data: Uint8Array, vector?: Uint8Array) => Uint8Array;

const ROUNDS4 = 0x40000;
/** The initial vector takes a byte of the running sum so often. */
const VECTOR_EVERY = ROUNDS4 / 16;
/** SHA-1 takes about 8 ns a byte. */
const STEPS_PER_BYTE4 = 4;

/** Version 4: key and vector by 262,144 rounds over password and salt; undefined where the budget is spent. */
export function rar4Cipher(password: string, salt: Uint8Array, budget: Budget): RarCipher | undefined {
  const seed = new Uint8Array(password.length * 2 + salt.length + 3);
  for (let index = 0; index < password.length; index++) {
    seed[index * 2] = password.charCodeAt(index) & 0xff;
    seed[index * 2 + 1] = password.charCodeAt(index) >>> 8;
  }
  seed.set(salt, password.length * 2);
  if (!budget.takeKeySteps(ROUNDS4 * seed.length * STEPS_PER_BYTE4)) return undefined;
  const hash = sha1.create();
  const vector = new Uint8Array(16);
  const counter = seed.length - 3;
  for (let round = 0; round < ROUNDS4; round++) {
    seed[counter] = round & 0xff;
    seed[counter + 1] = (round >>> 8) & 0xff;
    seed[counter + 2] = round >>> 16;
    hash.update(seed);
    if (round % VECTOR_EVERY === 0)
      vector[round / VECTOR_EVERY] = (hash.clone() as { digest: () => Uint8Array }).digest()[19] ?? 0;
  }
  const digest = hash.digest();
  // The words of the sum are written with the least significant byte first.
  const key = Uint8Array.from({ length: 16 }, (_, index) => digest[(index & ~3) + 3 - (index & 3)] ?? 0);
  return (data) => cbc(key, vector, { disablePadding: true }).decrypt(data.subarray(0, data.length & ~15));
}

/** WinRAR writes 2^15 rounds; its own limit is 2^24. */
const MOST_POWER5 = 19;
/** A round of HMAC-SHA256 costs about 1.5 us here. */
const STEPS_PER_ROUND5 = 750;
const CHECK_ROUNDS = 16;

export interface Rar5Keys {
  readonly decipher: RarCipher;
  /** Eight bytes that the archive holds too, where it checks passwords. */
  readonly check: Uint8Array;
}

/** Version 5: PBKDF2 with HMAC-SHA256, whose rounds go on for the check value; undefined where it is too much work. */
export function rar5Keys(password: string, salt: Uint8Array, power: number, budget: Budget): Rar5Keys | undefined {
  const rounds = 2 ** power;
  if (power > MOST_POWER5 || !budget.takeKeySteps(rounds * STEPS_PER_ROUND5)) return undefined;
  const keyed = hmac.create(sha256, utf8Bytes(password));
  const first = new Uint8Array(salt.length + 4);
  first.set(salt);
  first[salt.length + 3] = 1;
  let last = keyed.clone().update(first).digest();
  const sum = last.slice();
  let running = keyed.clone();
  const stir = (count: number): Uint8Array => {
    for (let round = 0; round < count; round++) {
      running = keyed._cloneInto(running);
      last = running.update(last).digest();
      for (let index = 0; index < 32; index++) sum[index] = (sum[index] ?? 0) ^ (last[index] ?? 0);
    }
    return sum.slice();
  };
  const key = stir(rounds - 1);
  stir(CHECK_ROUNDS);
  const folded = stir(CHECK_ROUNDS);
  const check = new Uint8Array(8);
  for (const [index, byte] of folded.entries()) check[index & 7] = (check[index & 7] ?? 0) ^ byte;
  return {
    decipher: (data, vector = new Uint8Array(16)) =>
      cbc(key, vector, { disablePadding: true }).decrypt(data.subarray(0, data.length & ~15)),
    check,
  };
}
