import CFB from 'cfb';
import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import type { Gap } from '../../../../src/detection/contract';
import { findStream, readCfb } from '../../../../src/detection/formats/office/container/cfb';
import type { CompoundFile } from '../../../../src/detection/formats/office/container/cfb';
import { cfb } from '../../../../src/specimens/office/cfb';

const newBudget = (limits = {}): Budget => new Budget({ ...defaultLimits, ...limits }, () => 0);

function opened(data: Uint8Array, budget = newBudget()): CompoundFile {
  const file = readCfb(data, budget);
  if (isGap(file)) throw new Error(`no compound file: ${file satisfies Gap}`);
  return file;
}

/** Bytes that tell their place. */
const counted = (length: number, seed = 1): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * seed) >>> 3);

const WORD = '00020906-0000-0000-c000-000000000046';
const streams = {
  WordDocument: counted(20_000, 7),
  '1Table': counted(4_096, 3),
  'Macros/VBA/dir': counted(532, 5),
  'Macros/VBA/ThisDocument': counted(4_095, 9),
  'Macros/PROJECT': counted(64, 11),
  '\u0001CompObj': counted(1, 13),
  empty: new Uint8Array(),
};

const put32 = (data: Uint8Array, at: number, value: number): Uint8Array => {
  const bent = data.slice();
  new DataView(bent.buffer).setUint32(at, value, true);
  return bent;
};
const get32 = (data: Uint8Array, at: number): number => new DataView(data.buffer).getUint32(at, true);
/** Where the FAT's number for this sector stands. */
const fatSlot = (data: Uint8Array, sector: number): number => (get32(data, 76) + 1) * 512 + sector * 4;

describe.each([3, 4] as const)('a compound file of version %s', (version) => {
  const data = cfb({ streams, version, clsids: { '': WORD, Macros: WORD } });

  it('gives every stream, as the cfb package does', () => {
    const file = opened(data);
    expect(file.gap).toBeUndefined();
    const found = file.entries.filter(({ kind }) => kind === 'stream');
    expect(found.map(({ path }) => path.join('/')).sort()).toEqual(Object.keys(streams).sort());
    const oracle = CFB.read(data, { type: 'array' });
    for (const entry of found) {
      const path = entry.path.join('/') as keyof typeof streams;
      expect(file.read(entry)).toEqual(streams[path]);
      const theirs = CFB.find(oracle, `/${path}`)?.content ?? [];
      expect(file.read(entry)).toEqual(Uint8Array.from(theirs as number[]));
    }
  });

  it('finds streams by path, without case', () => {
    const file = opened(data);
    expect(findStream(file, 'macros', 'vba', 'dir')?.size).toBe(532);
    expect(findStream(file, 'dir')).toBeUndefined();
  });

  it('tells storages and their classes', () => {
    const file = opened(data);
    expect(file.clsid).toBe(WORD);
    expect(
      file.entries.filter(({ kind }) => kind === 'storage').map(({ path, clsid }) => [path.join('/'), clsid]),
    ).toEqual([
      ['Macros', WORD],
      ['Macros/VBA', ''],
    ]);
  });

  it('reads only the beginning when asked to', () => {
    const file = opened(data);
    expect(file.read(findStream(file, 'worddocument')!, 700)).toEqual(streams.WordDocument.subarray(0, 700));
    expect(file.read(findStream(file, 'macros', 'vba', 'dir')!, 70)).toEqual(streams['Macros/VBA/dir'].subarray(0, 70));
  });
});

it('reads what the cfb package wrote, 20 MB with a DIFAT', () => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/big', Buffer.from(counted(9_000_000, 3)));
  CFB.utils.cfb_add(container, '/storage/small', Buffer.from('words'));
  const file = opened(new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array));
  const big = file.read(findStream(file, 'big')!);
  expect(Buffer.compare(big, counted(9_000_000, 3))).toBe(0);
  expect(file.read(findStream(file, 'storage', 'small')!)).toEqual(new TextEncoder().encode('words'));
});

it('reads its own file of 9 MB with a DIFAT', () => {
  const file = opened(cfb({ streams: { big: counted(9_000_000, 3) } }));
  expect(Buffer.compare(file.read(findStream(file, 'big')!), counted(9_000_000, 3))).toBe(0);
});

describe('a damaged compound file', () => {
  const data = cfb({ streams });

  it('keeps what a cut left', () => {
    // The directory stands behind the streams here: cut right after it, without the FAT.
    const file = opened(data.subarray(0, data.length - 512));
    expect(file.gap).toBe('damaged');
    expect(file.read(findStream(file, 'worddocument')!)).toEqual(streams.WordDocument);
  });

  it('gives the beginning of a stream whose end is cut off', () => {
    const large = cfb({ streams: { big: counted(60_000, 3) } });
    const directory = (get32(large, 48) + 1) * 512;
    // Move the directory and the FAT in front by hand: cut files mostly have them there.
    const moved = new Uint8Array(large.length);
    moved.set(large);
    const file = opened(moved.subarray(0, directory + 512));
    expect(file.gap).toBe('damaged');
    expect(file.read(findStream(file, 'big')!).length).toBeGreaterThan(50_000);
  });

  it('is read although its signature was overwritten', () => {
    const bent = data.slice();
    bent.fill(0, 0, 8);
    expect(opened(bent).entries).toHaveLength(9);
  });

  it('finds the directory although the header points elsewhere', () => {
    const file = opened(put32(data, 48, 0xfffffff0));
    expect(file.gap).toBe('damaged');
    expect(file.read(findStream(file, 'macros', 'vba', 'dir')!)).toEqual(streams['Macros/VBA/dir']);
  });

  it('shows entries that were taken out of their storage', () => {
    const root = (get32(data, 48) + 1) * 512;
    const file = opened(put32(data, root + 76, 0xffffffff));
    expect(file.entries.map(({ path }) => path.join('/'))).toEqual(expect.arrayContaining(['dir', 'WordDocument']));
  });

  it('is not called damaged for padding behind its end', () => {
    const padded = new Uint8Array(data.length + 1_000_000);
    padded.set(data);
    expect(opened(padded).gap).toBeUndefined();
  });

  it('ends chains that run in a circle', () => {
    const file = opened(put32(data, fatSlot(data, 3), 0));
    expect(file.read(findStream(file, 'worddocument')!)).toHaveLength(20_000);
    const wild = { ...findStream(file, 'worddocument')!, size: 2 ** 32 - 1 };
    expect(file.read(wild).length).toBeLessThanOrEqual(data.length);
  });

  it('ends trees and DIFAT chains that run in a circle', () => {
    const root = (get32(data, 48) + 1) * 512;
    const file = opened(put32(put32(data, root + 128 + 68, 1), root + 128 + 72, 0));
    expect(file.entries.length).toBeGreaterThan(5);
    expect(opened(put32(data, 68, 0)).entries).toHaveLength(9);
  });

  it('does not nest without end', () => {
    const deep = cfb({ streams: { [`${'s/'.repeat(400)}x`]: counted(10) } });
    const file = opened(deep);
    expect(Math.max(...file.entries.map(({ path }) => path.length))).toBeLessThanOrEqual(33);
    expect(file.gap).toBe('damaged');
  });

  it('stops at the budget with what it has', () => {
    const many = cfb({
      streams: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`s${index}`, counted(10)])),
    });
    const file = opened(many, newBudget({ entries: 100 }));
    expect([file.entries.length, file.gap]).toEqual([99, 'too-large']);
  });

  it('is a gap when nothing of it is left', () => {
    expect(readCfb(new Uint8Array(), newBudget())).toBe('damaged');
    expect(readCfb(data.subarray(0, 512), newBudget())).toBe('damaged');
    expect(readCfb(counted(5_000), newBudget())).toBe('damaged');
  });
});

describe('two streams of one name', () => {
  const decoy = counted(5_000, 3);
  const real = counted(6_000, 5);
  /** "Decoybok" stands left of "Workbook" in the tree, and becomes its namesake. */
  const data = cfb({ streams: { Decoybok: decoy, Workbook: real } });
  const root = (get32(data, 48) + 1) * 512;
  const twins = data.slice();
  twins.set(data.subarray(root + 2 * 128, root + 2 * 128 + 16), root + 128);

  it('are told as damage, and the one that Office finds comes first', () => {
    const file = opened(twins);
    expect(file.gap).toBe('damaged');
    expect(file.read(findStream(file, 'workbook')!)).toEqual(real);
  });

  it('do not shadow each other when nothing leads to one of them', () => {
    const file = opened(put32(twins, root + 2 * 128 + 68, 0xffffffff));
    expect(file.read(findStream(file, 'workbook')!)).toEqual(real);
    expect(file.entries).toHaveLength(2);
  });
});
