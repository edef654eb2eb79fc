import pdfWithLink from '../../../src/detection/detectors/carrier/pdf-with-link';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { pdf } from '../../../src/specimens/pdf';
import { testDetector } from '../test-detector';

const withPdf = (link: string) =>
  message({
    text: 'Please see the document.',
    attachments: [attachment('scan.pdf', pdf({ lines: ['Open the document'], links: [link] }))],
  });

testDetector(pdfWithLink, {
  fires: [
    {
      name: 'one page that leads to a broken-into site',
      mail: withPdf('http://evil.invalid/wp-content/aB3xY9q/'),
      finds: [{ message: 'hackedSite', values: { host: 'evil[.]invalid' }, where: { in: 'part', path: ['scan.pdf'] } }],
    },
    {
      name: 'one page that leads to a ZIP',
      mail: withPdf('https://evil.invalid/a.zip'),
      finds: [{ message: 'download', values: { file: 'a.zip' } }],
    },
  ],
  silent: [
    { name: 'a link to a home page', mail: withPdf('https://www.shop.example/') },
    { name: 'a link to a form', mail: withPdf('https://www.nta.go.jp/forms.xls') },
    {
      name: 'no link',
      mail: message({ text: 'Hello', attachments: [attachment('scan.pdf', pdf({ lines: ['Plan'] }))] }),
    },
    {
      name: 'the link stands in the body',
      mail: message({
        text: 'http://evil.invalid/wp-content/aB3xY9q/',
        attachments: [attachment('scan.pdf', pdf({ lines: ['Plan'] }))],
      }),
    },
  ],
  unchecked: [
    {
      name: 'the PDF was not handed over',
      mail: message({ text: 'Hello', attachments: [unreadAttachment('scan.pdf', 'denied')] }),
      gap: 'denied',
    },
  ],
});
