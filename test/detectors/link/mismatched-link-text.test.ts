import mismatchedLinkText from '../../../src/detection/detectors/link/mismatched-link-text';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(mismatchedLinkText, {
  fires: [
    {
      name: 'the address of a partner over another',
      mail: mailWithLink('http://evil.invalid/a/', 'https://www.partner.example/invoice'),
      finds: [{ message: 'otherDomain', values: { shown: 'partner[.]example', host: 'evil[.]invalid' } }],
    },
    {
      name: 'a bare name',
      mail: mailWithLink('http://evil.invalid/a/', 'www.partner.example'),
      finds: [{ message: 'otherDomain' }],
    },
    {
      name: 'a file name over a directory',
      mail: mailWithLink('http://evil.invalid/a/', '請求書 3月.pdf'),
      finds: [{ message: 'fileName', values: { shown: '請求書 3月.pdf', host: 'evil[.]invalid' } }],
    },
  ],
  silent: [
    {
      name: 'the same site, another page',
      mail: mailWithLink('https://files.partner.example/b', 'https://www.partner.example'),
    },
    {
      name: 'the address itself, wrapped by the mail system',
      mail: mailWithLink(
        'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.partner.example%2F',
        'https://www.partner.example/',
      ),
    },
    { name: 'a file name over a file', mail: mailWithLink('https://cloud.example/s/report.pdf', 'report.pdf') },
    { name: 'a file name over a sharing link', mail: mailWithLink('https://cloud.example/s/Ab1', 'report.pdf') },
    { name: 'a program whose name looks like a host', mail: mailWithLink('https://docs.example/', 'Node.js') },
    { name: 'a mailbox', mail: mailWithLink('https://crm.example/contact/', 'suzuki@partner.example') },
    { name: 'plain words', mail: mailWithLink('https://a.example/', 'click here. Thank you') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
