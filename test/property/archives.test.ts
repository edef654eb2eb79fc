import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { openerOf } from '../../src/detection/facts/file/openers';
import type { Opened } from '../../src/detection/facts/file/opening';
import { sniff } from '../../src/detection/formats/sniff';
import type { Kind } from '../../src/detection/contract';
import { foreign } from '../builders/foreign-archives';
import { openWithKeys } from '../with-keys';
import { cutAndChanged } from './cut-and-changed';

/** A purse that a bomb would empty: what comes out must fit. */
const LIMITS = { ...defaultLimits, outputBytes: 1_024 * 1_024, entries: 500, steps: 40_000_000 };

function open(kind: Kind, bytes: Uint8Array): Opened {
  const passwords = () => [{ text: 'W4ALLD', origin: 'message' as const }];
  const budget = new Budget(LIMITS, () => 0);
  const opener = openerOf(kind);
  const opened = opener && openWithKeys(opener, bytes, 'note.txt.bin', { budget, passwords });
  if (opened === undefined) throw new Error(`nobody opens ${kind}`);
  return opened;
}

/** Data or a gap, within the purse, and the same twice. */
function holds(kind: Kind, bytes: Uint8Array): void {
  const opened = open(kind, bytes);
  expect(open(kind, bytes)).toEqual(opened);
  for (const { bytes: content, gap } of opened.children) expect(content !== undefined || gap !== undefined).toBe(true);
  expect(opened.children.length).toBeLessThanOrEqual(LIMITS.entries);
}

const kinds: readonly Kind[] = [
  ...(['7z', 'ace', 'alz', 'ar', 'arj', 'cab', 'cpio', 'egg', 'iso', 'lzh', 'rar', 'tar', 'vhd', 'wim'] as const),
  ...(['bzip2', 'gzip', 'packed', 'xz', 'zstd'] as const),
];

describe.each(kinds)('opening %s', (kind) => {
  it('of any bytes returns, and the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        holds(kind, bytes);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each([
  ...['lzma.7z', 'bzip2.7z', 'deflate64.7z', 'delta.7z', 'bcj2.7z', 'lh5.lzh', 'lh7.lzh', 'mszip.cab', 'packed.arj'],
  ...['garbled.arj', 'lzx.wim', 'odc.cpio', 'newc.cpio', 'files.ar', 'note.txt.xz', 'calls.bin.xz', 'note.txt.lzma'],
  ...['note.txt.bz2', 'note.txt.lz', '注文書.txt.zst', 'note.txt.lz4', 'note.txt.Z', 'lzma.zip', 'xz.zip'],
])('%s', (name) => {
  const whole = foreign(name);
  const kind = sniff(whole);
  it('cut anywhere, with any bytes changed, returns', () => {
    fc.assert(
      cutAndChanged(whole, (bytes) => {
        holds(kind, bytes);
      }),
      { numRuns: 60 },
    );
  });
});
