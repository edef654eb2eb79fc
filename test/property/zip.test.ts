import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { openerOf, openers } from '../../src/detection/facts/file/openers';
import { sniff } from '../../src/detection/formats/sniff';
import { iso } from '../../src/specimens/archive/iso';
import { rar, rar5 } from '../../src/specimens/archive/rar';
import { zip } from '../../src/specimens/archive/zip';
import { cabinet, gzip, sevenZip, tar } from '../../src/specimens/archive/small-archives';
import { openWithKeys } from '../with-keys';

const words = new TextEncoder().encode('Minutes of our meeting. '.repeat(40));
const files = [
  { name: 'minutes.txt', data: words },
  { name: '請求書.xlsm', data: words, dataDescriptor: true },
];
const fixtures: readonly (readonly [string, Uint8Array])[] = [
  ['a ZIP archive', zip(files)],
  ['a zip64 archive behind a prefix', zip([{ name: 'a', data: words, zip64: true }], { zip64: true, prefix: words })],
  [
    'a locked ZIP archive',
    zip(files.map((file) => ({ ...file, encryption: { kind: 'zipcrypto', password: '4432' } }))),
  ],
  ['an AES archive', zip([{ name: 'a.doc', data: words, encryption: { kind: 'aes', password: '4432', strength: 1 } }])],
  [
    'a RAR archive',
    rar([
      { name: 'a.txt', stored: words },
      { name: 'b.doc', encrypted: true },
    ]),
  ],
  [
    'a RAR 5 archive',
    rar5([
      { name: 'a.txt', stored: words },
      { name: 'b.doc', encrypted: true },
    ]),
  ],
  ['a 7z archive', sevenZip(['a.txt', 'b.doc'])],
  ['a CD image', iso([{ name: 'a.txt', data: words }]).subarray(15 * 2_048)],
  [
    'a tape archive',
    tar([
      { name: 'a.txt', data: words },
      { name: 'b.txt', data: words },
    ]),
  ],
  ['a cabinet', cabinet(['a.txt', 'b.doc'])],
  ['gzip', gzip('a.txt', words)],
];

const limits = { ...defaultLimits, outputBytes: 300_000, steps: 3_000_000, entries: 300 };

/** What the file's own opener, or the ZIP opener where nothing is recognised any more, makes of it. */
function open(bytes: Uint8Array): unknown {
  const budget = new Budget(limits, () => 0);
  const opener = openerOf(sniff(bytes)) ?? openers.zip;
  const opened = openWithKeys(opener, bytes, 'a', { budget, passwords: () => [{ text: '4432', origin: 'message' }] });
  expect(opened.children.length).toBeLessThanOrEqual(limits.entries);
  expect(budget.remainingBytes).toBeGreaterThanOrEqual(0);
  return opened;
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });

describe.each(fixtures)('%s', (what, fixture) => {
  // An image is cut to its descriptors above so that changes hit them; it needs its 15 empty sectors back.
  const whole = what === 'a CD image' ? Uint8Array.from([...new Uint8Array(15 * 2_048), ...fixture]) : fixture;

  it('is opened whole without a gap of its own', () => {
    expect(open(whole)).toMatchObject({ archive: { names: expect.anything() } });
  });

  it('bent anywhere is opened without an error, the same twice', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bent = whole.slice();
        const from = whole.length - fixture.length;
        for (const { at, byte } of changes) bent[from + Math.floor(at * (fixture.length - 1))] = byte;
        expect(open(bent)).toEqual(open(bent));
      }),
      { numRuns: what === 'an AES archive' ? 15 : 60 },
    );
  });

  it('cut anywhere is opened without an error, the same twice', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const cut = whole.subarray(0, Math.floor(part * whole.length));
        expect(open(cut)).toEqual(open(cut));
      }),
      { numRuns: what === 'an AES archive' ? 15 : 60 },
    );
  });
});

it('any bytes behind a signature are opened without an error, the same twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), fc.uint8Array({ maxLength: 2_000 }), ([, fixture], noise) => {
      const bytes = Uint8Array.from([...fixture.subarray(0, 8), ...noise]);
      expect(open(bytes)).toEqual(open(bytes));
    }),
  );
});
