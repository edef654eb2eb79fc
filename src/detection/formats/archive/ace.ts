/** ACE archives (unace's technote, as droe's acefile describes the format): names, and what is stored unpacked. */
import { Bytes } from '../codec/bytes';
import { nothingUnpacked } from '../codec/compression/output';
import { decodeZipName } from './zip/zip-names';
import { cutTo } from './listing';
import type { ArchiveReader, ListedFile, UnpackedFile } from './listing';

const FILE32 = 1;
const FILE64 = 3;
/** Flags of a header. */
const HAS_DATA = 1;
const SIZE64 = 4;
const SPLIT = 0x3000;
const LOCKED = 0x4000;
const DIRECTORY = 0x10;

/** Lists an archive. */
export const readAce: ArchiveReader = (data, { host, budget }) => {
  const bytes = new Bytes(data);
  const files: ListedFile[] = [];
  let at = 0;
  while (at + 7 <= data.length && budget.takeEntries()) {
    const headerEnd = at + 4 + bytes.u16(at + 2);
    const type = bytes.u8(at + 4);
    const flags = bytes.u16(at + 5);
    const wide = type === FILE64 || (flags & SIZE64) !== 0;
    const packed = (flags & HAS_DATA) === 0 ? 0 : wide ? bytes.u64(at + 7) : bytes.u32(at + 7);
    if (type === FILE32 || type === FILE64) {
      const sizeAt = at + 7 + (wide ? 8 : 4);
      const size = wide ? bytes.u64(sizeAt) : bytes.u32(sizeAt);
      // Time, attributes, sum; then how it was packed, two reserved bytes, and the name.
      const fields = sizeAt + (wide ? 8 : 4);
      const nameAt = fields + 20;
      const name = decodeZipName(bytes.slice(nameAt, nameAt + bytes.u16(nameAt - 2)), { flags: 0, host });
      const stored = bytes.u8(fields + 12) === 0;
      const encrypted = (flags & LOCKED) !== 0;
      const content = bytes.slice(headerEnd, headerEnd + packed);
      const unpack = (limit: number): UnpackedFile => {
        if (encrypted) return nothingUnpacked('encrypted');
        if ((flags & SPLIT) !== 0) return nothingUnpacked('damaged');
        return stored ? cutTo(content, size, limit) : nothingUnpacked('not-supported-here');
      };
      if ((bytes.u32(fields + 4) & DIRECTORY) === 0)
        files.push({ name, size, compressedSize: packed, encrypted, unpack });
    }
    at = headerEnd + packed;
  }
  const gap = budget.gap ?? (at > data.length ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
};
