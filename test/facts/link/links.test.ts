import { Budget, defaultLimits } from '../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../src/detection/contract';
import type { InspectionSettings, Link, MessageInput } from '../../../src/detection/contract';
import { gatherFacts } from '../../../src/detection/facts';
import { MOST_LINKS } from '../../../src/detection/facts/link/links';
import { mailWithAddress, mailWithLink } from '../../builders/links';
import { attachment, message } from '../../../src/specimens/mail/message';
import { pdf } from '../../../src/specimens/pdf';
import { testHost } from '../../host';

function linksOf(mail: MessageInput, settings: Partial<InspectionSettings> = {}): readonly Link[] {
  const budget = new Budget(defaultLimits, () => testHost.now());
  return gatherFacts(mail, { ...defaultInspectionSettings, ...settings }, testHost, budget).links;
}

describe('links of a message', () => {
  it('an anchor with what it shows', () => {
    expect(linksOf(mailWithLink('HTTPS://Files.Partner.example:8443/a/?b#c', 'the plan'))).toEqual([
      {
        href: 'HTTPS://Files.Partner.example:8443/a/?b#c',
        target: 'HTTPS://Files.Partner.example:8443/a/?b#c',
        scheme: 'https',
        host: 'files.partner.example',
        domain: 'partner.example',
        path: '/a/',
        query: '?b',
        text: 'the plan',
        where: { in: 'body' },
        origin: 'body',
        port: 8443,
        disguises: ['odd-port'],
        familiar: 'same-domain',
      },
    ]);
  });

  it('an address in plain text shows itself', () => {
    expect(linksOf(mailWithAddress('詳細は http://a.example/b をご覧ください'))).toMatchObject([
      { href: 'http://a.example/b', text: 'http://a.example/b', origin: 'body' },
    ]);
  });

  it('wrapped links keep both addresses and the name of the service', () => {
    const wrapped = 'https://jpn01.safelinks.protection.outlook.com/?url=http%3A%2F%2Fa.example%2Fb&data=x';
    expect(linksOf(mailWithLink(wrapped))).toMatchObject([
      { href: wrapped, target: 'http://a.example/b', host: 'a.example', wrappedBy: 'Safe Links' },
    ]);
  });

  it('an address inside another is one more link, whoever wrote the outer one', () => {
    const links = linksOf(mailWithLink('https://shop.example/track?dest=http%3A%2F%2Fevil.invalid%2Fa%2F'));
    expect(links).toMatchObject([
      { host: 'shop.example', text: 'open the page' },
      { host: 'evil.invalid', path: '/a/', text: '' },
    ]);
  });

  it('frames are links too', () => {
    const html =
      '<p>Hello</p><iframe src="http://evil.invalid/a/"></iframe><object data="http://evil.invalid/b/"></object>';
    expect(linksOf(message({ html })).map(({ path }) => path)).toEqual(['/a/', '/b/']);
  });

  it('addresses made unclickable are marked', () => {
    expect(linksOf(mailWithAddress('hxxp://a[.]example/'))).toMatchObject([{ host: 'a.example', defanged: true }]);
  });

  it('an address shown by an anchor is not a second link', () => {
    expect(
      linksOf(mailWithLink('http://evil.invalid/', 'https://www.partner.example/')).map(({ host }) => host),
    ).toEqual(['evil.invalid']);
  });

  it('links of PDF files say which file', () => {
    const file = attachment('a.pdf', pdf({ lines: ['Plan'], links: ['http://a.example/'] }));
    expect(linksOf(message({ text: '', attachments: [file] }))).toMatchObject([
      { host: 'a.example', origin: 'pdf', where: { in: 'part', path: ['a.pdf'] } },
    ]);
  });

  it('links of HTML files say which file', () => {
    const html = '<!doctype html><html><body><a href="http://a.example/">here</a></body></html>';
    const file = attachment('a.html', new TextEncoder().encode(html));
    expect(linksOf(message({ text: '', attachments: [file] }))).toMatchObject([
      { host: 'a.example', text: 'here', origin: 'html', where: { in: 'part', path: ['a.html'] } },
    ]);
  });

  it('mail, telephone, scripts and places in the message lead nowhere', () => {
    const hrefs = [
      'mailto:a@b.example',
      'tel:+81',
      'javascript:void(0)',
      'cid:picture',
      '#top',
      '/a',
      'data:text/html,x',
    ];
    expect(linksOf(message({ html: hrefs.map((href) => `<a href="${href}">x</a>`).join(' ') }))).toEqual([]);
  });

  it('the same link twice is one', () => {
    expect(
      linksOf(message({ html: '<a href="http://a.example/">x</a> <a href="http://a.example/">x</a>' })),
    ).toHaveLength(1);
  });
});

describe('what speaks for a host', () => {
  it.each([
    ['https://www.partner.example/', 'same-domain'],
    ['https://portal.reader.example/', 'organisation'],
    ['https://www.google.com/', 'popular'],
    ['https://docs.google.com/', undefined],
    ['https://notpartner.example/', undefined],
    ['https://reader.example.evil.invalid/', undefined],
    ['https://192.0.2.1/', undefined],
  ])('%s: %s', (href, familiar) => {
    expect(linksOf(mailWithLink(href), { internalDomains: ['reader.example'] })[0]?.familiar).toBe(familiar);
  });

  it("the organisation is known by the reader's own domain where its domains were not set, but not by a mail provider", () => {
    const readBy = (address: string, href: string) =>
      linksOf(mailWithLink(href), { reader: { name: '', address } })[0]?.familiar;
    expect(readBy('yamada@reader.example', 'https://portal.reader.example/')).toBe('organisation');
    expect(readBy('yamada@biglobe.ne.jp', 'https://www.biglobe.ne.jp/')).toBeUndefined();
  });

  it('a trusted sender makes no link familiar: hacked friends are Emotet’s senders', () => {
    const [link] = linksOf(mailWithLink('https://evil.invalid/'), {
      trustedSenders: ['@evil.invalid', 'suzuki@partner.example'],
    });
    expect(link?.familiar).toBeUndefined();
  });
});

it('a mail stuffed with familiar links does not push the strange one out', () => {
  const stuffing = Array.from(
    { length: MOST_LINKS + 500 },
    (_, index) => `<a href="https://www.google.com/${index}">x</a>`,
  ).join('');
  const links = linksOf(message({ html: `${stuffing}<a href="http://evil.invalid/a/">x</a>` }));
  expect(links).toHaveLength(MOST_LINKS);
  expect(links[0]?.host).toBe('evil.invalid');
});
