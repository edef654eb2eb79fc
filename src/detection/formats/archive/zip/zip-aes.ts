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
/** What one block of 20 bytes costs, in steps of 2 ns: 2,000 runs of SHA-1, about 1.2 ms. */
const BLOCK_STEPS = 625_000;
const BLOCK = 20;

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
  if (lengths === undefined || frame.length < lengths.salt + lengths.check) return undefined;
  const salt = frame.subarray(0, lengths.salt);
  const keyLength = 8 + strength * 8;
  // The two bytes of verification stand in the last block, and each block is derived alone: a wrong password costs one of two to four.
  const blocks = Math.ceil((keyLength * 2 + 2) / BLOCK);
  if (!budget.takeKeySteps(BLOCK_STEPS)) return undefined;
  const last = deriveBlock(password, salt, blocks);
  const at = keyLength * 2 - (blocks - 1) * BLOCK;
  if (last[at] !== frame[lengths.salt] || last[at + 1] !== frame[lengths.salt + 1]) return undefined;
  if (!budget.takeKeySteps(BLOCK_STEPS * blocks)) return undefined;
  const derived = pbkdf2(sha1, password, salt, { c: ROUNDS, dkLen: keyLength * 2 });
  const macKey = derived.subarray(keyLength, keyLength * 2);
  return {
    decipher: counterMode(derived.subarray(0, keyLength)),
    isAuthentic(ciphertext, code) {
      const expected = hmac(sha1, macKey, ciphertext);
      return code.length === 10 && code.every((byte, index) => byte === expected[index]);
    },
  };
}

/** One block of PBKDF2 (RFC 8018, 5.2, step 3), counted from 1; the library derives them all or none. */
function deriveBlock(password: Uint8Array, salt: Uint8Array, index: number): Uint8Array {
  const keyed = hmac.create(sha1, password);
  let round = keyed
    .clone()
    .update(salt)
    .update(Uint8Array.of(0, 0, 0, index))
    .digest();
  const block = round.slice();
  for (let turn = 1; turn < ROUNDS; turn++) {
    round = keyed.clone().update(round).digest();
    for (let at = 0; at < BLOCK; at++) block[at] = (block[at] ?? 0) ^ (round[at] ?? 0);
  }
  return block;
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
