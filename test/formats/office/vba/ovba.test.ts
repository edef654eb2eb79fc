import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import { decompressOvba, findCompressedSource } from '../../../../src/detection/formats/office/vba/ovba';
import { compressOvba } from '../../../../src/specimens/office/vba';

const budget = (): Budget => new Budget(defaultLimits, () => 0);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function decompress(data: Uint8Array, start = 0) {
  const container = decompressOvba(data, start, budget());
  return isGap(container) ? container : { text: String.fromCharCode(...container.bytes), gap: container.gap };
}

describe('compressed containers', () => {
  it('read the example without compression ([MS-OVBA] 3.2.1)', () => {
    const bytes = '01 19 b0 00 61 62 63 64 65 66 67 68 00 69 6a 6b 6c 6d 6e 6f 70 00 71 72 73 74 75 76 2e';
    expect(decompress(fromHex(bytes))).toEqual({ text: 'abcdefghijklmnopqrstuv.' });
  });

  it('read the example with normal compression ([MS-OVBA] 3.2.2)', () => {
    const bytes =
      '01 2f b0 00 23 61 61 61 62 63 64 65 82 66 00 70 61 67 68 69 6a 01 38 08 61 6b 6c 00 30 6d 6e 6f 70 06 71 02 70 04 10 72 73 74 75 76 10 77 78 79 7a 00 3c';
    expect(decompress(fromHex(bytes))).toEqual({ text: '#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa' });
  });

  it('read the example with maximum compression ([MS-OVBA] 3.2.3)', () => {
    expect(decompress(fromHex('01 03 b0 02 61 45 00'))).toEqual({ text: 'a'.repeat(73) });
  });

  it('come back as they were written, over several chunks', () => {
    const text = Array.from({ length: 900 }, (_, index) => `Cells(${index}, 1) = ${index * index}\r\n`).join('');
    expect(decompress(compressOvba(ascii(text)))).toEqual({ text });
  });

  it('keep what comes before a cut', () => {
    const whole = compressOvba(ascii('Attribute VB_Name = "Module1"\r\nSub Main()\r\n'.repeat(300)));
    const cut = decompress(whole.subarray(0, whole.length - 60));
    expect(cut).toMatchObject({ gap: 'damaged', text: expect.stringContaining('Sub Main()') });
  });

  it('leave a copy that reaches in front of its chunk, and go on with the next', () => {
    const first = compressOvba(ascii('a'.repeat(4_096)));
    const bad = Uint8Array.from([1, 0x03, 0xb0, 0x01, 0xff, 0xff, 0x00, ...first.subarray(1)]);
    expect(decompress(bad)).toEqual({ gap: 'damaged', text: 'a'.repeat(4_096) });
  });

  it('are damaged without their signature byte', () => {
    expect(decompress(Uint8Array.of(2, 3, 0xb0, 2, 0x61, 0x45, 0))).toBe('damaged');
    expect(decompress(new Uint8Array())).toBe('damaged');
  });

  it('stop at the budget', () => {
    const small = new Budget({ ...defaultLimits, outputBytes: 1_000 }, () => 0);
    expect(decompressOvba(compressOvba(ascii('x'.repeat(9_000))), 0, small)).toBe('too-large');
  });

  it('are found by their first line inside other bytes', () => {
    const stream = Uint8Array.from([9, 9, 9, 9, 9, ...compressOvba(ascii('Attribute VB_Name = "A"\r\n'))]);
    expect(findCompressedSource(stream, 0)).toBe(5);
    expect(findCompressedSource(ascii('nothing here'), 0)).toBe(-1);
  });
});

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.split(' '), (byte) => parseInt(byte, 16));
}
