/** The records of a BIFF stream ([MS-XLS] 2.1.4): a type and a length of two bytes each, then the body. */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { Bytes } from '../../codec/bytes';

/** BOF of BIFF2, BIFF3, BIFF4, and of BIFF5 and later. */
export const BOF_TYPES: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];
const EOF = 0x0a;

/**
 * How many records may still be visited in this stream: sheets may be made to overlap, so that a small file would be walked
 * a thousand times.
 */
export interface RecordWalk {
  left: number;
}

export function newWalk(stream: Bytes): RecordWalk {
  return { left: 1_024 + (stream.length >>> 1) };
}

/**
 * Visits the records behind the BOF at `start` up to the EOF that belongs to it; charts inside a sheet have their own pair.
 * Ends early when `visit` answers false. A Gap when the stream or the budget ended first.
 */
export function walkSubstream(
  stream: Bytes,
  start: number,
  walk: RecordWalk,
  budget: Budget,
  visit: (type: number, at: number, length: number) => boolean,
): Gap | undefined {
  let depth = 0;
  for (let at = start; stream.has(at, 4);) {
    if (!budget.takeSteps(4)) return budget.gap ?? 'time-up';
    if (walk.left-- <= 0) return 'damaged';
    const type = stream.u16(at);
    const length = stream.u16(at + 2);
    if (BOF_TYPES.includes(type)) depth++;
    else if (type === EOF && --depth <= 0) return undefined;
    else if (!stream.has(at + 4, length)) {
      visit(type, at + 4, stream.length - at - 4);
      return 'damaged';
    } else if (!visit(type, at + 4, length)) return budget.gap;
    at += 4 + length;
  }
  return 'damaged';
}
