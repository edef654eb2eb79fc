import embeddedProgram from '../../../src/detection/detectors/document/embedded-program';
import { cfb } from '../../../src/specimens/office/cfb';
import { doc, ole10Native } from '../../../src/specimens/office/doc';
import { lnk } from '../../../src/specimens/lnk';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { docx, xlsx } from '../../../src/specimens/office/ooxml';
import { rtf, rtfPackage } from '../../builders/rtf';
import { zip } from '../../../src/specimens/archive/zip';
import { testDetector } from '../test-detector';

const mail = (bytes: Uint8Array) => message({ attachments: [attachment('a', bytes)] });
const script = new TextEncoder().encode('WScript.Echo "hello"');
const packaged = (name: string, bytes: Uint8Array) =>
  cfb({ streams: { '\u0001Ole10Native': ole10Native(name, bytes) } });

testDetector(embeddedProgram, {
  fires: [
    {
      name: 'a script in an RTF file',
      mail: mail(rtf({ objects: [rtfPackage('invoice.js', script)] })),
      finds: [
        {
          message: 'script',
          values: { name: 'invoice.js', document: 'a' },
          where: { in: 'part', path: ['a', 'invoice.js'] },
        },
      ],
    },
    {
      name: 'a script in a .doc',
      mail: mail(doc({ package: { name: 'invoice.vbs', bytes: script } })),
      finds: [{ message: 'script' }],
    },
    {
      name: 'a shortcut in a .docx',
      mail: mail(docx({ embedded: [{ name: 'oleObject1.bin', bytes: packaged('invoice.lnk', lnk({ args: 'x' })) }] })),
      finds: [{ message: 'shortcut', values: { name: 'invoice.lnk' } }],
    },
    {
      name: 'a program in an .xlsx under another name',
      mail: mail(
        xlsx({
          embedded: [
            { name: 'oleObject1.bin', bytes: packaged('list.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 1, 2, 3)) },
          ],
        }),
      ),
      finds: [{ message: 'program' }],
    },
  ],
  silent: [
    { name: 'a text in an RTF file', mail: mail(rtf({ objects: [rtfPackage('notes.txt', script)] })) },
    { name: 'a workbook in a .docx', mail: mail(docx({ embedded: [{ name: 'book.xlsx', bytes: xlsx() }] })) },
    {
      name: 'a PDF file in a .doc',
      mail: mail(doc({ package: { name: 'terms.pdf', bytes: new TextEncoder().encode('%PDF-1.4') } })),
    },
    { name: 'a script in an archive, which is judged as such', mail: mail(zip([{ name: 'a.js', data: script }])) },
  ],
  unchecked: [
    {
      name: 'a document that nobody could read',
      mail: message({ attachments: [unreadAttachment('a.docx', 'encrypted')] }),
      gap: 'encrypted',
    },
  ],
});
