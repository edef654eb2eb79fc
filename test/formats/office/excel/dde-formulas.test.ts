import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { readDdeFormulas } from '../../../../src/detection/formats/office/excel/dde-formulas';

const read = (text: string) => readDdeFormulas(text, new Budget(defaultLimits, () => 0));

describe('DDE in plain text', () => {
  it.each([
    ["name,=notreal|'/x'!A0,1", ["notreal|'/x'"]],
    [`"+notreal|'/x'!A0"`, ["notreal|'/x'"]],
    ["a;-2+3+notreal|'/x'!A0", ["notreal|'/x'"]],
    ["a\t@SUM(1)*notreal|'/x'!A0", ["notreal|'/x'"]],
    ["C;X1;Y1;K0;Enotreal|'/x'!A0", ["notreal|'/x'"]],
    ["日付,＝notreal｜'/x'！A0", ["notreal|'/x'"]],
    ["＋notreal｜'/x'！A0", ["notreal|'/x'"]],
    [`a,"=DDE(""notreal"";""/x"";""A0"")"`, ['notreal|/x']],
    ['=1+dde("notreal","/x","A0")', ['notreal|/x']],
    ["=notreal|'/x'!A0\n=other|'/y'!A0", ["notreal|'/x'", "other|'/y'"]],
  ])('is found in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'a|b,c|d',
    '|---|---|',
    'name | address',
    'Everything|else',
    '= | ',
    '"-"|x',
    'see DDE("a";"b")',
    'ＡＢＣ｜名前！',
  ])('is not %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('costs no more than its bars', () => {
    const limits = { ...defaultLimits, steps: 1_000 };
    expect(readDdeFormulas('=a|b!\n'.repeat(100_000), new Budget(limits, () => 0)).length).toBeLessThan(20);
  });
});
