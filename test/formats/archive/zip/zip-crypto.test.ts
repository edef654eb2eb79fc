import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import { readZip, unpackEntry } from '../../../../src/detection/formats/archive/zip/zip';
import type { UnpackedEntry } from '../../../../src/detection/formats/archive/zip/zip';
import { zip } from '../../../../src/specimens/archive/zip';
import type { ZipFile } from '../../../../src/specimens/archive/zip';
import { testHost } from '../../../host';

const newBudget = (): Budget => new Budget(defaultLimits, () => 0);

/** Letters that do not repeat: they deflate to two thirds, over many slices. */
function letters(count: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from(
    { length: count },
    () => 97 + (((seed = Math.imul(seed, 1_103_515_245) + 12_345) >>> 16) % 20),
  );
}

function unpacked(
  file: ZipFile,
  options: { password?: string; limit?: number },
  bend = (data: Uint8Array): Uint8Array => data,
): UnpackedEntry {
  const archive = readZip(bend(zip([file])), testHost, newBudget());
  if (isGap(archive)) throw new Error(`no archive: ${archive}`);
  return unpackEntry(archive, archive.entries[0]!, newBudget(), options);
}

const kinds = [
  ['ZipCrypto', { kind: 'zipcrypto', password: 'gMZLBKgKO' }],
  ['AES-128', { kind: 'aes', password: 'gMZLBKgKO', strength: 1 }],
  ['AES-192', { kind: 'aes', password: 'gMZLBKgKO', strength: 2 }],
  ['AES-256', { kind: 'aes', password: 'gMZLBKgKO', strength: 3 }],
] as const;

describe.each(kinds)('an entry encrypted with %s', (_, encryption) => {
  const data = letters(60_000);
  const file: ZipFile = { name: 'a.doc', data, encryption };

  it('opens with its password, however many slices it has', () => {
    expect(unpacked(file, { password: 'gMZLBKgKO' })).toEqual({ bytes: data });
  });

  it('opens stored as well as deflated', () => {
    expect(unpacked({ ...file, stored: true }, { password: 'gMZLBKgKO' })).toEqual({ bytes: data });
  });

  it('gives its first bytes alone when asked for them', () => {
    const { bytes, gap } = unpacked({ ...file, paddedTo: 200_000_000 }, { password: 'gMZLBKgKO', limit: 1_000_000 });
    expect([bytes.length, gap]).toEqual([1_000_000, 'too-large']);
    expect(bytes.subarray(0, data.length)).toEqual(data);
  });

  it('stays closed without a password and under 600 wrong ones', () => {
    const small: ZipFile = { ...file, data: letters(200) };
    expect(unpacked(small, {}).gap).toBe('encrypted');
    // ZipCrypto checks one byte, so two or three of these pass its check and must fail at the content.
    const tries = encryption.kind === 'zipcrypto' ? 600 : 10;
    for (let attempt = 0; attempt < tries; attempt++) {
      expect(unpacked(small, { password: `wrong${attempt}` })).toEqual({ bytes: new Uint8Array(), gap: 'encrypted' });
    }
  });
});

describe('an AES entry whose ciphertext was changed', () => {
  it('is not believed: its authentication code does not fit', () => {
    const file: ZipFile = { name: 'a', data: letters(5_000), stored: true, encryption: { kind: 'aes', password: 'x' } };
    const bend = (data: Uint8Array): Uint8Array => data.map((byte, index) => (index === 200 ? byte ^ 1 : byte));
    expect(unpacked(file, { password: 'x' }, bend)).toMatchObject({ gap: 'encrypted' });
  });
});

describe('an entry under an encryption that nobody here opens', () => {
  it('is encrypted, whatever the password', () => {
    const archive = readZip(
      zip([{ name: 'a', data: letters(10), encryption: { kind: 'zipcrypto', password: 'x' } }]),
      testHost,
      newBudget(),
    );
    if (isGap(archive)) throw new Error(archive);
    const strong = { ...archive.entries[0]!, encryption: 'unknown' as const };
    expect(unpackEntry(archive, strong, newBudget(), { password: 'x' }).gap).toBe('encrypted');
  });
});

it('passwords that are not ASCII are tried as UTF-8', () => {
  const utf8 = String.fromCharCode(...new TextEncoder().encode('解凍🔑é'));
  const file: ZipFile = { name: 'a', data: letters(50), encryption: { kind: 'zipcrypto', password: utf8 } };
  expect(unpacked(file, { password: '解凍🔑é' }).gap).toBeUndefined();
});
