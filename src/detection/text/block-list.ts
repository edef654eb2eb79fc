/**
 * Hashed addresses of sites known to serve malware, searched in memory: no address leaves the client.
 *
 * The file: "EGBL", version 1 and the header's length as two little-endian 32-bit numbers, the header as JSON in ASCII,
 * then the first 8 bytes of SHA-256 of each expression, sorted, back to back. Eight bytes: among 60,000 entries a wrong
 * hit happens once in 300 trillion look-ups.
 */
import type { BlockList, Gap } from '../contract';
import { latin1 } from '../formats/codec/bytes';
import { expressionsOf, hashOf } from './block-list-expressions';
import type { ListedPlace } from './block-list-expressions';

/** "EGBL" */
export const BLOCK_LIST_MAGIC = [0x45, 0x47, 0x42, 0x4c] as const;
export const BLOCK_LIST_VERSION = 1;
export const HASH_BYTES = 8;

/** Broken-into sites get cleaned: after this many days a list accuses the innocent. */
export const OLDEST_DAYS = 30;

const FIXED_BYTES = 12;
const LONGEST_HEADER = 65_536;
const LONGEST_TEXT = 1_000;
const MILLISECONDS_A_DAY = 86_400_000;

/** Reads a list. `damaged`: not one of ours, cut, or not sorted (a search in it would miss what it lists). */
export function parseBlockList(bytes: Uint8Array): BlockList | Gap {
  if (bytes.length < FIXED_BYTES || BLOCK_LIST_MAGIC.some((byte, index) => bytes[index] !== byte)) return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(4, true) !== BLOCK_LIST_VERSION) return 'not-supported-here';
  const length = view.getUint32(8, true);
  if (length > LONGEST_HEADER || FIXED_BYTES + length > bytes.length) return 'damaged';
  const header = readHeader(latin1(bytes, FIXED_BYTES, FIXED_BYTES + length));
  const hashes = bytes.subarray(FIXED_BYTES + length);
  if (header === undefined || hashes.length !== header.count * HASH_BYTES || !isSorted(hashes)) return 'damaged';
  return { ...header, hashes };
}

/** An entry that names the address, or its whole site. */
export interface ListedAs {
  readonly as: 'address' | 'site';
  /** What was found, without scheme: "evil.example/abc/". */
  readonly expression: string;
}

/** Is the address on the list? Under ten microseconds: at most six hashes and as many binary searches. */
export function lookUp(list: BlockList, place: ListedPlace): ListedAs | undefined {
  const view = new DataView(list.hashes.buffer, list.hashes.byteOffset, list.hashes.byteLength);
  for (const { expression, as } of expressionsOf(place)) {
    if (holds(view, hashOf(expression))) return { as, expression };
  }
  return undefined;
}

/** Has the list expired on that day (ISO 8601), or was it made more than 30 days before it? A day that cannot be read tells nothing. */
export function isTooOld({ created, expires }: BlockList, day: string): boolean {
  const now = Date.parse(day);
  if (Number.isNaN(now)) return false;
  return now > Date.parse(expires) || now - Date.parse(created) > OLDEST_DAYS * MILLISECONDS_A_DAY;
}

function readHeader(text: string): Omit<BlockList, 'hashes'> | undefined {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof header !== 'object' || header === null) return undefined;
  const { created, expires, source, licence, count } = header as Readonly<Record<string, unknown>>;
  if (!isDate(created) || !isDate(expires) || !isText(source) || !isText(licence)) return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return undefined;
  return { created, expires, source, licence, count };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isDate(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

function isSorted(hashes: Uint8Array): boolean {
  const view = new DataView(hashes.buffer, hashes.byteOffset, hashes.byteLength);
  let [high, low] = [-1, -1];
  for (let at = 0; at < hashes.length; at += HASH_BYTES) {
    const [nextHigh, nextLow] = [view.getUint32(at), view.getUint32(at + 4)];
    if (nextHigh < high || (nextHigh === high && nextLow <= low)) return false;
    [high, low] = [nextHigh, nextLow];
  }
  return true;
}

/** How far from its expected place a hash may lie before the whole list is searched: five standard deviations at 80,000 entries. */
const USUAL_DISTANCE = 768;

/** Hashes lie evenly, so that the place of one is known within a few hundred; the search then stays within a few pages of memory. */
function holds(view: DataView, [high, low]: readonly [number, number]): boolean {
  const count = Math.floor(view.byteLength / HASH_BYTES);
  const expected = Math.floor((high / 0x100000000) * count);
  let from = Math.max(0, expected - USUAL_DISTANCE);
  let to = Math.min(count, expected + USUAL_DISTANCE);
  if (from > 0 && view.getUint32(from * HASH_BYTES) >= high) from = 0;
  if (to < count && view.getUint32(to * HASH_BYTES) <= high) to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const there = view.getUint32(middle * HASH_BYTES);
    const difference = there === high ? view.getUint32(middle * HASH_BYTES + 4) - low : there - high;
    if (difference === 0) return true;
    if (difference < 0) from = middle + 1;
    else to = middle;
  }
  return false;
}
