/** Unpacking a folder of a 7z archive: its coders one behind the other (Methods.txt of the LZMA SDK). */
import type { Budget } from '../../../budget';
import { joinBcj2 } from '../../codec/compression/bcj2';
import { undoDelta, undoX86 } from '../../codec/compression/branch-filters';
import { unpackBzip2 } from '../../codec/compression/bzip2';
import { unpackDeflate64 } from '../../codec/compression/deflate64';
import { unpackLzmaStream } from '../../codec/compression/lzma';
import { unpackLzma2 } from '../../codec/compression/lzma2';
import { nothingUnpacked, Output } from '../../codec/compression/output';
import type { Unpacked } from '../../codec/compression/output';
import { unpackZstd } from '../../codec/compression/zstd';
import { inflate } from '../../codec/compression/inflate';
import type { Cryptography } from '../../crypto/cryptography';
import { mainOutputOf } from './seven-zip-header';
import type { SevenZipCoder, SevenZipFolder } from './seven-zip-header';
import { decryptSevenZip } from './seven-zip-aes';
import type { SevenZipKeys } from './seven-zip-aes';

const CODER = {
  copy: 0x00,
  delta: 0x03,
  x86: 0x04,
  lzma2: 0x21,
  lzma: 0x030101,
  x86Old: 0x03030103,
  bcj2: 0x0303011b,
  deflate: 0x040108,
  deflate64: 0x040109,
  bzip2: 0x040202,
  zstd: 0x04f71101,
  aes: 0x06f10701,
} as const;

/** Does a password stand in front of this folder? */
export function isLocked({ coders }: SevenZipFolder): boolean {
  return coders.some(({ id }) => id === CODER.aes);
}

/** What one unpacking may use. */
export interface Unpacking {
  readonly budget: Budget;
  /** Bytes wanted of the folder. */
  readonly limit: number;
  readonly password?: string;
  readonly keys: SevenZipKeys;
  readonly cryptography: Cryptography;
}

/** The folder's bytes, as far as they are wanted and come. */
export function unpackFolder(folder: SevenZipFolder, unpacking: Unpacking): Unpacked {
  return outputOf(folder, mainOutputOf(folder), unpacking, folder.coders.length);
}

/** What comes out of a coder: its inputs first. `depth` ends what would go round in circles. */
function outputOf(folder: SevenZipFolder, output: number, unpacking: Unpacking, depth: number): Unpacked {
  const coder = folder.coders[output];
  const size = folder.sizes[output] ?? 0;
  if (coder === undefined || depth <= 0) return nothingUnpacked('damaged');
  const first = folder.coders.slice(0, output).reduce((sum, { inputs }) => sum + inputs, 0);
  // What a coder needs of its input for the bytes that are wanted is not known: all of it may be taken.
  const whole = { ...unpacking, limit: Infinity };
  const inputs = Array.from({ length: coder.inputs }, (_, index): Unpacked => {
    const bond = folder.bonds.find(({ input }) => input === first + index);
    if (bond !== undefined) return outputOf(folder, bond.output, whole, depth - 1);
    const packed = folder.packed[folder.packedInputs.indexOf(first + index)];
    return packed === undefined ? nothingUnpacked('damaged') : { bytes: packed };
  });
  const [input = nothingUnpacked('damaged')] = inputs;
  const decoded = decode(
    coder,
    inputs.map(({ bytes }) => bytes),
    size,
    unpacking,
  );
  // A cut input is the reason why there is not more; its end alone would look like damage.
  const gap = decoded.gap === undefined || decoded.gap === 'damaged' ? (input.gap ?? decoded.gap) : decoded.gap;
  return { bytes: decoded.bytes, ...(gap && { gap }) };
}

function decode(
  { id, properties }: SevenZipCoder,
  inputs: readonly Uint8Array[],
  size: number,
  { budget, limit, password, keys, cryptography }: Unpacking,
): Unpacked {
  const [data = new Uint8Array(), calls, jumps, range] = inputs;
  const options = { size, limit };
  switch (id) {
    case CODER.copy:
      return take(data, size, limit);
    case CODER.lzma:
      return unpackLzmaStream(properties, data, budget, options);
    case CODER.lzma2: {
      const out = new Output(budget, { ...options, packed: data.length });
      unpackLzma2(data, 0, out);
      return out.finish();
    }
    case CODER.bzip2:
      return unpackBzip2(data, budget, options);
    case CODER.deflate:
      return take(inflate(data, budget, { expected: size, limit }).bytes, size, limit);
    case CODER.deflate64:
      return unpackDeflate64(data, budget, options);
    case CODER.zstd:
      return unpackZstd(data, budget, options);
    case CODER.delta:
      return filtered(data, size, limit, budget, (bytes) => {
        undoDelta(bytes, (properties[0] ?? 0) + 1);
      });
    case CODER.x86:
    case CODER.x86Old:
      return filtered(data, size, limit, budget, undoX86);
    case CODER.bcj2: {
      if (calls === undefined || jumps === undefined || range === undefined) return nothingUnpacked('damaged');
      const out = new Output(budget, options);
      joinBcj2({ main: data, calls, jumps, range }, out);
      return out.finish();
    }
    case CODER.aes:
      return decryptSevenZip(properties, data, size, budget, password, keys, cryptography);
    default:
      return nothingUnpacked('not-supported-here');
  }
}

/** A filter works in place: on a copy, since packed bytes are the archive's own. */
function filtered(
  data: Uint8Array,
  size: number,
  limit: number,
  budget: Budget,
  undo: (bytes: Uint8Array) => void,
): Unpacked {
  const wanted = data.subarray(0, Math.min(size, limit));
  if (!budget.takeBytes(wanted.length)) return nothingUnpacked(budget.gap ?? 'too-large');
  const bytes = wanted.slice();
  undo(bytes);
  return take(bytes, size, limit);
}

function take(data: Uint8Array, size: number, limit: number): Unpacked {
  const bytes = data.subarray(0, Math.min(size, limit));
  const gap = bytes.length >= size ? undefined : bytes.length >= limit ? 'too-large' : 'damaged';
  return { bytes, ...(gap && { gap }) };
}
