/**
 * 7z archives (7zFormat.txt of the LZMA SDK): the signature header and, where it is not packed, the header with the names.
 * Contents are LZMA and stay closed.
 */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { Bytes, utf16le } from '../codec/bytes';

export interface SevenZip {
  readonly names: readonly string[];
  readonly count: number;
  /** AES stands among the coders. */
  readonly encrypted: boolean;
  /** AES stands in front of the header itself: names cannot be read without the password. */
  readonly namesEncrypted: boolean;
  /** Set where the header is packed, which hides nothing but costs an LZMA decoder, or where it is cut off. */
  readonly gap?: Gap;
}

/** Property ids. */
const HEADER = 0x01;
const FILES_INFO = 0x05;
const NAMES = 0x11;
const ENCODED_HEADER = 0x17;
/** Coder id 06F10701: AES-256 with SHA-256. */
const AES = [0x06, 0xf1, 0x07, 0x01];

/** Reads the names as far as they stand in the clear. */
export function readSevenZip(data: Uint8Array, budget: Budget): SevenZip | Gap {
  const bytes = new Bytes(data);
  if (!bytes.has(0, 32)) return 'damaged';
  const start = 32 + bytes.u64(12);
  const header = bytes.slice(start, start + bytes.u64(20));
  const kind = header[0];
  const nothing = { names: [], count: 0, encrypted: false, namesEncrypted: false };
  // An archive whose header is cut off, or in another volume.
  if (header.length === 0 || header.length < bytes.u64(20))
    return bytes.u64(20) === 0 ? nothing : { ...nothing, gap: 'damaged' };
  const encrypted = indexOfCoder(header, budget);
  if (kind === ENCODED_HEADER) {
    return { ...nothing, encrypted, namesEncrypted: encrypted, gap: encrypted ? 'encrypted' : 'not-supported-here' };
  }
  if (kind !== HEADER) return { ...nothing, encrypted, gap: 'damaged' };
  const names = readNames(header, budget);
  return { names, count: names.length, encrypted, namesEncrypted: false, ...(budget.gap && { gap: budget.gap }) };
}

/** A packed header is a few dozen bytes of pack information, a plain one lists its coders in front of the files. */
function indexOfCoder(header: Uint8Array, budget: Budget): boolean {
  for (let at = 0; at + AES.length <= header.length && budget.takeSteps(); at++) {
    if (AES.every((byte, index) => header[at + index] === byte)) return true;
  }
  return false;
}

/** FilesInfo: a count, then properties of id, size, data. The names' property is told by its size and its terminators. */
function readNames(header: Uint8Array, budget: Budget): string[] {
  for (let at = header.indexOf(FILES_INFO); at !== -1 && budget.takeSteps(); at = header.indexOf(FILES_INFO, at + 1)) {
    const names = namesAt(header, at + 1, budget);
    if (names.length > 0) return names;
  }
  return [];
}

function namesAt(header: Uint8Array, from: number, budget: Budget): string[] {
  const count = readNumber(header, from);
  let at = count.next;
  while (at < header.length && budget.takeSteps()) {
    const id = header[at];
    const size = readNumber(header, at + 1);
    const end = size.next + size.value;
    if (id === 0 || end > header.length) return [];
    if (id === NAMES && header[size.next] === 0) {
      const names = utf16le(header, size.next + 1, end)
        .split('\0')
        .slice(0, -1);
      if (names.length !== count.value) return [];
      return budget.takeEntries(names.length) ? names : [];
    }
    at = end;
  }
  return [];
}

/** NUMBER: the leading ones of the first byte count the bytes that follow. */
function readNumber(data: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  const first = data[at] ?? 0;
  let extra = 0;
  while (extra < 8 && (first & (0x80 >> extra)) !== 0) extra++;
  let value = extra < 7 ? (first & (0x7f >> extra)) * 2 ** (8 * extra) : 0;
  for (let index = 0; index < extra; index++) value += (data[at + 1 + index] ?? 0) * 2 ** (8 * index);
  return { value, next: at + 1 + extra };
}
