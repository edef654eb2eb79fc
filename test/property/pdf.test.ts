import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readPdf } from '../../src/detection/formats/pdf/pdf';
import { pdf } from '../../src/specimens/pdf';
import { encryptedPdf } from '../builders/encrypted-pdf';
import { cutAndChanged } from './cut-and-changed';

const read = (bytes: Uint8Array) => readPdf(bytes, new Budget(defaultLimits, () => 0));
const whole = pdf({ lines: ['Invoice'], links: ['http://a.example/b/', 'https://c.example/(d)'] });

describe('reading a PDF', () => {
  it('of any bytes returns, and the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(read(bytes)).toEqual(read(bytes));
      }),
    );
  });

  it('cut anywhere, with any bytes changed, returns no link that was not there', () => {
    fc.assert(
      cutAndChanged(whole, (bytes) => {
        expect(read(bytes).links.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it.each([3, 4, 6] as const)('locked, cut anywhere, with any bytes changed, returns: revision %i', (revision) => {
    const locked = new Uint8Array(encryptedPdf({ revision, link: 'http://a.example/b/' }));
    fc.assert(
      cutAndChanged(locked, (bytes) => {
        expect(read(bytes)).toEqual(read(bytes));
      }),
      { numRuns: revision === 6 ? 20 : 100 },
    );
  });

  it('of arrays nested 100,000 deep ends', () => {
    const nested = Uint8Array.from(`%PDF-1.4 1 0 obj ${'['.repeat(100_000)}`, (character) => character.charCodeAt(0));
    expect(read(nested).links).toEqual([]);
  });
});
