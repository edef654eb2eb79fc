/** The encryption of RAR archives: version 4 (technote of WinRAR 4.20, section "Encryption"; SHA-1 and AES-128) and 5 (RAR 5.0 archive format). */
import type { Budget } from '../../budget';
import { once } from '../../once';
import { utf8Bytes } from '../codec/utf8';
import type { Cryptography } from '../crypto/cryptography';

/** Turns ciphertext (whole blocks of 16 bytes) into plain bytes. */
export type RarCipher = (data: Uint8Array, vector?: Uint8Array) => Uint8Array;

const ROUNDS4 = 0x40000;
/** SHA-1 takes about 8 ns a byte. */
const STEPS_PER_BYTE4 = 4;

/** Version 4: key and vector by 262,144 rounds over password and salt; undefined where the budget is spent. */
export function rar4Cipher(
  password: string,
  salt: Uint8Array,
  budget: Budget,
  cryptography: Cryptography,
): RarCipher | 'not-yet' | undefined {
  const seed = new Uint8Array(password.length * 2 + salt.length + 3);
  for (let index = 0; index < password.length; index++) {
    seed[index * 2] = password.charCodeAt(index) & 0xff;
    seed[index * 2 + 1] = password.charCodeAt(index) >>> 8;
  }
  seed.set(salt, password.length * 2);
  if (!budget.takeKeySteps(ROUNDS4 * seed.length * STEPS_PER_BYTE4)) return undefined;
  const derived = cryptography.derive({ scheme: 'rar4', seed }, () => budget.inTime());
  if (!(derived instanceof Uint8Array)) return derived === 'not-yet' ? derived : undefined;
  // The words of the sum are written with the least significant byte first.
  const key = Uint8Array.from({ length: 16 }, (_, index) => derived[(index & ~3) + 3 - (index & 3)] ?? 0);
  return cipherWith(cryptography, key, derived.slice(20));
}

/** WinRAR writes 2^15 rounds; its own limit is 2^24. */
const MOST_POWER5 = 19;
/** A round of HMAC-SHA256 costs about 1.5 us here. */
const STEPS_PER_ROUND5 = 750;

export interface Rar5Keys {
  /** Derived where it was not with the check: of a wrong password nobody needs it. Undefined where it is not there yet. */
  readonly decipher: () => RarCipher | undefined;
  /** Eight bytes that the archive holds too, where it checks passwords. */
  readonly check: Uint8Array;
}

/** Version 5: PBKDF2 with HMAC-SHA256, whose rounds go on for the check value; undefined where it is too much work. */
export function rar5Keys(
  password: string,
  salt: Uint8Array,
  power: number,
  budget: Budget,
  cryptography: Cryptography,
): Rar5Keys | 'not-yet' | undefined {
  const rounds = 2 ** power;
  if (power > MOST_POWER5 || !budget.takeKeySteps(rounds * STEPS_PER_ROUND5)) return undefined;
  const secret = utf8Bytes(password);
  const inTime = (): boolean => budget.inTime();
  const derived = cryptography.derive({ scheme: 'rar5', password: secret, salt, rounds }, inTime);
  if (!(derived instanceof Uint8Array)) return derived === 'not-yet' ? derived : undefined;
  const check = new Uint8Array(8);
  for (const [index, byte] of derived.subarray(0, 32).entries()) check[index & 7] = (check[index & 7] ?? 0) ^ byte;
  const decipher = once(() => {
    const key =
      derived.length > 32
        ? derived.slice(32)
        : cryptography.derive(
            { scheme: 'pbkdf2', hash: 'sha256', password: secret, salt, rounds, from: 0, length: 32 },
            inTime,
          );
    return key instanceof Uint8Array ? cipherWith(cryptography, key) : undefined;
  });
  return { decipher, check };
}

function cipherWith(cryptography: Cryptography, key: Uint8Array, known = new Uint8Array(16)): RarCipher {
  return (data, vector = known) =>
    cryptography.decrypt({ mode: 'cbc', key, vector }, data.subarray(0, data.length & ~15));
}
