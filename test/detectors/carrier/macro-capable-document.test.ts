import macroCapableDocument from '../../../src/detection/detectors/carrier/macro-capable-document';
import { message, unreadAttachment } from '../../../src/specimens/mail/message';
import { zip } from '../../../src/specimens/archive/zip';
import { honestDocument, mailWith, mailWithZip, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

testDetector(macroCapableDocument, {
  fires: [
    {
      name: 'a .doc',
      mail: mailWith('invoice.doc', honestDocument),
      finds: [{ message: 'document', values: { name: 'invoice.doc' }, where: { in: 'part', path: ['invoice.doc'] } }],
    },
    {
      name: 'a .doc in a ZIP',
      mail: mailWithZip('a.zip', [{ name: 'b/invoice.doc', data: honestDocument }]),
      finds: [{ message: 'document', where: { in: 'part', path: ['a.zip', 'b/invoice.doc'] } }],
    },
    {
      name: 'a document under a name that says nothing',
      mail: mailWith('invoice.dat', honestDocument),
      finds: [{ message: 'document' }],
    },
    {
      name: 'a document that could not be read, by its name',
      mail: message({ attachments: [unreadAttachment('budget.xlsm', 'denied')] }),
      finds: [{ message: 'document' }],
    },
  ],
  silent: [
    { name: 'a text', mail: mailWith('minutes.txt', plainText) },
    {
      name: 'a package named .docx',
      mail: mailWith(
        'minutes.docx',
        zip([{ name: '[Content_Types].xml', data: new TextEncoder().encode('<Types/>') }]),
      ),
    },
    { name: 'a ZIP of texts', mail: mailWithZip('a.zip', [{ name: 'minutes.txt', data: plainText }]) },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
