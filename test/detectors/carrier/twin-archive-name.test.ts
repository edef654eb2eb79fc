import twinArchiveName from '../../../src/detection/detectors/carrier/twin-archive-name';
import { honestDocument, mailWithZip, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

testDetector(twinArchiveName, {
  fires: [
    {
      name: 'INV_4432.zip with INV_4432.doc',
      mail: mailWithZip('INV_4432.zip', [{ name: 'INV_4432.doc', data: honestDocument }]),
      finds: [{ message: 'twin', values: { name: 'INV_4432' } }],
    },
  ],
  silent: [
    { name: 'another name', mail: mailWithZip('scan.zip', [{ name: 'invoice.doc', data: honestDocument }]) },
    { name: 'the same name, but a text', mail: mailWithZip('minutes.zip', [{ name: 'minutes.txt', data: plainText }]) },
    {
      name: 'a second file',
      mail: mailWithZip('a.zip', [
        { name: 'a.doc', data: honestDocument },
        { name: 'b.doc', data: honestDocument },
      ]),
    },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
