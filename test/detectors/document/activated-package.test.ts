import activatedPackage from '../../../src/detection/detectors/document/activated-package';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(activatedPackage, {
  fires: [
    {
      name: 'at opening',
      mail: mail('Sub AutoOpen()\nActiveDocument.Shapes(1).OLEFormat.DoVerb\nEnd Sub'),
      finds: [{ message: 'opensPackage' }],
    },
    {
      name: 'from a button, worth little',
      mail: mail('Sub Main()\nActiveSheet.OLEObjects(1).Verb xlVerbOpen\nEnd Sub'),
      finds: [{ message: 'opensPackage', weight: 3 }],
    },
  ],
  silent: [{ name: 'a sheet that is activated', mail: mail('Sub AutoOpen()\nSheets(1).Activate\nEnd Sub') }],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
