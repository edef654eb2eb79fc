/** The floor: inflating the same bytes with fflate and doing nothing with them. No reader that looks inside can be faster. */
import { inflateSync } from 'fflate';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { sniff } from '../../src/detection/formats/sniff';
import { readZip } from '../../src/detection/formats/archive/zip/zip';
import { textHost } from '../../src/hosts/browser';

/** Entries above this are what detection does not inflate whole either. */
const MOST_BYTES = 8 * 1_024 * 1_024;

/** A deflated stream of an archive: where it starts and ends in the file, and the bytes that come out. */
export type Stream = readonly [start: number, end: number, size: number];

/** The streams of a file that is an archive; none of any other. */
export function streamsOf(bytes: Uint8Array): readonly Stream[] {
  const kind = sniff(bytes);
  if (kind !== 'zip' && kind !== 'ooxml') return [];
  const zip = readZip(bytes, textHost, new Budget(defaultLimits, () => 0));
  if (isGap(zip)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return zip.entries
    .filter(
      ({ method, encrypted, size, offset }) =>
        method === 8 && !encrypted && size < MOST_BYTES && offset + 30 < bytes.length,
    )
    .map(({ offset, compressedSize, size }) => {
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      return [start, start + compressedSize, size];
    });
}

/** What to time; undefined for a file that is no archive. */
export function inflatingOf(bytes: Uint8Array): (() => void) | undefined {
  const streams = streamsOf(bytes);
  if (streams.length === 0) return undefined;
  return () => {
    for (const [start, end, size] of streams) {
      try {
        inflateSync(bytes.subarray(start, end), { out: new Uint8Array(size) });
      } catch {
        // A damaged entry costs what it costs.
      }
    }
  };
}
