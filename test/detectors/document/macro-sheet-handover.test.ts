import macroSheetHandover from '../../../src/detection/detectors/document/macro-sheet-handover';
import { honestMacros, hostileMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(macroSheetHandover, {
  fires: [
    {
      name: 'a command of the old macro language',
      mail: mail(hostileMacros['hand over to a sheet'] ?? []),
      finds: [{ message: 'runsSheetCommand' }],
    },
    {
      name: 'a name read from a cell',
      mail: mail('Sub Main()\nApplication.Run Sheets("A").Range("B2").Value\nEnd Sub'),
      finds: [{ message: 'runsCellName' }],
    },
  ],
  silent: [
    { name: 'hiding a toolbar', mail: mail(honestMacros['toolbars hidden the old way'] ?? []) },
    { name: 'a macro by its name', mail: mail('Sub Main()\nApplication.Run "Refresh"\nEnd Sub') },
    {
      name: 'reading a closed workbook',
      mail: mail(
        'Sub Main()\nx = ExecuteExcel4Macro("\'C:\\nowhere\\[a.xls]A\'!" & Range("A1").Address(, , xlR1C1))\nEnd Sub',
      ),
    },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
