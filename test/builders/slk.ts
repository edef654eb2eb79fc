import { ByteWriter } from '../../src/specimens/byte-writer';
import { cellsOf } from '../../src/specimens/office/workbook';
import type { SheetParts, WorkbookParts } from '../../src/specimens/office/workbook';

/** A SYLK spreadsheet of one sheet, as Excel writes it. Formulas must be without references, names' are in R1C1 style. */
export function slk(sheet: SheetParts, names: NonNullable<WorkbookParts['names']> = []): Uint8Array {
  const double = (text: string): string => text.split(';').join(';;');
  const lines = [
    'ID;PWXL;N;E',
    `O;L;${sheet.kind === 'macro' ? 'E;' : ''}D;V0;K47;G100 0.001`,
    ...names.map(({ name, formula = '' }) => `NN;N${name};E${double(formula)}`),
    ...cellsOf(sheet).map(({ row, column, formula, text }) => {
      const head = `C;Y${row + 1};X${column + 1}`;
      return formula === undefined ? `${head};K"${double(text)}"` : `${head};KFALSE;E${double(formula)}`;
    }),
    'E',
  ];
  return new ByteWriter().data(Array.from(lines.join('\r\n'), (character) => character.charCodeAt(0))).done();
}
