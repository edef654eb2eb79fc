import { likelyCharset } from '../../../src/detection/formats/codec/likely-charset';

/** "パスワードはこちらです" */
const SHIFT_JIS = Buffer.from('83708358838f815b83688' + '2cd82b182bf82e782c582b7', 'hex');
const EUC_JP = Buffer.from('a5d1a5b9a5efa1bca5c9a4cfa4b3a4c1a4e9a4c7a4b9', 'hex');
const JIS = Buffer.concat([Buffer.from('\x1b$B', 'latin1'), Buffer.from('25513925', 'hex'), Buffer.from('\x1b(B')]);
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('the charset of a text', () => {
  it.each([
    ['Shift_JIS without a label', SHIFT_JIS, undefined, 'shift_jis'],
    ['Shift_JIS called Western', SHIFT_JIS, 'windows-1252', 'shift_jis'],
    ['Shift_JIS called UTF-8', SHIFT_JIS, 'utf-8', 'shift_jis'],
    ['EUC-JP without a label', EUC_JP, undefined, 'euc-jp'],
    ['JIS without a label', JIS, undefined, 'iso-2022-jp'],
    ['JIS called ASCII', JIS, 'us-ascii', 'iso-2022-jp'],
    ['UTF-8 called Shift_JIS', utf8('パスワード'), 'shift_jis', 'utf-8'],
    ['UTF-8 called JIS', utf8('パスワード'), 'iso-2022-jp', 'utf-8'],
  ])('is told by its bytes: %s', (_what, bytes, stated, charset) => {
    expect(likelyCharset(bytes, stated)).toBe(charset);
  });

  it.each([
    ['German in Windows-1252', Buffer.from('Gr\xfc\xdfe aus K\xf6ln', 'latin1'), undefined, 'windows-1252'],
    ['French called ISO 8859-1', Buffer.from('\xe9t\xe9 \xe0 la for\xeat', 'latin1'), 'iso-8859-1', 'iso-8859-1'],
    ['Russian as stated', Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'), 'windows-1251', 'windows-1251'],
    ['ASCII', utf8('plain words'), 'windows-1252', 'windows-1252'],
    ['Shift_JIS as stated', SHIFT_JIS, 'shift_jis', 'shift_jis'],
  ])('stays what it is: %s', (_what, bytes, stated, charset) => {
    expect(likelyCharset(bytes, stated)).toBe(charset);
  });
});
