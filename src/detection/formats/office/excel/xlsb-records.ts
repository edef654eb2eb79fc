/** Records of binary workbooks, and the strings in them: [MS-XLSB] 2.1.4. */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes, utf16le } from '../../codec/bytes';

const LONGEST_CELL = 32_767;
const BRT_SST_ITEM = 19;

/** 2.1.4: a type of one or two bytes, a size of one to four, seven bits each. Ends early when `visit` answers false. */
export function walkBinaryRecords(
  part: Uint8Array,
  budget: Budget,
  visit: (type: number, bytes: Bytes) => boolean,
): Gap | undefined {
  const bytes = new Bytes(part);
  let at = 0;
  while (at < part.length) {
    if (!budget.takeSteps(8)) return budget.gap ?? 'time-up';
    let type = bytes.u8(at++);
    if (type >= 0x80) type = (type & 0x7f) | ((bytes.u8(at++) & 0x7f) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const next = bytes.u8(at++);
      size |= (next & 0x7f) << shift;
      if (next < 0x80) break;
    }
    if (!visit(type, new Bytes(bytes.slice(at, at + size)))) return budget.gap;
    at += size;
  }
  return at > part.length ? 'damaged' : undefined;
}

/**
 * 2.4.762: the strings of xl/sharedStrings.bin, in order, until `visit` answers false. A table that is cut off, as a long one is
 * by the limit of its reader, gives what it holds and no gap.
 */
export function walkBinaryStrings(
  table: Uint8Array,
  budget: Budget,
  visit: (text: string) => boolean,
): Gap | undefined {
  const gap = walkBinaryRecords(table, budget, (type, bytes) => {
    if (type !== BRT_SST_ITEM) return true;
    const { text } = wideString(bytes, 1);
    return budget.takeSteps(1 + (text.length >>> 4)) && visit(text);
  });
  return gap === 'damaged' ? undefined : gap;
}

/** 2.5.168 XLWideString and its nullable kin: the count is four bytes, all ones for none. */
export function wideString(bytes: Bytes, at: number): { readonly text: string; readonly end: number } {
  const count = bytes.u32(at);
  if (count === 0xffffffff) return { text: '', end: at + 4 };
  const end = Math.min(at + 4 + count * 2, bytes.length);
  return { text: utf16le(bytes.data, at + 4, Math.min(end, at + 4 + LONGEST_CELL * 2)), end };
}
