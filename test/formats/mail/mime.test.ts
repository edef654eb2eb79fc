import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readMime } from '../../../src/detection/formats/mail/mime';
import { latin1 } from '../../../src/detection/formats/codec/bytes';
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
    const { parts } = read(mail);
    expect(parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html', 'application/octet-stream']);
    expect(parts[0]?.text()).toBe('請求書');
    expect(parts[1]?.text()).toBe('<p>café and more</p>');
    expect(parts[2]?.name).toBe('請求.bin');
    expect(parts[2]?.content()).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
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

/** A message of one multipart; `file` is the part that each program has to find. */
const file = 'Content-Type: application/x-test; name=a.bin\r\n\r\nthe file';
const types = (text: string) => read(text).parts.map((part) => part.type);
const holdsFile = (text: string) => read(text).parts.some((part) => latin1(part.content()).startsWith('the file'));
const multipart = (contentType: string, body: string) => `Subject: x\r\nContent-Type: ${contentType}\r\n\r\n${body}`;

describe('a multipart that programs read differently', () => {
  it.each([
    ['the first of two boundaries', 'multipart/mixed; boundary=a; boundary=b', `--a\r\n${file}\r\n--a--`],
    ['the second of two boundaries', 'multipart/mixed; boundary=a; boundary=b', `--b\r\n${file}\r\n--b--`],
    ['a boundary in quotes with a blank in front', 'multipart/mixed; boundary=" a"', `-- a\r\n${file}\r\n-- a--`],
    ['quoted pairs undone', 'multipart/mixed; boundary="a\\b\\"c"', `--ab"c\r\n${file}\r\n--ab"c--`],
    ['quoted pairs as they stand', 'multipart/mixed; boundary="a\\b"', `--a\\b\r\n${file}\r\n--a\\b--`],
    ['a comment in front of the parameter', 'multipart/mixed; (x; y=") boundary=a', `--a\r\n${file}\r\n--a--`],
    ['a comment behind the value', 'multipart/mixed; boundary=a (x)', `--a\r\n${file}\r\n--a--`],
    ['a folded boundary', 'multipart/mixed;\r\n\tboundary="a\r\n b"', `--a b\r\n${file}\r\n--a b--`],
    ['a folded boundary whose break is dropped', 'multipart/mixed; boundary="a\r\n b"', `--ab\r\n${file}\r\n--ab--`],
    ['upper case', 'Multipart/Mixed; BOUNDARY=a', `--a\r\n${file}\r\n--a--`],
    ['pieces of RFC 2231', 'multipart/mixed; boundary*0=a; boundary*1=b', `--ab\r\n${file}\r\n--ab--`],
    ['an empty boundary', 'multipart/mixed; boundary=""', `--\r\n${file}\r\n----`],
    ['no boundary', 'multipart/mixed', `--a\r\n${file}\r\n--a--`],
    ['no end', 'multipart/mixed; boundary=a', `--a\r\n${file}`],
    ['a part behind the end', 'multipart/mixed; boundary=a', `--a\r\n\r\nx\r\n--a--\r\n--a\r\n${file}\r\n--a--`],
    ['headers in front of the first part', 'multipart/mixed; boundary=a', `${file}\r\n--a\r\n\r\nx\r\n--a--`],
    [
      'a delimiter that only begins with the boundary',
      'multipart/mixed; boundary=a',
      `--a\r\n\r\nx\r\n--ab\r\n${file}`,
    ],
    ['a second Content-Type', 'text/plain\r\nContent-Type: multipart/mixed; boundary=a', `--a\r\n${file}\r\n--a--`],
    ['a delimiter behind a lone carriage return', 'multipart/mixed; boundary=a', `--a\r\n\r\nx\r--a\r${file}\r\n--a--`],
    ['line feeds alone', 'multipart/mixed; boundary=a', `--a\n${file.replaceAll('\r', '')}\n--a--`],
  ])('is searched for files: %s', (_what, contentType, body) => {
    expect(holdsFile(multipart(contentType, body))).toBe(true);
  });

  it.each([
    ['a part behind the end', `--a\r\n\r\nx\r\n--a--\r\n--a\r\n${file}\r\n--a--`],
    ['headers in front of the first part', `${file}\r\n--a\r\n\r\nx\r\n--a--`],
    ['a hidden delimiter', `--a\r\n\r\nx\r--a\r${file}\r\n--a--`],
  ])('says so where nothing settles it: %s', (_what, body) => {
    expect(read(multipart('multipart/mixed; boundary=a', body)).ambiguous).toBe(true);
  });

  it.each([
    ['a preamble and an epilogue of prose', `See below.\r\n--a\r\n\r\nx\r\n--a--\r\n_____\r\nThe list\r\n`],
    [
      'inner parts whose boundary begins with the outer one',
      `--a\r\nContent-Type: multipart/mixed; boundary=ab\r\n\r\n--ab\r\n${file}\r\n--ab--\r\n--a--`,
    ],
  ])('is no such one: %s', (_what, body) => {
    const { ambiguous, parts } = read(multipart('multipart/mixed; boundary=a', body));
    expect(ambiguous).toBe(false);
    expect(parts).toHaveLength(1);
  });

  it('whose lines all end in a carriage return is read like any other', () => {
    const { parts, ambiguous } = read(
      multipart('multipart/mixed; boundary=a', `--a\n${file}\n--a--\n`).replace(/\r?\n/g, '\r'),
    );
    expect(parts.map((part) => part.name)).toEqual(['a.bin']);
    expect(ambiguous).toBe(false);
  });

  it('of type digest holds messages', () => {
    expect(types(multipart('multipart/digest; boundary=a', '--a\r\n\r\nSubject: y\r\n\r\nz\r\n--a--'))).toEqual([
      'message/rfc822',
    ]);
  });
});

describe('the content of a part', () => {
  const contents = (encoding: string, body: string) =>
    read(`Content-Type: application/x-test\r\n${encoding}\r\n\r\n${body}`)
      .parts[0]?.readings()
      .contents.map((one) => latin1(one));
  it.each([
    [
      'behind five encodings that do not exist',
      ['v', 'w', 'x', 'y', 'z'].map((name) => `Content-Transfer-Encoding: ${name}\r\n`).join('') +
        'Content-Transfer-Encoding: base64',
      'YWJj',
      ['abc', 'YWJj'],
    ],
    ['in upper case, with a blank behind', 'Content-Transfer-Encoding: BASE64 ', 'YWJj', ['abc']],
    ['between comments', 'Content-Transfer-Encoding: (x) base64 (y)', 'YWJj', ['abc']],
    ['stated twice', 'Content-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64', 'YWJj', ['YWJj', 'abc']],
    ['misspelt', 'Content-Transfer-Encoding: bas64', 'YWJj', ['abc', 'YWJj']],
    ['misspelt, of prose', 'Content-Transfer-Encoding: foo', 'a b c d e f g h i j k l', ['a b c d e f g h i j k l']],
    ['with padding in the middle', 'Content-Transfer-Encoding: base64', 'YQ==YmM=', ['abc', 'a']],
    ['as x-uuencode', 'Content-Transfer-Encoding: x-uuencode', 'begin 644 a\r\n#86)C\r\n`\r\nend', ['abc']],
    ['as x-uuencode without its first line', 'Content-Transfer-Encoding: x-uue', '#86)C', ['abc']],
    [
      'in quoted-printable with blanks at the end of a line',
      'Content-Transfer-Encoding: quoted-printable',
      'a= \r\nb=63',
      ['abc'],
    ],
  ])('is decoded %s', (_what, encoding, body, expected) => {
    expect(contents(encoding, body)).toEqual(expected);
  });
});

describe('the name of a part', () => {
  const names = (...fields: string[]) => read(`${fields.join('\r\n')}\r\n\r\nx`).parts[0]?.names;
  it.each([
    [
      'Content-Disposition before Content-Type',
      ['Content-Type: a/b; name=a.txt', 'Content-Disposition: attachment; filename=b.js'],
      ['b.js'],
    ],
    [
      'the sixth of one field',
      [
        `Content-Disposition: attachment${['a', 'b', 'c', 'd', 'e'].map((end) => `; filename=x.${end}`).join('')}; filename=x.js`,
      ],
      ['x.a', 'x.b', 'x.c', 'x.d', 'x.e', 'x.js'],
    ],
    ['two of one field', ['Content-Disposition: attachment; filename=a.txt; filename="b.bat"'], ['a.txt', 'b.bat']],
    [
      'two fields',
      ['Content-Disposition: attachment; filename=a.txt', 'Content-Disposition: x; filename=b.js'],
      ['a.txt', 'b.js'],
    ],
    [
      'two of one extension',
      ['Content-Disposition: attachment; filename="a?.doc"; filename*=utf-8\'\'%C3%A4.doc'],
      ['ä.doc'],
    ],
    [
      'pieces that hide their extension',
      ['Content-Disposition: attachment; filename*0*="\'\'a%2E"; filename*1*="%62"; filename*2=at'],
      ['a.bat'],
    ],
    ['pieces counted from one', ['Content-Disposition: attachment; filename*1=a.; filename*2=js'], ['a.js']],
    [
      'an encoded word cut by pieces',
      ['Content-Disposition: attachment; filename*0="=?utf-8?B?6KuL5rGC5pu4L"; filename*1="mRvYw==?="'],
      ['請求書.doc'],
    ],
    [
      'a letter cut in two by encoded words',
      ['Content-Disposition: attachment; filename="=?utf-8?B?6KuL5rGC5g==?= =?utf-8?B?m7guZG9j?="'],
      ['請求書.doc'],
    ],
    [
      'raw Shift_JIS, with a backslash in a letter',
      ['Content-Disposition: attachment; filename="\x95\x5c\x83\x74\x83\x8c.doc"'],
      ['表フレ.doc'],
    ],
    ['raw ISO-2022-JP', ['Content-Disposition: attachment; filename="\x1b$B@A5a=q\x1b(B.doc"'], ['請求書.doc']],
    ['parentheses without quotes', ['Content-Disposition: attachment; filename=a (1).doc'], ['a (1).doc']],
    [
      'what follows the closing quote',
      ['Content-Disposition: attachment; filename="a.txt".exe'],
      ['a.txt', 'a.txt.exe'],
    ],
    ['a quote that is never closed', ['Content-Disposition: attachment; filename="a.doc'], ['a.doc']],
    ['a line that has lost its blank', ['Content-Type: a/b; x=1;', 'name="a.doc"'], ['a.doc']],
    ['the end of Content-Location', ['Content-Location: file:///C:/x/a.htm'], ['a.htm']],
  ])('is read from %s', (_what, fields, expected) => {
    expect(names(...fields)).toEqual(expected);
  });
});
