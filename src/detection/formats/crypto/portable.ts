/** Cryptography that runs everywhere. */
import defer * as ciphers from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import defer * as legacy from '@noble/hashes/legacy.js';
import defer * as sha2 from '@noble/hashes/sha2.js';
import type { Host } from '../../host';
import { joinBytes } from '../codec/bytes';
import { deriveWith } from './cryptography';
import type { Aes, Cryptography, Derived, Derivers, HashName, Scheme } from './cryptography';
import { CHECK_ROUNDS, CLOCK_INTERVAL, rar4Rounds, sevenZipRounds } from './rounds';

const derivers: Derivers = { pbkdf2, rar5, rar4, '7z': sevenZip, office };

/** For hosts that lend none of their own, and for what those refuse. */
export const portable: Cryptography = {
  hash: (name, data) => hashOf(name)(data),
  hmac: (name, key, data) => hmac(hashOf(name), key, data),
  // The library lets a cipher encrypt once, to guard against a reused nonce: each call makes its own.
  encrypt: (aes, data) => cipherOf(aes).encrypt(data),
  decrypt: (aes, data) => cipherOf(aes).decrypt(data),
  derive: (derivation, inTime) => deriveWith(derivers, derivation, inTime),
  // A round of SHA-512 takes 1.9 µs. It took 2.8 when the price was fixed, and a lower one would have other files tried.
  stepsPerRound: 1_400,
};

/** The host's own, or what runs everywhere. */
export function cryptographyOf({ cryptography }: Pick<Host, 'cryptography'>): Cryptography {
  return cryptography ?? portable;
}

function hashOf(name: HashName) {
  return name === 'md5' || name === 'sha1' ? legacy[name] : sha2[name];
}

function cipherOf({ mode, key, vector = new Uint8Array(16) }: Aes): ReturnType<typeof ciphers.cbc> {
  return mode === 'cbc'
    ? ciphers.cbc(key, vector, { disablePadding: true })
    : ciphers.ecb(key, { disablePadding: true });
}

/** One block after the other, each derived alone: what stands in front of `from` costs nothing. */
function pbkdf2({ hash, password, salt, rounds, from, length }: Scheme<'pbkdf2'>): Uint8Array {
  const size = hashOf(hash).outputLen;
  const out = new Uint8Array(length);
  for (let at = 0; at < length; at += size) {
    const { block } = stirrer(hash, password, salt, (from + at) / size + 1).stir(rounds);
    out.set(block.subarray(0, Math.min(size, length - at)), at);
  }
  return out;
}

function rar5({ password, salt, rounds }: Scheme<'rar5'>): Uint8Array {
  const stirring = stirrer('sha256', password, salt, 1);
  const key = stirring.stir(rounds).block.slice();
  return joinBytes([stirring.stir(CHECK_ROUNDS).block, key]);
}

/** A block of PBKDF2 (RFC 8018, 5.2, step 3), counted from 1, whose rounds may go on. */
function stirrer(name: 'sha1' | 'sha256', password: Uint8Array, salt: Uint8Array, index: number) {
  const keyed = hmac.create(hashOf(name), password);
  const block = new Uint8Array(keyed.outputLen);
  const last = new Uint8Array(keyed.outputLen);
  let running = keyed.clone();
  let next: readonly Uint8Array[] = [salt, Uint8Array.of(0, 0, 0, index)];
  return {
    stir(rounds: number) {
      for (let round = 0; round < rounds; round++) {
        running = keyed._cloneInto(running);
        for (const data of next) running.update(data);
        running.digestInto(last);
        for (let at = 0; at < block.length; at++) block[at] = (block[at] ?? 0) ^ (last[at] ?? 0);
        next = [last];
      }
      return { block };
    },
  };
}

function rar4(derivation: Scheme<'rar4'>): Uint8Array {
  const hash = legacy.sha1.create();
  const out = new Uint8Array(36);
  for (const { piece, vectorPlace } of rar4Rounds(derivation)) {
    hash.update(piece);
    if (vectorPlace !== undefined)
      out[20 + vectorPlace] = (hash.clone() as { digest: () => Uint8Array }).digest()[19] ?? 0;
  }
  out.set(hash.digest());
  return out;
}

function sevenZip(derivation: Scheme<'7z'>): Uint8Array {
  const hash = sha2.sha256.create();
  for (const piece of sevenZipRounds(derivation)) hash.update(piece);
  return hash.digest();
}

/** One hash object for all rounds: one for each takes a quarter of SHA-512's time, and more than half of SHA-1's. */
function office({ hash: name, salt, password, rounds }: Scheme<'office'>, inTime: () => boolean): Derived {
  const hash = hashOf(name);
  const fresh: Rehashed = hash.create();
  let running = fresh._cloneInto();
  const round = new Uint8Array(4 + fresh.outputLen);
  const view = new DataView(round.buffer);
  const sum = round.subarray(4);
  sum.set(hash(joinBytes([salt, password])));
  for (let turn = 0; turn < rounds; turn++) {
    if (turn % CLOCK_INTERVAL === 0 && !inTime()) return 'time-up';
    view.setUint32(0, turn, true);
    running = fresh._cloneInto(running);
    running.update(round).digestInto(sum);
  }
  return sum.slice();
}

/** What the library's hashes have in common. */
interface Rehashed {
  readonly outputLen: number;
  _cloneInto(to?: Rehashed): Rehashed;
  update(data: Uint8Array): Rehashed;
  digestInto(out: Uint8Array): void;
}
