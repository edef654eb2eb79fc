import macroSheetCommand from '../../../src/detection/detectors/document/macro-sheet-command';
import { encryptedPackage, encryptedXls } from '../../../src/specimens/office/encrypted-office';
import {
  formattingMacroSheet,
  greetingMacroSheet,
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

function macroSheet(
  cells: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): WorkbookParts {
  return {
    sheets: [
      { name: 'Sheet1', cells: others },
      { name: 'Macro1', kind: 'macro', cells },
    ],
  };
}

/** A button on the ordinary sheet runs the macro sheet; `formula`: one in a cell beside it. */
function behindButton(name: string, formula: string): Uint8Array {
  return xlsm({
    ...macroSheet({ A1: '=EXEC("regsvr32 /s ..\\gone.ocx")' }),
    names: [{ name: 'Total', formula: 'Macro1!$A$1' }, ...(name === '' ? [] : [{ name, formula: 'Macro1!$A$1' }])],
    replace: {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1"><f>${formula}</f><v>0</v></c></row></sheetData><controls><control><controlPr macro="Macro1!$A$1"/></control></controls></worksheet>`,
    },
  });
}

const hiddenSheet = (formula: string): WorkbookParts => ({
  sheets: [
    { name: 'Sheet1', cells: {} },
    { name: 'Macro1', kind: 'macro', visibility: 'very-hidden', cells: { A1: formula, A2: '=HALT()' } },
  ],
});

testDetector(macroSheetCommand, {
  fires: [
    {
      name: 'December 2021: mshta in a hidden name, spelt with carets',
      mail: mail('REP_1.xlsm', xlsm({ ...wave202112, root: 'worksheet' })),
      finds: [
        {
          message: 'startsProgram',
          values: { when: 'opening', program: 'mshta' },
          where: { in: 'part', path: ['REP_1.xlsm', 'Macro1'] },
        },
      ],
    },
    {
      name: 'January 2022: commands in pieces on another sheet',
      mail: mail('a.xls', xls(wave202201)),
      finds: [
        { message: 'fetchesFile', values: { when: 'opening', means: 'urlmon' } },
        { message: 'startsProgram', values: { when: 'opening', program: 'regsvr32' } },
      ],
    },
    {
      name: 'the same in binary parts',
      mail: mail('a.xlsb', xlsb(wave202201)),
      finds: [{ message: 'fetchesFile' }, { message: 'startsProgram' }],
    },
    {
      name: 'November 2022: plain commands',
      mail: mail('a.xls', xls(wave202211)),
      finds: [{ message: 'fetchesFile' }, { message: 'startsProgram', values: { program: 'regsvr32' } }],
    },
    {
      name: 'a workbook that Excel unlocks by itself',
      mail: mail('a.xls', encryptedXls(wave202211, 'VelvetSweatshop', 'rc4-cryptoapi')),
      finds: [{ message: 'fetchesFile' }, { message: 'startsProgram' }],
    },
    {
      name: 'a locked workbook of 2007',
      mail: mail('a.xlsm', encryptedPackage(xlsm(wave202112), 'VelvetSweatshop', { scheme: 'standard' })),
      finds: [{ message: 'startsProgram' }],
    },
    {
      name: 'a button that runs the sheet: the words name the click',
      mail: mail('a.xlsm', behindButton('', 'SUM(1,2)')),
      finds: [{ message: 'startsProgram', values: { when: 'click', program: 'regsvr32' } }],
    },
    {
      name: 'a button beside a name that runs the sheet as the workbook opens',
      mail: mail('a.xlsm', behindButton('Auto_Open', 'SUM(1,2)')),
      finds: [{ message: 'startsProgram', values: { when: 'opening', program: 'regsvr32' } }],
    },
    {
      name: 'a button beside a cell that runs the sheet as Excel calculates',
      mail: mail('a.xlsm', behindButton('', 'Total()')),
      finds: [{ message: 'startsProgram', values: { when: 'opening', program: 'regsvr32' } }],
    },
    {
      name: 'code put into memory',
      mail: mail('a.xls', xls(macroSheet({ A1: '=CALL("Ker"&"nel32","Virtual"&"Alloc","JJJJJ",0,4096,4096,64)' }))),
      finds: [{ message: 'callsWindows', values: { function: 'VirtualAlloc' } }],
    },
    {
      name: 'a command that waits in a cell which no formula names',
      mail: mail('a.xls', xls(macroSheet({ A1: '=EXEC(INDEX(1,2))' }, { B2: 'reg^svr32 /s ..\\gone.ocx' }))),
      finds: [{ message: 'startsProgram', values: { program: 'regsvr32' } }],
    },
    {
      name: 'a program that no list knows, started from a sheet that nobody is to see',
      mail: mail('notes.xls', xls(hiddenSheet('=EXEC("notreal /x")'))),
      finds: [{ message: 'startsProgram', values: { program: 'notreal' } }],
    },
  ],
  silent: [
    { name: 'a calculator started from a hidden sheet', mail: mail('notes.xls', xls(hiddenSheet('=EXEC("calc")'))) },
    {
      name: 'a program of the firm, started from a sheet that everybody sees',
      mail: mail('notes.xls', xls(macroSheet({ A1: '=EXEC("notreal /x")' }))),
    },
    { name: 'an old macro sheet that formats cells', mail: mail('prices.xls', xls(formattingMacroSheet)) },
    { name: 'a macro sheet that shows a message', mail: mail('prices.xls', xls(greetingMacroSheet)) },
    {
      name: 'a macro sheet that writes the word cmd into a cell',
      mail: mail('prices.xls', xls(macroSheet({ A1: '=FORMULA("cmd price",B2)', A2: '=RUN("Macro_cmd")' }))),
    },
    {
      name: 'a workbook without macro sheet that speaks of commands',
      mail: mail('notes.xls', xls({ sheets: [{ name: 'S', cells: { A1: '\'=EXEC("regsvr32.exe")' } }] })),
    },
  ],
  unchecked: [
    { name: 'the workbook is locked', mail: mail('a.xls', encryptedXls(wave202112, 'secret')), gap: 'encrypted' },
    {
      name: 'the workbook is locked as only the pane can open it',
      mail: mail('a.xlsm', encryptedPackage(xlsm(wave202112), 'VelvetSweatshop')),
      gap: 'not-supported-here',
    },
  ],
});
