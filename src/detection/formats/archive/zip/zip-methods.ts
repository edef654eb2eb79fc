/** Methods of ZIP entries besides stored and deflated (PKWARE APPNOTE.TXT 4.4.5), which WinZip's .zipx and 7-Zip write. */
import type { Budget } from '../../../budget';
import { unpackBzip2 } from '../../codec/compression/bzip2';
import { unpackDeflate64 } from '../../codec/compression/deflate64';
import { unpackLzmaStream } from '../../codec/compression/lzma';
import { nothingUnpacked } from '../../codec/compression/output';
import type { OutputOptions, Unpacked } from '../../codec/compression/output';
import { unpackZstd } from '../../codec/compression/zstd';
import { unpackXz } from '../xz';

/** Unpacks an entry's data. Shrink, implode, PPMd and the methods of sounds and pictures are 'not-supported-here'. */
export function unpackMethod(method: number, data: Uint8Array, budget: Budget, options: OutputOptions): Unpacked {
  switch (method) {
    case 9:
      return unpackDeflate64(data, budget, options);
    case 12:
      return unpackBzip2(data, budget, options);
    case 14: {
      // 5.8.8: version, then the length of the properties in front of the stream.
      const length = (data[2] ?? 0) | ((data[3] ?? 0) << 8);
      return unpackLzmaStream(data.subarray(4, 4 + length), data.subarray(4 + length), budget, options);
    }
    case 93:
      return unpackZstd(data, budget, options);
    case 95:
      return unpackXz(data, budget, options);
    default:
      return nothingUnpacked('not-supported-here');
  }
}
