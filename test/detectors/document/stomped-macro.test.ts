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
  ],
  silent: [
    {
      name: 'source with its own compiled code',
      mail: mail([{ name: 'Module1', source: 'Sub Main()\nEnd Sub', compiledLines: 2 }]),
    },
    { name: 'source alone', mail: mail('Sub Main()\nEnd Sub') },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
