import { decodeKana } from '../../../src/detection/formats/codec/jis-kana';
import type { JapaneseCharset } from '../../../src/detection/formats/codec/jis-kana';
import { bareHost } from '../../../src/detection/host';

/** Every pair of bytes of rows 1, 3, 4 and 5, as the platform's own decoder reads it. */
const rows = [1, 3, 4, 5].flatMap((row) => Array.from({ length: 94 }, (_, cell) => [row, cell + 1] as const));
const encode: Readonly<Record<JapaneseCharset, (row: number, cell: number) => readonly number[]>> = {
  'euc-jp': (row, cell) => [row + 0xa0, cell + 0xa0],
  'iso-2022-jp': (row, cell) => [0x1b, 0x24, 0x42, row + 0x20, cell + 0x20, 0x1b, 0x28, 0x42],
  shift_jis: (row, cell) => {
    const odd = row % 2 === 1;
    return [((row - 1) >> 1) + 0x81, odd ? cell + (cell > 63 ? 0x40 : 0x3f) : cell + 0x9e];
  },
};

describe('Japanese text without a table of ideographs', () => {
  it.each(Object.keys(encode) as JapaneseCharset[])('has the kana, letters and signs of %s', (charset) => {
    const differing = rows.flatMap(([row, cell]) => {
      const bytes = Uint8Array.from(encode[charset](row, cell));
      const theirs = new TextDecoder(charset).decode(bytes);
      return theirs.includes('\ufffd') || theirs === decodeKana(bytes, charset)
        ? []
        : [`${theirs} ${decodeKana(bytes, charset)}`];
    });
    expect(differing).toEqual([]);
  });

  it('keeps ASCII and half-width katakana, and marks each ideograph', () => {
    const shiftJis = Uint8Array.from([0x89, 0xf0, 0x93, 0x80, 0x83, 0x70, 0x83, 0x58, 0x81, 0x46, 0x41, 0xb1]);
    expect(bareHost.decode(shiftJis, 'cp932')).toBe('\ufffd\ufffdパス：Aｱ');
  });
});
