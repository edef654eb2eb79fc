/** One file of every kind that detection opens, hostile-looking and harmless: what is measured, and what is bent by the fuzzer. */
import { doc, fieldText } from '../src/specimens/office/doc';
import { encryptedPackage, encryptedXls } from '../src/specimens/office/encrypted-office';
import { flatOpc } from '../src/specimens/office/flat-opc';
import { foreign } from './builders/foreign-archives';
import { ace, alz, egg, lockedRar4, lockedRar5 } from './builders/rare-archives';
import { equationObject, equation, rtf, rtfLink, rtfObject, rtfPackage } from './builders/rtf';
import { iso } from '../src/specimens/archive/iso';
import { lnk } from '../src/specimens/lnk';
import { hostileMacros } from '../src/specimens/office/macros';
import { wave202112, wave202201 } from '../src/specimens/office/macro-sheets';
import { eml } from '../src/specimens/mail/eml';
import { mht } from '../src/specimens/mail/mht';
import { msg } from '../src/specimens/mail/msg';
import { oneNote } from '../src/specimens/onenote';
import { docx, pptx, xlsx } from '../src/specimens/office/ooxml';
import { pdf } from '../src/specimens/pdf';
import { jpeg, png } from '../src/specimens/picture';
import { encryptedPdf } from './builders/encrypted-pdf';
import { odf } from './builders/odf';
import { signedInPieces } from './builders/smime';
import { storedRtf, tnef } from './builders/tnef';
import { presentation } from './builders/ppt';
import { rar } from '../src/specimens/archive/rar';
import { slk } from './builders/slk';
import { gzip, sevenZip, tar } from '../src/specimens/archive/small-archives';
import { vbaProject } from '../src/specimens/office/vba';
import { wordXml } from '../src/specimens/office/word-xml';
import { xls } from '../src/specimens/office/xls';
import { xlsb } from '../src/specimens/office/xlsb';
import { xlsm } from '../src/specimens/office/xlsm-macro-sheet';
import { zip } from '../src/specimens/archive/zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Fixture {
  /** As the attachment would be called. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const modules = hostileMacros['emotet 2018: call over modules'] ?? [];
const vba = vbaProject({ modules });
const words = Array.from({ length: 60 }, (_, index) => `Line ${index}: the prices hold until the end of the month.`);
const script = new TextEncoder().encode('CreateObject("WScript.Shell").Run "notreal.exe", 0\r\n');

const objects = rtf({
  objects: [
    rtfPackage('a.doc', script),
    rtfLink('http://share.example/a.dotm'),
    rtfObject({ className: 'Equation.3', native: equationObject(equation()) }),
  ],
});

/** Built once: the same bytes in every run. */
export const fixtures: readonly Fixture[] = [
  { name: 'letter.docx', bytes: docx({ text: words, picture: png(40, 30), hyperlinks: ['https://partner.example/'] }) },
  { name: 'macro.docm', bytes: docx({ text: ['Hello'], picture: png(40, 30), vba, fields: [['DDE x']] }) },
  {
    name: 'macro.doc',
    bytes: doc({ text: ['Hello', fieldText('DDE x')], picture: jpeg(40, 30), modules, custom: { a: 'b' } }),
  },
  { name: 'macro.xlsm', bytes: xlsx({ text: words, vba }) },
  { name: 'sheet.xlsm', bytes: xlsm(wave202112) },
  { name: 'sheet.xls', bytes: xls(wave202201) },
  { name: 'sheet.xlsb', bytes: xlsb(wave202201) },
  { name: 'sheet.slk', bytes: slk(wave202201.sheets[0] ?? { name: 'A' }) },
  { name: 'slides.pptm', bytes: pptx({ text: words, vba }) },
  { name: 'slides.ppt', bytes: presentation(vba) },
  { name: 'word2003.doc', bytes: wordXml({ text: ['Hello'], vba, picture: png(20, 20), variables: { a: 'b' } }) },
  { name: 'flat.xml', bytes: flatOpc({ text: ['Hello'], vba, picture: png(20, 20) }) },
  { name: 'archive.mht', bytes: mht({ text: ['Hello'], vba, picture: png(20, 20) }) },
  { name: 'default password.xls', bytes: encryptedXls(wave202112, 'VelvetSweatshop') },
  { name: 'standard.docm', bytes: encryptedPackage(docx({ vba }), 'VelvetSweatshop', { scheme: 'standard' }) },
  { name: 'agile.docm', bytes: encryptedPackage(docx({ vba }), 'VelvetSweatshop') },
  { name: 'plain.zip', bytes: zip([{ name: 'macro.doc', data: doc({ modules }) }]) },
  {
    name: 'zipcrypto.zip',
    bytes: zip([{ name: 'macro.doc', data: doc({ modules }), encryption: { kind: 'zipcrypto', password: 'W4ALLD' } }]),
  },
  {
    name: 'aes.zip',
    bytes: zip([{ name: 'macro.doc', data: doc({ modules }), encryption: { kind: 'aes', password: 'W4ALLD' } }]),
  },
  {
    name: 'shortcut.zip',
    bytes: zip([{ name: 'invoice.doc.lnk', data: lnk({ target: 'cmd.exe', args: '/c notreal.exe', padding: 300 }) }]),
  },
  { name: 'section.one', bytes: oneNote({ text: 'Double click to view', files: [{ name: 'a.wsf', bytes: script }] }) },
  { name: 'invoice.pdf', bytes: pdf({ lines: words, links: ['https://shop.example/wp-content/sHpp6WBO6d/'] }) },
  {
    name: 'locked.pdf',
    bytes: new Uint8Array(encryptedPdf({ revision: 6, link: 'https://shop.example/wp-content/a/' })),
  },
  { name: 'disk.iso', bytes: iso([{ name: 'a.lnk', data: script }]) },
  { name: 'files.7z', bytes: sevenZip(['invoice.doc']) },
  { name: 'files.rar', bytes: rar([{ name: 'invoice.doc', stored: script }]) },
  { name: 'files.tar', bytes: tar([{ name: 'invoice.doc', data: script }]) },
  { name: 'files.gz', bytes: gzip('invoice.doc', script) },
  { name: 'files.arj', bytes: foreign('packed.arj') },
  { name: 'files.cab', bytes: foreign('mszip.cab') },
  { name: 'files.cpio', bytes: foreign('newc.cpio') },
  { name: 'files.deb', bytes: foreign('files.ar') },
  { name: 'files.lzh', bytes: foreign('lh5.lzh') },
  { name: 'files.wim', bytes: foreign('lzx.wim') },
  { name: 'lzma.7z', bytes: foreign('bcj2.7z') },
  { name: 'locked.7z', bytes: foreign('locked-names.7z') },
  { name: 'bzip2.7z', bytes: foreign('bzip2.7z') },
  { name: 'lzma.zipx', bytes: foreign('lzma.zip') },
  { name: 'deflate64.zipx', bytes: foreign('deflate64.zip') },
  { name: 'note.txt.xz', bytes: foreign('note.txt.xz') },
  { name: 'note.txt.bz2', bytes: foreign('note.txt.bz2') },
  { name: 'note.txt.zst', bytes: foreign('注文書.txt.zst') },
  { name: 'note.txt.lz4', bytes: foreign('note.txt.lz4') },
  { name: 'note.txt.Z', bytes: foreign('note.txt.Z') },
  { name: 'floppy.img', bytes: foreign('floppy.img') },
  { name: 'dynamic.vhd', bytes: foreign('dynamic.vhd') },
  { name: 'note.txt.lzma', bytes: foreign('note.txt.lzma') },
  { name: 'files.ace', bytes: ace([{ name: 'invoice.doc', data: script }]) },
  { name: 'files.alz', bytes: alz([{ name: 'invoice.doc', data: script }]) },
  { name: 'files.egg', bytes: egg([{ name: 'invoice.doc', data: script }]) },
  { name: 'locked5.rar', bytes: lockedRar5({ name: 'invoice.doc', data: script }, 'W4ALLD') },
  { name: 'locked4.rar', bytes: lockedRar4({ name: 'invoice.doc', data: script }, 'W4ALLD') },
  { name: 'objects.rtf', bytes: objects },
  { name: 'invoice.lnk', bytes: lnk({ target: 'cmd.exe', args: '/c notreal.exe', appended: script }) },
  { name: 'page.url', bytes: utf8('[InternetShortcut]\r\nURL=file://share.example/a.exe\r\n') },
  {
    name: 'picture.svg',
    bytes: utf8('<svg xmlns="http://www.w3.org/2000/svg"><a href="https://shop.example/">x</a></svg>'),
  },
  { name: 'calls.uue', bytes: utf8('begin 644 a.doc\r\n#86)C\r\n`\r\nend\r\n') },
  {
    name: 'base.accdb',
    bytes: new Uint8Array(8_192).map((_, at) => [0, 1, 0, 0, ...utf8('Standard ACE DB')][at] ?? (at * 7) & 0xff),
  },
  { name: 'mails.pst', bytes: new Uint8Array(8_192).map((_, at) => utf8('!BDN')[at] ?? (at * 7) & 0xff) },
  { name: 'words.hqx', bytes: utf8(`(This file must be converted with BinHex 4.0)\r\n:${'"8f9fKjdE4'.repeat(20)}:`) },
  { name: 'photo.jpg', bytes: jpeg(40, 30) },
  { name: 'song.mid', bytes: utf8('MThd\0\0\0\x06\0\0\0\x01\0`MTrk') },
  { name: 'program.exe', bytes: utf8(`MZ${'\0'.repeat(200)}`) },
  { name: 'bytes.dat', bytes: Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7 + (at >> 3)) & 0xff) },
  { name: 'rpm.rpm', bytes: Uint8Array.of(0xed, 0xab, 0xee, 0xdb, 3, 0, 0, 0) },
  { name: 'script.vbs', bytes: script },
  { name: 'encoded.vbe', bytes: utf8('#@~^DgAAAA==\\ko$K6,JCV^GJqAQAAA==^#~@') },
  {
    name: 'page.html',
    bytes: new TextEncoder().encode(
      '<html><script>var b = new Blob([atob("TVqQ")]); navigator.msSaveOrOpenBlob(b, "invoice.iso")</script></html>',
    ),
  },
  {
    name: 'message.msg',
    bytes: msg({
      subject: 'RE: Invoice',
      from: { name: 'Hanako Suzuki', address: 'office@hotel.example' },
      to: [{ name: 'Taro Yamada', address: 'yamada@reader.example' }],
      text: 'Please see attached.',
      attachments: [{ name: 'macro.doc', bytes: doc({ modules }) }],
    }),
  },
  {
    name: 'winmail.dat',
    bytes: tnef({
      rtf: storedRtf('{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag84 <a href="https://shop.example/wp-content/a/">}here}'),
      attachments: [
        { longName: 'macro.doc', bytes: doc({ modules }) },
        { longName: 'Inner', message: tnef({ attachments: [{ title: 'script.vbs', bytes: script }] }) },
      ],
    }),
  },
  {
    name: 'smime.p7m',
    bytes: signedInPieces(new TextEncoder().encode('Content-Type: text/plain\r\n\r\nPlease see https://shop.example/')),
  },
  {
    name: 'macro.odt',
    bytes: odf({
      basic: { Module1: 'Sub Main\n  Shell("notreal.exe")\nEnd Sub' },
      listener: { event: 'dom:load', target: 'vnd.sun.star.script:Standard.Module1.Main?language=Basic' },
      body: words.map((line) => `<text:p>${line}</text:p>`).join(''),
    }),
  },
  {
    name: 'message.eml',
    bytes: eml({
      from: 'Hanako Suzuki <office@hotel.example>',
      to: ['Taro Yamada <yamada@reader.example>'],
      subject: '請求書の件',
      date: '2026-03-02T09:00:00Z',
      charset: 'iso-2022-jp',
      text: '添付をご確認ください。',
      html: '<p>添付をご確認ください。 <a href="https://partner.example/">一覧</a></p>',
      attachments: [
        { name: '請求書.doc', mime: 'application/msword', bytes: doc({ modules }) },
        {
          name: 'call.ics',
          mime: 'text/calendar',
          bytes: utf8('BEGIN:VCALENDAR\r\nURL:https://partner.example/\r\nEND:VCALENDAR'),
        },
        {
          name: 'inner.eml',
          mime: 'message/rfc822',
          bytes: utf8('Subject: x\r\n\r\nbegin 644 a.doc\r\n#86)C\r\n`\r\nend\r\n'),
        },
      ],
    }),
  },
];
