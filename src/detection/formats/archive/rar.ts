/** RAR archives, version 4 (technote.txt of UnRAR) and 5 (RAR 5.0 archive format): the headers; packed contents stay closed. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { Bytes, startsWith } from '../codec/bytes';
import { decodeZipName } from './zip-names';

interface RarEntry {
  readonly name: string;
  readonly size: number;
  readonly compressedSize: number;
  readonly encrypted: boolean;
  /** The content, where it was stored without packing and is not encrypted. */
  readonly stored?: Uint8Array;
}

export interface Rar {
  /** Files, without directories. */
  readonly entries: readonly RarEntry[];
  readonly encrypted: boolean;
  /** All headers are encrypted: not even names can be read. */
  readonly namesEncrypted: boolean;
  readonly gap?: Gap;
}

/** Lists an archive; a block that runs over the end of the file ends the list with the gap 'damaged'. */
export function readRar(data: Uint8Array, host: Host, budget: Budget): Rar {
  return startsWith(data, [1, 0], 6) ? readVersion5(data, host, budget) : readVersion4(data, host, budget);
}

function finish(entries: readonly RarEntry[], namesEncrypted: boolean, gap: Gap | undefined): Rar {
  const encrypted = namesEncrypted || entries.some((entry) => entry.encrypted);
  return { entries, encrypted, namesEncrypted, ...(gap && { gap }) };
}

const MAIN4 = 0x73;
const FILE4 = 0x74;
const END4 = 0x7b;

function readVersion4(data: Uint8Array, host: Host, budget: Budget): Rar {
  const bytes = new Bytes(data);
  const entries: RarEntry[] = [];
  let at = 7;
  while (at < data.length && budget.takeSteps()) {
    const type = bytes.u8(at + 2);
    const flags = bytes.u16(at + 3);
    const size = bytes.u16(at + 5);
    if (size < 7 || type < 0x72 || type > END4) return finish(entries, false, 'damaged');
    if (type === END4) break;
    // MHD_PASSWORD: everything behind the main header is encrypted.
    if (type === MAIN4 && (flags & 0x80) !== 0) return finish(entries, true, 'encrypted');
    let packed = (flags & 0x8000) !== 0 || type === FILE4 ? bytes.u32(at + 7) : 0;
    if (type === FILE4) {
      if (!budget.takeEntries()) break;
      // LHD_LARGE: the upper halves of both sizes stand in front of the name.
      const large = (flags & 0x100) !== 0;
      if (large) packed += bytes.u32(at + 32) * 0x1_0000_0000;
      const unpacked = bytes.u32(at + 11) + (large ? bytes.u32(at + 36) * 0x1_0000_0000 : 0);
      const nameAt = at + (large ? 40 : 32);
      const directory = (flags & 0xe0) === 0xe0;
      const encrypted = (flags & 4) !== 0;
      const name = nameOf(bytes.slice(nameAt, nameAt + bytes.u16(at + 26)), host);
      const stored = !encrypted && bytes.u8(at + 25) === 0x30 ? bytes.slice(at + size, at + size + packed) : undefined;
      if (!directory)
        entries.push({ name, size: unpacked, compressedSize: packed, encrypted, ...(stored && { stored }) });
    }
    at += size + packed;
  }
  return finish(entries, false, budget.gap ?? (at > data.length ? 'damaged' : undefined));
}

/** LHD_UNICODE names hold a plain name, a zero, and differences to it; the plain one keeps the extension, which is what counts. */
function nameOf(raw: Uint8Array, host: Host): string {
  const zero = raw.indexOf(0);
  return decodeZipName(zero === -1 ? raw : raw.subarray(0, zero), { flags: 0, host });
}

const FILE5 = 2;
const ENCRYPTION5 = 4;
const END5 = 5;

function readVersion5(data: Uint8Array, host: Host, budget: Budget): Rar {
  const bytes = new Bytes(data);
  const entries: RarEntry[] = [];
  let at = 8;
  while (at < data.length && budget.takeSteps()) {
    const header = new Cursor(bytes, at + 4);
    const size = header.vint();
    const end = header.at + size;
    const type = header.vint();
    const flags = header.vint();
    const extraSize = (flags & 1) !== 0 ? header.vint() : 0;
    const dataSize = (flags & 2) !== 0 ? header.vint() : 0;
    if (size === 0 || end > data.length) return finish(entries, false, 'damaged');
    if (type === ENCRYPTION5) return finish(entries, true, 'encrypted');
    if (type === END5) break;
    if (type === FILE5) {
      if (!budget.takeEntries()) break;
      const entry = readFile5(bytes, header, { dataAt: end, dataSize, extraAt: end - extraSize, end }, host);
      if (entry !== undefined) entries.push(entry);
    }
    at = end + dataSize;
  }
  return finish(entries, false, budget.gap ?? (at > data.length ? 'damaged' : undefined));
}

interface Place5 {
  readonly dataAt: number;
  readonly dataSize: number;
  readonly extraAt: number;
  readonly end: number;
}

function readFile5(
  bytes: Bytes,
  header: Cursor,
  { dataAt, dataSize, extraAt, end }: Place5,
  host: Host,
): RarEntry | undefined {
  const flags = header.vint();
  const size = header.vint();
  header.vint();
  if ((flags & 2) !== 0) header.at += 4;
  if ((flags & 4) !== 0) header.at += 4;
  const method = (header.vint() >>> 7) & 7;
  header.vint();
  const length = header.vint();
  const name = host.decode(bytes.slice(header.at, Math.min(header.at + length, end)), 'utf-8');
  if ((flags & 1) !== 0) return undefined;
  const encrypted = hasEncryptionRecord(bytes, extraAt, end);
  const stored = !encrypted && method === 0 ? bytes.slice(dataAt, dataAt + dataSize) : undefined;
  return { name, size, compressedSize: dataSize, encrypted, ...(stored && { stored }) };
}

/** Extra area: records of size and type; type 1 is file encryption. At most a handful honestly, and 64 here. */
function hasEncryptionRecord(bytes: Bytes, from: number, end: number): boolean {
  const cursor = new Cursor(bytes, from);
  for (let turn = 0; turn < 64 && cursor.at < end; turn++) {
    const size = cursor.vint();
    const next = cursor.at + size;
    if (cursor.vint() === 1) return true;
    if (size === 0) return false;
    cursor.at = next;
  }
  return false;
}

/** Reads RAR5's variable-length integers: seven bits a byte, least significant first. */
class Cursor {
  at: number;
  private readonly bytes: Bytes;

  constructor(bytes: Bytes, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  vint(): number {
    let value = 0;
    for (let index = 0; index < 10; index++) {
      const byte = this.bytes.u8(this.at++);
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  }
}
