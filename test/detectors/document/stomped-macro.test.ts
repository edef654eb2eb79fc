import stompedMacro from '../../../src/detection/detectors/document/stomped-macro';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(stompedMacro, {
  fires: [
    {
      name: 'compiled code without source',
      mail: mail([{ name: 'ThisDocument', kind: 'document', source: null, compiledLines: 20 }]),
      finds: [{ message: 'sourceMissing' }],
    },
    {
      name: 'compiled code of a macro that starts a program',
      mail: mail([{ name: 'ThisDocument', kind: 'document', source: null, compiledLines: 20 }], {
        compiledNames: ['AutoOpen', 'Shell'],
      }),
      finds: [{ message: 'startsUnseen', values: { procedure: 'AutoOpen', means: 'Shell' }, weight: 35 }],
    },
    {
      name: 'a decoy of equal length: the compiled code names what no line of the source does',
      mail: mail('Sub AutoOpen()\nMsgBox "hello"\nEnd Sub', { compiledNames: ['AutoOpen', 'MsgBox', 'Shell'] }),
      finds: [{ message: 'startsUnseen', values: { procedure: 'AutoOpen', means: 'Shell' }, weight: 20 }],
    },
  ],
  silent: [
    {
      name: 'compiled names that the source has too',
      mail: mail('Sub AutoOpen()\nShell "explorer.exe C:\\Data"\nEnd Sub', { compiledNames: ['AutoOpen', 'Shell'] }),
    },
    {
      name: 'deleted code that never started by itself',
      mail: mail('Sub Main()\nEnd Sub', { compiledNames: ['Main', 'Shell'] }),
    },
    {
      name: 'source with its own compiled code',
      mail: mail([{ name: 'Module1', source: 'Sub Main()\nEnd Sub', compiledLines: 2 }]),
    },
    { name: 'source alone', mail: mail('Sub Main()\nEnd Sub') },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
