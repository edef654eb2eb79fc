/** One file, packed (RFC 1952). */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { Bytes, indexOfBytes, joinBytes } from '../codec/bytes';
import { inflate } from '../codec/compression/inflate';
import type { Inflated } from '../codec/compression/inflate';

export interface GzipFile extends Inflated {
  /** FNAME in ISO 8859-1 as bytes, where it is there. */
  readonly rawName?: Uint8Array;
}

const FLAG_CRC = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;

/** ID1, ID2 and CM (2.3.1). */
const MEMBER = [0x1f, 0x8b, 8] as const;

/** Unpacks all members, at most `limit` bytes: 2.2 lets one follow the other, and unpackers join them, an empty one in front too. */
export function readGzip(data: Uint8Array, budget: Budget, limit: number): GzipFile {
  const bytes = new Bytes(data);
  const pieces: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  let rawName: Uint8Array | undefined;
  let gap: Gap | undefined;
  while (at !== -1 && gap === undefined) {
    const header = readHeader(bytes, at);
    rawName ??= header.rawName;
    let next = at;
    let member: Inflated;
    do {
      next = indexOfBytes(data, MEMBER, next + MEMBER.length);
      member = inflate(bytes.slice(header.end, next === -1 ? data.length : next), budget, { limit: limit - length });
      // What was taken for the next member stood in the packed data.
    } while (member.gap === 'damaged' && next !== -1 && budget.takeEntries());
    pieces.push(member.bytes);
    length += member.bytes.length;
    gap = member.gap ?? (budget.takeEntries() ? undefined : budget.gap);
    at = next;
  }
  return { bytes: joinBytes(pieces), ...(gap && { gap }), ...(rawName && { rawName }) };
}

/** 2.3 Member format: its name, and where its packed data begin. */
function readHeader(bytes: Bytes, start: number): { readonly rawName: Uint8Array | undefined; readonly end: number } {
  const { data } = bytes;
  const flags = bytes.u8(start + 3);
  let at = start + 10;
  if ((flags & FLAG_EXTRA) !== 0) at += 2 + bytes.u16(at);
  const nameEnd = (flags & FLAG_NAME) !== 0 ? data.indexOf(0, at) : -1;
  const rawName = nameEnd > at ? bytes.slice(at, nameEnd) : undefined;
  if (nameEnd !== -1) at = nameEnd + 1;
  if ((flags & FLAG_COMMENT) !== 0) at = data.indexOf(0, at) + 1 || data.length;
  return { rawName, end: (flags & FLAG_CRC) !== 0 ? at + 2 : at };
}
