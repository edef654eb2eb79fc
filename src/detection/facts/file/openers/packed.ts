/** One file, packed: gzip, xz, bzip2, Zstandard and the like. They have no directory, and mostly no name for what lies in them. */
import type { Budget } from '../../../budget';
import type { Kind } from '../../../contract';
import { unpackLzip, unpackLzmaFile, unpackXz } from '../../../formats/archive/xz';
import { startsWith } from '../../../formats/codec/bytes';
import { unpackBzip2 } from '../../../formats/codec/compression/bzip2';
import { unpackLz4 } from '../../../formats/codec/compression/lz4';
import { unpackLzw } from '../../../formats/codec/compression/lzw';
import type { Unpacked } from '../../../formats/codec/compression/output';
import { unpackZstd } from '../../../formats/codec/compression/zstd';
import { readGzip } from '../../../formats/archive/gzip';
import { decodeZipName } from '../../../formats/archive/zip/zip-names';
import type { Child, Opened, Opener } from '../opening';

/** Read of a packed file: what is longer is a log or a backup, and a bomb ends here too. */
const MOST_UNPACKED = 16 * 1_024 * 1_024;

type Unpacker = (data: Uint8Array, budget: Budget, options: { readonly limit: number }) => Unpacked;

function openPacked(unpack: Unpacker): Opener {
  return (bytes, { budget, name }) => packed(innerName(name), unpack(bytes, budget, { limit: MOST_UNPACKED }));
}

const openGzip: Opener = (bytes, { host, budget, name }) => {
  const { rawName, ...unpacked } = readGzip(bytes, budget, MOST_UNPACKED);
  return packed(rawName === undefined ? innerName(name) : decodeZipName(rawName, { flags: 0, host }), unpacked);
};

/** By kind of file. */
export const packedOpeners = {
  bzip2: openPacked(unpackBzip2),
  gzip: openGzip,
  packed: openPacked(unpackRare),
  xz: openPacked(unpackXz),
  zstd: openPacked(unpackZstd),
} satisfies Partial<Record<Kind, Opener>>;

/** lzip, LZ4 and compress(1) by their signatures; LZMA alone has none. */
function unpackRare(data: Uint8Array, budget: Budget, options: { readonly limit: number }): Unpacked {
  if (startsWith(data, [0x4c, 0x5a, 0x49, 0x50])) return unpackLzip(data, budget, options);
  if (startsWith(data, [0x04, 0x22, 0x4d, 0x18])) return unpackLz4(data, budget, options);
  if (startsWith(data, [0x1f, 0x9d])) return unpackLzw(data, budget, options);
  return unpackLzmaFile(data, budget, options);
}

/** As the programs name what they unpack: tgz and its like hold a tape archive. */
function innerName(name: string): string {
  return name
    .replace(/\.(?:gz|xz|bz2|bzip2|zst|lzma|lz|lz4|z)$/i, '')
    .replace(/\.(?:tgz|taz|txz|tbz2?|tzst|tlz)$/i, '.tar');
}

function packed(name: string, { bytes, gap }: Unpacked): Opened {
  const child: Child = {
    name,
    size: bytes.length,
    ...((bytes.length > 0 || gap === undefined) && { bytes }),
    ...(gap && { gap }),
  };
  const archive = { names: [name], count: 1, encrypted: false, namesEncrypted: false, prefix: 0, inconsistent: false };
  return { archive, children: [child] };
}
