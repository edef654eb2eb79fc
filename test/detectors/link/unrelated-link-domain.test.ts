import unrelatedLinkDomain from '../../../src/detection/detectors/link/unrelated-link-domain';
import { message } from '../../../src/specimens/mail/message';
import { mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

const stolen = { subject: 'Re: Plan', from: 'Hanako Suzuki <info@hotel.example>' };
const quote =
  '\n-----Original Message-----\nFrom: Hanako Suzuki <suzuki@partner.example>\nTo: Taro Yamada <yamada@reader.example>\nSubject: Plan\n\nHello';
const hijackedWith = (href: string) => ({
  ...stolen,
  html: `<p>Please see <a href="${href}">this page</a></p><pre>${quote.replace(/</g, '&lt;')}</pre>`,
});

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
    ...[
      ['a shared file that shows to nobody what it is', 'https://1drv.ms/w/s!AbCdEf', '1drv[.]ms'],
      ['a shortener', 'https://short.example/Ab3Cd', 'short[.]example'],
      ['a click counter', 'https://u1.click.example/ls/click?upn=u001.abc', 'u1[.]click[.]example'],
      ['a scheme of Windows that names no machine', 'ms-settings:network', 'ms-settings:'],
      ['a shortcut on a machine without a public name', '\\\\fileserver\\share\\plan.lnk', 'fileserver'],
    ].map(([name = '', href = '', target = '']) => ({
      name: `in a contact’s name, from a stranger: ${name}`,
      mail: mailWithLink(href, 'open the page', hijackedWith(href)),
      finds: [{ message: 'inName', values: { target, name: 'Hanako Suzuki' }, weight: 0.4 }],
    })),
  ],
  silent: [
    ...[
      ['a page of the contact’s own firm', 'https://www.partner.example/plan'],
      ['a popular site', 'https://www.nhk.or.jp/news/a'],
      ['an invitation to a meeting', 'msteams:/l/meetup-join/19'],
      ['a machine without a public name', '\\\\fileserver\\share\\plan.txt'],
    ].map(([name = '', href = '']) => ({
      name: `in a contact’s name, from a stranger: ${name}`,
      mail: mailWithLink(href, 'open the page', hijackedWith(href)),
    })),
    {
      name: 'a link that stands in the quoted mail alone',
      mail: message({ ...stolen, text: `Please see above.\n\nHanako\n${quote}\nSee https://short.example/Ab3Cd` }),
    },
    { name: 'a shared file from the contact’s own address', mail: mailWithLink('https://1drv.ms/w/s!AbCdEf') },
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
