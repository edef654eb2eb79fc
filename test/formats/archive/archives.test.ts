import { Budget, defaultLimits } from '../../../src/detection/budget';
import { openerOf, openers } from '../../../src/detection/facts/file/openers';
import type { Opened } from '../../../src/detection/facts/file/opening';
import { sniff } from '../../../src/detection/formats/sniff';
import { calls, foreign, note, order } from '../../builders/foreign-archives';
import { ace, alz, egg, lockedRar4, lockedRar5 } from '../../builders/rare-archives';
import { zip } from '../../../src/specimens/archive/zip';
import { openWithKeys } from '../../with-keys';

function open(bytes: Uint8Array, name: string, password = 'W4ALLD', limits = defaultLimits): Opened {
  const opener = openerOf(sniff(bytes));
  if (opener === undefined) throw new Error(`nobody opens ${name}`);
  const passwords = () => [
    { text: 'wrong', origin: 'message' as const },
    { text: password, origin: 'message' as const },
  ];
  return openWithKeys(opener, bytes, name, { budget: new Budget(limits, () => 0), passwords });
}

const contents = ({ children }: Opened): [string, Uint8Array | undefined, string | undefined][] =>
  children.map(({ name, bytes, gap }) => [name, bytes, gap]);

describe('archives that other programs wrote', () => {
  it.each([
    ...['lzma.7z', 'lzma2.7z', 'bzip2.7z', 'deflate.7z', 'deflate64.7z', 'copy.7z', 'locked.7z', 'locked-names.7z'],
    ...['lh5.lzh', 'lh6.lzh', 'lh7.lzh', 'stored.cab', 'mszip.cab', 'lzx.wim', 'odc.cpio', 'newc.cpio', 'udf.iso'],
  ])('%s: both files come out', (name) => {
    const opened = open(foreign(name), name);
    expect(opened.gap).toBeUndefined();
    expect(contents(opened).sort()).toEqual([
      ['note.txt', note, undefined],
      ['注文書.txt', order, undefined],
    ]);
  });

  it.each([
    ...['delta.7z', 'deflate64.zip', 'bzip2.zip', 'lzma.zip', 'xz.zip', 'aes-lzma.zip', 'packed.arj', 'garbled.arj'],
    ...['files.ar', 'ntfs.img', 'note.txt.xz', 'note.txt.lzma', 'note.txt.bz2', 'note.txt.lz', 'note.txt.zst'],
    ...['note.txt.lz4', 'note.txt.Z'],
  ])('%s: the note comes out', (name) => {
    const opened = open(foreign(name), name);
    expect(opened.gap).toBeUndefined();
    expect(contents(opened)).toEqual([['note.txt', note, undefined]]);
  });

  it.each(['bcj.7z', 'bcj2.7z', 'calls.bin.xz'])('%s: calls and jumps get their targets back', (name) => {
    expect(contents(open(foreign(name), name))).toEqual([['calls.bin', calls, undefined]]);
  });

  it.each(['floppy.img', 'dynamic.vhd', 'dynamic.vhdx'])('%s: files and folders of the volume', (name) => {
    const opened = open(foreign(name), name);
    expect(opened.gap).toBeUndefined();
    expect(contents(opened)).toEqual([
      ['note.txt', note, undefined],
      ['longfolder/a long name.txt', note, undefined],
    ]);
  });

  it.each(['ppmd.7z', 'ppmd.zip', 'xpress.wim'])('%s: what nobody unpacks here is told', (name) => {
    const { children, gap } = open(foreign(name), name);
    const gaps = [gap, ...children.map((child) => child.gap)].filter((one) => one !== undefined);
    expect(gaps.length).toBeGreaterThan(0);
    expect(new Set(gaps)).toEqual(new Set(['not-supported-here']));
  });

  it('a checksum behind a Zstandard frame is no frame of its own', () => {
    expect(contents(open(foreign('注文書.txt.zst'), '注文書.txt.zst'))).toEqual([['注文書.txt', order, undefined]]);
  });
});

describe('a locked archive', () => {
  it.each(['locked.7z', 'garbled.arj', 'aes-lzma.zip'])('%s: names without the password, and a gap', (name) => {
    const { archive, children } = open(foreign(name), name, 'another');
    expect(archive).toMatchObject({ encrypted: true, namesEncrypted: false });
    expect(children.map(({ gap }) => gap)).toEqual(children.map(() => 'encrypted'));
    expect(children.length).toBeGreaterThan(0);
  });

  it('whose names are locked too tells that, and which password opened it', () => {
    expect(open(foreign('locked-names.7z'), 'a.7z', 'another')).toMatchObject({
      archive: { names: [], namesEncrypted: true },
      children: [],
      gap: 'encrypted',
    });
    expect(open(foreign('locked-names.7z'), 'a.7z')).toMatchObject({
      archive: { namesEncrypted: true },
      children: [{ entry: { openedWith: 'message' } }, { entry: { openedWith: 'message' } }],
    });
  });

  it('asks for passwords only when something is locked', () => {
    const passwords = jest.fn(() => []);
    openWithKeys(openers['7z'], foreign('lzma.7z'), 'a.7z', { passwords });
    expect(passwords).not.toHaveBeenCalled();
  });
});

describe.each([
  ['RAR 4', lockedRar4],
  ['RAR 5', lockedRar5],
])('%s with a password', (_, build) => {
  const file = { name: 'invoice.vbs', data: note };

  it('opens what is stored in it with the password of the message', () => {
    expect(open(build(file, 'W4ALLD'), 'a.rar')).toMatchObject({
      archive: { encrypted: true, namesEncrypted: false },
      children: [{ name: 'invoice.vbs', bytes: note, entry: { encrypted: true, openedWith: 'message' } }],
    });
    const { children } = open(build(file, 'W4ALLD'), 'a.rar', 'another');
    expect(contents({ children })).toEqual([['invoice.vbs', undefined, 'encrypted']]);
  });

  it('opens locked headers too', () => {
    const bytes = build(file, 'W4ALLD', { names: true });
    expect(open(bytes, 'a.rar')).toMatchObject({
      archive: { names: ['invoice.vbs'], namesEncrypted: true },
      children: [{ name: 'invoice.vbs', bytes: note }],
    });
    expect(open(bytes, 'a.rar', 'another')).toMatchObject({ archive: { names: [] }, children: [], gap: 'encrypted' });
  });
});

describe('archives of which there are few', () => {
  const files = [
    { name: 'invoice.js', data: note },
    { name: 'order.txt', data: order },
  ];

  it.each([
    ['ACE', ace],
    ['ALZ', alz],
    ['EGG', egg],
  ])('%s: what is stored lies open', (_, build) => {
    const opened = open(build(files), 'a.bin');
    expect(opened.gap).toBeUndefined();
    expect(contents(opened)).toEqual([
      ['invoice.js', note, undefined],
      ['order.txt', order, undefined],
    ]);
  });

  it.each([
    ['ACE', ace],
    ['EGG', egg],
  ])('%s: what is locked is told', (_, build) => {
    const opened = open(build(files, { locked: true }), 'a.bin');
    expect(opened.archive).toMatchObject({ encrypted: true });
    expect(opened.children.map(({ gap }) => gap)).toEqual(['encrypted', 'encrypted']);
  });
});

describe('a ZIP archive that lies', () => {
  const data = new TextEncoder().encode('WScript.Echo "a harmless line of a script that repeats" '.repeat(9));

  it('about the method in both places: what is called stored and is deflated is inflated', () => {
    const honest = zip([{ name: 'invoice.vbs', data }]);
    const packed = honest.slice();
    for (const signature of [0x04034b50, 0x02014b50]) {
      const view = new DataView(packed.buffer);
      for (let at = 0; at + 12 < packed.length; at++)
        if (view.getUint32(at, true) === signature) view.setUint16(at + (signature === 0x04034b50 ? 8 : 10), 0, true);
    }
    expect(contents(open(packed, 'a.zip'))).toEqual([['invoice.vbs', data, undefined]]);
  });

  it('about the sum of what is stored: that is not handed on in silence', () => {
    const honest = zip([{ name: 'invoice.vbs', data, stored: true }]);
    const changed = honest.slice();
    changed[30 + 'invoice.vbs'.length] = 0x41;
    expect(open(honest, 'a.zip').children[0]).not.toHaveProperty('gap');
    expect(open(changed, 'a.zip').children).toMatchObject([{ gap: 'damaged' }]);
  });

  it('about a name: both readings are read', () => {
    const opened = open(zip([{ name: 'minutes.txt', data, local: { name: 'invoice.vbs' } }]), 'a.zip');
    expect(opened.archive).toMatchObject({ names: ['minutes.txt', 'invoice.vbs'], inconsistent: true });
    expect(contents(opened)).toEqual([
      ['minutes.txt', data, undefined],
      ['invoice.vbs', data, undefined],
    ]);
  });

  it('about a size: one file is told once', () => {
    const opened = open(zip([{ name: 'minutes.txt', data, local: { size: 7 } }]), 'a.zip');
    expect(opened.children.map(({ name }) => name)).toEqual(['minutes.txt']);
    expect(opened.archive?.inconsistent).toBe(true);
  });

  it('by leaving an entry out of its directory', () => {
    const hidden = zip([{ name: 'invoice.vbs', data }], { withoutDirectory: true });
    const opened = open(zip([{ name: 'minutes.txt', data: note }], { prefix: hidden, prefixCounted: true }), 'a.zip');
    expect(opened.archive?.inconsistent).toBe(true);
    expect(contents(opened)).toEqual([
      ['minutes.txt', note, undefined],
      ['invoice.vbs', data, undefined],
    ]);
  });
});

describe('a file whose name promises an archive', () => {
  it.each(['invoice.kgb', 'invoice.pea', 'invoice.r00', 'invoice.002', 'invoice.z01'])(
    '%s of unknown bytes leaves a gap',
    (name) => {
      expect(open(Uint8Array.of(0, 1, 2, 3, 0, 200, 0), name)).toMatchObject({
        archive: { names: [] },
        gap: 'not-supported-here',
      });
    },
  );

  it('is no gap under the name of a picture, and one where bytes of no known kind promise nothing', () => {
    expect(open(Uint8Array.of(0, 1, 2, 3, 0, 200, 0), 'logo.png')).toEqual({ children: [] });
    expect(open(Uint8Array.of(0, 1, 2, 3, 0, 200, 0), 'data.bin')).toEqual({
      children: [],
      gap: 'not-supported-here',
    });
  });

  it('a program that unpacks itself: the archive behind it is opened', () => {
    const program = new Uint8Array(700).fill(0x90);
    program.set([0x4d, 0x5a]);
    const { children } = open(Uint8Array.from([...program, ...foreign('lh5.lzh')]), 'setup.exe');
    expect(children.map(({ name, size }) => [name, size])).toEqual([['behind.lzh', foreign('lh5.lzh').length]]);
  });
});

describe('an archive that was cut or counts too much', () => {
  it.each(['lzma2.7z', 'lh5.lzh', 'mszip.cab', 'packed.arj', 'newc.cpio', 'note.txt.xz', 'note.txt.bz2'])(
    '%s: a gap tells that its end is missing',
    (name) => {
      const whole = foreign(name);
      const { children, gap } = open(whole.subarray(0, Math.floor(whole.length * 0.6)), name);
      expect([gap, ...children.map((child) => child.gap)]).toContain('damaged');
    },
  );

  it('ends at the budget, and says so', () => {
    const { children } = open(foreign('lzma.7z'), 'a.7z', '', { ...defaultLimits, outputBytes: 250 });
    expect(children.map(({ gap }) => gap)).toContain('too-large');
  });
});
