/** Message files made to be slow, to fill the memory, or to push a reader out of its bounds: bytes as they come from outside. */

const MEGABYTE = 1_024 * 1_024;
const HEAD =
  'From: Hanako Suzuki <suzuki@partner.example>\r\nTo: yamada@reader.example\r\nSubject: Re: Plan\r\nMIME-Version: 1.0\r\n';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const body = (fields: string, piece: string, size: number): Uint8Array =>
  bytes(`${HEAD}${fields}\r\n${fill(piece, size)}`);
const parts = (count: number, part: string): Uint8Array =>
  bytes(`${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\n${part}\r\n`.repeat(count)}--b--\r\n`);
const nested = (levels: number, size: number, line = '--\n'): Uint8Array =>
  bytes(
    HEAD +
      Array.from(
        { length: levels },
        (_, level) => `Content-Type: multipart/mixed; boundary=b${String(level)}\r\n\r\n--b${String(level)}\r\n`,
      ).join('') +
      fill(line, size),
  );

/** `size`: bytes of the largest of each kind; eight megabytes is a large honest mail. */
export function hostileMailFiles(size = 8 * MEGABYTE): readonly (readonly [name: string, build: () => Uint8Array])[] {
  const field = Math.min(size, MEGABYTE);
  const count = (most: number): number => Math.ceil((most * size) / (8 * MEGABYTE));
  return [
    ['blank lines', () => body('', '\r\n', size)],
    ['lines of one letter', () => body('', 'a\n', size)],
    ['format=flowed', () => body('Content-Type: text/plain; format=flowed\r\n', '> a \r\n', size)],
    [
      'base64 in lines of five',
      () => body('Content-Type: a/b; name=a.bin\r\nContent-Transfer-Encoding: base64\r\n', 'QUJDR\r\n', size),
    ],
    ['soft line breaks', () => body('Content-Transfer-Encoding: quoted-printable\r\n', '=\r\n', size)],
    ['attached messages', () => parts(count(10_000), 'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nhi')],
    ['parts of text', () => parts(count(40_000), 'Content-Type: text/plain\r\n\r\nhello')],
    ['parts that are files', () => parts(count(40_000), 'Content-Type: application/msword; name=a.doc\r\n\r\nhello')],
    ['groups in To', () => bytes(`From: a@b.example\r\nTo: ${fill('g: ', field)}\r\n\r\nhi`)],
    ['parentheses in To', () => bytes(`From: a@b.example\r\nTo: ${fill('(', field)}\r\n\r\nhi`)],
    ['mailboxes in To', () => bytes(`From: a@b.example\r\nTo: ${fill('a@b.example, ', field)}\r\n\r\nhi`)],
    [
      'encoded words in the subject',
      () => bytes(`From: a@b.example\r\nSubject: ${fill('=?utf-8?B?QQ==?= ', field)}\r\n\r\nhi`),
    ],
    ['comments in Content-Type', () => body(`Content-Type: text/plain; ${fill('(;', field)}\r\n`, 'hi', 2)],
    ['header fields', () => bytes(`${HEAD}${fill('X-A: b\r\n', size)}\r\nhi`)],
    ['a folded header field', () => bytes(`${HEAD}X-A: ${fill('a\r\n ', size)}\r\n\r\nhi`)],
    ['lines of two hyphens', () => body('Content-Type: multipart/mixed; boundary=b\r\n', '--\n', size)],
    ['delimiters', () => body('Content-Type: multipart/mixed; boundary=b\r\n', '--b\n', size)],
    ['hyphens', () => body(`Content-Type: multipart/mixed; boundary="${fill('-', 70)}"\r\n`, '-', size)],
    ['multiparts in each other', () => nested(200, size)],
    ['multiparts in each other, lines that begin alike', () => nested(200, size, '--b\n')],
    ['lone carriage returns', () => body('', '\r--b\r', size)],
    ['beginnings of uuencode', () => body('', 'begin 644 a\n', size)],
    ['lines of uuencode', () => bytes(`${HEAD}\r\nbegin 644 a\n${fill('#86)C\n', size)}`)],
    ['beginnings of yEnc', () => body('', '=ybegin name=a\n', size)],
    ['escapes of ISO-2022-JP', () => body('', '\x1b$B', size)],
    ['UTF-7', () => body('Content-Type: text/plain; charset=utf-7\r\n', '+AGE-', size)],
    [
      'an invitation of links',
      () => body('Content-Type: text/calendar; name=a.ics\r\n', 'BEGIN:VCALENDAR\r\nURL:http://a.invalid/\r\n', size),
    ],
    [
      'a folded invitation',
      () =>
        bytes(
          `${HEAD}Content-Type: text/calendar; name=a.ics\r\n\r\nBEGIN:VCALENDAR\r\nSUMMARY:${fill('a\r\n ', size)}`,
        ),
    ],
    [
      'BinHex',
      () =>
        bytes(
          `${HEAD}Content-Type: a/b; name=a.hqx\r\n\r\n(This file must be converted with BinHex 4.0)\r\n:${fill('!', size)}`,
        ),
    ],
  ];
}
