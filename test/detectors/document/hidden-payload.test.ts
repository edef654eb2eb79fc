import hiddenPayload from '../../../src/detection/detectors/document/hidden-payload';
import { hostileMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(hiddenPayload, {
  fires: [
    {
      name: 'a caption that is run',
      mail: mail(hostileMacros['emotet 2019: caption of a form, in a class'] ?? []),
      finds: [{ message: 'readsHiddenText', weight: 8 }],
    },
    {
      name: 'a command in a form',
      mail: mail('Sub AutoOpen()\nx = Form1.Box.Text\nEnd Sub', { formText: 'cmd /c notreal.exe and nothing else' }),
      finds: [{ message: 'payloadInForm' }],
    },
    {
      name: 'a command in a form, behind 30,000 blanks',
      mail: mail('Sub AutoOpen()\nx = Form1.Box.Text\nEnd Sub', {
        formText: `${' '.repeat(30_000)}cmd /c notreal.exe and nothing else`,
      }),
      finds: [{ message: 'payloadInForm' }],
    },
  ],
  silent: [
    {
      name: 'a form with words',
      mail: mail('Sub AutoOpen()\nx = Form1.Box.Text\nEnd Sub', { formText: 'Please enter your name and the date' }),
    },
    {
      name: 'a caption that is set',
      mail: mail('Sub AutoOpen()\nForm1.Caption = "Menu"\nShell "explorer.exe", 1\nEnd Sub'),
    },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
