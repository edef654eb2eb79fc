import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { CFB_SIGNATURE, readCfb } from '../../src/detection/formats/office/container/cfb';
import { sniff } from '../../src/detection/formats/sniff';
import { cfb } from '../../src/specimens/office/cfb';

const streams = {
  WordDocument: new Uint8Array(9_000).fill(7),
  'Macros/VBA/dir': new Uint8Array(700).fill(5),
  'Macros/VBA/Module1': new Uint8Array(5_000).fill(3),
};
const fixtures = [cfb({ streams }), cfb({ streams, version: 4 })];

/** Everything that a reader would ask for, and what it cost. */
function readAll(bytes: Uint8Array): unknown {
  const limits = { ...defaultLimits, outputBytes: 1_000_000, steps: 1_000_000, entries: 500 };
  const budget = new Budget(limits, () => 0);
  const file = readCfb(bytes, budget);
  if (isGap(file)) return file;
  const contents = file.entries.map((entry) => file.read(entry));
  for (const content of contents) expect(content.length).toBeLessThanOrEqual(bytes.length);
  expect(file.entries.length).toBeLessThanOrEqual(limits.entries);
  return [file.entries, file.gap, contents.map((content) => [content.length, content[0], content[content.length - 1]])];
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });

describe('compound files', () => {
  it('of any bytes behind their signature are read without an error, the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4_000 }), (noise) => {
        const bytes = Uint8Array.from([...CFB_SIGNATURE, ...noise]);
        expect(readAll(bytes)).toEqual(readAll(bytes));
      }),
    );
  });

  it('bent in the header, the FAT or the directory are read without an error, the same twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(change, { minLength: 1, maxLength: 40 }),
        (fixture, changes) => {
          const bent = fixture.slice();
          for (const { at, byte } of changes) bent[Math.floor(at * (bent.length - 1))] = byte;
          expect(readAll(bent)).toEqual(readAll(bent));
        },
      ),
    );
  });

  it('with bent sector numbers are read without an error, the same twice', () => {
    const number = fc.record({
      slot: fc.nat(127),
      value: fc.oneof(fc.nat(60), fc.constantFrom(0xffffffff, 0xfffffffe, 0xfffffffd, 0x7fffffff)),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.nat(60),
        fc.array(number, { minLength: 1, maxLength: 30 }),
        (fixture, sector, numbers) => {
          const bent = fixture.slice();
          const view = new DataView(bent.buffer);
          const from = Math.min(sector * 512, bent.length - 512);
          for (const { slot, value } of numbers) view.setUint32(from + slot * 4, value, true);
          expect(readAll(bent)).toEqual(readAll(bent));
        },
      ),
    );
  });

  it('cut anywhere are read without an error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }), (fixture, part) => {
        const cut = fixture.subarray(0, Math.floor(part * fixture.length));
        expect(readAll(cut)).toEqual(readAll(cut));
      }),
    );
  });
});

it('sniffing any bytes gives a kind, the same twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 3_000 }),
        fc.string({ maxLength: 500 }).map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        expect(sniff(bytes)).toBe(sniff(bytes));
      },
    ),
  );
});
