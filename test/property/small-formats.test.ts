import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readLnk } from '../../src/detection/formats/lnk';
import { readOneNote } from '../../src/detection/formats/onenote';
import { lnk } from '../builders/lnk';
import { oneNote } from '../builders/onenote';
import { testHost } from '../host';

const budget = () => new Budget(defaultLimits, () => 0);
const readers = [
  [
    'a shortcut',
    (bytes: Uint8Array) => readLnk(bytes, testHost, budget()),
    lnk({ args: 'x', appended: new Uint8Array(100) }),
  ],
  [
    'a OneNote section',
    (bytes: Uint8Array) => readOneNote(bytes, budget()),
    oneNote({ text: 'Hello', files: [{ name: 'a.txt', bytes: new Uint8Array(99) }] }),
  ],
] as const;

describe.each(readers)('reading %s', (_what, read, whole) => {
  it('of any bytes returns, and the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(read(bytes)).toEqual(read(bytes));
      }),
    );
  });
  it('cut anywhere, with any bytes changed, returns', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        (length, changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(read(bytes.subarray(0, length))).toEqual(read(bytes.subarray(0, length)));
        },
      ),
    );
  });
});
