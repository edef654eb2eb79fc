import programStartingPdf from '../../../src/detection/detectors/document/program-starting-pdf';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { pdf } from '../../../src/specimens/pdf';
import { testDetector } from '../test-detector';

const opening = (action: string, objects = '') =>
  message({
    attachments: [
      attachment(
        'invoice.pdf',
        new TextEncoder().encode(
          `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << ${action} >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${objects}trailer\n<< /Root 1 0 R >>\n%%EOF`,
        ),
      ),
    ],
  });
const embedded = (name: string) =>
  `3 0 obj\n<< /Type /Filespec /F (${name}) /EF << /F 4 0 R >> >>\nendobj\n4 0 obj\n<< /Type /EmbeddedFile /Length 5 >>\nstream\nhello\nendstream\nendobj\n`;
const EXPORT = '/S /JavaScript /JS (this.exportDataObject\\({cName: "x", nLaunch: 2}\\);)';

testDetector(programStartingPdf, {
  fires: [
    {
      name: 'a program of Windows',
      mail: opening('/S /Launch /Win << /F (cmd.exe) /P (/c notreal) >>'),
      finds: [
        {
          message: 'starts',
          values: { name: 'invoice.pdf', program: 'cmd.exe' },
          where: { in: 'part', path: ['invoice.pdf'] },
        },
      ],
    },
    {
      name: 'a script beside it',
      mail: opening('/S /Launch /F << /Type /Filespec /F (notreal.vbs) >>'),
      finds: [{ message: 'starts', values: { program: 'notreal.vbs' } }],
    },
    {
      name: 'a document on a share in the internet',
      mail: opening('/S /Launch /F (//files.example/share/notice.docm)'),
      finds: [{ message: 'starts' }],
    },
    {
      name: 'a script that lies in it',
      mail: opening(EXPORT, embedded('invoice.js')),
      finds: [{ message: 'opensEmbedded', values: { file: 'invoice.js' } }],
    },
    {
      name: 'a document with macros that lies in it',
      mail: opening(EXPORT, embedded('invoice.docm').replace('hello', 'PK\x03\x04')),
      finds: [{ message: 'opensEmbedded', values: { file: 'invoice.docm' } }],
    },
  ],
  silent: [
    {
      name: 'an invoice with a link',
      mail: message({
        attachments: [attachment('a.pdf', pdf({ lines: ['Invoice'], links: ['https://shop.example/'] }))],
      }),
    },
    { name: 'a manual that opens another', mail: opening('/S /Launch /F (chapter2.pdf)') },
    { name: 'a catalogue that opens a web page', mail: opening('/S /Launch /F (https://shop.example/catalogue)') },
    { name: 'a file on a server of the own network', mail: opening('/S /Launch /F (//fileserver/plans/plan.pdf)') },
    { name: 'a form that shows a table that lies in it', mail: opening(EXPORT, embedded('prices.csv')) },
    { name: 'a script that lies in it and that nothing opens', mail: opening('/S /GoTo', embedded('invoice.js')) },
  ],
  unchecked: [
    {
      name: 'a file that Outlook would not hand over',
      mail: message({ attachments: [unreadAttachment('notes.pdf', 'denied')] }),
      gap: 'denied',
    },
  ],
});
