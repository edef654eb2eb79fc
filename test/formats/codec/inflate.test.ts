import { constants, deflateRawSync } from 'node:zlib';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import { inflate } from '../../../src/detection/formats/codec/compression/inflate';
import { textHost } from '../../../src/hosts/browser';

/** Six megabytes of eight letters by chance, which shrink to some two: longer than what is inflated in one go. */
const content = new Uint8Array(6_000_000);
for (let at = 0, seed = 1; at < content.length; at++) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  content[at] = 0x61 + (seed >>> 29);
}
const packed = new Uint8Array(deflateRawSync(content));
const budget = (): Budget => new Budget(defaultLimits, () => 0);

describe('a long stream', () => {
  it.each([
    ['right', content.length],
    ['left out', Infinity],
    ['a byte too little', content.length - 1],
    ['a megabyte', 1_048_576],
    ['far too little', 10],
    ['a byte too much', content.length + 1],
    ['far too much', 4_000_000_000],
  ])('comes out the same where its length is %s', (_, expected) => {
    const left = budget();
    const { bytes, gap } = inflate(packed, left, { host: textHost, expected });
    expect(gap).toBeUndefined();
    expect(Buffer.compare(bytes, content)).toBe(0);
    expect(defaultLimits.outputBytes - left.remainingBytes).toBe(content.length);
  });

  it('that is cut gives what is there, and says so', () => {
    const { bytes, gap } = inflate(packed.subarray(0, packed.length >> 1), budget(), { expected: content.length });
    expect(gap).toBe('damaged');
    expect(bytes.length).toBeGreaterThan(1_048_576);
    expect(Buffer.compare(bytes, content.subarray(0, bytes.length))).toBe(0);
  });

  it('ends at the limit', () => {
    const { bytes, gap } = inflate(packed, budget(), { expected: content.length, limit: 3_000_000 });
    expect(gap).toBe('too-large');
    expect(Buffer.compare(bytes, content.subarray(0, 3_000_000))).toBe(0);
  });
});

describe('a stream that is cut', () => {
  const texts = Array.from({ length: 500 }, (_, row) => `row ${String((row * 7_919) % 1_000)} of a sheet\n`).join('');
  it.each([
    ['in blocks with codes of their own', 9, 0],
    ['in a block with the fixed codes', 9, constants.Z_FIXED],
    ['stored', 0, 0],
  ])('at any place, %s, says so', (_, level, strategy) => {
    const whole = new Uint8Array(deflateRawSync(texts, { level, strategy }));
    expect(inflate(whole, budget()).gap).toBeUndefined();
    const silent = Array.from({ length: whole.length - 1 }, (_place, index) => index + 1).filter(
      (length) => inflate(whole.subarray(0, length), budget()).gap === undefined,
    );
    expect(silent).toEqual([]);
  });
});
