/** The floor: inflating the same bytes with fflate and doing nothing with them. No reader that looks inside can be faster. */
import { inflateSync } from 'fflate';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { sniff } from '../../src/detection/formats/sniff';
import { readZip } from '../../src/detection/formats/archive/zip/zip';
import { textHost } from '../../src/hosts/browser';

/** Entries above this are what detection does not inflate whole either. */
const MOST_BYTES = 8 * 1_024 * 1_024;

/** What to time; undefined for a file that is no archive. */
export function inflatingOf(bytes: Uint8Array): (() => void) | undefined {
  const kind = sniff(bytes);
  if (kind !== 'zip' && kind !== 'ooxml') return undefined;
  const zip = readZip(bytes, textHost, new Budget(defaultLimits, () => 0));
  if (isGap(zip)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const deflated = zip.entries.filter(
    ({ method, encrypted, size, offset }) =>
      method === 8 && !encrypted && size < MOST_BYTES && offset + 30 < bytes.length,
  );
  return () => {
    for (const { offset, compressedSize, size } of deflated) {
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      try {
        inflateSync(bytes.subarray(start, start + compressedSize), { out: new Uint8Array(size) });
      } catch {
        // A damaged entry costs what it costs.
      }
    }
  };
}
