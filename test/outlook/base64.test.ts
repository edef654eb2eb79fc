import fc from 'fast-check';
import { decodeBase64 } from '../../src/outlook/base64';

describe('base64', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });

  it('passes over line breaks', () => {
    expect(decodeBase64('AQID\r\nBAU=\r\n')).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
  });

  it.each(['AA*A', 'ＡＡＡＡ', 'A-_A'])('refuses %s', (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});
