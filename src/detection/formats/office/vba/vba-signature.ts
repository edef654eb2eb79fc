/**
 * Is a VBA project signed? ([MS-OSHARED] 2.3.2): .doc, .xls and .ppt keep the signature in a property of the
 * DocumentSummaryInformation stream. Whether it is valid nobody checks here: a signature excuses nothing, it only makes an
 * otherwise plain macro a little less strange.
 */
import { Bytes } from '../../codec/bytes';
import type { CompoundFile } from '../container/cfb';

/** 2.3.3.2.2.1: GKPIDDSI_DIGSIG. */
const DIGSIG = 0x18;
/** Smallest DigSigBlob that can hold a certificate. */
const SMALLEST_SIGNATURE = 256;
/** Properties of a set; honest sets hold some 20. */
const MOST_PROPERTIES = 200;

export function hasVbaSignature(file: CompoundFile): boolean {
  const entry = file.entries.find(
    ({ kind, name, path }) => kind === 'stream' && path.length === 1 && name === '\x05DocumentSummaryInformation',
  );
  if (entry === undefined) return false;
  // [MS-OLEPS] 2.21: the first property set's offset stands at 44; 2.20: size, count, then pairs of identifier and offset.
  const bytes = new Bytes(file.read(entry, 1 << 20));
  const set = bytes.u32(44);
  const count = Math.min(bytes.u32(set + 4), MOST_PROPERTIES);
  for (let index = 0; index < count; index++) {
    const pair = set + 8 + index * 8;
    if (bytes.u32(pair) !== DIGSIG) continue;
    const value = set + bytes.u32(pair + 4);
    // VT_BLOB: type, then the size of the blob.
    return (
      bytes.u16(value) === 0x41 &&
      bytes.u32(value + 4) >= SMALLEST_SIGNATURE &&
      bytes.has(value + 8, SMALLEST_SIGNATURE)
    );
  }
  return false;
}
