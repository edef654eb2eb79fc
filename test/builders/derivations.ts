import fc from 'fast-check';
import type { Derivation } from '../../src/detection/formats/crypto/cryptography';

const password = fc.uint8Array({ maxLength: 30 });
const salt = fc.uint8Array({ maxLength: 20 });

/** Keys to derive, in fewer rounds than programs write, where the scheme leaves that open. */
export const anyDerivation: fc.Arbitrary<Derivation> = fc.oneof(
  fc
    .record({
      hash: fc.constantFrom('sha1', 'sha256'),
      password,
      salt,
      rounds: fc.integer({ min: 1, max: 300 }),
      blocks: fc.nat(3),
      length: fc.integer({ min: 1, max: 90 }),
    })
    .map(({ blocks, hash, ...rest }) => ({
      scheme: 'pbkdf2' as const,
      hash,
      from: blocks * (hash === 'sha1' ? 20 : 32),
      ...rest,
    })),
  fc.record({ scheme: fc.constant('rar5'), password, salt, rounds: fc.constantFrom(1, 2, 64, 1_024) }),
  fc.record({ scheme: fc.constant('rar4'), seed: fc.uint8Array({ minLength: 3, maxLength: 40 }) }),
  fc.record({
    scheme: fc.constant('7z'),
    prefix: fc.uint8Array({ maxLength: 50 }),
    rounds: fc.constantFrom(1, 2, 512, 4_096),
  }),
  fc.record({
    scheme: fc.constant('office'),
    hash: fc.constantFrom('sha1', 'sha256', 'sha384', 'sha512'),
    salt,
    password,
    rounds: fc.nat(2_000),
  }),
);
