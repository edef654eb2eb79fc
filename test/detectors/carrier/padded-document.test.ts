import paddedDocument from '../../../src/detection/detectors/carrier/padded-document';
import { message, unreadAttachment } from '../../../src/specimens/mail/message';
import { honestDocument, mailWithZip, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

testDetector(paddedDocument, {
  fires: [
    {
      name: 'a document of 560 MB in a ZIP of 760 kB',
      mail: mailWithZip('form.zip', [{ name: 'form.doc', data: honestDocument, paddedTo: 560_000_000 }]),
      finds: [
        {
          message: 'entry',
          values: { name: 'form.doc', megabytes: 560 },
          where: { in: 'part', path: ['form.zip', 'form.doc'] },
        },
      ],
    },
    {
      name: 'the same, locked: the directory tells',
      mail: mailWithZip('form.zip', [
        { name: 'form.doc', paddedTo: 300_000_000, encryption: { kind: 'zipcrypto', password: 'x' } },
      ]),
      finds: [{ message: 'entry' }],
    },
    {
      name: 'a bare document that is far too large',
      mail: message({ attachments: [unreadAttachment('form.doc', 'too-large', 150_000_000)] }),
      finds: [{ message: 'attachment', weight: 12 }],
    },
  ],
  silent: [
    {
      name: 'a document of ordinary size',
      mail: mailWithZip('form.zip', [{ name: 'form.doc', data: honestDocument }]),
    },
    {
      name: 'a text that shrinks well',
      mail: mailWithZip('log.zip', [{ name: 'log.txt', data: new Uint8Array(4_000_000).fill(0x61) }]),
    },
  ],
  unchecked: [
    {
      name: 'a database that shrinks as well is too large to read, but no document',
      mail: mailWithZip('db.zip', [{ name: 'stock.db', data: plainText, paddedTo: 300_000_000 }]),
      gap: 'too-large',
    },
    { name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' },
  ],
});
