import { createCipheriv, createDecipheriv, createHash, createHmac, hash, pbkdf2Sync } from 'node:crypto';
import { deriveWith } from '../detection/formats/crypto/cryptography';
import type { Aes, Cryptography, Derived, Derivers, HashName, Scheme } from '../detection/formats/crypto/cryptography';
import { portable } from '../detection/formats/crypto/portable';
import { CHECK_ROUNDS, CLOCK_INTERVAL, rar4Rounds, sevenZipRounds } from '../detection/formats/crypto/rounds';

/**
 * Node's own functions. What OpenSSL refuses is left to portable code (MD5 in FIPS mode, whatever else a provider of a company's choice
 * does not have), and so is what is no whole block or key.
 */
export const nodeCryptography: Cryptography = {
  hash: (name, data) => (name === 'md5' && !hasMd5 ? portable.hash(name, data) : viewOf(hash(name, data, 'buffer'))),
  hmac: (name, key, data) =>
    native(
      () => viewOf(createHmac(name, key).update(data).digest()),
      () => portable.hmac(name, key, data),
    ),
  encrypt(aes, data) {
    const own = () => viewOf(createCipheriv(nameOf(aes), aes.key, vectorOf(aes)).setAutoPadding(false).update(data));
    const other = () => portable.encrypt(aes, data);
    return fits(aes, data) ? native(own, other) : other();
  },
  decrypt(aes, data) {
    const own = () => viewOf(createDecipheriv(nameOf(aes), aes.key, vectorOf(aes)).setAutoPadding(false).update(data));
    const other = () => portable.decrypt(aes, data);
    return fits(aes, data) ? native(own, other) : other();
  },
  derive: (derivation, inTime) =>
    native(
      () => deriveWith(derivers, derivation, inTime),
      () => portable.derive(derivation, inTime),
    ),
  // Half a microsecond.
  stepsPerRound: 250,
};

function native<Result>(own: () => Result, portableOne: () => Result): Result {
  try {
    return own();
  } catch {
    return portableOne();
  }
}

const derivers: Derivers = { pbkdf2, rar5, rar4, '7z': sevenZip, office };

const hasMd5 = knows('md5');

function knows(name: HashName): boolean {
  try {
    return hash(name, '').length > 0;
  } catch {
    return false;
  }
}

function fits({ key, vector }: Aes, data: Uint8Array): boolean {
  return [16, 24, 32].includes(key.length) && (vector?.length ?? 16) === 16 && data.length % 16 === 0;
}

function nameOf({ mode, key }: Aes): string {
  return `aes-${String(key.length * 8)}-${mode}`;
}

function vectorOf({ mode, vector = new Uint8Array(16) }: Aes): Uint8Array | null {
  return mode === 'ecb' ? null : vector;
}

/** Not a Buffer, whose `slice` shares its memory. */
function viewOf({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

function pbkdf2({ hash: name, password, salt, rounds, from, length }: Scheme<'pbkdf2'>): Uint8Array {
  return viewOf(pbkdf2Sync(password, salt, rounds, from + length, name)).subarray(from);
}

/** The key is asked for where the check has told that the password is right, or where there is none: both take a fifth of what they are priced at. */
function rar5({ password, salt, rounds }: Scheme<'rar5'>): Uint8Array {
  return viewOf(pbkdf2Sync(password, salt, rounds + CHECK_ROUNDS, 32, 'sha256'));
}

function rar4(derivation: Scheme<'rar4'>): Uint8Array {
  const sum = createHash('sha1');
  const out = new Uint8Array(36);
  for (const { piece, vectorPlace } of rar4Rounds(derivation)) {
    sum.update(piece);
    if (vectorPlace !== undefined) out[20 + vectorPlace] = sum.copy().digest()[19] ?? 0;
  }
  out.set(sum.digest());
  return out;
}

function sevenZip(derivation: Scheme<'7z'>): Uint8Array {
  const sum = createHash('sha256');
  for (const piece of sevenZipRounds(derivation)) sum.update(piece);
  return viewOf(sum.digest());
}

/** As text and back: a Buffer that `hash` makes itself costs more than the hash, and there are 100,000 of them. */
function office({ hash: name, salt, password, rounds }: Scheme<'office'>, inTime: () => boolean): Derived {
  const first = hash(name, Buffer.concat([salt, password]), 'buffer');
  const round = Buffer.alloc(4 + first.length);
  round.set(first, 4);
  for (let turn = 0; turn < rounds; turn++) {
    if (turn % CLOCK_INTERVAL === 0 && !inTime()) return 'time-up';
    round.writeUInt32LE(turn, 0);
    round.write(hash(name, round, 'binary'), 4, 'latin1');
  }
  return viewOf(round).slice(4);
}
