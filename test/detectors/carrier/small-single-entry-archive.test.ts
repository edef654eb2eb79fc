import smallSingleEntryArchive from '../../../src/detection/detectors/carrier/small-single-entry-archive';
import { honestDocument, mailWithZip, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

testDetector(smallSingleEntryArchive, {
  fires: [
    {
      name: 'one document alone',
      mail: mailWithZip('scan.zip', [{ name: 'invoice.doc', data: honestDocument }]),
      finds: [{ message: 'single', values: { name: 'scan.zip', inner: 'invoice.doc' } }],
    },
    {
      name: 'one shortcut alone',
      mail: mailWithZip('scan.zip', [{ name: 'invoice.lnk', data: plainText }]),
      finds: [{ message: 'single' }],
    },
  ],
  silent: [
    {
      name: 'two documents',
      mail: mailWithZip('scan.zip', [
        { name: 'a.doc', data: honestDocument },
        { name: 'b.doc', data: honestDocument },
      ]),
    },
    { name: 'one text', mail: mailWithZip('scan.zip', [{ name: 'a.txt', data: plainText }]) },
    {
      name: 'a larger archive',
      mail: mailWithZip('scan.zip', [{ name: 'a.doc', data: new Uint8Array(80_000).fill(0x61), stored: true }]),
    },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
