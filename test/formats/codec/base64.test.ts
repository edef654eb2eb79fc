import fc from 'fast-check';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import {
  decodeBase64,
  decodeBase64Part,
  decodeStrictBase64,
  encodeBase64,
} from '../../../src/detection/formats/codec/base64';

const lenient = (text: string, start = 0, end = text.length, outputBytes = 1_000) =>
  decodeBase64(text, start, end, new Budget({ ...defaultLimits, outputBytes }, () => 0));

describe('base64', () => {
  it('is written as Node writes it, and read back byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeStrictBase64(text)).toEqual(bytes);
        expect(lenient(text)).toEqual(bytes);
      }),
    );
  });

  it('passes over line breaks', () => {
    expect(decodeStrictBase64('AQID\r\nBAU=\r\n')).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
    expect(lenient('AQID\r\nBAU=\r\n')).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
  });

  it.each(['AA*A', 'ＡＡＡＡ', 'A-_A'])(
    'from a program that knows what it sends is refused with a foreign character: %s',
    (text) => {
      expect(decodeStrictBase64(text)).toBeUndefined();
    },
  );

  it('from anybody else is read past foreign characters, up to its padding', () => {
    expect(lenient('!AQ*ID-BAU=AAAA')).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
  });

  it('is read from one place to another, and no further than the budget goes', () => {
    expect(lenient('....AQID....', 4, 8)).toEqual(Uint8Array.of(1, 2, 3));
    expect(lenient('AQIDBAUG', 0, 8, 3)).toEqual(new Uint8Array());
  });
});

describe('base64 of a mail part', () => {
  it('leaves its source as it is, a Buffer of Node’s too', () => {
    const source = Buffer.from('AQIDBAUG');
    expect(decodeBase64Part(source, new Budget(defaultLimits, () => 0))).toEqual([Uint8Array.of(1, 2, 3, 4, 5, 6)]);
    expect(source.toString()).toBe('AQIDBAUG');
  });
});
