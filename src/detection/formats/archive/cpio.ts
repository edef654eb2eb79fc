/** cpio archives (POSIX.1-2017, pax, "cpio Interchange Format"; "newc" as initramfs-buffer-format.txt of Linux has it) and ar (ar(5)). */
import type { Host } from '../../host';
import { latin1 } from '../codec/bytes';
import { storedFile } from './listing';
import type { ArchiveReader, ListedFile } from './listing';

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const TRAILER = 'TRAILER!!!';

/** Lists a cpio archive with headers in ASCII: octal ("odc") or hexadecimal ("newc"). */
export const readCpio: ArchiveReader = (data, { host, budget }) => {
  const files: ListedFile[] = [];
  let at = 0;
  let damaged = true;
  while (at + 76 <= data.length && budget.takeEntries()) {
    const header = latin1(data, at, at + 6) === '070707' ? readOctal(data, at) : readHexadecimal(data, at);
    if (header === undefined) break;
    const { mode, size, nameAt, nameLength, dataAt, next } = header;
    const name = host.decode(data.subarray(nameAt, nameAt + Math.max(0, nameLength - 1)), 'utf-8');
    if (name === TRAILER) {
      damaged = false;
      break;
    }
    if ((mode & FILE_TYPE) === REGULAR) files.push(storedFile(name, size, data.subarray(dataAt, dataAt + size)));
    at = next;
  }
  const gap = budget.gap ?? (damaged ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
};

interface CpioHeader {
  readonly mode: number;
  readonly size: number;
  readonly nameAt: number;
  readonly nameLength: number;
  readonly dataAt: number;
  readonly next: number;
}

function readOctal(data: Uint8Array, at: number): CpioHeader | undefined {
  const field = (from: number, length: number): number => digits(data, at + from, length, 8);
  const [mode, nameLength, size] = [field(18, 6), field(59, 6), field(65, 11)];
  const nameAt = at + 76;
  const dataAt = nameAt + nameLength;
  return Number.isNaN(mode + nameLength + size)
    ? undefined
    : { mode, size, nameAt, nameLength, dataAt, next: dataAt + size };
}

function readHexadecimal(data: Uint8Array, at: number): CpioHeader | undefined {
  const magic = latin1(data, at, at + 6);
  if (magic !== '070701' && magic !== '070702') return undefined;
  const field = (index: number): number => digits(data, at + 6 + index * 8, 8, 16);
  const [mode, size, nameLength] = [field(1), field(6), field(11)];
  const nameAt = at + 110;
  const pad = (place: number): number => at + Math.ceil((place - at) / 4) * 4;
  const dataAt = pad(nameAt + nameLength);
  return Number.isNaN(mode + nameLength + size)
    ? undefined
    : { mode, size, nameAt, nameLength, dataAt, next: pad(dataAt + size) };
}

function digits(data: Uint8Array, from: number, length: number, base: 8 | 16): number {
  const text = latin1(data, from, from + length);
  return (base === 8 ? /^[0-7]+$/ : /^[0-9a-f]+$/i).test(text) ? parseInt(text, base) : NaN;
}

/** Lists an ar archive (Debian packages are such): headers of 60 bytes, data at even places. */
export const readAr: ArchiveReader = (data, { host, budget }) => {
  const files: ListedFile[] = [];
  let at = 8;
  while (at + 60 <= data.length && budget.takeEntries()) {
    const size = Number(latin1(data, at + 48, at + 58).trim());
    if (!Number.isInteger(size) || size < 0) break;
    const name = arName(data.subarray(at, at + 16), host);
    if (name !== '' && name !== '/') files.push(storedFile(name, size, data.subarray(at + 60, at + 60 + size)));
    at += 60 + size + (size & 1);
  }
  const gap = budget.gap ?? (at < data.length ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
};

function arName(raw: Uint8Array, host: Host): string {
  return host.decode(raw, 'utf-8').trimEnd().replace(/\/$/, '');
}
