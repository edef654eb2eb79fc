/** CD images: ISO 9660 (ECMA-119) with Joliet names. Files lie in them unpacked and in one piece, so they can be read. */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes, joinBytes, latin1, startsWith } from '../../codec/bytes';

interface IsoFile {
  /** Path inside the image, without the version number. */
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface Iso {
  readonly files: readonly IsoFile[];
  /** 'not-supported-here' for images that are UDF alone. */
  readonly gap?: Gap;
}

const SECTOR = 2_048;
const CD001 = [0x43, 0x44, 0x30, 0x30, 0x31];
const DEEPEST_DIRECTORY = 16;

/** Lists the files of an image. */
export function readIso(data: Uint8Array, budget: Budget): Iso {
  const bytes = new Bytes(data);
  const volume = findVolume(bytes);
  if (volume === undefined) return { files: [], gap: 'not-supported-here' };
  const files: IsoFile[] = [];
  const seen = new Set<number>();
  const directories = [{ ...extentOf(bytes, volume.at + 156), path: '', depth: 0 }];
  let damaged = false;
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    const { start, size, path, depth } = directory;
    // A directory that holds itself would be walked for ever.
    if (seen.has(start) || depth > DEEPEST_DIRECTORY) continue;
    seen.add(start);
    const end = Math.min(start + size, data.length);
    damaged ||= start + size > data.length;
    let goesOn = false;
    for (let at = start; at < end && budget.takeSteps();) {
      const length = bytes.u8(at);
      // 6.8.1.1: records do not cross sectors; a zero sends the reader to the next one.
      if (length === 0) {
        at = (Math.floor(at / SECTOR) + 1) * SECTOR;
        continue;
      }
      const nameLength = bytes.u8(at + 32);
      const special = nameLength === 1 && bytes.u8(at + 33) <= 1;
      if (!special) {
        if (!budget.takeEntries()) break;
        const extent = extentOf(bytes, at);
        const name = path + nameOf(bytes.slice(at + 33, at + 33 + nameLength), volume.joliet);
        if ((bytes.u8(at + 25) & 2) !== 0) directories.push({ ...extent, path: `${name}/`, depth: depth + 1 });
        else pushExtent(files, name, bytes.slice(extent.start, extent.start + extent.size), extent.size, goesOn);
        // 9.1.6, bit 7: the file goes on in the next record.
        goesOn = (bytes.u8(at + 25) & 0x80) !== 0;
      }
      at += length;
    }
  }
  const gap = budget.gap ?? (damaged || files.some((file) => file.bytes.length < file.size) ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
}

/** A file, or one more extent of the file before. Extents mostly lie one behind the other. */
function pushExtent(files: IsoFile[], name: string, bytes: Uint8Array, size: number, goesOn: boolean): void {
  const before = goesOn ? files.pop() : undefined;
  if (before?.name !== name) {
    if (before !== undefined) files.push(before);
    files.push({ name, size, bytes });
    return;
  }
  const isNext = before.bytes.byteOffset + before.bytes.length === bytes.byteOffset;
  const joined = isNext
    ? new Uint8Array(bytes.buffer, before.bytes.byteOffset, before.bytes.length + bytes.length)
    : joinBytes([before.bytes, bytes]);
  files.push({ name, size: before.size + size, bytes: joined });
}

/** 8.4 and 8.5: the primary descriptor, or better the supplementary one with Joliet's escape sequence. */
function findVolume(bytes: Bytes): { readonly at: number; readonly joliet: boolean } | undefined {
  let primary: number | undefined;
  for (let sector = 16; sector < 64; sector++) {
    const at = sector * SECTOR;
    if (!startsWith(bytes.data, CD001, at + 1)) break;
    const type = bytes.u8(at);
    if (type === 255) break;
    const escape = latin1(bytes.data, at + 88, at + 91);
    if (type === 2 && (escape === '%/@' || escape === '%/C' || escape === '%/E')) return { at, joliet: true };
    if (type === 1) primary ??= at;
  }
  return primary === undefined ? undefined : { at: primary, joliet: false };
}

/** 9.1 Directory record: where the extent lies, and how many bytes it has. */
function extentOf(bytes: Bytes, at: number): { readonly start: number; readonly size: number } {
  return { start: bytes.u32(at + 2) * SECTOR, size: bytes.u32(at + 10) };
}

function nameOf(raw: Uint8Array, joliet: boolean): string {
  let name = '';
  if (joliet)
    for (let at = 0; at + 1 < raw.length; at += 2)
      name += String.fromCharCode(((raw[at] ?? 0) << 8) | (raw[at + 1] ?? 0));
  else name = latin1(raw);
  const version = name.lastIndexOf(';');
  return (version === -1 ? name : name.slice(0, version)).replace(/\.$/, '');
}
