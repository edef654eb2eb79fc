import fc from 'fast-check';
import { isWellFormedUtf8, utf8Bytes } from '../../../src/detection/formats/codec/utf8';

/** What the WHATWG Encoding standard says of it. */
function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('well-formed UTF-8', () => {
  it('is what a strict decoder takes, of every lead with every second byte', () => {
    for (let lead = 0; lead < 0x100; lead++)
      for (let second = 0; second < 0x100; second++)
        for (const rest of [[], [0x80], [0x80, 0xbf], [0x41, 0x42, 0x43, 0x44, 0x45]]) {
          const bytes = Uint8Array.of(lead, second, ...rest);
          if (isWellFormedUtf8(bytes) !== isDecodable(bytes)) throw new Error(`wrong of ${bytes.join(' ')}`);
        }
  });

  it('is every text, and no text that is cut in a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(), (text, cut) => {
        const bytes = utf8Bytes(text);
        expect(isWellFormedUtf8(bytes)).toBe(true);
        const part = bytes.subarray(0, cut % (bytes.length + 1));
        expect(isWellFormedUtf8(part)).toBe(isDecodable(part));
      }),
    );
  });
});
