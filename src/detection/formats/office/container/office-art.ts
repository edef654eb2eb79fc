/** Pictures of the binary formats ([MS-ODRAW]): how many a document stores, without looking at one of them. */
import type { Budget } from '../../../budget';
import { Bytes } from '../../codec/bytes';

/** 2.2.1 OfficeArtRecordHeader: version and instance, type, length. */
const HEADER = 8;
const DGG_CONTAINER = 0xf000;
const BSTORE_CONTAINER = 0xf001;
const SP_CONTAINER = 0xf004;
const FBSE = 0xf007;
const FIRST_BLIP = 0xf01a;
const LAST_BLIP = 0xf117;
/** Bytes that may lie between pictures before the rest of a Data stream is left alone. */
const MOST_SKIPPED = 256 * 1024;

/** 2.2.20 OfficeArtBStoreContainer states in its instance how many pictures it holds. `start`: of the OfficeArtDggContainer. */
export function countStoredPictures(data: Uint8Array, start = 0): number {
  const bytes = new Bytes(data);
  if (bytes.u16(start + 2) !== DGG_CONTAINER) return 0;
  // Its first child describes the drawings (FDGGBlock); the pictures come next.
  for (let at = start + HEADER, turns = 0; bytes.has(at, HEADER) && turns < 8; turns++) {
    if (bytes.u16(at + 2) === BSTORE_CONTAINER) return bytes.u16(at) >>> 4;
    at += HEADER + bytes.u32(at + 4);
  }
  return 0;
}

/** Pictures that lie one after another: the Pictures stream of PowerPoint ([MS-PPT] 2.1.3). */
export function countPictureStream(data: Uint8Array, budget: Budget): number {
  const bytes = new Bytes(data);
  let count = 0;
  for (let at = 0; bytes.has(at, HEADER) && budget.takeSteps(4); at += HEADER + bytes.u32(at + 4)) {
    if (isPicture(bytes.u16(at + 2))) count++;
  }
  return count;
}

/**
 * Pictures in the text of a Word document: the Data stream holds a PICF each ([MS-DOC] 2.9.192), a header of 68 bytes and the
 * drawing. Form fields and hyperlinks lie there under the same header, without a drawing.
 */
export function countInlinePictures(data: Uint8Array, budget: Budget): number {
  const bytes = new Bytes(data);
  let count = 0;
  let skipped = 0;
  for (let at = 0; bytes.has(at, 68) && skipped < MOST_SKIPPED && budget.takeSteps(8);) {
    const length = bytes.u32(at);
    const header = bytes.u16(at + 4);
    if (header !== 0x44 || length < header) {
      // Something else lies between two pictures, which begin at any even place.
      at += 2;
      skipped += 2;
      continue;
    }
    const format = bytes.u16(at + 6);
    // MM_SHAPEFILE (0x66): the name of the linked file comes first, its length in one byte.
    const drawing = at + header + (format === 0x66 ? 1 + bytes.u8(at + header) : 0);
    if ((format === 0x64 || format === 0x66) && holdsPicture(bytes, drawing, at + length)) count++;
    at += length;
  }
  return count;
}

/** OfficeArtInlineSpContainer (2.2.15): the shape, then its pictures. */
function holdsPicture(bytes: Bytes, start: number, end: number): boolean {
  for (let at = start, turns = 0; at + HEADER <= end && turns < 16; turns++) {
    const type = bytes.u16(at + 2);
    if (type === FBSE || isPicture(type)) return true;
    if (type !== SP_CONTAINER && (type & 0xf000) !== 0xf000) return false;
    at += HEADER + bytes.u32(at + 4);
  }
  return false;
}

function isPicture(type: number): boolean {
  return type >= FIRST_BLIP && type <= LAST_BLIP;
}
