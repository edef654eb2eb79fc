import { gzipSync } from 'fflate';
import { Budget, defaultLimits } from '../../../../src/detection/budget';
import type { Kind } from '../../../../src/detection/contract';
import { openerOf, openers } from '../../../../src/detection/facts/file/openers';
import type { Opened } from '../../../../src/detection/facts/file/opening';
import type { Password } from '../../../../src/detection/formats/password';
import { sniff } from '../../../../src/detection/formats/sniff';
import { iso } from '../../../../src/specimens/archive/iso';
import { rar, rar5 } from '../../../../src/specimens/archive/rar';
import { cabinet, gzip, sevenZip, tar } from '../../../../src/specimens/archive/small-archives';
import { crowdedZip, zip } from '../../../../src/specimens/archive/zip';
import { openWithKeys } from '../../../with-keys';
import { joinBytes } from '../../../../src/detection/formats/codec/bytes';

const words = new TextEncoder().encode('Minutes of our meeting. '.repeat(40));
const picture = (length: number): Uint8Array => {
  const data = new Uint8Array(length).fill(0xa5);
  data.set([0xff, 0xd8, 0xff, 0xe0]);
  return data;
};

function open(
  bytes: Uint8Array,
  passwords: readonly Password[] = [],
  budget = new Budget(defaultLimits, () => 0),
): Opened {
  const kind: Kind = sniff(bytes);
  const opener = openerOf(kind);
  if (opener === undefined) throw new Error(`nobody opens ${kind}`);
  return openWithKeys(opener, bytes, 'notes.txt.gz', { budget, passwords: () => passwords });
}

/** Words of 16 bits, little-endian, then bytes. */
function lzxBlock(words: readonly number[], bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([...words.flatMap((word) => [word & 0xff, word >>> 8]), ...bytes]);
}

const fromMessage = (...texts: string[]): Password[] => texts.map((text) => ({ text, origin: 'message' }));

describe('opening a ZIP archive', () => {
  it('is not misled by an empty directory in its comment', () => {
    const archive = zip([{ name: 'invoice.js', data: words }]);
    const empty = Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18));
    const commented = new Uint8Array([...archive, ...empty]);
    new DataView(commented.buffer).setUint16(archive.length - 2, empty.length, true);
    expect(open(commented)).toMatchObject({ gap: 'damaged', children: [{ name: 'invoice.js' }] });
    expect(open(empty)).toMatchObject({ children: [] });
  });

  it('gives the files in the order of the directory, folders left out', () => {
    const { archive, children } = open(
      zip([
        { name: 'photo.jpg', data: picture(500) },
        { name: 'x/', stored: true },
        { name: 'x/invoice.doc', data: words },
      ]),
    );
    expect(children.map(({ name }) => name)).toEqual(['photo.jpg', 'x/invoice.doc']);
    expect(children[1]).toEqual({
      name: 'x/invoice.doc',
      size: words.length,
      bytes: words,
      entry: { compressedSize: expect.any(Number), size: words.length, encrypted: false },
    });
    expect(archive).toEqual({
      names: ['photo.jpg', 'x/invoice.doc'],
      count: 3,
      encrypted: false,
      namesEncrypted: false,
      prefix: 0,
      inconsistent: false,
    });
  });

  it.each(['zipcrypto', 'aes'] as const)(
    'tries the passwords of the message on %s and says which kind opened it',
    (kind) => {
      const locked = zip([{ name: 'a.doc', data: words, encryption: { kind, password: '4432' } }]);
      const { children } = open(locked, [
        ...fromMessage('hello', 'W4ALLD', '4432'),
        { text: '4432', origin: 'settings' },
      ]);
      expect(children).toMatchObject([
        { name: 'a.doc', bytes: words, entry: { encrypted: true, openedWith: 'message' } },
      ]);
    },
  );

  it('asks for passwords only when something is locked', () => {
    const passwords = jest.fn(() => []);
    openWithKeys(openers.zip, zip([{ name: 'a', data: words }]), 'a.zip', { passwords });
    expect(passwords).not.toHaveBeenCalled();
  });

  it('leaves what no password opens as a gap, its name told', () => {
    const { archive, children } = open(
      zip([{ name: 'a.doc', data: words, encryption: { kind: 'aes', password: 'x' } }]),
      fromMessage('y'),
    );
    expect(children).toEqual([
      {
        name: 'a.doc',
        size: words.length,
        gap: 'encrypted',
        entry: { compressedSize: expect.any(Number), size: words.length, encrypted: true },
      },
    ]);
    expect(archive).toMatchObject({ names: ['a.doc'], encrypted: true });
  });

  it('reads the document before the photos eat the budget', () => {
    const photos = Array.from({ length: 5 }, (_, index) => ({ name: `${index}.bin`, data: picture(300_000) }));
    const { children } = open(
      zip([...photos, { name: 'invoice.doc', data: words }]),
      [],
      new Budget({ ...defaultLimits, outputBytes: 400_000 }, () => 0),
    );
    expect(children.map(({ gap }) => gap)).toEqual([
      undefined,
      'too-large',
      'too-large',
      'too-large',
      'too-large',
      undefined,
    ]);
  });

  it('reads of a picture enough to see that it is one, and calls that no gap', () => {
    const { children } = open(
      zip([
        { name: 'a.jpg', data: picture(900_000) },
        { name: 'b.jpg', data: words },
      ]),
    );
    expect(children.map(({ bytes, gap }) => [bytes?.length, gap])).toEqual([
      [65_536, undefined],
      [words.length, undefined],
    ]);
  });

  it('reads the first megabyte of a padded document', () => {
    const { children } = open(zip([{ name: 'form.doc', data: words, paddedTo: 560_000_000 }]));
    expect(children).toMatchObject([{ size: 560_000_000, gap: 'too-large', entry: { size: 560_000_000 } }]);
    expect(children[0]?.bytes).toHaveLength(1_048_576);
  });

  it('ends with a gap where there are too many entries', () => {
    const { archive, children, gap } = open(crowdedZip(50_000));
    expect([archive?.count, children.length, gap]).toEqual([50_000, 2_000, 'too-large']);
  });
});

describe('opening other archives', () => {
  it.each([
    ['RAR 4', rar],
    ['RAR 5', rar5],
  ])('%s: tells names, locks, and what was stored', (_, build) => {
    const { archive, children } = open(
      build([{ name: 'a.txt', stored: words }, { name: 'b.doc' }, { name: 'c.xls', encrypted: true }]),
    );
    expect(archive).toMatchObject({ names: ['a.txt', 'b.doc', 'c.xls'], encrypted: true, namesEncrypted: false });
    expect(children.map(({ bytes, gap }) => [bytes, gap])).toEqual([
      [words, undefined],
      [undefined, 'not-supported-here'],
      [undefined, 'encrypted'],
    ]);
  });

  it.each([
    ['RAR 4', rar],
    ['RAR 5', rar5],
  ])('%s: says when even the names are locked', (_, build) => {
    expect(open(build([], { headersEncrypted: true }))).toMatchObject({
      archive: { namesEncrypted: true },
      gap: 'encrypted',
    });
  });

  it('7z: tells the names of a plain header, and says why there are none', () => {
    expect(open(sevenZip(['a.txt', '請求書.doc']))).toMatchObject({
      archive: { names: ['a.txt', '請求書.doc'], count: 2 },
      children: [
        { name: 'a.txt', gap: 'not-supported-here' },
        { name: '請求書.doc', gap: 'not-supported-here' },
      ],
    });
    expect(open(sevenZip([], 'packed'))).toMatchObject({
      archive: { names: [], namesEncrypted: false },
      gap: 'not-supported-here',
    });
    expect(open(sevenZip([], 'encrypted'))).toMatchObject({ archive: { namesEncrypted: true }, gap: 'encrypted' });
  });

  it.each([true, false])('a CD image: its files lie open (Joliet: %s)', (joliet) => {
    const { archive, children, gap } = open(iso([{ name: 'invoice.lnk', data: words }], { joliet }));
    expect([archive?.names, children[0]?.bytes, gap]).toEqual([['invoice.lnk'], words, undefined]);
  });

  it('a tape archive: its files lie open, long names and all', () => {
    const long = `${'folder/'.repeat(20)}b.txt`;
    expect(
      open(
        tar([
          { name: 'a.txt', data: words },
          { name: long, data: words },
        ]),
      ).children,
    ).toMatchObject([
      { name: 'a.txt', bytes: words },
      { name: long, bytes: words },
    ]);
  });

  it('gzip: one file, named inside or after the outer name', () => {
    expect(open(gzip('inner.doc', words)).children).toMatchObject([{ name: 'inner.doc', bytes: words }]);
    const unnamed = gzip('', words);
    expect(open(unnamed).children[0]?.bytes).toEqual(words);
  });

  it('gzip: members that follow the first, as unpackers join them', () => {
    const document = picture(3_000);
    expect(open(joinBytes([gzip('empty.txt', new Uint8Array()), gzip('inner.doc', document)])).children).toMatchObject([
      { name: 'empty.txt', bytes: document },
    ]);
    expect(open(joinBytes([gzip('a', words), gzip('b', words), gzip('c', document)])).children[0]?.bytes).toEqual(
      joinBytes([words, words, document]),
    );
  });

  it('gzip: a member inside the data of another, which is stored, is no further one', () => {
    const inner = gzip('inner.doc', words);
    const outer = gzipSync(inner, { level: 0 });
    expect(open(outer).children).toMatchObject([{ bytes: inner }]);
    expect(open(outer).children[0]).not.toHaveProperty('gap');
  });

  it('gzip: more members than the budget allows leave a gap, and so does a further one that is cut', () => {
    const many = joinBytes(Array.from({ length: 100 }, () => gzip('', words)));
    const few = new Budget({ ...defaultLimits, entries: 10 }, () => 0);
    expect(open(many, [], few).children[0]?.gap).toBe('too-large');
    expect(open(joinBytes([gzip('a', words), gzip('b', words).subarray(0, 30)])).children[0]?.gap).toBe('damaged');
  });

  it('a cabinet: names alone where it is packed as nobody packs any more', () => {
    expect(open(cabinet(['a.txt', 'b.doc']))).toMatchObject({
      archive: { names: ['a.txt', 'b.doc'] },
      children: [{ gap: 'not-supported-here' }, { gap: 'not-supported-here' }],
    });
  });

  it('a cabinet under LZX: an uncompressed block', () => {
    // No translation, kind 3, 4 bytes long, one to sixteen bits of padding; three distances, then the bytes.
    const stored = lzxBlock([0b0_011_0000_0000_0000, 0b0000_0000_0100_0000], [4, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
    const blocks = [{ data: joinBytes([stored, Uint8Array.of(0x61, 0x62, 0x63, 0x64)]), size: 4 }];
    const opened = open(cabinet(['a.txt'], { compression: 0x0f03, blocks }));
    expect(opened.children).toMatchObject([{ name: 'a.txt', bytes: Uint8Array.of(0x61, 0x62, 0x63, 0x64) }]);
    expect(opened.children[0]).not.toHaveProperty('gap');
  });

  it('a virtual disk: nothing but what it is', () => {
    expect(open(new TextEncoder().encode('conectix'))).toMatchObject({ children: [], gap: 'not-supported-here' });
  });
});
