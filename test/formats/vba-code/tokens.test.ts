import { Budget, defaultLimits } from '../../../src/detection/budget';
import { Names } from '../../../src/detection/formats/vba-code/characters';
import { LineReader } from '../../../src/detection/formats/vba-code/tokens';

const budget = new Budget(defaultLimits, () => 0);

/** The words of each logical line. */
function read(source: string): string[][] {
  const lines: string[][] = [];
  const reader = new LineReader(new Names(), budget).open(source);
  for (let tokens = reader.next(); tokens !== undefined; tokens = reader.next())
    lines.push(tokens.map(({ word }) => word));
  return lines;
}

describe('tokens of VBA', () => {
  it('are names, texts, numbers, dates and signs', () => {
    expect(read('Foo = "a""b" & &HFF& + 1.5E3 - #1/2/2020# <> .5')).toEqual([
      ['foo', '=', '"a""b"', '&', '&HFF&', '+', '1.5E3', '-', '#1/2/2020#', '<>', '.5'],
    ]);
  });

  it('leave comments out, with what continues them', () => {
    expect(read('a \'one _\ntwo\nRem three\nb: Rem four\nc = "\'"')).toEqual([['a'], ['b', ':'], ['c', '=', '"\'"']]);
  });

  it('go on over continued lines', () => {
    expect(read('Shell _\r\n  "a" & _  \r\n  "b"\r\nc_\nd')).toEqual([['shell', '"a"', '&', '"b"'], ['c_'], ['d']]);
  });

  it('end their lines at CR, LF, and the separators of Unicode', () => {
    expect(read('a\rb\nc\u2028d\u2029e')).toEqual([['a'], ['b'], ['c'], ['d'], ['e']]);
  });

  it('lose their type characters, and keep the operators that look like them', () => {
    expect(read('Mid$(a%, b&) & c!d & VBA.Shell# "x"&y')).toEqual([
      ['mid', '(', 'a', ',', 'b', ')', '&', 'c', '!', 'd', '&', 'vba', '.', 'shell', '"x"', '&', 'y'],
    ]);
  });

  it('are the same in full-width letters', () => {
    expect(read('Ｓｈｅｌｌ（"ａ"）')).toEqual([['shell', '(', '"ａ"', ')']]);
  });

  it('may be names of any script', () => {
    expect(read('売上 = Цена')).toEqual([['売上', '=', 'цена']]);
  });

  it('keep every branch of conditional compilation', () => {
    expect(read('#If VBA7 Then\na\n#Else\nb\n#End If')).toEqual([['a'], ['b']]);
  });

  it('end a text that is not closed with its line', () => {
    expect(read('a = "x\nb')).toEqual([['a', '=', '"x"'], ['b']]);
  });

  it('do not take file numbers for a date', () => {
    expect(read('Print #1, x: Close #1')).toEqual([['print', '#', '1', ',', 'x', ':', 'close', '#', '1']]);
  });
});
