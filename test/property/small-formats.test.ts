import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readLnk } from '../../src/detection/formats/lnk';
import { readOneNote } from '../../src/detection/formats/onenote';
import { lnk } from '../../src/specimens/lnk';
import { oneNote } from '../../src/specimens/onenote';
import { testHost } from '../host';
import { cutAndChanged } from './cut-and-changed';

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
      cutAndChanged(whole, (bytes) => {
        expect(read(bytes)).toEqual(read(bytes));
      }),
    );
  });
});
