import selfStartingMacroSheet from '../../../src/detection/detectors/document/self-starting-macro-sheet';
import { encryptedXls } from '../../../src/specimens/office/encrypted-office';
import {
  formattingMacroSheet,
  greetingMacroSheet,
  vbaAutoOpen,
  wave202112,
  wave202201,
  wave202211,
} from '../../../src/specimens/office/macro-sheets';
import { attachment, message } from '../../../src/specimens/mail/message';
import type { WorkbookParts } from '../../../src/specimens/office/workbook';
import { xls } from '../../../src/specimens/office/xls';
import { xlsb } from '../../../src/specimens/office/xlsb';
import { xlsm } from '../../../src/specimens/office/xlsm-macro-sheet';
import { testDetector } from '../test-detector';

const mail = (name: string, bytes: Uint8Array) => message({ attachments: [attachment(name, bytes)] });

function starting(name: string, formula: string, visibility: 'visible' | 'hidden' = 'visible'): WorkbookParts {
  return {
    sheets: [{ name: 'S' }, { name: 'M', kind: 'macro', visibility, cells: { A1: formula } }],
    names: [{ name, literal: true, formula: 'M!$A$1' }],
  };
}

testDetector(selfStartingMacroSheet, {
  fires: [
    ...[wave202112, wave202201, wave202211].map((wave, index) => ({
      name: `a workbook of wave ${index + 1}`,
      mail: mail('a.xls', xls(wave)),
      finds: [{ message: 'startsAtOpening', values: { name: 'Auto_Open' } }],
    })),
    {
      name: 'in XML',
      mail: mail('a.xlsm', xlsm(wave202112)),
      finds: [{ message: 'startsAtOpening', values: { name: 'Auto_Open' } }],
    },
    {
      name: 'in binary parts',
      mail: mail('a.xlsb', xlsb(wave202201)),
      finds: [{ message: 'startsAtOpening', values: { name: 'Auto_Open' } }],
    },
    {
      name: 'a name in full-width letters with a tail',
      mail: mail('a.xls', xls(starting('Ａuto_Ｏpen77', '=EXEC(R1)'))),
      finds: [{ message: 'startsAtOpening', values: { name: 'Ａuto_Ｏpen77' } }],
    },
    {
      name: 'a macro that runs when the workbook is closed',
      mail: mail('a.xls', xls(starting('Auto_Close', '=CALL("x","y","J")'))),
      finds: [{ message: 'startsLater', values: { name: 'Auto_Close' } }],
    },
    {
      name: 'a hidden macro sheet, whatever it seems to do',
      mail: mail('a.xls', xls(starting('Auto_Open', '=ALERT("hello")', 'hidden'))),
      finds: [{ message: 'startsAtOpening' }],
    },
  ],
  silent: [
    { name: 'an Auto_Open of VBA', mail: mail('a.xls', xls(vbaAutoOpen)) },
    { name: 'a visible macro sheet that only shows a message', mail: mail('a.xls', xls(greetingMacroSheet)) },
    { name: 'a macro sheet that waits for its button', mail: mail('a.xls', xls(formattingMacroSheet)) },
    {
      name: 'an Auto_Open of VBA beside an old macro sheet',
      mail: mail('a.xls', xls({ ...formattingMacroSheet, names: vbaAutoOpen.names ?? [] })),
    },
  ],
  unchecked: [
    { name: 'the workbook is locked', mail: mail('a.xls', encryptedXls(wave202112, 'secret')), gap: 'encrypted' },
  ],
});
