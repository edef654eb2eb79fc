import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import type { Cryptography, Derivation } from '../../src/detection/formats/crypto/cryptography';
import { portable } from '../../src/detection/formats/crypto/portable';
import { readCfb } from '../../src/detection/formats/office/container/cfb';
import { readAgile } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import { nodeCryptography } from '../../src/hosts/node-cryptography';
import { encryptedPackage } from '../../src/specimens/office/encrypted-office';
import { docx } from '../../src/specimens/office/ooxml';
import { anyDerivation } from '../builders/derivations';
import { testHost } from '../host';
import { decrypt } from '../with-keys';

const always = (): boolean => true;
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('what Node does itself is what portable code does', () => {
  it('hashes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('md5', 'sha1', 'sha256', 'sha384', 'sha512'),
        fc.uint8Array({ maxLength: 300 }),
        (name, data) => {
          expect(nodeCryptography.hash(name, data)).toEqual(portable.hash(name, data));
        },
      ),
    );
  });

  it('authenticates', () => {
    const data = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(fc.constantFrom('sha1', 'sha256'), data, data, (name, key, message) => {
        expect(nodeCryptography.hmac(name, key, message)).toEqual(portable.hmac(name, key, message));
      }),
    );
  });

  it('enciphers and deciphers, and fails alike at what is no key, no vector, or no whole block', () => {
    const sizes = fc.constantFrom(16, 24, 32, 16, 24, 32, 5, 10, 0);
    const outcomeOf = (run: () => Uint8Array): unknown => {
      try {
        return run();
      } catch (error) {
        return String(error);
      }
    };
    fc.assert(
      fc.property(
        fc.record({
          mode: fc.constantFrom('cbc', 'ecb'),
          key: sizes.chain(bytes),
          vector: fc.constantFrom(16, 16, 16, 12).chain(bytes),
        }),
        fc.oneof(
          fc.nat(6).chain((blocks) => bytes(blocks * 16)),
          fc.uint8Array({ maxLength: 40 }),
        ),
        (aes, data) => {
          for (const way of ['encrypt', 'decrypt'] as const)
            expect(outcomeOf(() => nodeCryptography[way](aes, data))).toEqual(
              outcomeOf(() => portable[way](aes, data)),
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('derives keys', () => {
    fc.assert(
      fc.property(anyDerivation, (derivation) => {
        expect(keyOf(nodeCryptography, derivation)).toEqual(keyOf(portable, derivation));
      }),
      { numRuns: 60 },
    );
  });
});

/** RAR 5 answers with the check, and with the key behind it only where that is free: the other way leads to the same. */
function keyOf(cryptography: Cryptography, derivation: Derivation): unknown {
  const derived = cryptography.derive(derivation, always);
  if (derivation.scheme !== 'rar5' || !(derived instanceof Uint8Array)) return derived;
  const { password, salt, rounds } = derivation;
  const key =
    derived.length > 32
      ? derived.slice(32)
      : cryptography.derive({ scheme: 'pbkdf2', hash: 'sha256', password, salt, rounds, from: 0, length: 32 }, always);
  return { check: derived.slice(0, 32), key };
}

it('a chain of rounds ends when the time is up', () => {
  for (const cryptography of [nodeCryptography, portable]) {
    let looks = 0;
    const chain = { scheme: 'office', hash: 'sha1', salt: new Uint8Array(16), password: new Uint8Array(2) } as const;
    expect(cryptography.derive({ ...chain, rounds: 1_000_000 }, () => ++looks < 4)).toBe('time-up');
    expect(looks).toBe(4);
  }
});

it('Node’s own hashes open what portable ones open, and nothing else', () => {
  const locked = encryptedPackage(docx({ text: ['The price list'] }), 'W4ALLD');
  const open = (cryptography: Cryptography, password: string) => {
    const budget = new Budget(defaultLimits, () => 0);
    const file = readCfb(locked, budget);
    if (isGap(file)) throw new Error(file);
    const host = { ...testHost, cryptography };
    return decrypt(file, { host, passwords: () => [{ text: password, origin: 'message' }], budget, agile: readAgile });
  };
  expect(open(nodeCryptography, 'W4ALLD')).toMatchObject({ encryption: { scheme: 'agile', openedWith: 'message' } });
  expect(open(nodeCryptography, 'W4ALLD')).toEqual(open(portable, 'W4ALLD'));
  expect(open(nodeCryptography, 'wrong')).toEqual(open(portable, 'wrong'));
  expect(open(nodeCryptography, 'wrong')?.encryption).not.toHaveProperty('openedWith');
});
