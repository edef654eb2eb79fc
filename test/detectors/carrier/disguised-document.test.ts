import disguisedDocument from '../../../src/detection/detectors/carrier/disguised-document';
import { zip } from '../../../src/specimens/archive/zip';
import { honestDocument, mailWith, mailWithZip, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const wordXml = bytesOf(
  '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>',
);
const flatOpc = bytesOf(
  '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"></pkg:package>',
);
const webArchive = bytesOf(
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Location: file:///C:/nowhere/a.htm\r\nContent-Type: text/html\r\n\r\n<html></html>\r\n--b--\r\n',
);
const rtf = bytesOf('{\\rtf1\\ansi Dear customer, }');
const program = Uint8Array.from(
  { length: 200 },
  (_, index) => [0x4d, 0x5a][index] ?? (index === 60 ? 64 : index === 64 ? 0x50 : index === 65 ? 0x45 : 0),
);

testDetector(disguisedDocument, {
  fires: [
    {
      name: 'Word 2003 XML named .doc',
      mail: mailWith('invoice.doc', wordXml),
      finds: [{ message: 'disguised', values: { name: 'invoice.doc', actual: 'Word 2003 XML' }, weight: 10 }],
    },
    {
      name: 'Flat OPC named .doc',
      mail: mailWith('invoice.doc', flatOpc),
      finds: [{ values: { name: 'invoice.doc', actual: 'Flat OPC (XML)' }, message: 'disguised' }],
    },
    {
      name: 'a web archive named .xls',
      mail: mailWith('list.xls', webArchive),
      finds: [{ message: 'disguised', values: { name: 'list.xls', actual: 'MHTML' } }],
    },
    {
      name: 'a ZIP named .doc',
      mail: mailWith('invoice.doc', zip([{ name: 'a.txt' }])),
      finds: [{ message: 'disguised', values: { name: 'invoice.doc', actual: 'ZIP' } }],
    },
    {
      name: 'a binary document named .rtf',
      mail: mailWith('letter.rtf', honestDocument),
      finds: [{ message: 'disguised' }],
    },
    {
      name: 'RTF named .doc weighs little',
      mail: mailWith('letter.doc', rtf),
      finds: [{ message: 'disguised', weight: 3 }],
    },
    {
      name: 'a program named .pdf in a ZIP',
      mail: mailWithZip('a.zip', [{ name: 'bill.pdf', data: program }]),
      finds: [{ message: 'disguised', values: { name: 'bill.pdf', actual: 'EXE' }, weight: 15 }],
    },
  ],
  silent: [
    { name: 'a .doc that is one', mail: mailWith('invoice.doc', honestDocument) },
    { name: 'RTF named .rtf', mail: mailWith('letter.rtf', rtf) },
    {
      name: 'a report in HTML named .xls',
      mail: mailWith('report.xls', bytesOf('<html><body><table><tr><td>1</td></tr></table></body></html>')),
    },
    { name: 'Word 2003 XML named .xml', mail: mailWith('invoice.xml', wordXml) },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
