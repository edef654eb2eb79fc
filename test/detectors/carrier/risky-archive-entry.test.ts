import riskyArchiveEntry from '../../../src/detection/detectors/carrier/risky-archive-entry';
import { honestDocument, mailWith, mailWithZip, plainText, unreadMail } from '../archives';
import { iso } from '../../../src/specimens/archive/iso';
import { rar } from '../../../src/specimens/archive/rar';
import { testDetector } from '../test-detector';

const locked = { kind: 'zipcrypto', password: 'nobody knows' } as const;
const sources = Array.from({ length: 12 }, (_, index) => ({ name: `src/module${index}.js`, data: plainText }));
const photos = Array.from({ length: 5 }, (_, index) => ({ name: `photo${index}.jpg`, data: plainText }));

testDetector(riskyArchiveEntry, {
  fires: [
    {
      name: 'a document',
      mail: mailWithZip('scan.zip', [{ name: 'invoice.doc', data: honestDocument }]),
      finds: [
        {
          message: 'document',
          values: { name: 'invoice.doc', archive: 'scan.zip' },
          where: { in: 'part', path: ['scan.zip', 'invoice.doc'] },
          weight: 3,
        },
      ],
    },
    {
      name: 'the name of a locked shortcut',
      mail: mailWithZip('scan.zip', [{ name: 'INVOICE.doc.lnk', data: plainText, encryption: locked }]),
      finds: [{ message: 'shortcut', weight: 20 }],
    },
    {
      name: 'a OneNote file',
      mail: mailWithZip('scan.zip', [{ name: 'a.one', data: plainText }]),
      finds: [{ message: 'onenote', weight: 10 }],
    },
    {
      name: 'a script alone',
      mail: mailWithZip('scan.zip', [{ name: 'press to unblock.wsf', data: plainText }]),
      finds: [{ message: 'script', weight: 20 }],
    },
    {
      name: 'a batch file alone, as administrators send it: never called one that only runs',
      mail: mailWithZip('scan.zip', [{ name: 'map.bat', data: plainText }]),
      finds: [{ message: 'adminScript', weight: 20 }],
    },
    {
      name: 'a program alone',
      mail: mailWithZip('scan.zip', [{ name: 'notreal.scr', data: plainText }]),
      finds: [{ message: 'program', weight: 20 }],
    },
    {
      name: 'a program in a disk image, which loses the mark that makes Windows careful',
      mail: mailWith('scan.img', iso([{ name: 'NOTREAL.EXE', data: plainText }])),
      finds: [{ message: 'program', weight: 25 }],
    },
    {
      name: 'a script behind a dot that is none: the eye and older programs take it for one',
      mail: mailWithZip('scan.zip', [{ name: 'Invoice．js', data: plainText }]),
      finds: [{ message: 'script', weight: 20 }],
    },
    {
      name: 'one finding for a dozen sources, and it weighs little',
      mail: mailWithZip('project.zip', sources),
      finds: [{ message: 'scriptAmongMany', weight: 3 }],
    },
    {
      name: 'the script of a web page beside the page, which weighs less than one that Windows runs',
      mail: mailWithZip('site.zip', [
        { name: 'index.html', data: plainText },
        { name: 'menu.js', data: plainText },
      ]),
      finds: [{ message: 'adminScript', weight: 15 }],
    },
    {
      name: 'a script that was read and does nothing, which weighs less',
      mail: mailWithZip('tool.zip', [{ name: 'name.vbs', data: new TextEncoder().encode('MsgBox "Hello"') }]),
      finds: [{ message: 'adminScript', weight: 15 }],
    },
    {
      name: 'a script that speaks to Windows, whatever lies beside it',
      mail: mailWithZip('site.zip', [
        { name: 'index.html', data: plainText },
        {
          name: 'menu.js',
          data: new TextEncoder().encode(
            'var a = new ActiveXObject("WScript.Shell"); var f = function(){ a.Run(b); };',
          ),
        },
      ]),
      finds: [{ message: 'script', weight: 20 }],
    },
    {
      name: 'a document in a RAR archive that stays closed',
      mail: mailWith('scan.rar', rar([{ name: 'invoice.xlsm' }])),
      finds: [{ message: 'document', values: { name: 'invoice.xlsm', archive: 'scan.rar' } }],
    },
    {
      name: 'a script among photos, which is no source code',
      mail: mailWithZip('photos.zip', [...photos, { name: 'View.js', data: plainText }]),
      finds: [{ message: 'script', values: { name: 'View.js' }, weight: 20 }],
    },
    {
      name: 'a batch file among documents, which administrators send',
      mail: mailWithZip('photos.zip', [...photos, { name: 'copy.bat', data: plainText }]),
      finds: [{ message: 'scriptAmongMany', weight: 3 }],
    },
    {
      name: 'two scripts among notes and lists, as developers keep them',
      mail: mailWithZip('tool.zip', [
        ...photos,
        { name: 'README.md', data: plainText },
        { name: 'a.vbs', data: plainText },
        { name: 'b.vbs', data: plainText },
      ]),
      finds: [{ message: 'scriptAmongMany', weight: 3 }],
    },
    {
      name: 'the lone script of a web page, which Windows cannot run',
      mail: mailWithZip('tag.zip', [
        { name: 'tag.js', data: new TextEncoder().encode('window.dataLayer = window.dataLayer || [];') },
      ]),
      finds: [{ message: 'adminScript', weight: 15 }],
    },
    {
      name: 'a script that spells a word in pieces, whatever it says of windows',
      mail: mailWithZip('tag.zip', [
        { name: 'tag.js', data: new TextEncoder().encode('window.a = 1; this["Acti" + "veX"]; eval(b);') },
      ]),
      finds: [{ message: 'script', weight: 20 }],
    },
    {
      name: 'a bookmark beside software, whose own address weighs',
      mail: mailWithZip('tool.zip', [
        {
          name: 'Homepage.url',
          data: new TextEncoder().encode('[InternetShortcut]\r\nURL=https://www.partner.example/\r\n'),
        },
      ]),
      finds: [{ message: 'shortcut', weight: 3 }],
    },
  ],
  silent: [
    { name: 'a ZIP of texts', mail: mailWithZip('scan.zip', [{ name: 'minutes.txt', data: plainText }]) },
    { name: 'a document outside of any archive', mail: mailWith('invoice.doc', honestDocument) },
    {
      name: 'a ZIP of .xlsx and .pdf',
      mail: mailWithZip('scan.zip', [
        { name: 'a.xlsx', data: plainText },
        { name: 'b.pdf', data: plainText },
      ]),
    },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
