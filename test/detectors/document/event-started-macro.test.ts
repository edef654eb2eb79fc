import eventStartedMacro from '../../../src/detection/detectors/document/event-started-macro';
import { honestMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(eventStartedMacro, {
  fires: [
    {
      name: 'tidying up on closing',
      mail: mail(honestMacros['tidy up on closing'] ?? []),
      finds: [{ message: 'startsAtClosing', values: { procedure: 'Workbook_BeforeClose' } }],
    },
    {
      name: 'a control that is drawn, with half a technique behind it',
      mail: mail('Private Sub Frame1_Layout()\nActiveDocument.InlineShapes(1).OLEFormat.DoVerb\nEnd Sub'),
      finds: [{ message: 'startsAtEvent', values: { procedure: 'Frame1_Layout' }, weight: 10 }],
    },
  ],
  silent: [
    {
      name: 'a form that is laid out when it is shown',
      mail: mail([{ name: 'Form1', kind: 'form', source: 'Private Sub Frame1_Layout()\nx = 1\nEnd Sub' }]),
    },
    { name: 'a click', mail: mail('Private Sub Image1_Click()\nx = 1\nEnd Sub') },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
