import lockedArchive from '../../../src/detection/detectors/carrier/locked-archive';
import { rar } from '../../../src/specimens/archive/rar';
import { mailWith, mailWithZip, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

testDetector(lockedArchive, {
  fires: [
    {
      name: 'a ZIP with ZipCrypto',
      mail: mailWithZip('a.zip', [
        { name: 'a.txt', data: plainText, encryption: { kind: 'zipcrypto', password: 'x' } },
      ]),
      finds: [{ message: 'locked', values: { name: 'a.zip' } }],
    },
    {
      name: 'a ZIP with AES',
      mail: mailWithZip('a.zip', [{ name: 'a.txt', data: plainText, encryption: { kind: 'aes', password: 'x' } }]),
      finds: [{ message: 'locked' }],
    },
    {
      name: 'a RAR archive whose names are locked',
      mail: mailWith('a.rar', rar([{ name: 'a.txt' }], { headersEncrypted: true })),
      finds: [{ message: 'namesLocked', weight: 4 }],
    },
  ],
  silent: [{ name: 'an open ZIP', mail: mailWithZip('a.zip', [{ name: 'a.txt', data: plainText }]) }],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
