/** The headers of a ZIP archive's entries (PKWARE APPNOTE.TXT 6.3.10): those of the central directory, and the local ones. */
import type { Budget } from '../../../budget';
import type { Host } from '../../../host';
import { indexOfBytes, startsWith } from '../../codec/bytes';
import type { Bytes } from '../../codec/bytes';
import type { Gap } from '../../../contract';
import { decodeZipName } from './zip-names';

/** 4.3.7 Local file header. */
export const LOCAL = [0x50, 0x4b, 0x03, 0x04] as const;
/** 4.3.12 Central directory file header. */
export const CENTRAL = [0x50, 0x4b, 0x01, 0x02] as const;
/** 4.3.16 End of central directory record. */
export const END = [0x50, 0x4b, 0x05, 0x06] as const;
/** Bytes at the end of an archive in which that record is: its comment may be 65,535 bytes, and junk may follow. */
export const END_WITHIN = 66 * 1_024;
/** 4.3.9 Data descriptor. */
const DESCRIPTOR = [0x50, 0x4b, 0x07, 0x08] as const;
/** What a field of 32 bits holds whose value stands in the zip64 fields. */
export const MAX32 = 0xffffffff;

export const FLAG_ENCRYPTED = 1;
export const FLAG_DESCRIPTOR = 8;
export const FLAG_MASKED = 0x2000;

export interface ZipEntry {
  /** Path inside the archive, decoded, as written. */
  readonly name: string;
  /** Bytes, as the directory states. */
  readonly compressedSize: number;
  /** Bytes, as the directory states. */
  readonly size: number;
  /** 4.4.5: 0 stored, 8 deflated; the method underneath where WinZip AES is used. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly encryption: 'none' | 'zipcrypto' | 'aes' | 'unknown';
  /** AE-x extra field 0x9901. */
  readonly aes?: { readonly version: number; readonly strength: number };
  readonly directory: boolean;
  readonly crc: number;
  /** What the last byte of the ZipCrypto header must be (6.1.6). */
  readonly checkByte: number;
  /** Where the local header begins. */
  readonly offset: number;
  /** The directory does not show it like this: programs that go by the local headers, or by another directory, do. */
  readonly other?: true;
}

export interface Zip {
  readonly bytes: Uint8Array;
  readonly host: Host;
  readonly entries: readonly ZipEntry[];
  /** Entries that the directory claims, which may be more than are listed here. */
  readonly count: number;
  /** Bytes before the archive proper. */
  readonly prefix: number;
  /** Local headers and the central directory disagree, entries overlap, or a second archive hides in front. */
  readonly inconsistent: boolean;
  /** 4.4.4 bit 13: the directory masks names and sizes. */
  readonly namesEncrypted: boolean;
  readonly gap?: Gap;
}

/** One header of either kind. */
export interface Header {
  readonly entry: ZipEntry;
  readonly flags: number;
  /** Where the name stands in this header, in bytes. */
  readonly nameAt: number;
  readonly nameLength: number;
  /** What the header says about the method, 99 for AES. */
  readonly statedMethod: number;
  /** Where the next header is looked for. */
  readonly next: number;
}

/** 4.3.12 Central directory file header. */
export function readCentral(bytes: Bytes, at: number, shift: number, host: Host): Header {
  const nameLength = bytes.u16(at + 28);
  const extraLength = bytes.u16(at + 30);
  const extra = readExtra(bytes, at + 46 + nameLength, extraLength);
  const size = bytes.u32(at + 24);
  const compressedSize = bytes.u32(at + 20);
  const offset = bytes.u32(at + 42);
  let slot = extra.zip64;
  // 4.5.3: only the fields that are full stand in the extra field, in this order.
  const wide = (value: number): number => {
    if (value !== MAX32 || slot === -1) return value;
    slot += 8;
    return bytes.u64(slot - 8);
  };
  const next = at + 46 + nameLength + extraLength + bytes.u16(at + 32);
  return describe(
    bytes,
    at + 4,
    {
      nameAt: at + 46,
      nameLength,
      extra,
      size: wide(size),
      compressedSize: wide(compressedSize),
      offset: wide(offset) + shift,
      next,
    },
    host,
  );
}

interface Extra {
  /** Where the zip64 values begin, -1 without them. */
  readonly zip64: number;
  readonly aes: { readonly version: number; readonly strength: number; readonly method: number } | undefined;
  /** Info-ZIP's UTF-8 name. */
  readonly unicodeName: Uint8Array | undefined;
}

/** 4.5 Extensible data fields. */
function readExtra(bytes: Bytes, from: number, length: number): Extra {
  let zip64 = -1;
  let aes: Extra['aes'];
  let unicodeName: Uint8Array | undefined;
  const end = Math.min(from + length, bytes.length);
  for (let at = from; at + 4 <= end; at += 4 + bytes.u16(at + 2)) {
    const id = bytes.u16(at);
    const size = bytes.u16(at + 2);
    if (id === 0x0001) zip64 = at + 4;
    else if (id === 0x9901) aes = { version: bytes.u16(at + 4), strength: bytes.u8(at + 8), method: bytes.u16(at + 9) };
    else if (id === 0x7075 && size > 5) unicodeName = bytes.slice(at + 9, at + 4 + size);
  }
  return { zip64, aes, unicodeName };
}

interface Place {
  readonly nameAt: number;
  readonly nameLength: number;
  readonly extra: Extra;
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
  /** Where the next header is looked for. */
  readonly next: number;
}

/** The fields from "version needed" on stand in the same order in both headers; `at` is two before the flags. */
function describe(bytes: Bytes, at: number, place: Place, host: Host): Header {
  const { extra, nameAt, nameLength, size, compressedSize, offset, next } = place;
  const flags = bytes.u16(at + 4);
  const statedMethod = bytes.u16(at + 6);
  const time = bytes.u16(at + 8);
  const crc = bytes.u32(at + 12);
  const { aes, unicodeName } = extra;
  const name = decodeZipName(bytes.data, { flags, unicodeName, host, start: nameAt, end: nameAt + nameLength });
  const encrypted = (flags & FLAG_ENCRYPTED) !== 0 || statedMethod === 99;
  // Bit 6 is PKWARE's own strong encryption, which only its own products open.
  const encryption = !encrypted
    ? 'none'
    : aes !== undefined && statedMethod === 99
      ? 'aes'
      : (flags & 0x40) !== 0 || statedMethod === 99
        ? 'unknown'
        : 'zipcrypto';
  return {
    flags,
    nameAt,
    nameLength,
    statedMethod,
    next,
    entry: {
      name,
      compressedSize,
      size,
      method: encryption === 'aes' && aes !== undefined ? aes.method : statedMethod,
      encrypted,
      encryption,
      ...(encryption === 'aes' && aes !== undefined ? { aes: { version: aes.version, strength: aes.strength } } : {}),
      directory: name.endsWith('/') || (name.endsWith('\\') && size === 0),
      crc,
      checkByte: (flags & FLAG_DESCRIPTOR) !== 0 ? time >>> 8 : crc >>> 24,
      offset,
    },
  };
}

/** What a listing is paid from, entry by entry. */
export interface ListingPurse {
  readonly budget: Budget;
  /** May one more entry be listed? */
  readonly takeEntry: () => boolean;
}

/** 4.3.7 Local file headers, one behind the other. Where a size is left to the data descriptor, the next header is searched. */
export function walkLocalHeaders(
  bytes: Bytes,
  from: number,
  to: number,
  host: Host,
  { budget, takeEntry }: ListingPurse,
): readonly Header[] {
  const headers: Header[] = [];
  let at = from;
  while (at !== -1 && at < to && startsWith(bytes.data, LOCAL, at) && takeEntry()) {
    const nameLength = bytes.u16(at + 26);
    const extraLength = bytes.u16(at + 28);
    const dataAt = at + 30 + nameLength + extraLength;
    const extra = readExtra(bytes, at + 30 + nameLength, extraLength);
    const open = (bytes.u16(at + 6) & FLAG_DESCRIPTOR) !== 0 && bytes.u32(at + 18) === 0;
    let size = bytes.u32(at + 22);
    let compressedSize = bytes.u32(at + 18);
    let next = dataAt + compressedSize;
    if (open) {
      const end = nextSignature(bytes, dataAt, to, budget);
      const described = startsWith(bytes.data, DESCRIPTOR, end) && bytes.u32(end + 8) === end - dataAt;
      compressedSize = end - dataAt;
      size = described ? bytes.u32(end + 12) : 0;
      next = described ? end + 16 : end;
    } else if (compressedSize === MAX32 && extra.zip64 !== -1) {
      size = bytes.u64(extra.zip64);
      compressedSize = bytes.u64(extra.zip64 + 8);
      next = dataAt + compressedSize;
    }
    const place = { nameAt: at + 30, nameLength, extra, size, compressedSize, offset: at, next };
    headers.push(describe(bytes, at + 2, place, host));
    at = startsWith(bytes.data, LOCAL, next) ? next : indexOfBytes(bytes.data, LOCAL, next, to);
    if (at !== next && at !== -1 && !budget.takeSteps((at - next) >>> 3)) break;
  }
  return headers;
}

/** End of an entry whose size is not stated: its data descriptor, or the next header. */
function nextSignature(bytes: Bytes, from: number, to: number, budget: Budget): number {
  let at = from;
  while ((at = indexOfBytes(bytes.data, [0x50, 0x4b], at, to)) !== -1 && budget.takeSteps()) {
    // Two of four bytes occur by chance every 64 KB; a descriptor must also state the right size.
    if (startsWith(bytes.data, DESCRIPTOR, at) && bytes.u32(at + 8) === at - from) return at;
    if (startsWith(bytes.data, LOCAL, at) || startsWith(bytes.data, CENTRAL, at)) return at;
    at++;
  }
  return to;
}
