import { Budget, defaultLimits } from '../../../src/detection/budget';
import { decompressRtf } from '../../../src/detection/formats/mail/rtf-compressed';
import { storedRtf } from '../../builders/tnef';

function decompress(bytes: Uint8Array) {
  const { bytes: out, gap } = decompressRtf(bytes, new Budget(defaultLimits, () => 0));
  return { text: Buffer.from(out).toString('latin1'), gap };
}

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/ /g, ''), 'hex'));

/** The two examples of the specification ([MS-OXRTFCP] 3.2). */
const SIMPLE = bytesOf(
  '2d000000 2b000000 4c5a4675 f1c5c7a7 03000a00 72637067 31323542 320af320 68656c09 00206277 05b06c64 7d0a800f a0',
);
const CROSSING = bytesOf('1a000000 1c000000 4c5a4675 e2d44b51 41000420 5758595a 0d6e7d01 0eb0');

describe('compressed Rich Text', () => {
  it.each([
    ['a text of single bytes and references', SIMPLE, '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n'],
    ['a reference that reads what it writes itself', CROSSING, '{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}'],
  ])('comes out as the specification says: %s', (_what, bytes, text) => {
    expect(decompress(bytes)).toEqual({ text, gap: undefined });
  });

  it('that was only stored comes out as it is', () => {
    expect(decompress(storedRtf('{\\rtf1 Hello}'))).toEqual({ text: '{\\rtf1 Hello}', gap: undefined });
  });

  it('that is cut gives what stands before the cut, and says so', () => {
    expect(decompress(SIMPLE.subarray(0, 30))).toEqual({ text: expect.stringMatching(/^\{\\rtf1/), gap: 'damaged' });
  });

  it('of another kind is damaged', () => {
    expect(decompress(new TextEncoder().encode('{\\rtf1 Hello, this is not compressed}'))).toEqual({
      text: '',
      gap: 'damaged',
    });
  });

  it('that claims gigabytes takes no more than its own bytes can give', () => {
    const bomb = SIMPLE.slice();
    bomb.set([0xff, 0xff, 0xff, 0x7f], 4);
    expect(decompress(bomb).text.length).toBeLessThan(1_000);
  });
});
