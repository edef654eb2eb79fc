import unrelatedLinkDomain from '../../../src/detection/detectors/link/unrelated-link-domain';
import { message } from '../../../src/specimens/mail/message';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(unrelatedLinkDomain, {
  fires: [
    {
      name: 'a directory on a site of strangers',
      mail: mailWithLink('https://evil.invalid/abc/'),
      finds: [{ message: 'unrelatedDomain', values: { host: 'evil[.]invalid', sender: 'partner.example' } }],
    },
    {
      name: 'a ZIP on a site of strangers',
      mail: mailWithLink('https://evil.invalid/a.zip'),
      finds: [{ message: 'unrelatedDomain' }],
    },
  ],
  silent: [
    { name: 'the own site of the sender', mail: mailWithLink('https://www.partner.example/abc/') },
    {
      name: 'the site of somebody in the conversation',
      mail: message({
        text: 'See https://files.third.example/abc/\n\n-----Original Message-----\nFrom: Jiro Sato <sato@third.example>\nTo: Hanako Suzuki <suzuki@partner.example>\nSubject: Plan\n\nHello',
      }),
    },
    { name: 'a page', mail: mailWithLink('https://other.example/news/article.html') },
    { name: 'a home page', mail: mailWithLink('https://other.example/') },
    { name: 'a popular site', mail: mailWithLink('https://www.nhk.or.jp/news/') },
    { name: 'a printer in the office', mail: mailWithLink('http://192.168.1.20/status/') },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
