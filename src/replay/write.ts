import { deflateSync } from 'fflate';
import { encodeBase64 } from '../detection/formats/codec/base64';
import { blockOf } from './block';
export { withBlock } from './block';
import { factsOf, measures } from './facts-of';
import type { Reported } from './report-facts';

/** The block of a report, with as much of the verdict as `most` characters take. */
export function writeBlock(reported: Reported, most: number): string {
  for (const measure of measures) {
    const json = JSON.stringify(factsOf(reported, measure));
    const packed = deflateSync(new TextEncoder().encode(json), { level: 9 });
    const payload = encodeBase64(packed)
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/={1,2}$/, '');
    if (payload.length <= most) return blockOf(payload);
  }
  // A mail of nothing but long names: no block is better than half of one.
  return '';
}
