import selfStartingMacro from '../../../src/detection/detectors/document/self-starting-macro';
import { honestMacros, hostileMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(selfStartingMacro, {
  fires: [
    {
      name: 'a workbook that sets itself up',
      mail: mail(honestMacros['price list with buttons'] ?? []),
      finds: [{ message: 'startsAtOpening', values: { procedure: 'Workbook_Open' }, weight: 4 }],
    },
    {
      name: 'half a technique behind it: a program of the firm beside its workbook',
      mail: mail('Private Sub Workbook_Open()\nShell ThisWorkbook.Path & "\\tool.exe", 1\nEnd Sub'),
      finds: [{ message: 'startsAtOpening', weight: 20 }],
    },
    {
      name: 'a page of the internet that Word opens',
      mail: mail('Sub AutoOpen()\nDocuments.Open "http://files.invalid/a"\nEnd Sub'),
      finds: [{ message: 'startsAtOpening', weight: 20 }],
    },
    {
      name: 'in lower case, in a class',
      mail: mail([{ name: 'Class1', kind: 'class', source: 'Sub autoopen()\nx = 1\nEnd Sub' }]),
      finds: [{ message: 'startsAtOpening', values: { procedure: 'autoopen' } }],
    },
  ],
  silent: [
    {
      name: 'a macro behind a button',
      mail: mail('Private Sub CommandButton1_Click()\nActiveSheet.PrintOut\nEnd Sub'),
    },
    { name: 'a start that does nothing', mail: mail('Private Sub Workbook_Open()\nEnd Sub') },
    { name: 'a start in a comment', mail: mail("' Sub AutoOpen()\nSub Main()\nx = 1\nEnd Sub") },
    { name: 'what another detector says more strongly', mail: mail(hostileMacros['auto close'] ?? []) },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
