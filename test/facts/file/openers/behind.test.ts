import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../../src/detection/contract';
import type { Part } from '../../../../src/detection/contract';
import { openParts } from '../../../../src/detection/facts/file/parts';
import { doc } from '../../../../src/specimens/office/doc';
import { attachment, message } from '../../../../src/specimens/mail/message';
import { mht } from '../../../../src/specimens/mail/mht';
import { docx } from '../../../../src/specimens/office/ooxml';
import { pdf } from '../../../../src/specimens/pdf';
import { jpeg, png } from '../../../../src/specimens/picture';
import { vbaProject } from '../../../../src/specimens/office/vba';
import { zip } from '../../../../src/specimens/archive/zip';
import { testHost } from '../../../host';
import { joinBytes } from '../../../../src/detection/formats/codec/bytes';

function open(name: string, bytes: Uint8Array): readonly Part[] {
  return openParts(message({ attachments: [attachment(name, bytes)] }), {
    settings: defaultInspectionSettings,
    host: testHost,
    budget: new Budget(defaultLimits, () => 0),
    passwords: () => ({ stated: [], likely: [], guesses: [] }),
  });
}

const modules = [{ name: 'ThisDocument', kind: 'document', source: 'Sub AutoOpen()\nx = 1\nEnd Sub' }] as const;
const vba = vbaProject({ modules });
const page = pdf({ lines: ['Invoice'] });
const script = new TextEncoder().encode('WScript.Echo "hello"');
const junk = new Uint8Array(700).fill(0xfe);

describe('a file behind another', () => {
  it.each([
    ['a web archive behind a PDF', joinBytes([page, mht({ vba })])],
    ['a web archive behind a picture', joinBytes([jpeg(), mht({ vba })])],
    ['a document behind a PDF', joinBytes([page, doc({ modules })])],
    ['a document behind a picture', joinBytes([png(), doc({ modules })])],
    ['a document behind junk', joinBytes([junk, doc({ modules })])],
    ['a .docx behind a picture', joinBytes([jpeg(), docx({ vba })])],
  ])('is found, with its macros: %s', (_, bytes) => {
    expect(open('invoice.doc', bytes).some(({ document }) => document?.vba?.modules.length === 1)).toBe(true);
  });

  it('is found when it is an archive', () => {
    const parts = open('picture.jpg', joinBytes([jpeg(), zip([{ name: 'a.js', data: script }])]));
    expect(parts.map(({ path }) => path.join('/'))).toContain('picture.jpg/behind.zip/a.js');
  });

  it.each([
    ['a picture', 'a.jpg', jpeg()],
    ['a PDF', 'a.pdf', page],
    ['a PDF that speaks of MIME', 'a.pdf', pdf({ lines: ['MIME-Version: 1.0 is a header'] })],
    ['a file of no kind', 'a.dat', junk],
  ])('is not found in %s', (_, name, bytes) => {
    expect(open(name, bytes)).toHaveLength(1);
  });
});

describe('a message in an archive', () => {
  it('is read, and what is attached to it is looked into', () => {
    const attached = Buffer.from(docx({ vba })).toString('base64');
    const eml =
      'From: a@a.example\r\nTo: b@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="q"\r\n\r\n' +
      '--q\r\nContent-Type: text/html\r\n\r\n<p>See <a href="https://a.example/x">this</a></p>\r\n' +
      `--q\r\nContent-Type: application/octet-stream; name="a.docm"\r\nContent-Transfer-Encoding: base64\r\n\r\n${attached}\r\n--q--\r\n`;
    const parts = open('a.zip', zip([{ name: 'mail.eml', data: new TextEncoder().encode(eml) }]));
    expect(parts[1]).toMatchObject({
      kind: 'message',
      html: { text: 'See this\n', anchors: [{ href: 'https://a.example/x' }] },
    });
    expect(parts[2]).toMatchObject({ path: ['a.zip', 'mail.eml', 'a.docm'], document: { vba: {} } });
  });
});
