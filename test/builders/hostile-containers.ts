/** Message files that carry something made to be slow: bytes as they come from outside, whatever they are wrapped in. */
import { emlOf } from '../../src/specimens/mail/eml';
import { attachment, message } from '../../src/specimens/mail/message';
import { msg } from '../../src/specimens/mail/msg';
import type { MsgParts } from '../../src/specimens/mail/msg';
import { encryptedPackage } from '../../src/specimens/office/encrypted-office';
import { xlsx } from '../../src/specimens/office/ooxml';
import { macroDocument } from '../../src/specimens/office/vba';
import { zip } from '../../src/specimens/archive/zip';
import { storedRtf, tnef } from './tnef';

const MEGABYTE = 1_024 * 1_024;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const many = <One>(count: number, one: (index: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, index) => one(index));

const blankLines = (): Uint8Array =>
  utf8(`From: a@a.example\r\nTo: b@b.example\r\nSubject: x\r\n\r\n${fill('\r\n', 8 * MEGABYTE)}`);
const carrying = (name: string, bytes: Uint8Array, mime?: string): Uint8Array =>
  emlOf(message({ text: 'Hello', attachments: [attachment(name, bytes, mime)] }));
const outlook = (parts: Partial<MsgParts>): Uint8Array =>
  msg({ subject: 'x', from: { name: 'a', address: 'a@a.example' }, to: [], text: 'Hello', ...parts });
const small = utf8('words');

/** What every face must answer within a second of the processor and 200 MB. */
export const promised: readonly (readonly [name: string, build: () => Uint8Array])[] = [
  ['8 MB of blank lines', blankLines],
  ['8 MB of blank lines, attached', () => carrying('a.eml', blankLines(), 'message/rfc822')],
  ['8 MB of blank lines, in a ZIP', () => carrying('a.zip', zip([{ name: 'a.eml', data: blankLines() }]))],
];

export const hostileContainers: readonly (readonly [name: string, build: () => Uint8Array])[] = [
  [
    '5,000 attachments',
    () => emlOf(message({ attachments: many(5_000, (index) => attachment(`${String(index)}.doc`, small)) })),
  ],
  [
    '64 locked workbooks and six passwords',
    () => {
      const locked = encryptedPackage(xlsx({ text: ['Prices'] }), 'Zk8#unsaid', { scheme: 'standard' });
      const text = many(6, (index) => `Password: ${String(index)}x7q2`).join('\n');
      return emlOf(message({ text, attachments: many(64, (index) => attachment(`${String(index)}.xlsx`, locked)) }));
    },
  ],
  [
    '.msg of 1,000 attachments',
    () => outlook({ attachments: many(1_000, (index) => ({ name: `${String(index)}.doc`, bytes: small })) }),
  ],
  ['.msg of 10 MB of "<"', () => outlook({ html: utf8(fill('<', 10 * MEGABYTE)) })],
  ['.msg of 8 MB of header fields', () => outlook({ headers: fill('X-A: b\r\n', 8 * MEGABYTE) })],
  [
    'winmail.dat of 5,000 attachments',
    () =>
      carrying(
        'winmail.dat',
        tnef({ attachments: many(5_000, (index) => ({ title: `${String(index)}.doc`, bytes: small })) }),
      ),
  ],
  [
    'winmail.dat of 8 MB of Rich Text',
    () =>
      carrying(
        'winmail.dat',
        tnef({ rtf: storedRtf(`{\\rtf1\\fromhtml1 ${fill('{\\*\\htmltag84 <a>}', 8 * MEGABYTE)}}`) }),
      ),
  ],
  ['RTF of 8 MB of open groups', () => carrying('a.rtf', utf8(`{\\rtf1${fill('{\\b', 8 * MEGABYTE)}`))],
  [
    'RTF of 100,000 objects',
    () => carrying('a.rtf', utf8(`{\\rtf1${'{\\object\\objemb{\\*\\objdata 01050000}}'.repeat(100_000)}}`)),
  ],
  [
    'PDF of 200,000 objects',
    () =>
      carrying(
        'a.pdf',
        utf8(`%PDF-1.4\n${many(200_000, (index) => `${String(index)} 0 obj<</A 1>>endobj\n`).join('')}`),
      ),
  ],
  [
    'macro of 4 MB of sums',
    () =>
      carrying(
        'a.doc',
        macroDocument([
          {
            name: 'A',
            kind: 'standard',
            source: `Sub AutoOpen()\n${fill('x = x & Chr(65 + 1)\n', 4 * MEGABYTE)}End Sub\n`,
          },
        ]),
      ),
  ],
  [
    'a megabyte of the first letter of a ZIP',
    () => carrying('a.dat', new Uint8Array(MEGABYTE).fill(0x50).fill(0, 0, 4)),
  ],
];
