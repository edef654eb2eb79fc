import fc from 'fast-check';
import { splitStatements } from '../../../src/detection/facts/macro/statements';
import { foldStatement } from '../../../src/detection/facts/macro/strings';

const values = new Map<string, string | number>([
  ['host', 'files.invalid'],
  ['shift', 3],
]);

function fold(source: string) {
  const statements = splitStatements(source);
  const [statement] = statements.list;
  return statement === undefined ? undefined : foldStatement(statements, statement, (name) => values.get(name));
}

describe('strings that a statement builds', () => {
  it.each([
    ['literals joined with & and +', 'f "wsc" & "ript" + ".shell"', ['wscript.shell']],
    ['junk between them', 'f "win" + zqx + "mgmts"', ['winmgmts']],
    ['letters by number', 'f Chr(110) & ChrW(&H6F) & Chr$(100 + 16)', ['not']],
    ['letters shifted by a constant', 'f Chr(107 + shift)', ['n']],
    ['reversed', 'f StrReverse("lear") & "1"', ['rael1']],
    ['with filling replaced', 'f Replace("n##o##t", "##", "")', ['not']],
    ['an array joined', 'f Join(Array("n", "o", "t"), "")', ['not']],
    ['cut out', 'f Mid("xxnotxx", 3, 3) & Left("realxx", 4) & Right("xxit", 2)', ['notrealit']],
    ['known variables', 'f "http://" & host & "/a"', ['http://files.invalid/a']],
    ['arguments apart', 'f "a", "b" & "c"', ['a', 'bc']],
    ['arguments of unknown functions apart', 'x = "a" & Dec("b") & "c"', ['b', 'ac']],
    ['brackets', 'f ("a" & ("b" & "c"))', ['abc']],
    ['members of a library', 'f VBA.Chr(65) & Strings.StrReverse("cb")', ['Abc']],
  ])('%s', (_, source, strings) => {
    expect(fold(source)?.strings).toEqual(strings);
  });

  it('are built where more than one piece went in', () => {
    expect(fold('f "a" & "b"')?.built).toBe(true);
    expect(fold('f StrReverse("ba")')?.built).toBe(true);
    expect(fold('f "ab", "c"')?.built).toBe(false);
    expect(fold('f CStr("ab")')?.built).toBe(false);
  });

  it('are what an assignment assigns', () => {
    expect(fold('"a" & "b"')?.value).toBe('ab');
    expect(fold('2 + 3 * 4')?.value).toBe(14);
  });

  it('come out of any statement, the same twice', () => {
    const piece = fc.constantFrom(
      '"a"',
      '&',
      '+',
      '(',
      ')',
      ',',
      'chr(',
      '65',
      'x',
      '.',
      '-',
      '&h',
      'xor ',
      ' ',
      'join(array(',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const source = `f ${pieces.join('')}`;
        expect(fold(source)).toEqual(fold(source));
      }),
    );
  });
});
