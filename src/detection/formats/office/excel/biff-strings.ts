/**
 * Strings of BIFF workbooks: [MS-XLS] 2.5.240 ShortXLUnicodeString, 2.5.294 XLUnicodeString, 2.5.296 XLUnicodeStringNoCch,
 * and the shared string table (2.4.265 SST), whose strings run on through CONTINUE records.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes, latin1, utf16le } from '../../codec/bytes';

export interface BiffString {
  readonly text: string;
  /** Offset behind the string. */
  readonly end: number;
}

/** XLUnicodeStringNoCch: a byte of flags, then `count` characters of one or two bytes. */
export function readUnicodeCharacters(bytes: Bytes, offset: number, count: number): BiffString {
  const wide = (bytes.u8(offset) & 1) === 1;
  const end = Math.min(offset + 1 + count * (wide ? 2 : 1), bytes.length);
  return { text: wide ? utf16le(bytes.data, offset + 1, end) : latin1(bytes.data, offset + 1, end), end };
}

/** ShortXLUnicodeString: the count is one byte. */
export function readShortUnicodeString(bytes: Bytes, offset: number): BiffString {
  return readUnicodeCharacters(bytes, offset + 1, bytes.u8(offset));
}

/** XLUnicodeString: the count is two bytes. */
export function readUnicodeString(bytes: Bytes, offset: number): BiffString {
  return readUnicodeCharacters(bytes, offset + 2, bytes.u16(offset));
}

/** Bytes of an SST record and of the CONTINUE records behind it. */
export interface SharedStringBlocks {
  readonly blocks: readonly Uint8Array[];
}

export interface SharedStrings {
  readonly strings: readonly string[];
  readonly gap?: Gap;
}

/**
 * 2.4.265 SST, up to `most` characters. Where a string's characters cross into a CONTINUE record, that record begins with
 * a flags byte of its own, and may change from one byte a character to two.
 */
export function readSharedStrings({ blocks }: SharedStringBlocks, most: number, budget: Budget): SharedStrings {
  const strings: string[] = [];
  const [first] = blocks;
  if (first === undefined) return { strings };
  const cursor: Cursor = { blocks, block: 0, bytes: new Bytes(first), at: 8 };
  const claimed = new Bytes(first).u32(4);
  let characters = 0;
  for (let index = 0; index < claimed; index++) {
    if (!budget.takeSteps(8)) return { strings, gap: budget.gap ?? 'time-up' };
    if (cursor.at >= cursor.bytes.length && !nextBlock(cursor)) return { strings, gap: 'damaged' };
    const text = readRichString(cursor, budget);
    if (text === undefined) return { strings, gap: budget.gap ?? 'damaged' };
    strings.push(text);
    characters += text.length;
    if (characters > most) return { strings };
  }
  return { strings };
}

interface Cursor {
  readonly blocks: readonly Uint8Array[];
  block: number;
  bytes: Bytes;
  at: number;
}

function nextBlock(cursor: Cursor): boolean {
  const next = cursor.blocks[cursor.block + 1];
  if (next === undefined) return false;
  cursor.block++;
  cursor.bytes = new Bytes(next);
  cursor.at = 0;
  return true;
}

/** 2.5.293 XLUnicodeRichExtendedString; undefined where the table ends inside it. */
function readRichString(cursor: Cursor, budget: Budget): string | undefined {
  const { bytes } = cursor;
  let left = bytes.u16(cursor.at);
  let flags = bytes.u8(cursor.at + 2);
  cursor.at += 3;
  let skip = 0;
  if ((flags & 0x08) !== 0) {
    skip += bytes.u16(cursor.at) * 4;
    cursor.at += 2;
  }
  if ((flags & 0x04) !== 0) {
    skip += bytes.u32(cursor.at);
    cursor.at += 4;
  }
  let text = '';
  while (left > 0) {
    const width = (flags & 1) + 1;
    const here = Math.min(left, Math.max(0, Math.floor((cursor.bytes.length - cursor.at) / width)));
    const end = cursor.at + here * width;
    if (!budget.takeSteps(1 + (here >>> 4))) return undefined;
    text += width === 2 ? utf16le(cursor.bytes.data, cursor.at, end) : latin1(cursor.bytes.data, cursor.at, end);
    left -= here;
    cursor.at = end;
    if (left === 0) break;
    if (!nextBlock(cursor)) return undefined;
    flags = cursor.bytes.u8(0);
    cursor.at = 1;
  }
  // Formatting runs and phonetic data may cross records too, without a flags byte.
  while (skip > 0) {
    const here = Math.min(skip, Math.max(0, cursor.bytes.length - cursor.at));
    cursor.at += here;
    skip -= here;
    if (skip > 0 && !nextBlock(cursor)) return undefined;
  }
  return text;
}
