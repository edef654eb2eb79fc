import ddeField from '../../../src/detection/detectors/document/dde-field';
import { doc, fieldText } from '../../../src/specimens/office/doc';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { docx, xlsx } from '../../../src/specimens/office/ooxml';
import { xlsb } from '../../../src/specimens/office/xlsb';
import { testDetector } from '../test-detector';

const mail = (bytes: Uint8Array) => message({ attachments: [attachment('a', bytes)] });
const found = [{ message: 'startsProgram', where: { in: 'part', path: ['a'] } }] as const;

testDetector(ddeField, {
  fires: [
    {
      name: 'a program by its path',
      mail: mail(docx({ fields: [['DDEAUTO "C:\\\\nowhere\\\\notreal.exe" "/x"']] })),
      finds: [{ message: 'startsProgram', values: { command: 'DDEAUTO "C:\\\\nowhere\\\\notreal.exe" "/x"' } }],
    },
    { name: 'in pieces', mail: mail(docx({ fields: [['DD', 'E c', 'md "/k notreal"']] })), finds: found },
    {
      name: 'behind a path that goes up again',
      mail: mail(docx({ fields: [['DDE "C:\\\\nowhere\\\\..\\\\notreal" x']] })),
      finds: found,
    },
    { name: 'in an old document', mail: mail(doc({ text: [fieldText('DDEAUTO c^m^d "/c notreal"')] })), finds: found },
    {
      name: 'in a .csv',
      mail: message({ attachments: [attachment('a.csv', new TextEncoder().encode("name,=cmd|'/c notreal'!A0\n"))] }),
      finds: [{ message: 'startsProgram', values: { command: "cmd|'/c notreal'" } }],
    },
    {
      name: 'in a .slk',
      mail: mail(new TextEncoder().encode("ID;P\nC;X1;Y1;K0;Ecmd|'/c notreal'!A0\nE\n")),
      finds: found,
    },
    { name: 'in a workbook', mail: mail(xlsx({ dde: { service: 'cmd', topic: '/c notreal' } })), finds: found },
    {
      name: 'in a .csv, in signs of full width',
      mail: message({
        // "日付,＝notreal.exe｜' /x'！A0" in Shift_JIS.
        attachments: [
          attachment('a.csv', Buffer.from("\x93\xfa\x95t,\x81\x81notreal.exe\x81b' /x'\x81IA0\r\n", 'latin1')),
        ],
      }),
      finds: found.map(({ message: id }) => ({ message: id })),
    },
    {
      name: 'a switch for an unknown program',
      mail: mail(xlsx({ dde: { service: 'notreal', topic: '/x' } })),
      finds: found,
    },
    {
      name: 'in a binary workbook',
      mail: mail(xlsb({ sheets: [{ name: 'Prices' }], dde: { service: 'cmd', topic: '/c notreal' } })),
      finds: found,
    },
  ],
  silent: [
    {
      name: 'a table linked to a workbook',
      mail: mail(docx({ fields: [['DDEAUTO Excel.Sheet.8 "C:\\\\nowhere\\\\book.xls" "Sheet1!R1C1:R4C4"']] })),
    },
    {
      name: 'live stock prices in a binary workbook',
      mail: mail(xlsb({ sheets: [{ name: 'Prices' }], dde: { service: 'RSS', topic: '7203.T' } })),
    },
    { name: 'live stock prices', mail: mail(xlsx({ dde: { service: 'RSS', topic: '7203.T' } })) },
    {
      name: 'a .csv with bars and signs',
      mail: message({
        attachments: [attachment('a.csv', new TextEncoder().encode('a|b,-1|2,=A1\n+81 3 0000|cmd!\n'))],
      }),
    },
    {
      name: 'the same in a text, which Excel does not open',
      mail: message({ attachments: [attachment('a.txt', new TextEncoder().encode("=cmd|'/c notreal'!A0\n"))] }),
    },
    { name: 'page numbers', mail: mail(docx({ fields: [['PAGE']] })) },
  ],
  unchecked: [
    {
      name: 'a damaged document',
      mail: message({ attachments: [unreadAttachment('a.docx', 'damaged')] }),
      gap: 'damaged',
    },
  ],
});
