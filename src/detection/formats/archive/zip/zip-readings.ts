/**
 * The other readings of a ZIP archive. Programs go by the central directory, by the local headers, or by whichever directory they
 * find first: where these tell different stories, each is read.
 */
import type { Host } from '../../../host';
import { startsWith } from '../../codec/bytes';
import type { Bytes } from '../../codec/bytes';
import {
  CENTRAL,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  FLAG_MASKED,
  LOCAL,
  MAX32,
  readCentral,
  walkLocalHeaders,
} from './zip-headers';
import type { Header, ListingPurse } from './zip-headers';

/** Entries that the directory does not show as they are here. */
export interface OtherReadings {
  readonly headers: readonly Header[];
  /** Is one of them, or of the directory's own, a lie? */
  readonly inconsistent: boolean;
}

/** Entries of a second directory, local headers that disagree with the first, and entries that stand in neither. */
export function otherReadings(
  bytes: Bytes,
  headers: readonly Header[],
  secondDirectory: { readonly at: number; readonly end: number } | undefined,
  host: Host,
  purse: ListingPurse,
): OtherReadings {
  const localOf = ({ entry }: Header): readonly Header[] =>
    walkLocalHeaders(bytes, entry.offset, entry.offset + 1, host, purse);
  const liars = headers
    .filter((header) => disagrees(bytes, header))
    .map((header) => ({ header, local: localOf(header) }))
    // The same name may stand in two code pages.
    .filter(({ header, local: [local] }) => local === undefined || !isSameStory(header, local));
  const known = new Set(headers.map(({ entry }) => entry.offset));
  const second = secondDirectory === undefined ? [] : readDirectory(bytes, secondDirectory, host, purse);
  const unlisted = [...unlistedIn(bytes, headers, host, purse), ...second].filter(
    ({ entry }) => !known.has(entry.offset),
  );
  const local = liars.flatMap((liar) => liar.local);
  return { headers: [...local, ...unlisted], inconsistent: liars.length > 0 || unlisted.length > 0 };
}

/** Central headers one behind the other. */
export function readDirectory(
  bytes: Bytes,
  { at: start, end, shift = 0 }: { readonly at: number; readonly end: number; readonly shift?: number },
  host: Host,
  { takeEntry }: ListingPurse,
): readonly Header[] {
  const headers: Header[] = [];
  for (let at = start; at < end && startsWith(bytes.data, CENTRAL, at) && takeEntry();) {
    const header = readCentral(bytes, at, shift, host);
    headers.push(header);
    at = header.next;
  }
  return headers;
}

/** Local headers right at the front of the file, or right behind an entry, that no central header points to. */
function unlistedIn(bytes: Bytes, headers: readonly Header[], host: Host, purse: ListingPurse): readonly Header[] {
  const sorted = [...headers].sort((a, b) => a.entry.offset - b.entry.offset);
  const unlisted: Header[] = [];
  let at = 0;
  for (const { entry } of sorted) {
    if (at < entry.offset && startsWith(bytes.data, LOCAL, at) && startsWith(bytes.data, LOCAL, entry.offset))
      unlisted.push(...walkLocalHeaders(bytes, at, entry.offset, host, purse));
    if (!purse.budget.takeSteps(4)) break;
    const { offset, compressedSize } = entry;
    at = Math.max(at, offset + 30 + bytes.u16(offset + 26) + bytes.u16(offset + 28) + compressedSize);
  }
  return unlisted;
}

function isSameStory({ entry, statedMethod }: Header, local: Header): boolean {
  const { name, size, compressedSize, encrypted } = local.entry;
  return (
    statedMethod === local.statedMethod &&
    encrypted === entry.encrypted &&
    size === entry.size &&
    compressedSize === entry.compressedSize &&
    slashed(name) === slashed(entry.name)
  );
}

function slashed(name: string): string {
  return name.replace(/\\/g, '/');
}

/** Does the local header (4.3.7) tell another story than the directory? Sizes left to a data descriptor are no story. */
function disagrees(bytes: Bytes, { entry, flags, nameAt, nameLength: stated, statedMethod }: Header): boolean {
  const at = entry.offset;
  if (!startsWith(bytes.data, LOCAL, at)) return true;
  const localFlags = bytes.u16(at + 6);
  const nameLength = bytes.u16(at + 26);
  const masked = ((flags | localFlags) & FLAG_MASKED) !== 0;
  if (!masked && (nameLength !== stated || !isSameName(bytes, nameAt, at + 30, stated))) return true;
  if (bytes.u16(at + 8) !== statedMethod || ((localFlags ^ flags) & FLAG_ENCRYPTED) !== 0) return true;
  if (masked || ((localFlags | flags) & FLAG_DESCRIPTOR) !== 0) return false;
  const compressedSize = bytes.u32(at + 18);
  const size = bytes.u32(at + 22);
  return (
    (compressedSize !== MAX32 && compressedSize !== entry.compressedSize) || (size !== MAX32 && size !== entry.size)
  );
}

/** Do the same bytes stand at both places? One slash is as good as the other. */
function isSameName({ data }: Bytes, one: number, other: number, length: number): boolean {
  if (Math.max(one, other) + length > data.length) return false;
  for (let index = 0; index < length; index++) {
    const [a, b] = [data[one + index], data[other + index]];
    if (a !== b && !(isSlash(a) && isSlash(b))) return false;
  }
  return true;
}

function isSlash(byte: number | undefined): boolean {
  return byte === 0x2f || byte === 0x5c;
}
