/** WinZip's AES encryption of ZIP entries ("AES Encryption Information: Encryption Specification AE-1 and AE-2"). */
import type { Budget } from '../../../budget';
import type { Cryptography, Derived } from '../../crypto/cryptography';
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

/**
 * Keys for an AES entry; undefined when the password is wrong (one in 65,536 passes this check), the budget is spent, or a key is not
 * there yet.
 */
export function openAes(
  frame: Uint8Array,
  strength: number,
  password: Uint8Array,
  budget: Budget,
  cryptography: Cryptography,
): AesKeys | undefined {
  const lengths = aesFrame(strength);
  if (lengths === undefined || frame.length < lengths.salt + lengths.check) return undefined;
  const salt = frame.subarray(0, lengths.salt);
  const keyLength = 8 + strength * 8;
  // The two bytes of verification stand in the last block, and each block is derived alone: a wrong password costs one of two to four.
  const blocks = Math.ceil((keyLength * 2 + 2) / BLOCK);
  if (!budget.takeKeySteps(BLOCK_STEPS)) return undefined;
  const derive = (from: number, length: number): Derived =>
    cryptography.derive({ scheme: 'pbkdf2', hash: 'sha1', password, salt, rounds: ROUNDS, from, length }, () =>
      budget.inTime(),
    );
  const from = (blocks - 1) * BLOCK;
  const last = derive(from, keyLength * 2 + 2 - from);
  if (!(last instanceof Uint8Array)) return undefined;
  const at = keyLength * 2 - from;
  if (last[at] !== frame[lengths.salt] || last[at + 1] !== frame[lengths.salt + 1]) return undefined;
  if (!budget.takeKeySteps(BLOCK_STEPS * blocks)) return undefined;
  const derived = derive(0, keyLength * 2);
  if (!(derived instanceof Uint8Array)) return undefined;
  const macKey = derived.subarray(keyLength, keyLength * 2);
  return {
    decipher: counterMode(derived.subarray(0, keyLength), cryptography),
    isAuthentic(ciphertext, code) {
      const expected = cryptography.hmac('sha1', macKey, ciphertext);
      return code.length === 10 && code.every((byte, index) => byte === expected[index]);
    },
  };
}

/** AES in counter mode as WinZip has it: a little-endian counter that begins at 1 (every library counts big-endian). */
function counterMode(key: Uint8Array, cryptography: Cryptography): Decipher {
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
        stream = new Uint8Array(cryptography.encrypt({ mode: 'ecb', key }, new Uint8Array(counters.buffer)));
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
