import path from 'node:path';
import { attachment, message } from '../../../src/specimens/mail/message';
import { emlOf } from '../../../src/specimens/mail/eml';
import { differencesOf } from '../../evaluate/mail-oracles';
import { fixtures } from '../../fixtures';
import { readCases } from '../../messages/read-cases';

const bytesOf = (text: string) => Uint8Array.from(text.replaceAll('\n', '\r\n'), (sign) => sign.charCodeAt(0));
const parts = (...inside: string[]) =>
  bytesOf(
    `From: a@b.example\nTo: c@d.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n${inside.map((part) => `--b\n${part}\n`).join('')}--b--\n`,
  );

describe('our mail reader, beside postal-mime and mailparser', () => {
  it.each(readCases(path.join(__dirname, '../../messages')).map(({ name, eml }) => [name, eml] as const))(
    'reads the same people and files: %s',
    async (_name, eml) => {
      expect((await differencesOf(eml))?.filter(({ because }) => because === undefined)).toEqual([]);
    },
  );

  it('reads the same bytes of every kind of file', async () => {
    const mail = message({ attachments: fixtures.map(({ name, bytes }) => attachment(name, bytes)) });
    expect(await differencesOf(emlOf(mail))).toEqual([]);
  });

  const differs: readonly (readonly [because: string, eml: Uint8Array])[] = [
    [
      'a text with a name, or of another kind than plain and HTML, is a file, as Outlook shows it',
      parts('Content-Type: text/plain\n\nHello', 'Content-Type: text/plain; name=a.js\n\nx'),
    ],
    [
      'a file that is uuencoded or yEnc in the text',
      parts('Content-Type: text/plain\n\nbegin 644 a.doc\n#86)C\n`\nend'),
    ],
    [
      'all that any program finds in a multipart that is put together in an unusual way',
      bytesOf(
        'Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n\n--b\nContent-Type: a/b; name=a.doc\n\nx\n--b--\n',
      ),
    ],
    [
      'both readings of two transfer encodings, or of one that no standard knows',
      parts('Content-Type: a/b; name=a.doc\nContent-Transfer-Encoding: bas64\n\nYWJjZGVm'),
    ],
    [
      'both names of a part that has two',
      parts('Content-Type: a/b\nContent-Disposition: attachment; filename=a.txt; filename=a.js\n\nx'),
    ],
  ];
  it.each(differs)('differs, for a reason: %s', async (because, eml) => {
    const reasons = (await differencesOf(eml))?.map((difference) => difference.because);
    expect(reasons).toContain(because);
    expect(reasons).not.toContain(undefined);
  });
});
