import writtenScript from '../../../src/detection/detectors/document/written-script';
import { honestMacros, hostileMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(writtenScript, {
  fires: [
    {
      name: 'a batch file, written and started',
      mail: mail(hostileMacros['emotet 2021: batch file in ProgramData'] ?? []),
      finds: [{ message: 'writesAndStarts', values: { file: 'c:\\programdata\\notreal.bat' } }],
    },
    {
      name: 'a script, written only',
      mail: mail('Sub Main()\nOpen "C:\\nowhere\\notreal.vbs" For Output As #1\nEnd Sub'),
      finds: [{ message: 'writesScript', weight: 6 }],
    },
  ],
  silent: [
    { name: 'an export as CSV', mail: mail(honestMacros['dictionary and files'] ?? []) },
    {
      name: 'a script that is read',
      mail: mail('Sub Main()\nOpen "C:\\nowhere\\notreal.vbs" For Input As #1\nEnd Sub'),
    },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
