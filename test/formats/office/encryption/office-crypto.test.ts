import officeCrypto from 'officecrypto-tool';
import { Budget, defaultLimits } from '../../../../src/detection/budget';
import type { Limits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import { readBiff } from '../../../../src/detection/formats/office/excel/biff';
import { findStream, readCfb } from '../../../../src/detection/formats/office/container/cfb';
import type { CompoundFile } from '../../../../src/detection/formats/office/container/cfb';
import type { Decryption } from '../../../../src/detection/formats/office/encryption/office-crypto';
import { readAgile } from '../../../../src/detection/formats/office/encryption/office-crypto-agile';
import { cfb } from '../../../../src/specimens/office/cfb';
import {
  encryptedDoc,
  encryptedPackage,
  encryptedPpt,
  encryptedXls,
  rightsManagedPackage,
} from '../../../../src/specimens/office/encrypted-office';
import { wave202201 } from '../../../../src/specimens/office/macro-sheets';
import { macroDocument } from '../../../../src/specimens/office/vba';
import { xls } from '../../../../src/specimens/office/xls';
import { xlsm } from '../../../../src/specimens/office/xlsm-macro-sheet';
import { testHost } from '../../../host';
import { decrypt } from '../../../with-keys';

const MOST = { ...defaultLimits, steps: Infinity };

function compoundFile(bytes: Uint8Array): CompoundFile {
  const file = readCfb(bytes, new Budget(defaultLimits, () => 0));
  if (isGap(file)) throw new Error(file);
  return file;
}

function open(bytes: Uint8Array, passwords: readonly string[] = [], limits: Limits = MOST): Decryption | undefined {
  const given = passwords.map((text) => ({ text, origin: 'message' as const }));
  return decrypt(compoundFile(bytes), {
    passwords: () => given,
    budget: new Budget(limits, () => 0),
    agile: readAgile,
  });
}

function formulasOf(decryption: Decryption | undefined): readonly string[] {
  const workbook = readBiff(decryption!.streams!.get('Workbook')!, testHost, new Budget(defaultLimits, () => 0));
  if (isGap(workbook)) throw new Error(workbook);
  return workbook.macroSheets.flatMap(({ cells }) => cells.map(({ formula }) => formula));
}

const book = xlsm(wave202201);

describe('a locked workbook of Excel 97', () => {
  it.each(['xor', 'rc4', 'rc4-cryptoapi'] as const)('opens with the password of the message: %s', (scheme) => {
    const decryption = open(encryptedXls(wave202201, '4432 パス', scheme), ['wrong', '4432 パス']);
    expect(decryption).toMatchObject({ encryption: { scheme, openedWith: 'message' } });
    expect(decryption!.gap).toBeUndefined();
    expect(formulasOf(decryption)).toContain('=FORMULA(Sheet!B7&Sheet!C8,D18)');
  });

  it.each(['xor', 'rc4', 'rc4-cryptoapi'] as const)('opens with the word that Excel tries by itself: %s', (scheme) => {
    const decryption = open(encryptedXls(wave202201, 'VelvetSweatshop', scheme));
    expect(decryption).toMatchObject({ encryption: { scheme, openedWith: 'default' } });
    expect(formulasOf(decryption)).toHaveLength(3);
  });

  it.each(['xor', 'rc4', 'rc4-cryptoapi'] as const)('stays closed without the password: %s', (scheme) => {
    const decryption = open(encryptedXls(wave202201, 'secret', scheme), ['Secret', '']);
    expect(decryption).toEqual({ encryption: { scheme }, gap: 'encrypted' });
  });

  it.each(['xor', 'rc4', 'rc4-cryptoapi'] as const)('is opened by another implementation alike: %s', async (scheme) => {
    const plain = await officeCrypto.decrypt(Buffer.from(encryptedXls(wave202201, 'secret', scheme)), {
      password: 'secret',
    });
    const file = compoundFile(new Uint8Array(plain));
    const ours = open(encryptedXls(wave202201, 'secret', scheme), ['secret'])!.streams!.get('Workbook')!;
    const theirs = file.read(findStream(file, 'workbook')!);
    // Beyond the records there is only what fills up the sector, and FILEPASS is blanked in another way.
    expect(Buffer.from(ours.subarray(240)).equals(theirs.subarray(240, ours.length))).toBe(true);
  });
});

describe('a locked package', () => {
  it.each(['standard', 'agile'] as const)('opens with the password of the message: %s', (scheme) => {
    const decryption = open(encryptedPackage(book, 'gMZLBKgKO', { scheme }), ['4432', 'gMZLBKgKO']);
    expect(decryption).toMatchObject({ encryption: { scheme, openedWith: 'message' } });
    expect(decryption!.bytes).toEqual(book);
  });

  it.each(['standard', 'agile'] as const)('opens with the word that Excel tries by itself: %s', (scheme) => {
    const decryption = open(encryptedPackage(book, 'VelvetSweatshop', { scheme }));
    expect(decryption).toMatchObject({ encryption: { scheme, openedWith: 'default' } });
  });

  it.each(['standard', 'agile'] as const)('stays closed without the password: %s', (scheme) => {
    const decryption = open(encryptedPackage(book, 'secret', { scheme }), ['4432']);
    expect(decryption).toEqual({ encryption: { scheme }, gap: 'encrypted' });
  });

  it.each(['standard', 'agile'] as const)('is opened by another implementation alike: %s', async (scheme) => {
    const locked = Buffer.from(encryptedPackage(book, 'secret', { scheme }));
    expect(new Uint8Array(await officeCrypto.decrypt(locked, { password: 'secret' }))).toEqual(book);
  });

  it('locked by another implementation with Standard opens here', () => {
    const locked = officeCrypto.encrypt(Buffer.from(book), { password: 'secret', type: 'standard' });
    expect(open(new Uint8Array(locked), ['secret'])!.bytes).toEqual(book);
  });

  it('locked by another implementation with Agile opens here, every segment of it', () => {
    // Three segments of 4,096 bytes: a wrong salt spoils the first block of each, and nothing else.
    const content = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 31) & 0xff);
    const locked = officeCrypto.encrypt(Buffer.from(content), { password: 'secret' });
    expect(open(new Uint8Array(locked), ['secret'])).toEqual({
      encryption: { scheme: 'agile', openedWith: 'message' },
      bytes: content,
    });
  });

  it('has a salt for its content and another for its password, as Office writes them', () => {
    const info = Buffer.from(encryptedPackage(book, 'secret')).toString('latin1');
    const salts = Array.from(info.matchAll(/saltValue="([^"]+)"/g), ([, salt]) => salt);
    expect(salts).toHaveLength(2);
    expect(salts[0]).not.toBe(salts[1]);
  });

  it('is out of reach where Agile was left out', () => {
    const file = compoundFile(encryptedPackage(book, 'VelvetSweatshop'));
    expect(decrypt(file, { budget: new Budget(MOST, () => 0) })).toEqual({
      encryption: { scheme: 'agile' },
      gap: 'not-supported-here',
    });
  });

  it('tries only as many passwords as time allows', () => {
    const tried: string[] = [];
    const passwords = Array.from({ length: 40 }, (_, index) => ({ text: `p${index}`, origin: 'message' as const }));
    const file = compoundFile(encryptedPackage(book, 'secret'));
    decrypt(file, {
      passwords: () => passwords,
      budget: new Budget(MOST, () => 0),
      agile: (_info, _package, password) => {
        tried.push(password);
        return undefined;
      },
    });
    expect(tried).toEqual(['VelvetSweatshop', 'p0', 'p1', 'p2']);
  });

  it('that asks for ten million rounds is left', () => {
    const locked = encryptedPackage(book, 'secret', { rounds: 1_000 });
    const at = Buffer.from(locked).indexOf('spinCount="1000"');
    const patched = Buffer.from(locked);
    patched.write('spinCount="9e9" ', at, 'latin1');
    expect(open(new Uint8Array(patched), ['secret'])).toMatchObject({ gap: 'too-large' });
  });

  it('stays locked when the share for keys is spent, and stops within its rounds when time is up', () => {
    const locked = encryptedPackage(book, 'secret');
    const decryption = open(locked, ['secret'], { ...defaultLimits, keySteps: 60_000 });
    expect(decryption).toMatchObject({ encryption: { scheme: 'agile' }, gap: 'encrypted' });
    let now = 0;
    const late = new Budget(MOST, () => now++ * 6_000);
    expect(decrypt(compoundFile(locked), { budget: late, agile: readAgile })).toMatchObject({ gap: 'time-up' });
  });

  it('under rights management is told apart from a password', () => {
    expect(open(rightsManagedPackage(book), ['secret'])).toEqual({
      encryption: { scheme: 'rights-management' },
      gap: 'encrypted',
    });
  });
});

describe('a locked document and a locked presentation', () => {
  it.each(['rc4', 'rc4-cryptoapi'] as const)('open with the password of the message: .doc, %s', (scheme) => {
    const decryption = open(encryptedDoc('The text of the letter', 'secret', scheme), ['secret']);
    expect(decryption).toMatchObject({ encryption: { scheme, openedWith: 'message' } });
    const main = decryption!.streams!.get('WordDocument')!;
    expect(Buffer.from(main.subarray(0x600)).toString()).toBe('The text of the letter');
    // The flag is off, so that whoever reads on takes the document for a clear one.
    expect(main[11]! & 1).toBe(0);
  });

  it('open with the password of the message: .ppt', () => {
    const decryption = open(encryptedPpt('The text of the slide', 'secret'), ['secret']);
    expect(decryption).toMatchObject({ encryption: { scheme: 'rc4-cryptoapi', openedWith: 'message' } });
    const stream = decryption!.streams!.get('PowerPoint Document')!;
    expect(Buffer.from(stream.subarray(8, 29)).toString()).toBe('The text of the slide');
  });

  it('stay closed without the password', () => {
    expect(open(encryptedDoc('x', 'secret'))).toEqual({ encryption: { scheme: 'rc4' }, gap: 'encrypted' });
    expect(open(encryptedPpt('x', 'secret'))).toEqual({ encryption: { scheme: 'rc4-cryptoapi' }, gap: 'encrypted' });
  });
});

describe('what is not encrypted', () => {
  it.each([
    ['a workbook', xls(wave202201)],
    ['a workbook that is protected against change', xls({ ...wave202201, isProtected: true })],
    ['a document with macros', macroDocument('Sub A()\nEnd Sub')],
    ['a compound file of something else', cfb({ streams: { Contents: Uint8Array.of(1, 2, 3) } })],
  ])('is not called so: %s', (_, bytes) => {
    expect(open(bytes, ['secret'])).toBeUndefined();
  });
});
