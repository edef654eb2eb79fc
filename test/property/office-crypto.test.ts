import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { readCfb } from '../../src/detection/formats/office/container/cfb';
import { readAgile } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import { readStandard } from '../../src/detection/formats/office/encryption/office-crypto-standard';
import {
  encryptedDoc,
  encryptedPackage,
  encryptedPpt,
  encryptedXls,
} from '../../src/specimens/office/encrypted-office';
import { wave202112 } from '../../src/specimens/office/macro-sheets';
import { decrypt } from '../with-keys';

const fixtures = [
  encryptedXls(wave202112, 'VelvetSweatshop', 'xor'),
  encryptedXls(wave202112, 'VelvetSweatshop', 'rc4'),
  encryptedXls(wave202112, 'VelvetSweatshop', 'rc4-cryptoapi'),
  encryptedDoc('text', 'VelvetSweatshop'),
  encryptedPpt('text', 'VelvetSweatshop'),
  encryptedPackage(
    Uint8Array.from({ length: 5_000 }, (_, index) => index),
    'VelvetSweatshop',
    { rounds: 10 },
  ),
];

function open(bytes: Uint8Array): unknown {
  const budget = new Budget({ ...defaultLimits, steps: 1_000_000, outputBytes: 1_000_000 }, () => 0);
  const file = readCfb(bytes, budget);
  return isGap(file)
    ? file
    : decrypt(file, { passwords: () => [{ text: 'x', origin: 'message' }], budget, agile: readAgile });
}

describe('locked files', () => {
  it('are opened or told, bent and cut anywhere, the same twice', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    const share = fc.double({ min: 0.2, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(change, { maxLength: 20 }),
        share,
        (fixture, changes, length) => {
          const bent = fixture.slice(0, Math.floor(fixture.length * length));
          for (const { at, byte } of changes) bent[Math.floor(at * (bent.length - 1))] = byte;
          expect(open(bent)).toEqual(open(bent));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('with any header whatsoever do not stop the reader', () => {
    const bytes = fc.uint8Array({ maxLength: 600 });
    fc.assert(
      fc.property(bytes, bytes, (info, encrypted) => {
        for (const reader of [readStandard, readAgile]) {
          const budget = new Budget({ ...defaultLimits, steps: 100_000 }, () => 0);
          expect(() => reader(info, encrypted, 'x', budget)).not.toThrow();
        }
      }),
    );
  });
});
