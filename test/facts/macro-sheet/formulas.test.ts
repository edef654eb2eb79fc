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
    ['=IF(A1="x"&"y",1,2)', '=IF(A1="xy",1,2)'],
    ['=FORMULA(\'My sheet\'!A1&"b",R1C1)', '=FORMULA(\'My sheet\'!A1&"b",R1C1)'],
  ])('%s', (formula, text) => {
    expect(foldFormula(formula, nothing).text).toBe(text);
  });

  it.each(['="a"+1&"b"', '=SUM(A1:B2 C3:D4)', '=-A1%', '=A(', '=)(', '=', '="never closed'])(
    'keeps what is no constant, or no formula: %s',
    (formula) => {
      expect(foldFormula(formula, nothing).text).toBe(formula === '="never closed' ? '="never closed"' : formula);
    },
  );
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

  it('that speak of each other in a circle stay as they are', () => {
    expect(meanings({ macroSheets: [sheet({ A1: '=A2&"x"', A2: '=A1&"y"' })] })).toEqual(['=A2&"x"', '=A1&"y"']);
  });

  it('are not asked for where there is no macro sheet', () => {
    const name = { name: 'N', formula: '"x"', autoOpen: false, hidden: false };
    expect(meanings({ definedNames: [name] })).toEqual([]);
  });
});
