import { createHash } from 'node:crypto';
import { sha256Hex, sha256Words } from '../../src/detection/formats/codec/sha256';

it('gives what Node gives, and its first eight bytes alone, for every length around the block boundaries', () => {
  for (let length = 0; length < 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) & 0xff);
    const hash = createHash('sha256').update(bytes).digest();
    expect(sha256Words(bytes)).toEqual([hash.readUInt32BE(0), hash.readUInt32BE(4)]);
    expect(sha256Hex(bytes)).toBe(hash.toString('hex'));
  }
});
