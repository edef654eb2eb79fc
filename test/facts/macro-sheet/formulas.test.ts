import { Budget, defaultLimits } from '../../../src/detection/budget';
import type { OfficeDocument } from '../../../src/detection/contract';
import { foldFormula } from '../../../src/detection/facts/macro-sheet/formula-folding';
import { readMacroFormulas } from '../../../src/detection/facts/macro-sheet/formulas';

const nothing = (): undefined => undefined;

describe('a formula with its constants joined', () => {
  it.each([
    ['=EXEC("a"&"b" & CHAR(65))', '=EXEC("abA")'],
    ['=CALL("ur"&"lmon","x",0,A1&"/y"&B2&"z"&"q")', '=CALL("urlmon","x",0,A1&"/y"&B2&"zq")'],
    ['="a"&("b"&"c")', '="abc"'],
    ['=CONCATENATE("a","b",T("c"))', '="abc"'],
    ['="say ""hi"""&"!"', '="say ""hi""!"'],
    ['=CHAR(70-5)&CHAR(132/2)&CHAR(66+1*2-1)', '="ABC"'],
    ['=MID("abcd",2,2)&LEFT("ab")&RIGHT("abc",2)&SUBSTITUTE("x-y","-","")', '="bcabcxy"'],
    ['=REPLACE(LOWER("ABCD"),2,2,UPPER("z"))&REPT("-",3)&LEN("four")&CODE("A")', '="aZd---465"'],
    ['=MID(A1,2*2,LEN("abc"))', '=MID(A1,4,3)'],
    ['=IF(A1="x"&"y",1,2)', '=IF(A1="xy",1,2)'],
    ['=FORMULA(\'My sheet\'!A1&"b",R1C1)', '=FORMULA(\'My sheet\'!A1&"b",R1C1)'],
  ])('%s', (formula, text) => {
    expect(foldFormula(formula, nothing).text).toBe(text);
  });

  it.each([
    '=A1-3-2',
    '=A1*2*3',
    '=-2+3',
    '=2^3*2',
    '=6*50%',
    '=1/0',
    '=CHAR(0)',
    '=MID("a",0,1)',
    '=REPT("ab",9999)',
    '="a"+1&"b"',
    '=SUM(A1:B2 C3:D4)',
    '=-A1%',
    '=A(',
    '=)(',
    '=',
    '="never closed',
  ])('keeps what is no constant, or no formula: %s', (formula) => {
    expect(foldFormula(formula, nothing).text).toBe(formula === '="never closed' ? '="never closed"' : formula);
  });
});

describe('formulas of a document', () => {
  const document = (parts: Partial<OfficeDocument>): OfficeDocument => ({
    application: 'excel',
    macroSheets: [],
    definedNames: [],
    text: '',
    externals: [],
    dde: [],
    hyperlinks: [],
    stored: [],
    ...parts,
  });
  const sheet = (cells: Readonly<Record<string, string>>): OfficeDocument['macroSheets'][number] => ({
    name: 'Macro1',
    visibility: 'visible',
    cells: Object.entries(cells).map(([address, formula]) => ({ address, formula })),
  });
  const meanings = (parts: Partial<OfficeDocument>): readonly string[] =>
    readMacroFormulas(document(parts), new Budget(defaultLimits, () => 0)).formulas.map(({ meaning }) => meaning);

  it('have names in their place, without carets', () => {
    const name = { name: 'SSDGO', formula: '"cmd /c m^sh^ta x"', autoOpen: false, hidden: true };
    expect(meanings({ macroSheets: [sheet({ A1: '=EXEC(ssdgo)' })], definedNames: [name] })[0]).toBe(
      '=EXEC("cmd /c mshta x")',
    );
  });

  it('have cells in their place, of their own and of other sheets, through other cells', () => {
    const stored = [{ kind: 'cell', name: "'My sheet'!B2", text: '=EXEC("x' }] as const;
    const cells = { A1: "=FORMULA('My sheet'!$B$2&C3,D4)", C3: '=C4&")"', C4: '"' };
    expect(meanings({ macroSheets: [sheet(cells)], stored })[0]).toBe('=FORMULA("=EXEC(""x"")",D4)');
  });

  it('use what a formula amounted to where it cannot be joined', () => {
    const cells = [
      { address: 'A1', formula: '=EXEC(A2)' },
      { address: 'A2', formula: '=LOWER(B1)', value: 'cmd /c nothing' },
    ];
    expect(meanings({ macroSheets: [{ name: 'M', visibility: 'visible', cells }] })[0]).toBe('=EXEC("cmd /c nothing")');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['FORMULA', { A1: '=FORMULA("=EXEC(""not""&""real"")",D4)', A2: '=GOTO(D4)' }, '=EXEC("notreal")'],
    [
      'FORMULA, by numbers of rows and columns',
      { A1: '=FORMULA(CHAR(61)&"EXEC(R5C4)","R4C4")', D5: 'notreal', A2: '=RUN(D4)' },
      '=EXEC("notreal")',
    ],
    ['SET.VALUE', { A1: '=EXEC(D4)', A2: '=SET.VALUE(D4,CHAR(B1-50)&"x")', B1: '160' }, '=EXEC("nx")'],
    [
      'SET.NAME, piece by piece',
      { A1: '=SET.NAME("s","not")', A2: '=SET.NAME("s",s&"real")', A3: '=EXEC(s)' },
      '=EXEC("notreal")',
    ],
    ['DEFINE.NAME', { A1: '=DEFINE.NAME("s","notreal")', A2: '=EXEC(s)' }, '=EXEC("notreal")'],
    [
      'layers of them',
      {
        A1: '=EXEC(E1)',
        A2: '=FORMULA(D2,E1)',
        A3: '=FORMULA(D1&"real",D2)',
        A4: '=FORMULA("not",D1)',
      },
      '=EXEC("notreal")',
    ],
  ])('have in their place what others write: %s', (_, cells, meaning) => {
    expect(meanings({ macroSheets: [sheet(cells)] })).toContain(meaning);
  });

  it('lose nothing to what is written over it', () => {
    const cells = { A1: '=FORMULA("harmless",D4)', D4: 'notreal', A2: '=EXEC(D4)' };
    expect(meanings({ macroSheets: [sheet(cells)] })).toEqual(
      expect.arrayContaining(['=EXEC("notreal")', '=EXEC("harmless")']),
    );
  });

  it('written onto an ordinary sheet run nowhere', () => {
    const cells = { A1: '=FORMULA("=SUM(B1:B8)",Sheet1!B9)' };
    expect(meanings({ macroSheets: [sheet(cells)] })).toEqual(['=FORMULA("=SUM(B1:B8)",Sheet1!B9)']);
  });

  it('that write ever longer texts come to an end, and say so where they are cut', () => {
    const cells = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, row) => [`A${String(row + 1)}`, '=SET.NAME("s",s&s&"x")'] as const),
    );
    const budget = new Budget(defaultLimits, () => 0);
    const name = { name: 's', formula: '"xxxxxxxx"', autoOpen: false, hidden: false };
    const { formulas, gap } = readMacroFormulas(
      document({ macroSheets: [sheet(cells)], definedNames: [name] }),
      budget,
    );
    expect(formulas.length).toBeLessThanOrEqual(10_000);
    expect(gap).toBe('too-large');
  });

  it('that speak of each other in a circle stay as they are', () => {
    expect(meanings({ macroSheets: [sheet({ A1: '=A2&"x"', A2: '=A1&"y"' })] })).toEqual(['=A2&"x"', '=A1&"y"']);
  });

  it('are not asked for where there is no macro sheet', () => {
    const name = { name: 'N', formula: '"x"', autoOpen: false, hidden: false };
    expect(meanings({ definedNames: [name] })).toEqual([]);
  });
});
