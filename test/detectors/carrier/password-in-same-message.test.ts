import passwordInSameMessage from '../../../src/detection/detectors/carrier/password-in-same-message';
import type { ZipFile } from '../../../src/specimens/archive/zip';
import { hostileDocument, mailWithZip, plainText, unreadMail } from '../archives';
import { rar } from '../../../src/specimens/archive/rar';
import { mailWith } from '../archives';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const told = 'Please see attached.\nPassword: W4ALLD\n';
const toldInJapanese = '添付ファイルをご確認ください。\n解凍パスワード：W4ALLD\n';
const locked = (name: string, data: Uint8Array, kind: 'zipcrypto' | 'aes' = 'zipcrypto'): ZipFile => ({
  name,
  data,
  encryption: { kind, password: 'W4ALLD' },
});

testDetector(passwordInSameMessage, {
  fires: [
    {
      name: 'it opens a document with a macro',
      mail: mailWithZip('scan.zip', [locked('invoice.doc', hostileDocument)], told),
      finds: [
        {
          message: 'openedMacro',
          values: { name: 'scan.zip', inner: 'invoice.doc' },
          where: { in: 'part', path: ['scan.zip'] },
          weight: 18,
        },
      ],
    },
    {
      name: 'it opens an AES archive, told in Japanese',
      mail: mailWithZip('scan.zip', [locked('invoice.doc', hostileDocument, 'aes')], toldInJapanese),
      finds: [{ message: 'openedMacro', weight: 18 }],
    },
    ...['Code: W4ALLD', 'Kennw.: W4ALLD', 'PW W4ALLD', 'P a s s w o r d : W4ALLD', 'Раѕѕwоrd: W4ALLD'].map(
      (written) => ({
        name: `it opens the document, written ${written}`,
        mail: mailWithZip('scan.zip', [locked('invoice.doc', hostileDocument)], `Please see attached.\n${written}\n`),
        finds: [{ message: 'openedMacro', weight: 18 } as const],
      }),
    ),
    {
      name: 'it opens a document whose macro was read to its end and is harmless',
      mail: mailWithZip(
        'scan.zip',
        [locked('sheet.doc', macroDocument('Private Sub Workbook_Open()\nSheets("Input").Activate\nEnd Sub'))],
        told,
      ),
      finds: [{ message: 'opened', weight: 10 }],
    },
    {
      name: 'it opens a file that holds no macro: half the weight',
      mail: mailWithZip('scan.zip', [locked('minutes.txt', plainText)], told),
      finds: [{ message: 'opened', weight: 5 }],
    },
    {
      name: 'a password beside a RAR archive that cannot be tried',
      mail: mailWith('scan.rar', rar([{ name: 'invoice.doc', encrypted: true }]), told),
      finds: [{ message: 'stated', weight: 10 }],
    },
  ],
  silent: [
    {
      name: 'an open ZIP and a password for something else',
      mail: mailWithZip('scan.zip', [{ name: 'minutes.txt', data: plainText }], told),
    },
    { name: 'no attachment', mail: { ...unreadMail, attachments: [], text: told } },
  ],
  unchecked: [
    {
      name: 'a ZIP that the password in the message does not open',
      mail: mailWithZip('scan.zip', [locked('minutes.txt', plainText)], 'Password: other99\n'),
      gap: 'encrypted',
    },
    {
      name: 'a ZIP whose password comes in a second mail',
      mail: mailWithZip('scan.zip', [locked('minutes.txt', plainText)], 'The password follows.\n'),
      gap: 'encrypted',
    },
  ],
});
