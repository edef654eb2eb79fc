/**
 * What can be read of Japanese text without a table of ideographs: JIS X 0208 orders its kana, letters and digits as Unicode
 * does. An ideograph becomes U+FFFD; "パスワード：Kx83pq" stays whole, and with it the evidence.
 */
import { textOfUnits } from './bytes';

/** Row 1 of JIS X 0208, cells 1 to 94. */
const SIGNS =
  '　、。，．・：；？！゛゜´｀¨＾￣＿ヽヾゝゞ〃仝々〆〇ー―‐／＼～∥｜…‥‘’“”（）〔〕［］｛｝〈〉《》「」『』【】＋－±×÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇';
const UNREADABLE = 0xfffd;
/** Half-width katakana (JIS X 0201) by their byte in Shift_JIS: 0xa1 is U+FF61. */
const HALF_WIDTH = 0xff61 - 0xa1;

export type JapaneseCharset = 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

/** Is this a charset that `decodeKana` reads? */
export function isJapanese(charset: string): charset is JapaneseCharset {
  return charset === 'shift_jis' || charset === 'euc-jp' || charset === 'iso-2022-jp';
}

/** Kana, letters, digits and punctuation of Japanese text. */
export function decodeKana(bytes: Uint8Array, charset: JapaneseCharset): string {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  let set: 'ascii' | 'double' | 'katakana' = 'ascii';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (charset === 'iso-2022-jp') {
      if (lead === 0x1b) {
        set = trail === 0x24 ? 'double' : bytes[at + 2] === 0x49 ? 'katakana' : 'ascii';
        at += 2;
      } else if (set === 'double' && lead > 0x20) {
        units[count++] = unitOf(lead - 0x20, trail - 0x20);
        at++;
      } else units[count++] = set === 'katakana' && lead > 0x20 ? lead + 0x80 + HALF_WIDTH : lead;
    } else if (lead < 0x80) units[count++] = lead;
    else if (charset === 'shift_jis' && lead >= 0xa1 && lead <= 0xdf) units[count++] = lead + HALF_WIDTH;
    else if (charset === 'euc-jp' && lead === 0x8e) {
      units[count++] = trail + HALF_WIDTH;
      at++;
    } else {
      units[count++] = charset === 'euc-jp' ? unitOf(lead - 0xa0, trail - 0xa0) : shiftedUnit(lead, trail);
      at += lead === 0x8f ? 2 : 1;
    }
  }
  return textOfUnits(units, count);
}

/** The character in a row and a cell of JIS X 0208, each from 1 to 94. */
function unitOf(row: number, cell: number): number {
  if (row === 1) return SIGNS.charCodeAt(cell - 1) || UNREADABLE;
  // Full-width digits and letters lie where ASCII has them.
  if (row === 3) return cell + 0xff00;
  if (row === 4) return cell + 0x3040;
  return row === 5 ? cell + 0x30a0 : UNREADABLE;
}

/** Shift_JIS keeps two rows under one lead byte. */
function shiftedUnit(lead: number, trail: number): number {
  const pair = (lead <= 0x9f ? lead - 0x81 : lead - 0xc1) * 2;
  if (trail >= 0x9f) return unitOf(pair + 2, trail - 0x9e);
  return unitOf(pair + 1, trail - (trail > 0x7e ? 0x40 : 0x3f));
}
