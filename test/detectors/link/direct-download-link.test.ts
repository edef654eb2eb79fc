import directDownloadLink from '../../../src/detection/detectors/link/direct-download-link';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(directDownloadLink, {
  fires: [
    {
      name: 'a ZIP',
      mail: mailWithLink('https://evil.invalid/docs/invoice.zip?x=1'),
      finds: [{ message: 'download', values: { host: 'evil[.]invalid', file: 'invoice.zip' } }],
    },
    {
      name: 'a macro document',
      mail: mailWithLink('https://evil.invalid/invoice.docm'),
      finds: [{ message: 'download' }],
    },
    {
      name: 'a folder in the internet, opened like one in the office',
      mail: mailWithLink('file://evil.invalid/share/invoice.lnk'),
      finds: [{ message: 'sharedFolder', weight: 20, values: { host: 'evil[.]invalid', file: 'invoice.lnk' } }],
    },
    {
      name: 'the same in the writing of Windows, over the web',
      mail: mailWithLink('\\\\evil.invalid@SSL\\DavWWWRoot\\invoice.lnk'),
      finds: [{ message: 'sharedFolder', weight: 20 }],
    },
    ...['invoice.js', 'invoice.hta', 'invoice.vbs', 'invoice.lnk', 'invoice.url'].map((file) => ({
      name: `${file}, which runs at a double click`,
      mail: mailWithLink(`https://evil.invalid/files/${file}`),
      finds: [{ message: 'download', values: { file }, weight: 15 }],
    })),
    ...['wp-includes/Text', '.well-known/pki', 'typo3conf/ext', 'cgi-bin/x'].map((directory) => ({
      name: `a ZIP in ${directory}, where only the system keeps its own`,
      mail: mailWithLink(`https://evil.invalid/${directory}/invoice.zip`),
      finds: [{ message: 'download', weight: 14 }],
    })),
    ...['wp-content/uploads/2024', 'downloads', 'wp-content/plugins'].map((directory) => ({
      name: `a ZIP in ${directory}, where sites keep what people fetch`,
      mail: mailWithLink(`https://firm.example/${directory}/plan.zip`),
      finds: [{ message: 'download' }],
    })),
  ],
  silent: [
    { name: 'a document without macros', mail: mailWithLink('https://a.example/plan.docx') },
    { name: 'a PDF', mail: mailWithLink('https://a.example/plan.pdf') },
    { name: 'on the sender’s own site', mail: mailWithLink('https://www.partner.example/drivers.zip') },
    { name: 'on a widely used site', mail: mailWithLink('https://www.nta.go.jp/forms.xls') },
    { name: 'on the own file server', mail: mailWithLink('\\\\fileserver\\share\\plan.xls') },
    { name: 'a page about ZIP files', mail: mailWithLink('https://a.example/what-is.zip/') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
