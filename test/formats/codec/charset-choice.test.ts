import { Budget, defaultLimits } from '../../../src/detection/budget';
import { decodeText } from '../../../src/detection/formats/codec/charset-choice';
import { textHost } from '../../../src/hosts/browser';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const decode = (source: Uint8Array, label = '', page = false) =>
  decodeText(source, label, textHost, new Budget(defaultLimits, () => 0), page);

/** "解凍パスワードは以下です" in each encoding. */
const words = '解凍パスワードは以下です';
const utf8 = new TextEncoder().encode(words);
const shiftJis = bytes(
  '\x89\xf0\x93\x80\x83\x70\x83\x58\x83\x8f\x81\x5b\x83\x68\x82\xcd\x88\xc8\x89\xba\x82\xc5\x82\xb7',
);
const eucJp = bytes('\xb2\xf2\xc5\xe0\xa5\xd1\xa5\xb9\xa5\xef\xa1\xbc\xa5\xc9\xa4\xcf\xb0\xca\xb2\xbc\xa4\xc7\xa4\xb9');
const jis = bytes('\x1b$B2rE`%Q%9%o!<%I$O0J2<$G$9\x1b(B');

describe('Japanese text', () => {
  it.each([
    ['no label', ''],
    ['us-ascii', 'us-ascii'],
    ['utf-8, which it is not', 'utf-8'],
    ['iso-8859-1, which it is not', 'iso-8859-1'],
    ['another Japanese one', 'iso-2022-jp'],
    ['a name that nobody knows', 'x-unknown'],
  ])('in Shift_JIS is read under %s', (_what, label) => {
    expect(decode(shiftJis, label)).toBe(words);
  });

  it.each(['', 'utf-8', 'us-ascii', 'shift_jis', 'euc-jp', 'eucJP-ms', 'ujis'])(
    'in EUC-JP is read under "%s"',
    (label) => {
      expect(decode(eucJp, label)).toBe(words);
    },
  );

  it.each(['cp943', 'ms932', 'MS_Kanji', '"windows-31j"', 'sjis-win', 'x-ms-cp932'])(
    'in Shift_JIS is read as %s',
    (label) => {
      expect(decode(shiftJis, label)).toBe(words);
    },
  );

  it.each([
    '',
    'us-ascii',
    'utf-8',
    'JIS',
    'iso-2022-jp-ms',
    'iso-2022-jp-3',
    'x-windows-iso2022jp',
    '_iso-2022-jp$ESC',
    'cp50220',
    'shift_jis',
  ])('in ISO-2022-JP is read under "%s"', (label) => {
    expect(decode(jis, label)).toBe(words);
  });

  it.each(['', 'shift_jis', 'iso-2022-jp', 'euc-jp', 'utf-8'])('in UTF-8 is read under "%s"', (label) => {
    expect(decode(utf8, label)).toBe(words);
  });

  it('of kanji alone is read without a label', () => {
    expect(decode(bytes('\x90\xbf\x8b\x81\x8f\x91'))).toBe('請求書');
    expect(decode(bytes('\xc0\xc1\xb5\xe1\xbd\xf1'))).toBe('請求書');
  });

  it('of signs of full width alone is read without a label', () => {
    expect(decode(bytes('\x81\x81\x82\x50\x82\x51'))).toBe('＝１２');
    expect(decode(bytes('\xa1\xe1\xa3\xb1\xa3\xb2'))).toBe('＝１２');
  });

  it('in JIS X 0213 is read where it agrees with JIS X 0208, and shift-out begins katakana', () => {
    expect(decode(bytes('\x1b$(Q2rE`\x1b(B'), 'iso-2022-jp-3')).toBe('解凍');
    expect(decode(bytes('a\x0e1\x0f'), 'cp50222')).toBe('aｱ');
  });

  it('in a page is what the page says, where the mail says nothing', () => {
    const page = new Uint8Array([...bytes('<meta charset="euc-jp"><p>'), ...eucJp]);
    expect(decode(page, '', true)).toContain(words);
    const western = new Uint8Array([...bytes('<meta charset="iso-8859-2"><p>'), 0xa3]);
    expect(decode(western, '', true)).toContain('Ł');
  });
});

describe('other text', () => {
  it.each([
    ['Western letters without a label', bytes('caf\xe9 cr\xe8me'), '', 'café crème'],
    [
      'Western letters under their label',
      bytes('Gr\xfc\xdfe aus K\xf6ln, sch\xf6ne Tage'),
      'iso-8859-1',
      'Grüße aus Köln, schöne Tage',
    ],
    ['Western pairs without a label', bytes('Gr\xfc\xdfe aus K\xf6ln'), '', 'Grüße aus Köln'],
    ['a Western name without a label', bytes('M\xfcller'), '', 'Müller'],
    ['UTF-8 that is said to be Western', new TextEncoder().encode('Grüße'), 'iso-8859-1', 'Grüße'],
    ['Western letters that Shift_JIS could be', bytes('\xe9t\xe9 d\xe9j\xe0'), 'windows-1252', 'été déjà'],
    ['Cyrillic under its label', bytes('\xcf\xf0\xe8\xe2\xe5\xf2'), 'windows-1251', 'Привет'],
    ['UTF-8 with one broken letter', new Uint8Array([...utf8, 0xff]), 'utf-8', `${words}\ufffd`],
    ['UTF-16 with a mark', bytes('\xfe\xff\x89\xe3'), 'us-ascii', '解'],
    ['UTF-16 without a mark', bytes('\0a\0b'), 'utf-16', 'ab'],
    ['ASCII that is said to be UTF-16', bytes('Hello'), 'utf-16', 'Hello'],
    ['UTF-7', bytes('+MFQ- a+-b+AEA-c'), 'utf-7', 'ご a+b@c'],
    ['plus signs that are no UTF-7', bytes('1+1-'), 'utf-8', '1+1-'],
  ])('is read: %s', (_what, source, label, expected) => {
    expect(decode(source, label)).toBe(expected);
  });
});
