/** WinZip's AES encryption of ZIP entries ("AES Encryption Information: Encryption Specification AE-1 and AE-2"). */
import { ecb } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import type { Budget } from '../../../budget';
import type { Decipher } from './zip-crypto';

/** Bytes of salt and of password verification in front of the ciphertext, and of the authentication code behind it. */
export function aesFrame(
  strength: number,
): { readonly salt: number; readonly check: number; readonly code: number } | undefined {
  if (strength !== 1 && strength !== 2 && strength !== 3) return undefined;
  return { salt: 4 + strength * 4, check: 2, code: 10 };
}

const ROUNDS = 1_000;
/** What a password costs, in steps of 2 ns: 8,000 runs of SHA-1, about 5 ms. */
const KEY_STEPS = 2_500_000;

export interface AesKeys {
  readonly decipher: Decipher;
  /** Does the authentication code (the first 10 bytes of HMAC-SHA1) belong to this ciphertext? */
  readonly isAuthentic: (ciphertext: Uint8Array, code: Uint8Array) => boolean;
}

/** Keys for an AES entry; undefined when the password is wrong (one in 65,536 passes this check) or the budget is spent. */
export function openAes(
  frame: Uint8Array,
  strength: number,
  password: Uint8Array,
  budget: Budget,
): AesKeys | undefined {
  const lengths = aesFrame(strength);
  if (lengths === undefined || frame.length < lengths.salt + lengths.check || !budget.takeKeySteps(KEY_STEPS))
    return undefined;
  const salt = frame.subarray(0, lengths.salt);
  const keyLength = 8 + strength * 8;
  const derived = pbkdf2(sha1, password, salt, { c: ROUNDS, dkLen: keyLength * 2 + 2 });
  if (derived[keyLength * 2] !== frame[lengths.salt] || derived[keyLength * 2 + 1] !== frame[lengths.salt + 1])
    return undefined;
  const macKey = derived.subarray(keyLength, keyLength * 2);
  return {
    decipher: counterMode(derived.subarray(0, keyLength)),
    isAuthentic(ciphertext, code) {
      const expected = hmac(sha1, macKey, ciphertext);
      return code.length === 10 && code.every((byte, index) => byte === expected[index]);
    },
  };
}

/** AES in counter mode as WinZip has it: a little-endian counter that begins at 1 (every library counts big-endian). */
function counterMode(key: Uint8Array): Decipher {
  let counter = 1;
  let stream = new Uint8Array();
  let used = 0;
  return (piece) => {
    const plain = new Uint8Array(piece.length);
    let at = 0;
    while (at < piece.length) {
      if (used === stream.length) {
        const blocks = Math.min(Math.ceil((piece.length - at) / 16), 1_024);
        const counters = new DataView(new ArrayBuffer(blocks * 16));
        for (let block = 0; block < blocks; block++) counters.setUint32(block * 16, counter++, true);
        // The library lets a cipher encrypt once, to guard against a reused nonce; here every block has its own counter.
        stream = new Uint8Array(ecb(key, { disablePadding: true }).encrypt(new Uint8Array(counters.buffer)));
        used = 0;
      }
      const count = Math.min(stream.length - used, piece.length - at);
      for (let index = 0; index < count; index++)
        plain[at + index] = (piece[at + index] ?? 0) ^ (stream[used + index] ?? 0);
      used += count;
      at += count;
    }
    return plain;
  };
}
