import PostalMime from 'postal-mime';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readMime } from '../../../src/detection/formats/mail/mime';
import { testHost } from '../../host';

const encode = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (text: string) => readMime(encode(text), testHost, new Budget(defaultLimits, () => 0));

const mail = [
  'From: a@sender.example',
  'Subject: =?utf-8?B?6KuL5rGC5pu4?= =?us-ascii?Q?_of_March?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed;',
  '\tboundary="outer=1"',
  '',
  'preamble',
  '--outer=1',
  'Content-Type: multipart/alternative; boundary=inner',
  '',
  '--inner',
  'Content-Type: text/plain; charset=iso-2022-jp',
  'Content-Transfer-Encoding: 7bit',
  '',
  '\x1b$B@A5a=q\x1b(B',
  '--inner',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>caf=C3=A9 =',
  'and more</p>',
  '--inner--',
  '',
  '--outer=1',
  'Content-Type: application/octet-stream; name="plain.bin"',
  "Content-Disposition: attachment; filename*0*=UTF-8''%E8%AB%8B; filename*1*=%E6%B1%82.bin",
  'Content-Transfer-Encoding: base64',
  '',
  'AQID',
  'BAUG',
  '--outer=1--',
  'epilogue',
].join('\r\n');

describe('a MIME message', () => {
  it('gives its parts in order, decoded', () => {
    const { headers, parts } = read(mail);
    expect(headers.get('subject')).toBe('請求書 of March');
    expect(parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html', 'application/octet-stream']);
    expect(parts[0]?.text()).toBe('請求書');
    expect(parts[1]?.text()).toBe('<p>café and more</p>');
    expect(parts[2]?.name).toBe('請求.bin');
    expect(parts[2]?.content()).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
  });

  it('says what postal-mime says', async () => {
    const theirs = await PostalMime.parse(mail);
    const { headers, parts } = read(mail);
    expect(headers.get('subject')).toBe(theirs.subject);
    expect(parts[1]?.text()).toBe(theirs.html?.trimEnd());
    expect(parts[2]?.name).toBe(theirs.attachments[0]?.filename);
    expect(parts[2]?.content()).toEqual(new Uint8Array(theirs.attachments[0]?.content as ArrayBuffer));
  });

  it('begins behind junk, as Word reads web archives', () => {
    expect(read(`junk\r\nmore junk\r\n\r\n${mail}`).parts).toHaveLength(3);
  });

  it('is split at its first boundary when none is named', () => {
    const { parts } = read('Content-Type: multipart/related\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\na\r\n--x--');
    expect(parts.map((part) => part.text())).toEqual(['a']);
  });

  it('does not take a boundary inside a line for one', () => {
    const { parts } = read('Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nsee --x here\r\n--x--\r\n');
    expect(parts.map((part) => part.text())).toEqual(['see --x here']);
  });

  it('without headers is one part of text', () => {
    expect(read('').parts).toHaveLength(1);
    expect(read('just words').parts.map(({ type }) => type)).toEqual(['text/plain']);
  });

  it('that nests without end is read as far as it may', () => {
    const nested = Array.from(
      { length: 500 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    );
    expect(read(nested.join('')).gap).toBe('too-large');
  });
});
