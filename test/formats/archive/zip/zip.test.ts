import {
  BlobWriter,
  configure,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import type { Gap } from '../../../../src/detection/contract';
import { readZip, unpackEntry } from '../../../../src/detection/formats/archive/zip/zip';
import type { Zip } from '../../../../src/detection/formats/archive/zip/zip-headers';
import { crowdedZip, nestedBomb, zip } from '../../../../src/specimens/archive/zip';
import type { ZipFile } from '../../../../src/specimens/archive/zip';
import { testHost } from '../../../host';

configure({ useWebWorkers: false });

const text = 'Minutes of our meeting. '.repeat(200);
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const newBudget = (limits = {}): Budget => new Budget({ ...defaultLimits, ...limits }, () => 0);

function opened(data: Uint8Array, budget = newBudget()): Zip {
  const archive = readZip(data, testHost, budget);
  if (isGap(archive)) throw new Error(`no archive: ${archive}`);
  return archive;
}

function contentOf(archive: Zip, index = 0, password?: string): string {
  const options = password === undefined ? {} : { password };
  const { bytes, gap } = unpackEntry(archive, archive.entries[index]!, newBudget(), options);
  return gap !== undefined && bytes.length === 0 ? gap : new TextDecoder().decode(bytes);
}

describe('reading a ZIP archive', () => {
  it.each<[string, Partial<ZipFile>]>([
    ['deflated', {}],
    ['stored', { stored: true }],
    ['with a data descriptor', { dataDescriptor: true }],
    ['with zip64 sizes', { zip64: true }],
    ['encrypted with ZipCrypto', { encryption: { kind: 'zipcrypto', password: 'W4ALLD' } }],
    [
      'encrypted with ZipCrypto and a data descriptor',
      { encryption: { kind: 'zipcrypto', password: 'W4ALLD' }, dataDescriptor: true },
    ],
    ['encrypted with AES-128', { encryption: { kind: 'aes', password: 'W4ALLD', strength: 1 } }],
    ['encrypted with AES-192', { encryption: { kind: 'aes', password: 'W4ALLD', strength: 2 } }],
    ['encrypted with AES-256', { encryption: { kind: 'aes', password: 'W4ALLD' } }],
    ['encrypted with AES-256, AE-1', { encryption: { kind: 'aes', password: 'W4ALLD', version: 1 } }],
    ['stored and encrypted with AES', { encryption: { kind: 'aes', password: 'W4ALLD' }, stored: true }],
  ])('reads an entry that is %s, as zip.js does', async (_, how) => {
    const archive = zip([{ name: 'minutes.txt', data: bytesOf(text), ...how }]);
    const ours = opened(archive);
    expect(ours).toMatchObject({ count: 1, prefix: 0, inconsistent: false });
    expect(ours.gap).toBeUndefined();
    expect(ours.entries[0]).toMatchObject({
      name: 'minutes.txt',
      size: text.length,
      encrypted: how.encryption !== undefined,
      encryption: how.encryption?.kind ?? 'none',
    });
    expect(contentOf(ours, 0, how.encryption?.password)).toBe(text);

    const [theirs] = await new ZipReader(new Uint8ArrayReader(archive)).getEntries();
    if (theirs?.directory !== false) throw new Error('zip.js finds no file');
    const content = await theirs.getData(
      new Uint8ArrayWriter(),
      how.encryption && { password: how.encryption.password },
    );
    expect(new TextDecoder().decode(content)).toBe(text);
  });

  it.each([
    ['ZipCrypto', { zipCrypto: true }],
    ['AES-256', { encryptionStrength: 3 as const }],
    ['AES-128', { encryptionStrength: 1 as const }],
  ])('opens what zip.js encrypted with %s', async (_, options) => {
    const writer = new ZipWriter(new BlobWriter('application/zip'), { password: '4432', ...options });
    await writer.add('minutes.txt', new TextReader(text));
    const archive = opened(new Uint8Array(await (await writer.close()).arrayBuffer()));
    expect(contentOf(archive, 0, '4432')).toBe(text);
    expect(contentOf(archive, 0, '4433')).toBe('encrypted');
    expect(contentOf(archive)).toBe('encrypted');
  });

  it('finds the directory of a zip64 archive', () => {
    expect(opened(zip([{ name: 'a.txt', zip64: true, data: bytesOf('a') }], { zip64: true }))).toMatchObject({
      count: 1,
      inconsistent: false,
    });
  });

  it('finds the archive behind a prefix, counted in the offsets or not', () => {
    const prefix = bytesOf('%PNG this is not an archive yet ');
    for (const prefixCounted of [true, false]) {
      const archive = opened(zip([{ name: 'a.txt', data: bytesOf(text) }], { prefix, prefixCounted }));
      expect(archive).toMatchObject({ prefix: prefix.length, inconsistent: false });
      expect(contentOf(archive)).toBe(text);
    }
  });

  it('shows the entries of an archive that hides in front of another', () => {
    const archive = opened(
      zip([{ name: 'harmless.txt' }], { prefix: zip([{ name: 'hidden.doc', data: bytesOf(text) }]) }),
    );
    expect(archive.entries.map(({ name }) => name)).toEqual(['harmless.txt', 'hidden.doc']);
    expect(archive.inconsistent).toBe(true);
    expect(contentOf(archive, 1)).toBe(text);
  });

  it.each<[string, Partial<ZipFile>]>([
    ['name', { local: { name: 'other.txt' } }],
    ['size', { local: { size: 7 } }],
    ['method', { local: { method: 0 } }],
    ['encryption', { local: { encrypted: true } }],
    ['place', { central: { offset: 5 } }],
  ])('notices that local header and directory disagree about the %s', (_, lie) => {
    expect(opened(zip([{ name: 'notes.txt', data: bytesOf(text), ...lie }])).inconsistent).toBe(true);
  });

  it('notices entries that overlap', () => {
    expect(opened(crowdedZip(3)).inconsistent).toBe(true);
  });

  it('finds entries by their local headers when the directory is cut off', () => {
    const files = [
      { name: 'a.doc', data: bytesOf(text) },
      { name: 'b.doc', data: bytesOf(text), dataDescriptor: true },
      { name: 'c.doc', data: bytesOf('short') },
    ];
    const archive = opened(zip(files, { withoutDirectory: true }));
    expect(archive.entries.map(({ name }) => name)).toEqual(['a.doc', 'b.doc', 'c.doc']);
    expect(archive.gap).toBe('damaged');
    expect([0, 1, 2].map((index) => contentOf(archive, index))).toEqual([text, text, 'short']);
  });

  it('reads the names of an encrypted archive that was cut in the middle of its data', () => {
    const whole = zip([
      { name: 'invoice.xlsm', data: bytesOf(text), encryption: { kind: 'zipcrypto', password: 'x' } },
    ]);
    expect(opened(whole.subarray(0, 100)).entries).toMatchObject([{ name: 'invoice.xlsm', encrypted: true }]);
  });

  it('keeps what came out of a cut entry', () => {
    let seed = 1;
    const noise = Uint8Array.from(
      { length: 40_000 },
      () => 97 + (((seed = Math.imul(seed, 1_103_515_245) + 12_345) >>> 16) % 20),
    );
    const archive = opened(zip([{ name: 'a.bin', data: noise }]).subarray(0, 10_000));
    const { bytes, gap } = unpackEntry(archive, archive.entries[0]!, newBudget());
    expect(gap).toBe('damaged');
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(bytes).toEqual(noise.subarray(0, bytes.length));
  });

  it('says that a method that nobody unpacks here is not supported', () => {
    const archive = opened(zip([{ name: 'a', data: bytesOf('a'), stored: true }]));
    expect(unpackEntry(archive, { ...archive.entries[0]!, method: 98 }, newBudget()).gap).toBe('not-supported-here');
  });

  it.each([
    ['請求書.xlsm', [0x90, 0xbf, 0x8b, 0x81, 0x8f, 0x91, 0x2e, 0x78, 0x6c, 0x73, 0x6d]],
    ['ﾃｽﾄ.doc', [0xc3, 0xbd, 0xc4, 0x2e, 0x64, 0x6f, 0x63]],
    ['Müller.doc', [0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72, 0x2e, 0x64, 0x6f, 0x63]],
    ['Größe.doc', [0x47, 0x72, 0x94, 0xe1, 0x65, 0x2e, 0x64, 0x6f, 0x63]],
    ['Rechnung für März.doc', [...bytesOf('Rechnung f'), 0x81, ...bytesOf('r M'), 0x84, ...bytesOf('rz.doc')]],
    ['請求書.doc', [...bytesOf('請求書.doc')]],
  ])('reads the name %s in the code page that it was written in', (name, raw) => {
    expect(opened(zip([{ name: '', rawName: Uint8Array.from(raw) }])).entries[0]?.name).toBe(name);
  });

  it('reads UTF-8 names with and without their flag', () => {
    expect(
      opened(zip([{ name: '請求書.doc' }, { name: 'x', rawName: bytesOf('é.doc') }])).entries.map(({ name }) => name),
    ).toEqual(['請求書.doc', 'é.doc']);
  });

  it('answers with a gap where no archive is', () => {
    expect(readZip(bytesOf('nothing of the kind'), testHost, newBudget())).toBe('damaged');
    expect(readZip(new Uint8Array(), testHost, newBudget())).toBe('damaged');
  });

  it('reads an empty archive', () => {
    expect(opened(zip([]))).toMatchObject({ count: 0, entries: [], inconsistent: false });
  });
});

describe('an archive made to hurt', () => {
  it('lists a million entries up to the budget and says how many are claimed', () => {
    const archive = opened(crowdedZip(1_000_000));
    expect(archive).toMatchObject({ count: 1_000_000, gap: 'too-large' });
    expect(archive.entries).toHaveLength(defaultLimits.entries);
  });

  it('reads only the head of a document padded to 560 MB', () => {
    const archive = opened(zip([{ name: 'form.doc', data: bytesOf('head'), paddedTo: 560_000_000 }]));
    const budget = newBudget();
    const { bytes, gap } = unpackEntry(archive, archive.entries[0]!, budget, { limit: 1_048_576 });
    expect(archive.entries[0]).toMatchObject({ size: 560_000_000 });
    expect([bytes.length, gap]).toEqual([1_048_576, 'too-large']);
    expect(defaultLimits.outputBytes - budget.remainingBytes).toBe(1_048_576);
  });

  it('leaves a bomb at the ratio', () => {
    const archive = opened(zip([{ name: 'bomb', paddedTo: 50_000_000 }]));
    const budget = newBudget();
    expect(unpackEntry(archive, archive.entries[0]!, budget).gap).toBe('too-large');
    expect(defaultLimits.outputBytes - budget.remainingBytes).toBeLessThan(24_000_000);
  });

  it('lies about its sizes in vain', () => {
    const archive = opened(zip([{ name: 'bomb', paddedTo: 50_000_000, central: { size: 10 } }]));
    expect(unpackEntry(archive, archive.entries[0]!, newBudget()).gap).toBe('too-large');
  });

  it('spends one budget on all layers of nested archives', () => {
    const budget = newBudget({ outputBytes: 2_000_000 });
    const queue = [nestedBomb(4)];
    const gaps = new Set<Gap>();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const archive = readZip(next, testHost, budget);
      if (isGap(archive)) continue;
      for (const entry of archive.entries) {
        const { bytes, gap } = unpackEntry(archive, entry, budget);
        if (gap === undefined) queue.push(bytes);
        else gaps.add(gap);
      }
    }
    expect([...gaps]).toEqual(['too-large']);
  });
});

it('a padded entry inflates to what it claims, CRC and all', async () => {
  const archive = zip([{ name: 'form.doc', data: bytesOf('head'), paddedTo: 3_000_000 }]);
  const [entry] = await new ZipReader(new Uint8ArrayReader(archive), { checkSignature: true }).getEntries();
  if (entry?.directory !== false) throw new Error('zip.js finds no file');
  expect(await entry.getData(new Uint8ArrayWriter())).toHaveLength(3_000_000);
});
