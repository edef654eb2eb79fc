/**
 * ZIP archives (PKWARE APPNOTE.TXT 6.3.10). The central directory is what unpackers show, so it is what is read; the local
 * headers are compared with it, because two stories in one archive are a trick to show different files to different readers.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { Bytes, indexOfBytes, lastIndexOfBytes, startsWith } from '../../codec/bytes';
import { otherReadings, readDirectory } from './zip-readings';
import { CENTRAL, END, END_WITHIN, FLAG_MASKED, LOCAL, MAX32, walkLocalHeaders } from './zip-headers';
import type { Header, ListingPurse, Zip } from './zip-headers';

export { unpackEntry } from './zip-entry';
export type { UnpackedEntry } from './zip-entry';

const END64 = [0x50, 0x4b, 0x06, 0x06] as const;
const END64_LOCATOR = [0x50, 0x4b, 0x06, 0x07] as const;
const MAX16 = 0xffff;

/**
 * What listing an entry of a package costs, in steps: its parts are none of the message, so they do not count as entries. 15,000 of
 * them in front of vbaProject.bin were such a hiding place.
 */
const PACKAGE_ENTRY_STEPS = 2_000;

/** Lists the ZIP that a document is, all of it: it is the document's own parts that are looked up by name. */
export function readZipPackage(data: Uint8Array, host: Host, budget: Budget): Zip | Gap {
  return list(data, host, { budget, takeEntry: () => budget.takeSteps(PACKAGE_ENTRY_STEPS) });
}

/** Lists an archive without inflating anything. A Gap only where no entry at all can be found. */
export function readZip(data: Uint8Array, host: Host, budget: Budget): Zip | Gap {
  return list(data, host, { budget, takeEntry: () => budget.takeEntries() });
}

function list(data: Uint8Array, host: Host, purse: ListingPurse): Zip | Gap {
  const { budget } = purse;
  const bytes = new Bytes(data);
  const end = findEnd(bytes, budget);
  if (end === undefined || end.start === -1) return readWithoutDirectory(bytes, host, purse);
  const headers = readDirectory(bytes, { at: end.start, end: end.at, shift: end.shift }, host, purse);
  const at = headers[headers.length - 1]?.next ?? end.start;
  const rest = headers.length < end.count && startsWith(data, CENTRAL, at);
  const other = otherReadings(bytes, headers, end.second, host, purse);
  const inconsistent = other.inconsistent || overlaps(headers) || (headers.length !== end.count && !rest);
  const damaged = at > data.length || (headers.length < end.count && !rest);
  const gap = budget.gap ?? (damaged ? 'damaged' : undefined);
  return {
    bytes: data,
    host,
    entries: [
      ...headers.map(({ entry }) => entry),
      ...other.headers.map(({ entry }) => ({ ...entry, other: true as const })),
    ],
    count: Math.max(end.count, headers.length) + other.headers.length,
    prefix: firstOffset(headers, end.shift),
    inconsistent,
    namesEncrypted: headers.some(({ flags }) => (flags & FLAG_MASKED) !== 0),
    ...(gap === undefined ? {} : { gap }),
  };
}

interface End {
  readonly at: number;
  /** Where the first central header is, -1 when the directory is not there. */
  readonly start: number;
  /** Bytes by which everything lies further back than its offsets say. */
  readonly shift: number;
  readonly count: number;
  /** The record's offset and its size lead to two different directories. */
  readonly second?: { readonly at: number; readonly end: number };
}

/** 4.3.16 End of central directory record, 4.3.14 and 4.3.15 for zip64. The comment may be 65,535 bytes, and junk may follow. */
function findEnd(bytes: Bytes, budget: Budget): End | undefined {
  const { data } = bytes;
  const near = Math.max(0, data.length - END_WITHIN);
  let at = lastIndexOfBytes(data, END, near);
  if (at === -1 && budget.takeSteps(near >>> 3)) at = lastIndexOfBytes(data, END, 0, near);
  if (at === -1) return undefined;
  let count = bytes.u16(at + 10);
  let size = bytes.u32(at + 12);
  let offset = bytes.u32(at + 16);
  let limit = at;
  if ((count === MAX16 || size === MAX32 || offset === MAX32) && startsWith(data, END64_LOCATOR, at - 20)) {
    const stated = bytes.u64(at - 12);
    // With a prefix the offset is too small; the record then stands right in front of its locator.
    const record = startsWith(data, END64, stated) ? stated : at - 20 - 56;
    if (startsWith(data, END64, record)) {
      count = bytes.u64(record + 32);
      size = bytes.u64(record + 40);
      offset = bytes.u64(record + 48);
      limit = record;
    }
  }
  const bySize = limit - size;
  if (startsWith(data, CENTRAL, bySize)) {
    const second = offset !== bySize && startsWith(data, CENTRAL, offset) ? { at: offset, end: bySize } : undefined;
    return {
      at: limit,
      start: bySize,
      shift: second === undefined ? bySize - offset : 0,
      count,
      ...(second && { second }),
    };
  }
  if (startsWith(data, CENTRAL, offset)) return { at: limit, start: offset, shift: 0, count };
  // An empty directory behind entries is one in the comment of the real record, which programs find that search from the front.
  if (count === 0 && size === 0 && indexOfBytes(data, LOCAL, 0, limit) === -1)
    return { at: limit, start: limit, shift: 0, count };
  return { at: limit, start: -1, shift: 0, count };
}

/** Overlapping entries are how a 46 MB archive claims 4.5 PB (Fifield, "A better zip bomb", 2019). */
function overlaps(headers: readonly Header[]): boolean {
  const sorted = headers.map(({ entry }) => entry).sort((a, b) => a.offset - b.offset);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && entry.offset + 30 + entry.compressedSize > next.offset;
  });
}

/** Bytes before the first entry, which is what a reader would have to skip. */
function firstOffset(headers: readonly Header[], shift: number): number {
  const first = headers.reduce((least, { entry }) => Math.min(least, entry.offset), Infinity);
  return Number.isFinite(first) ? Math.max(0, first) : Math.max(0, shift);
}

/** An archive cut short has no directory: its entries are found by their local headers. */
function readWithoutDirectory(bytes: Bytes, host: Host, purse: ListingPurse): Zip | Gap {
  const { budget } = purse;
  const start = indexOfBytes(bytes.data, LOCAL);
  if (start === -1 || !budget.takeSteps(start >>> 3)) return budget.gap ?? 'damaged';
  const headers = walkLocalHeaders(bytes, start, bytes.length, host, purse);
  if (headers.length === 0) return budget.gap ?? 'damaged';
  return {
    bytes: bytes.data,
    host,
    entries: headers.map(({ entry }) => entry),
    count: headers.length,
    prefix: start,
    inconsistent: false,
    namesEncrypted: headers.some(({ flags }) => (flags & FLAG_MASKED) !== 0),
    gap: budget.gap ?? 'damaged',
  };
}
