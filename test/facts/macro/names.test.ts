import { areNamesOdd, isOddName } from '../../../src/detection/facts/macro/names';
import { randomNames } from '../../../src/specimens/office/macros';

describe('names of a macro', () => {
  it.each(['Xkrmhvxrcnuhf', 'I1o5cw6n9tl3u', 'zAAAQZAU', 'j6823_', 'Bvzykklwwfym'])('%s is odd', (name) => {
    expect(isOddName(name)).toBe(true);
  });

  it.each([
    'ActiveWorkbook',
    'wsDstSht',
    'rngSrcHdr',
    'lngRowCnt',
    'WM_LBUTTONDBLCLK',
    'Rechtschreibung',
    'Sheet1Row2',
    'uriageKingaku',
    'przycisk',
    'txtPwd',
    'GUID',
    '売上',
  ])('%s is not', (name) => {
    expect(isOddName(name)).toBe(false);
  });

  it('are random when a third of fifteen or more is odd', () => {
    const plain = Array.from({ length: 30 }, (_, index) => `price${'abcdefghijklmnopqrstuvwxyzABCD'[index] ?? ''}`);
    expect(areNamesOdd([...randomNames(20), ...plain])).toBe(true);
    expect(areNamesOdd([...randomNames(8), ...plain])).toBe(false);
    expect(areNamesOdd(randomNames(10))).toBe(false);
  });
});
