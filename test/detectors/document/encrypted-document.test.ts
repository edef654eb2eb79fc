import encryptedDocument from '../../../src/detection/detectors/document/encrypted-document';
import {
  encryptedDoc,
  encryptedPackage,
  encryptedXls,
  rightsManagedPackage,
} from '../../../src/specimens/office/encrypted-office';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { xls } from '../../../src/specimens/office/xls';
import { xlsm } from '../../../src/specimens/office/xlsm-macro-sheet';
import { testDetector } from '../test-detector';

const mail = (name: string, bytes: Uint8Array, text = 'Please see the attached file.') =>
  message({ text, attachments: [attachment(name, bytes)] });
const prices = { sheets: [{ name: 'Prices', cells: { A1: 'Article' } }] };

testDetector(encryptedDocument, {
  fires: [
    {
      name: 'a workbook that nobody can look into',
      mail: mail('prices.xls', encryptedXls(prices, 'secret')),
      finds: [{ message: 'locked', values: { name: 'prices.xls' } }],
    },
    {
      name: 'a locked letter',
      mail: mail('letter.doc', encryptedDoc('Dear', 'secret')),
      finds: [{ message: 'locked' }],
    },
    {
      name: 'a workbook that Excel opens without asking',
      mail: mail('prices.xls', encryptedXls(prices, 'VelvetSweatshop')),
      finds: [{ message: 'opensByItself', weight: 15 }],
    },
    {
      name: 'the same of 2007',
      mail: mail('prices.xlsx', encryptedPackage(xlsm(prices), 'VelvetSweatshop', { scheme: 'standard' })),
      finds: [{ message: 'opensByItself', weight: 15 }],
    },
    {
      name: 'a workbook whose password stands in the message',
      mail: mail('prices.xls', encryptedXls(prices, 'W4ALLD'), 'Please see the file.\nPassword: W4ALLD'),
      finds: [{ message: 'opened' }],
    },
  ],
  silent: [
    { name: 'a clear workbook', mail: mail('prices.xls', xls(prices)) },
    { name: 'a workbook protected against change', mail: mail('prices.xls', xls({ ...prices, isProtected: true })) },
    {
      name: 'one that Excel itself locked when somebody protected it against change',
      mail: mail('prices.xls', encryptedXls({ ...prices, isProtected: true }, 'VelvetSweatshop')),
    },
  ],
  unchecked: [
    {
      name: 'Outlook does not hand the file over',
      mail: message({ attachments: [unreadAttachment('a.xls', 'denied')] }),
      gap: 'denied',
    },
    {
      name: 'a file under rights management',
      mail: mail('prices.xlsx', rightsManagedPackage(xlsm(prices))),
      gap: 'encrypted',
    },
  ],
});
