import hiddenMacroSheet from '../../../src/detection/detectors/document/hidden-macro-sheet';
import { formattingMacroSheet, wave202112, wave202201 } from '../../../src/specimens/office/macro-sheets';
import { attachment, message } from '../../../src/specimens/mail/message';
import { xls } from '../../../src/specimens/office/xls';
import { xlsb } from '../../../src/specimens/office/xlsb';
import { xlsm } from '../../../src/specimens/office/xlsm-macro-sheet';
import { testDetector } from '../test-detector';

const mail = (name: string, bytes: Uint8Array) => message({ attachments: [attachment(name, bytes)] });
const hiddenList = {
  sheets: [
    { name: 'Prices', cells: { A1: 'Article' } },
    { name: 'Lists', visibility: 'very-hidden', cells: { A1: 'red' } },
  ],
} as const;

testDetector(hiddenMacroSheet, {
  fires: [
    {
      name: 'a sheet that Excel does not even list',
      mail: mail('a.xls', xls(wave202201)),
      finds: [{ message: 'veryHiddenSheet', values: { sheet: 'EFWFSFG' } }],
    },
    {
      name: 'a hidden sheet in XML',
      mail: mail('a.xlsm', xlsm(wave202112)),
      finds: [{ message: 'hiddenSheet', values: { sheet: 'Macro1' } }],
    },
    {
      name: 'a hidden sheet in binary parts',
      mail: mail('a.xlsb', xlsb(wave202112)),
      finds: [{ message: 'hiddenSheet', values: { sheet: 'Macro1' } }],
    },
  ],
  silent: [
    { name: 'a visible macro sheet', mail: mail('prices.xls', xls(formattingMacroSheet)) },
    { name: 'a hidden sheet with a list', mail: mail('prices.xls', xls(hiddenList)) },
  ],
  unchecked: [
    { name: 'a workbook cut short', mail: mail('a.xls', xls(formattingMacroSheet).subarray(0, 700)), gap: 'damaged' },
  ],
});
