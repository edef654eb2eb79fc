import excel4MacroSheet from '../../../src/detection/detectors/document/excel4-macro-sheet';
import { encryptedXls } from '../../../src/specimens/office/encrypted-office';
import {
  formattingMacroSheet,
  greetingMacroSheet,
  vbaAutoOpen,
  wave202112,
  wave202201,
} from '../../../src/specimens/office/macro-sheets';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { slk } from '../../builders/slk';
import { xls } from '../../../src/specimens/office/xls';
import { xlsb } from '../../../src/specimens/office/xlsb';
import { xlsm } from '../../../src/specimens/office/xlsm-macro-sheet';
import { testDetector } from '../test-detector';

const mail = (name: string, bytes: Uint8Array) => message({ attachments: [attachment(name, bytes)] });

testDetector(excel4MacroSheet, {
  fires: [
    {
      name: 'a workbook of January 2022',
      mail: mail('INV 2022-01.xls', xls(wave202201)),
      finds: [
        { message: 'holdsMacroSheet', values: { sheet: 'EFWFSFG' }, where: { in: 'part', path: ['INV 2022-01.xls'] } },
      ],
    },
    {
      name: 'a workbook of December 2021, its macro sheet called <worksheet>',
      mail: mail('REP_1.xlsm', xlsm({ ...wave202112, root: 'worksheet' })),
      finds: [{ message: 'holdsMacroSheet', values: { sheet: 'Macro1' } }],
    },
    {
      name: 'a binary workbook',
      mail: mail('a.xlsb', xlsb(wave202112)),
      finds: [{ message: 'holdsMacroSheet', values: { sheet: 'Macro1' } }],
    },
    {
      name: 'a workbook that is locked with the word Excel tries by itself',
      mail: mail('a.xls', encryptedXls(wave202112, 'VelvetSweatshop')),
      finds: [{ message: 'holdsMacroSheet', values: { sheet: 'Macro1' } }],
    },
    {
      name: 'a SYLK file, which Excel opens too',
      mail: mail('a.slk', slk({ name: '', kind: 'macro', cells: { A1: '=EXEC("notreal")' } })),
      finds: [{ message: 'holdsMacroSheet', values: { sheet: 'a.slk' } }],
    },
    {
      name: 'an old workbook that formats cells: worth knowing, no more',
      mail: mail('prices.xls', xls(formattingMacroSheet)),
      finds: [{ message: 'holdsMacroSheet', values: { sheet: 'Macro1' } }],
    },
    {
      name: 'an old workbook that greets its reader: a quiet line',
      mail: mail('prices.xls', xls(greetingMacroSheet)),
      finds: [{ message: 'startsMacroSheet', values: { sheet: 'Macro1', name: 'Auto_Open' }, weight: 18 }],
    },
  ],
  silent: [
    { name: 'a workbook without macro sheet, its Auto_Open in VBA', mail: mail('prices.xls', xls(vbaAutoOpen)) },
    { name: 'the same in XML', mail: mail('prices.xlsm', xlsm(vbaAutoOpen)) },
  ],
  unchecked: [
    {
      name: 'Outlook does not hand the file over',
      mail: message({ attachments: [unreadAttachment('a.xls', 'denied')] }),
      gap: 'denied',
    },
    {
      name: 'the workbook is locked',
      mail: mail('a.xls', encryptedXls(wave202112, 'secret')),
      gap: 'encrypted',
    },
  ],
});
