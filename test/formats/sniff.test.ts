import type { Kind } from '../../src/detection/contract';
import { sniff } from '../../src/detection/formats/sniff';
import { cfb } from '../../src/specimens/office/cfb';
import { iso } from '../../src/specimens/archive/iso';
import { lnk } from '../../src/specimens/lnk';
import { oneNote } from '../../src/specimens/onenote';
import { pdf } from '../../src/specimens/pdf';
import { rar, rar5 } from '../../src/specimens/archive/rar';
import { zip } from '../../src/specimens/archive/zip';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >>> 8]).flat(),
  ]);
const at = (offset: number, ...bytes: number[]): Uint8Array => {
  const data = new Uint8Array(offset + bytes.length + 16);
  data.set(bytes, offset);
  return data;
};
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => Array.from(part)));

const types = { name: '[Content_Types].xml', data: bytesOf('<Types/>') };
const wordXml = '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="x">';
const webArchive =
  'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Location: file:///C:/nowhere.htm\n';
const activeMime =
  'Content-Location: file:///C:/nowhere/editdata.mso\nContent-Transfer-Encoding: base64\nContent-Type: application/x-mso\n\nQWN0aXZlTWltZQ==';
const mail =
  'Received: from a.example by b.example\nFrom: a@a.example\nTo: b@b.example\nSubject: Minutes\n\nThank you.';

const cases: readonly (readonly [string, Kind, Uint8Array])[] = [
  ['nothing', 'empty', new Uint8Array()],
  ['a compound file', 'ole', cfb({ streams: { WordDocument: bytesOf('x') } })],
  ['a package', 'ooxml', zip([types, { name: 'word/document.xml' }])],
  [
    'a package whose content types stand last',
    'ooxml',
    zip([{ name: 'word/document.xml', data: new Uint8Array(9_000), stored: true }, types]),
  ],
  ['a package behind a prefix', 'ooxml', zip([types], { prefix: new Uint8Array(100) })],
  ['a workbook without content types', 'ooxml', zip([{ name: 'xl/workbook.xml' }])],
  ['a ZIP that holds a package', 'zip', zip([{ name: 'a.docx', data: zip([types]), stored: true }])],
  [
    'a ZIP behind a picture',
    'picture',
    zip([{ name: 'a.txt' }], { prefix: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }),
  ],
  ['a ZIP behind junk', 'zip', zip([{ name: 'a.txt' }], { prefix: new Uint8Array(3_000).fill(1) })],
  [
    'a cut ZIP behind junk',
    'zip',
    zip([{ name: 'a.txt', data: bytesOf('x'.repeat(99)) }], {
      prefix: new Uint8Array(300).fill(1),
      withoutDirectory: true,
    }),
  ],
  ['a ZIP without entries', 'zip', zip([])],
  ['Word 2003 XML', 'word-xml', bytesOf(wordXml)],
  ['Word 2003 XML in UTF-16', 'word-xml', utf16(wordXml)],
  ['Word 2003 XML behind blank lines', 'word-xml', bytesOf(`\r\n \t${wordXml}`)],
  [
    'Flat OPC',
    'flat-opc',
    bytesOf('<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'),
  ],
  ['a web archive', 'mht', bytesOf(webArchive)],
  ['a web archive behind 6 kB of junk', 'mht', bytesOf(`${'x'.repeat(6_000)}\n${webArchive}`)],
  ['a web archive behind junk', 'mht', bytesOf(`xx yy zz\n\n\n${webArchive}`)],
  ['an ActiveMime part', 'mht', bytesOf(activeMime)],
  [
    'a web archive saved by a browser',
    'mht',
    bytesOf(`From: <Saved by a browser>\nSubject: Minutes\nDate: Mon, 2 Mar 2026 09:00:00 +0900\n${webArchive}`),
  ],
  [
    'a message with pictures',
    'message',
    bytesOf(`From: a@a.example\nTo: b@b.example\nSubject: x\nDate: x\nReceived: x\n${webArchive}`),
  ],
  ['a message', 'message', bytesOf(mail)],
  ['a message from a mailbox file', 'message', bytesOf(`From a@a.example Mon Mar  2 09:00:00 2026\n${mail}`)],
  ['RTF', 'rtf', bytesOf('{\\rtf1\\ansi x}')],
  ['sloppy RTF', 'rtf', bytesOf('{\\rtvpn x}')],
  ['RTF behind a byte order mark', 'rtf', bytesOf('\ufeff {\\rt x}')],
  ['7z', '7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
  ['RAR 4', 'rar', rar([{ name: 'a' }])],
  ['RAR 5', 'rar', rar5([{ name: 'a' }])],
  ['a CD image', 'iso', iso([{ name: 'a.txt', data: bytesOf('x') }])],
  ['a CD image that is UDF alone', 'iso', at(0x8001, 0x42, 0x45, 0x41, 0x30, 0x31)],
  ['a dynamic virtual disk', 'vhd', bytesOf('conectix and more')],
  ['a fixed virtual disk', 'vhd', join(new Uint8Array(4_096), bytesOf('conectix'), new Uint8Array(504))],
  ['a VHDX disk', 'vhd', bytesOf('vhdxfile')],
  ['a cabinet', 'cab', bytesOf('MSCF\0\0\0\0')],
  ['gzip', 'gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['a tape archive', 'tar', at(257, 0x75, 0x73, 0x74, 0x61, 0x72)],
  ['PDF', 'pdf', pdf({ lines: ['x'] })],
  ['PDF behind junk', 'pdf', join(new Uint8Array(900).fill(0x20), bytesOf('%PDF-1.7'))],
  ['HTML', 'html', bytesOf('<!-- x -->\n<!DOCTYPE html><html>')],
  ['HTML without a frame', 'html', bytesOf('  <script>var a = 1</script>')],
  ['HTML behind words', 'html', bytesOf('Please wait <html><body>x</body></html>')],
  ['SVG', 'svg', bytesOf('<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a shortcut', 'lnk', lnk({ args: 'x' })],
  ['a OneNote section', 'onenote', oneNote({ text: 'x', files: [] })],
  ['a program', 'executable', at(64, 0x50, 0x45).map((byte, index) => ({ 0: 0x4d, 1: 0x5a, 60: 64 })[index] ?? byte)],
  ['a program for Linux', 'executable', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2)],
  ['text that begins with MZ', 'text', bytesOf('MZ 500 is the number of the part that we ordered last week.')],
  ['a PNG picture', 'picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['a JPEG picture', 'picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['a WebP picture', 'picture', bytesOf('RIFF\0\0\0\0WEBP')],
  ['sound', 'media', bytesOf('RIFF\0\0\0\0WAVE')],
  ['a film', 'media', bytesOf('\0\0\0\x18ftypisom')],
  ['a batch file', 'script', bytesOf('@echo off\r\nrem nothing\r\n')],
  ['a shell script', 'script', bytesOf('#!/bin/sh\necho x\n')],
  ['VBScript', 'script', bytesOf('Dim s\nSet s = CreateObject("WScript.Shell")\n\' nothing\n')],
  ['JScript', 'script', bytesOf('var s = new ActiveXObject("WScript.Shell"); eval("1");')],
  ['a Windows script file', 'script', bytesOf('<job id="x"><script language="VBScript">x</script></job>')],
  ['PowerShell', 'script', bytesOf('$a = New-Object Object\n$env:nothing\nStart-Process notreal\n')],
  [
    'a mail text about scripts',
    'text',
    bytesOf('Please do not use CreateObject( in our macros any more, says the IT department.'),
  ],
  ['words', 'text', bytesOf('Thank you for today.\n')],
  ['Japanese words in UTF-16', 'text', utf16('本日はありがとうございました。')],
  ['noise', 'unknown', Uint8Array.from({ length: 600 }, (_, index) => (index * 37) & 0xff)],
];

describe('sniffing a file', () => {
  it.each(cases)('%s is %s', (_, kind, bytes) => {
    expect(sniff(bytes)).toBe(kind);
  });

  it('looks at a bounded part of a large file', () => {
    expect(sniff(new Uint8Array(30_000_000))).toBe('unknown');
  });
});
