/** EGG archives of ALZip ("EGG format specification" 1.0, ESTsoft 2010): blocks stored, or under DEFLATE, bzip2 or LZMA. */
import { Bytes, joinBytes } from '../codec/bytes';
import { unpackBzip2 } from '../codec/compression/bzip2';
import { unpackLzmaStream } from '../codec/compression/lzma';
import { nothingUnpacked } from '../codec/compression/output';
import type { Unpacked } from '../codec/compression/output';
import { inflate } from '../codec/compression/inflate';
import { cutTo } from './listing';
import type { ArchiveContext, ArchiveReader, ListedFile } from './listing';

/** Magic numbers of the headers. */
const FILE = 0x0a8590e3;
const NAME = 0x0a8591ac;
const LOCK = 0x08d1470f;
const WINDOWS_INFORMATION = 0x2c86950b;
const BLOCK = 0x02b50c13;
const END = 0x08e28222;
/** The name's flags: it is locked; it is in a code page of the writer. */
const NAME_LOCKED = 4;
const NAME_IN_CODE_PAGE = 8;
const NAME_HAS_PARENT = 16;
const DIRECTORY = 0x80;

interface EggBlock {
  readonly method: number;
  readonly size: number;
  readonly content: Uint8Array;
}

interface OpenFile {
  size: number;
  name: string;
  encrypted: boolean;
  directory: boolean;
  readonly blocks: EggBlock[];
}

/** Lists an archive: headers one behind the other, each with its magic number; blocks belong to the file in front of them. */
export const readEgg: ArchiveReader = (data, context) => {
  const bytes = new Bytes(data);
  const files: ListedFile[] = [];
  let file: OpenFile | undefined;
  let at = 14;
  let ended = false;
  while (at + 4 <= data.length && context.budget.takeEntries()) {
    const magic = bytes.u32(at);
    if (magic === FILE) {
      push(files, file, context);
      file = { size: bytes.u64(at + 8), name: '', encrypted: false, directory: false, blocks: [] };
      at += 16;
    } else if (magic === BLOCK) {
      const packed = bytes.u32(at + 10);
      const content = bytes.slice(at + 22, at + 22 + packed);
      file?.blocks.push({ method: bytes.u8(at + 4), size: bytes.u32(at + 6), content });
      at += 22 + packed;
    } else if (magic === END) {
      ended = true;
      at += 4;
    } else {
      // All other headers: flags, then a size of two bytes, or of four where the lowest flag says so.
      const flags = bytes.u8(at + 4);
      const wide = (flags & 1) !== 0;
      const size = wide ? bytes.u32(at + 5) : bytes.u16(at + 5);
      const body = at + (wide ? 9 : 7);
      if (!isKnownKind(magic)) break;
      if (file !== undefined && magic === NAME) file.name = nameOf(bytes.slice(body, body + size), flags, context);
      else if (file !== undefined && magic === LOCK) file.encrypted = true;
      else if (file !== undefined && magic === WINDOWS_INFORMATION)
        file.directory = (bytes.u8(body + 8) & DIRECTORY) !== 0;
      at = body + size;
    }
  }
  push(files, file, context);
  const gap = context.budget.gap ?? (ended ? undefined : 'damaged');
  return { files, ...(gap && { gap }) };
};

/** Comment, split, solid, POSIX information, dummy, and those that are read. */
const KINDS: ReadonlySet<number> = new Set([
  NAME,
  LOCK,
  WINDOWS_INFORMATION,
  0x04c63672,
  0x24f5a262,
  0x24e5a060,
  0x1ee922e5,
  0x07463307,
]);

function isKnownKind(magic: number): boolean {
  return KINDS.has(magic);
}

function push(files: ListedFile[], file: OpenFile | undefined, context: ArchiveContext): void {
  if (file === undefined || file.directory) return;
  const { name, size, encrypted, blocks } = file;
  const compressedSize = blocks.reduce((sum, { content }) => sum + content.length, 0);
  files.push({
    name,
    size,
    compressedSize,
    encrypted,
    unpack: (limit) => (encrypted ? nothingUnpacked('encrypted') : unpackBlocks(blocks, size, limit, context)),
  });
}

function nameOf(raw: Uint8Array, flags: number, { host }: ArchiveContext): string {
  if ((flags & NAME_LOCKED) !== 0) return '';
  // A code page stands in front of the name, and the number of its folder.
  const from = ((flags & NAME_IN_CODE_PAGE) !== 0 ? 2 : 0) + ((flags & NAME_HAS_PARENT) !== 0 ? 4 : 0);
  return host.decode(raw.subarray(from), (flags & NAME_IN_CODE_PAGE) !== 0 ? 'euc-kr' : 'utf-8');
}

function unpackBlocks(blocks: readonly EggBlock[], size: number, limit: number, context: ArchiveContext): Unpacked {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const block of blocks) {
    const { bytes, gap } = unpackBlock(block, limit - length, context);
    pieces.push(bytes);
    length += bytes.length;
    if (gap !== undefined) return { bytes: joinBytes(pieces), gap };
  }
  return cutTo(joinBytes(pieces), size, limit);
}

function unpackBlock({ method, size, content }: EggBlock, limit: number, { budget, host }: ArchiveContext): Unpacked {
  switch (method) {
    case 0:
      return cutTo(content, size, limit);
    case 1:
      return inflate(content, budget, { expected: size, limit, host });
    case 2:
      return unpackBzip2(content, budget, { size, limit });
    case 4:
      // Four bytes, then properties and stream.
      return unpackLzmaStream(content.subarray(4, 9), content.subarray(9), budget, { size, limit });
    default:
      return nothingUnpacked('not-supported-here');
  }
}
