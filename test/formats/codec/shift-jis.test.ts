import { shiftJisBytes } from '../../../src/detection/formats/codec/shift-jis';
import { bareHost } from '../../../src/detection/host';
import { nodeHost } from '../../../src/hosts/node';

describe('text as Shift_JIS', () => {
  it('is read back as it was', () => {
    const text = 'さくらｻｸﾗ2026桜～表';
    const bytes = shiftJisBytes(text, nodeHost) ?? new Uint8Array();
    expect(new TextDecoder('shift_jis').decode(bytes)).toBe(text);
  });

  it('has kana where the host knows no ideographs', () => {
    expect(shiftJisBytes('さくら', bareHost)).toEqual(Uint8Array.of(0x82, 0xb3, 0x82, 0xad, 0x82, 0xe7));
    expect(shiftJisBytes('桜', bareHost)).toBeUndefined();
  });

  it('is none for other alphabets', () => {
    expect(shiftJisBytes('한국', nodeHost)).toBeUndefined();
  });
});
