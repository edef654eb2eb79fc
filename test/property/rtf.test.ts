import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { OfficeWords } from '../../src/detection/formats/office/container/office-words';
import { readRtf } from '../../src/detection/formats/office/word/rtf';
import { equation, rtf, rtfObject, rtfPackage } from '../builders/rtf';
import { testHost } from '../host';
import { cutAndChanged } from './cut-and-changed';

function read(bytes: Uint8Array, limits = defaultLimits) {
  const words = new OfficeWords();
  const file = readRtf(bytes, words, testHost, new Budget(limits, () => 0));
  return { file, text: words.text, dde: words.dde };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const whole = rtf({
  text: ['Hello', '日本'],
  template: 'https://files.example/a.dotm',
  fields: [{ code: 'DDEAUTO notreal "/x"' }],
  objects: [
    rtfObject({ className: 'Equation.3', native: equation(), update: true }),
    rtfPackage('a.txt', new Uint8Array(80), { digits: (digits) => digits.replace(/(.{9})/g, "{\\*\\a $1}\\'aa") }),
  ],
});

describe('reading RTF', () => {
  it('of any control words and groups returns, and the same twice', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\*',
      '\\objdata ',
      '\\object',
      '\\field',
      '\\fldinst ',
      '\\fldrslt ',
      '\\bin3 ',
      '\\bin-1 ',
      '\\bin99999999999999999999 ',
      "\\'4",
      "\\'zz",
      '\\u-1?',
      '\\uc9999',
      '\\f7\\fcharset128',
      '\\template ',
      '\\ansicpg65001',
      '01050000',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 200 }), (pieces) => {
        const bytes = bytesOf(`{\\rtf1${pieces.join('')}`);
        expect(read(bytes)).toEqual(read(bytes));
      }),
    );
  });

  it('cut anywhere, with any bytes changed, returns the same twice', () => {
    fc.assert(
      cutAndChanged(whole, (bytes) => {
        expect(read(bytes)).toEqual(read(bytes));
      }),
    );
  });

  it.each([
    ['a million opening braces', '{'.repeat(1_000_000)],
    ['a million closing braces', '}'.repeat(1_000_000)],
    ['a million groups inside each other', '{'.repeat(500_000) + '}'.repeat(500_000)],
    ['a million fields', '{\\field{\\*\\fldinst '.repeat(50_000)],
    ['a hundred thousand objects', '{\\object{\\*\\objdata 01}}'.repeat(100_000)],
  ])('with %s goes on to the end', (_, junk) => {
    const { text } = read(bytesOf(`{\\rtf1 first ${junk}`));
    expect(text).toContain('first');
  });

  it('stops at its budget, and says so', () => {
    const digits = `{\\rtf1{\\object{\\*\\objdata ${'00'.repeat(200_000)}}}}`;
    expect(read(bytesOf(digits), { ...defaultLimits, outputBytes: 50_000 }).file.gap).toBe('too-large');
    expect(read(bytesOf(digits), { ...defaultLimits, steps: 10_000 }).file.gap).toBe('time-up');
  });
});
