import fc from 'fast-check';
import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { latin1 } from '../../../../src/detection/formats/codec/bytes';
import { readSylk } from '../../../../src/detection/formats/office/excel/slk';
import type { SylkSheet } from '../../../../src/detection/formats/office/excel/slk';
import { slk } from '../../../builders/slk';

const read = (source: string): SylkSheet =>
  readSylk(source, 'a.slk', new Budget({ ...defaultLimits, steps: 1_000_000 }, () => 0));

describe('a SYLK spreadsheet', () => {
  it('is a macro sheet where a formula has a function that no other sheet knows', () => {
    const [sheet] = read('ID;PWXL;N;E\r\nC;Y1;X1;K0;E=EXEC("notreal")\r\nE\r\n').macroSheets;
    expect(sheet?.cells).toMatchObject([{ address: 'A1' }]);
    expect(read('ID;PWXL;N;E\r\nC;Y1;X1;K0;E=SUM(R1C2:R1C3)\r\nE\r\n').macroSheets).toEqual([]);
  });

  it('tells its macro sheet, the name that starts it, and its formulas in A1 style', () => {
    const bytes = slk(
      { name: '', kind: 'macro', cells: { A1: '=EXEC("a;b R1C1")', B3: '=R[-2]C1&RC[1]&R2C3', C3: "'text; more" } },
      [{ name: 'Auto_Open', formula: 'R1C1' }],
    );
    expect(read(latin1(bytes))).toEqual({
      macroSheets: [
        {
          name: 'a.slk',
          visibility: 'visible',
          cells: [
            { address: 'A1', formula: '=EXEC("a;b R1C1")' },
            { address: 'B3', formula: '=A1&C3&C2' },
            { address: 'C3', formula: 'text; more' },
          ],
        },
      ],
      definedNames: [{ name: 'Auto_Open', formula: 'A1', autoOpen: true, hidden: false }],
      text: 'text; more',
    });
  });

  it('without the mark of a macro sheet has none', () => {
    expect(read(latin1(slk({ name: '', cells: { A1: '=SUM(1,2)', A2: 'word' } })))).toMatchObject({
      macroSheets: [],
      text: 'word',
    });
  });

  it('is read from any text, the same twice', () => {
    const line = fc.constantFrom('C;Y1;X1;K"a"', 'O;E', 'NN;Nx;ER1C1', 'C;X', ';;;;', 'C;ERC[-9]', 'F;Y9e9', '\n', '"');
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        const source = `ID;P\n${lines.join('\n')}`;
        expect(read(source)).toEqual(read(source));
      }),
    );
  });
});
