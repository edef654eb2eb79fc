import disguisedFileName from '../../../src/detection/detectors/carrier/disguised-file-name';
import { mailWith, mailWithZip, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

const named = (name: string) => mailWith(name, plainText);

testDetector(disguisedFileName, {
  fires: [
    {
      name: 'a document that is a shortcut',
      mail: named('INVOICE 2022-04-22, USA.doc.lnk'),
      finds: [
        {
          message: 'doubleExtension',
          values: { name: 'INVOICE 2022-04-22, USA.doc.lnk', extension: 'lnk' },
          weight: 15,
        },
      ],
    },
    {
      name: 'in a ZIP',
      mail: mailWithZip('a.zip', [{ name: 'x/report.pdf.js', data: plainText }]),
      finds: [{ message: 'doubleExtension', where: { in: 'part', path: ['a.zip', 'x/report.pdf.js'] } }],
    },
    {
      name: 'a PDF that is a web page weighs less',
      mail: named('bill.pdf.html'),
      finds: [{ message: 'doubleExtension', weight: 8 }],
    },
    {
      name: 'an override that turns the name around',
      mail: named('invoice_\u202ecod.exe'),
      finds: [{ message: 'reversed', values: { name: 'invoice_\u202ecod.exe', extension: 'exe' } }],
    },
    {
      name: 'empty braille cells',
      mail: named('invoice.pdf\u2800\u2800\u2800\u2800.exe'),
      finds: [{ message: 'invisible' }],
    },
    {
      name: 'a row of blanks before the extension',
      mail: named(`invoice.doc${' '.repeat(60)}.lnk`),
      finds: [{ message: 'blanks' }],
    },
    { name: 'wide blanks', mail: named(`請求書${'\u3000'.repeat(30)}.vbs`), finds: [{ message: 'blanks' }] },
  ],
  silent: [
    { name: 'report.pdf.zip', mail: named('report.pdf.zip') },
    { name: 'archive.tar.gz', mail: named('archive.tar.gz') },
    { name: 'letter.pdf.docx', mail: named('letter.pdf.docx') },
    { name: 'jquery.min.js', mail: named('jquery.min.js') },
    { name: 'a date with dots', mail: named('Minutes 01.02.2026.doc') },
    { name: 'a name that is only two extensions', mail: named('doc.exe') },
    { name: 'a saved page', mail: named('index.html.htm') },
    { name: 'Arabic with its ordinary marks', mail: named('\u200f\u0641\u0627\u062a\u0648\u0631\u0629.pdf') },
    { name: 'two blanks by mistake', mail: named('minutes  .doc') },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
