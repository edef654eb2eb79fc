import fc from 'fast-check';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import { decodeBase64Part, decodeStrictBase64 } from '../../../src/detection/formats/codec/base64';

describe('base64 that a program hands over', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeStrictBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });

  it('passes over line breaks', () => {
    expect(decodeStrictBase64('AQID\r\nBAU=\r\n')).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
  });

  it.each(['AA*A', 'ＡＡＡＡ', 'A-_A'])('refuses %s', (text) => {
    expect(decodeStrictBase64(text)).toBeUndefined();
  });
});

describe('base64 of a mail part', () => {
  it('leaves its source as it is, a Buffer of Node’s too', () => {
    const source = Buffer.from('AQIDBAUG');
    expect(decodeBase64Part(source, new Budget(defaultLimits, () => 0))).toEqual([Uint8Array.of(1, 2, 3, 4, 5, 6)]);
    expect(source.toString()).toBe('AQIDBAUG');
  });
});
