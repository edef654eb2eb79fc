/** Messages made to be slow, or to push a reader out of its bounds. Nothing in them is malware. */
import type { MessageInput } from '../../src/detection/contract';
import { message } from '../../src/specimens/mail/message';

const MEGABYTE = 1_000_000;
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
const named = (name: string): MessageInput => ({ ...message(), from: { name, address: 'suzuki@partner.example' } });
const headed = (rawHeaders: string): MessageInput => ({
  ...message({ subject: 'Re: Plan' }),
  rawHeaders: `From: Hanako Suzuki <suzuki@partner.example>\r\n${rawHeaders}`,
});

export const hostileMails: readonly (readonly [name: string, mail: MessageInput])[] = [
  [
    'an HTML body of 5 MB',
    message({ html: numbered(70_000, (index) => `<p>Line ${String(index)} of <b>text</b> and &amp; more of it</p>`) }),
  ],
  ['5 MB of open elements', message({ html: fill('<div><span><blockquote><table><tr><td>', 5 * MEGABYTE) })],
  ['5 MB of attributes', message({ html: `<a ${fill('href="http://a.invalid/" ', 5 * MEGABYTE)}>x</a>` })],
  ['5 MB of style', message({ html: `<p style="${fill('display : none ; ', 5 * MEGABYTE)}">x</p>`.repeat(1) })],
  [
    '5 MB of comments',
    message({ html: fill('<!--[if mso]><a href="http://a.invalid/">x</a><![endif]-->', 5 * MEGABYTE) }),
  ],
  [
    '10,000 links',
    message({
      html: numbered(
        10_000,
        (index) => `<a href="http://h${String(index)}.invalid/wp-content/aB3xY9q${String(index)}/">file.pdf</a> `,
      ),
    }),
  ],
  [
    '10,000 links wrapped six times',
    message({
      html: numbered(10_000, (index) => {
        let address = `http://h${String(index)}.invalid/`;
        for (let depth = 0; depth < 6; depth++)
          address = `https://slack-redir.net/link?url=${depth < 3 ? encodeURIComponent(address) : address}`;
        return `<a href="${address}">x</a>`;
      }),
    }),
  ],
  ['a line of 400,000 at signs', message({ text: fill('a@', 800_000) })],
  ['a link of 5 MB', message({ text: `http://a.invalid/${fill('a%41(', 5 * MEGABYTE)}` })],
  ['a link with 200,000 parameters', message({ text: `https://www.google.com/url?${fill('q=&', 600_000)}` })],
  [
    '100,000 quoted lines',
    message({
      subject: 'Re: x',
      text: fill('> On 5 Nov 2021, a@b.example wrote:\n>> From: a@b.example\n', 5 * MEGABYTE),
    }),
  ],
  [
    '100,000 quoted headers',
    message({
      subject: 'Re: x',
      text: fill('From: A <a@b.example>\nSent: 2021-11-05\nTo: B <b@c.example>\nSubject: x\n\ntext\n', 5 * MEGABYTE),
    }),
  ],
  ['10,000 quotes in each other', message({ text: `${'>'.repeat(10_000)} text\n`.repeat(100) })],
  ['10,000 quotes in each other, with blanks', message({ text: `${'> '.repeat(10_000)}text\n`.repeat(100) })],
  ['10,000 blockquotes in each other', message({ html: `${'<blockquote type="cite">'.repeat(10_000)}text` })],
  ['a display name of a megabyte', named(fill('Suzuki ', MEGABYTE))],
  ['a display name of a megabyte of addresses', named(fill('a@b.example ', MEGABYTE))],
  ['a display name of a megabyte of signs', named(fill('@', MEGABYTE))],
  ['a display name of a megabyte of brackets', named(fill('(', MEGABYTE))],
  ['a subject of a megabyte', message({ subject: fill('Invoice ', MEGABYTE) })],
  ['a subject of a megabyte of prefixes', message({ subject: fill('Re: ', MEGABYTE) })],
  ['a subject of a megabyte of tags', message({ subject: fill('[a] ', MEGABYTE) })],
  [
    '100,000 recipients',
    {
      ...message({ subject: 'Re: x' }),
      to: Array.from({ length: 100_000 }, (_, index) => ({
        name: `N ${String(index)}`,
        address: `n${String(index)}@b.example`,
      })),
    },
  ],
  [
    '100,000 recipients in a quoted header',
    message({
      subject: 'Re: x',
      text: `Yes\n\nFrom: A <a@b.example>\nTo: ${numbered(100_000, (index) => `N <n${String(index)}@b.example>; `)}\nSubject: x\n\nHi`,
    }),
  ],
  ['a header line of 2 MB', headed(`X-Long: ${fill('a=b; ', 2 * MEGABYTE)}\r\n`)],
  ['a Received of 2 MB', headed(`Received: from ${fill('a ', 2 * MEGABYTE)} by b.example\r\n`)],
  [
    'authentication results of 2 MB',
    headed(
      `Received: from a by mx.reader.example\r\nAuthentication-Results: mx.reader.example; ${fill('dkim=fail (', 2 * MEGABYTE)}\r\n`,
    ),
  ],
  ['a header folded 500,000 times', headed(`X-Long: ${fill('a\r\n ', 2 * MEGABYTE)}\r\n`)],
  ['100,000 headers', headed(fill('Authentication-Results: a; spf=fail\r\n', 3 * MEGABYTE))],
  ['a megabyte without a blank', message({ text: fill('a', MEGABYTE) })],
  ['a megabyte without a blank in HTML', message({ html: `<p>${fill('a', MEGABYTE)}</p>` })],
  ['a megabyte of blanks', message({ text: `a${fill(' ', MEGABYTE)}b` })],
  ['a megabyte of blanks in front of a colon', message({ text: `From${fill(' ', MEGABYTE)}: a@b.example\nTo: x` })],
  ['a megabyte of line breaks', message({ text: `a@b.example${fill('\n', MEGABYTE)}b` })],
  ['a megabyte of colons', message({ text: fill(':', MEGABYTE) })],
  ['a megabyte of labels', message({ text: fill('From: ', MEGABYTE) })],
  ['a megabyte of labels, one a line', message({ text: fill('From: x\n', MEGABYTE) })],
  ['a megabyte of dashes', message({ text: fill('-', MEGABYTE) })],
  ['a megabyte of dashed lines', message({ text: fill(`${'-'.repeat(118)}\n`, MEGABYTE) })],
  ['a megabyte of signs', message({ text: fill('@', MEGABYTE) })],
  ['a megabyte of local parts', message({ text: fill('a.b-c_d', MEGABYTE) + '@b.example' })],
  ['a megabyte of dots', message({ text: `a@${fill('b.', MEGABYTE)}` })],
  ['a megabyte of "wrote:"', message({ text: fill('Hanako wrote:\n', MEGABYTE) })],
  ['a megabyte of "On" and "wrote:"', message({ text: fill('On\nOn\nwrote:\n', MEGABYTE) })],
  ['a megabyte of passwords', message({ text: fill('Password: aB3x\n', MEGABYTE) })],
  ['a megabyte of the word password', message({ text: fill('password is password ', MEGABYTE) })],
  ['a megabyte of パスワード', message({ text: fill('解凍パスワード：', MEGABYTE) })],
  ['a megabyte of dates', message({ text: fill('2021-11-05 10:00 a@b.example:\n', MEGABYTE) })],
  ['a megabyte of numbers', message({ text: fill('1234567890', MEGABYTE) })],
  ['a megabyte of brackets', message({ text: fill('[(<{', MEGABYTE) })],
  ['a megabyte of broken addresses', message({ text: fill('http://[::', MEGABYTE) })],
  ['a megabyte of percent signs', message({ text: `http://a.invalid/${fill('%', MEGABYTE)}` })],
  [
    'a megabyte of the words to enable content',
    message({ text: fill('click enable content コンテンツの有効化 ', MEGABYTE) }),
  ],
  ['a megabyte of combining marks', message({ text: fill('a\u0301\u0300', MEGABYTE) })],
  ['a megabyte of halves of characters', message({ text: fill('\ud800', MEGABYTE) })],
  ['a megabyte of zero bytes', message({ text: fill('\0', MEGABYTE) })],
  [
    '5,000 attachments',
    {
      ...message(),
      attachments: Array.from({ length: 5_000 }, (_, index) => ({
        name: `${'a. '.repeat(50)}${String(index)}.doc`,
        mime: 'application/msword',
        size: 10,
        inline: false,
        bytes: new Uint8Array(10),
      })),
    },
  ],
  [
    'an attachment name of a megabyte',
    {
      ...message(),
      attachments: [
        {
          name: `${fill('. ', MEGABYTE)}.doc`,
          mime: 'application/msword',
          size: 10,
          inline: false,
          bytes: new Uint8Array(10),
        },
      ],
    },
  ],
];
