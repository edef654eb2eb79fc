import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { decompressOvba } from '../../src/detection/formats/office/vba/ovba';
import { compressOvba } from '../../src/specimens/office/vba';

const LIMIT = 1_000_000;
const decompress = (data: Uint8Array) =>
  decompressOvba(data, 0, new Budget({ ...defaultLimits, outputBytes: LIMIT }, () => 0));

describe('decompression', () => {
  it('undoes compression of any bytes', () => {
    const words = fc.array(fc.constantFrom('Sub ', 'End ', 'Attribute', '\r\n', 'a', 'xyz'), {
      minLength: 1,
      maxLength: 4_000,
    });
    fc.assert(
      fc.property(words, (list) => {
        const data = Uint8Array.from(list.join(''), (character) => character.charCodeAt(0));
        const container = decompress(compressOvba(data));
        expect(isGap(container) ? container : container.bytes).toEqual(data);
      }),
    );
  });

  it('returns on any bytes, within the budget, the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6_000 }), (data) => {
        const container = decompress(Uint8Array.from([1, ...data]));
        if (!isGap(container)) expect(container.bytes.length).toBeLessThanOrEqual(LIMIT);
        expect(decompress(Uint8Array.from([1, ...data]))).toEqual(container);
      }),
    );
  });
});
