/** One file, packed (RFC 1952). */
import type { Budget } from '../budget';
import { Bytes } from './bytes';
import { inflate } from './inflate';
import type { Inflated } from './inflate';

export interface GzipFile extends Inflated {
  /** FNAME in ISO 8859-1 as bytes, where it is there. */
  readonly rawName?: Uint8Array;
}

const FLAG_CRC = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;

/** Unpacks the first member, at most `limit` bytes of it. */
export function readGzip(data: Uint8Array, budget: Budget, limit?: number): GzipFile {
  const bytes = new Bytes(data);
  const flags = bytes.u8(3);
  let at = 10;
  if ((flags & FLAG_EXTRA) !== 0) at += 2 + bytes.u16(at);
  const nameEnd = (flags & FLAG_NAME) !== 0 ? data.indexOf(0, at) : -1;
  const rawName = nameEnd > at ? bytes.slice(at, nameEnd) : undefined;
  if (nameEnd !== -1) at = nameEnd + 1;
  if ((flags & FLAG_COMMENT) !== 0) at = data.indexOf(0, at) + 1 || data.length;
  if ((flags & FLAG_CRC) !== 0) at += 2;
  const inflated = inflate(bytes.slice(at), budget, limit === undefined ? {} : { limit });
  return { ...inflated, ...(rawName && { rawName }) };
}
