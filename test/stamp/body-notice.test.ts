import path from 'node:path';
import { isGap } from '../../src/detection/contract';
import { textHost } from '../../src/hosts/browser';
import { notices } from '../../src/locales/notices';
import { readEml } from '../../src/mail/eml';
import { bodyNotice } from '../../src/stamp/body-notice';
import type { BodyNotice } from '../../src/stamp/body-notice';
import { readCases } from '../messages/read-cases';

const cases = readCases(path.join(__dirname, '..', 'messages'));

/** What the mail server makes of it. */
function applied(bytes: Uint8Array, { edits, headers }: BodyNotice): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (const { at, remove, insert } of edits) {
    pieces.push(Buffer.from(bytes.subarray(from, at)), Buffer.from(insert, 'latin1'));
    from = at + remove;
  }
  const changed = Buffer.concat([...pieces, bytes.subarray(from)]).toString('latin1');
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const lines = changed.split(/\r?\n(?![ \t])/);
  const end = lines.indexOf('');
  const kept = lines.filter((line, index) => index > end || !names.includes(line.split(':', 1).join().toLowerCase()));
  return Buffer.from(
    [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), ...kept].join('\r\n'),
    'latin1',
  );
}

const read = (bytes: Uint8Array) => {
  const message = readEml(bytes);
  if (isGap(message)) throw new Error(message);
  return message;
};

const bytesOf = (...lines: readonly string[]) => new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1'));

describe('a notice at the head of a message', () => {
  it('stands in front of the words, and leaves them, the files and every other header field as they were', () => {
    let changed = 0;
    for (const { name, eml } of cases) {
      const notice = bodyNotice(eml, 'danger', ['en', 'ja'], textHost);
      if (notice === undefined) continue;
      changed += 1;
      const before = read(eml);
      const after = read(applied(eml, notice));
      const expected = `${notices.en.danger}\n\n${notices.ja.danger}\n\n${before.text ?? ''}`;
      const squeeze = (text = '') => text.replace(/\s+/g, '');
      if (before.text !== undefined && before.html === undefined)
        expect([name, squeeze(after.text)]).toEqual([name, squeeze(expected)]);
      if (before.html !== undefined) {
        expect([name, after.html]).toEqual([name, expect.stringMatching(/^<div style="display:block!important/)]);
        expect([name, squeeze(after.html).endsWith(squeeze(before.html).slice(-200))]).toEqual([name, true]);
      }
      expect([name, after.attachments]).toEqual([name, before.attachments]);
      expect([name, after.subject, after.from, after.to, after.cc]).toEqual([
        name,
        before.subject,
        before.from,
        before.to,
        before.cc,
      ]);
    }
    expect(changed).toBeGreaterThan(cases.length * 0.8);
  });

  it('fits into mail of any charset', () => {
    const words = bytesOf(
      'From: a@partner.example',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=iso-2022-jp; format=flowed',
      '',
      '\x1b$B%F%9%H\x1b(B',
    );
    const notice = bodyNotice(words, 'caution', ['ko'], textHost);
    expect(notice?.headers).toEqual({
      'Content-Transfer-Encoding': 'base64',
      'Content-Type': 'text/plain; charset=utf-8; format=flowed',
    });
    expect(read(applied(words, notice ?? { edits: [], headers: {} })).text).toBe(
      `${notices.ko.caution}\n\nテスト\n`.trimEnd(),
    );
    const page = bytesOf(
      'From: a@partner.example',
      'Content-Type: text/html; charset=shift_jis',
      '',
      '<p>\x83e\x83X\x83g',
    );
    const html = read(applied(page, bodyNotice(page, 'danger', ['ja'], textHost) ?? { edits: [], headers: {} })).html;
    expect(html).toContain('<p>テスト');
    expect(html).toContain('&#28155;&#20184;');
  });

  it('is legible in a message that knows nothing of MIME', () => {
    const notice = bodyNotice(bytesOf('From: a@partner.example', '', 'Hello'), 'danger', ['en'], textHost);
    expect(notice?.headers).toEqual({
      'MIME-Version': '1.0',
      'Content-Transfer-Encoding': 'base64',
      'Content-Type': 'text/plain; charset=utf-8',
    });
  });

  it('cannot be moved into a comment by the sender', () => {
    const page = bytesOf('From: a@partner.example', 'Content-Type: text/html', '', '<!-- <body> --><body>Hello');
    const { html = '' } = read(
      applied(page, bodyNotice(page, 'danger', ['en'], textHost) ?? { edits: [], headers: {} }),
    );
    expect(html.indexOf('Emotet Guard')).toBeLessThan(html.indexOf('<!--'));
  });

  it.each([
    [
      'signed',
      'multipart/signed; protocol="application/pkcs7-signature"; boundary=b',
      '--b\r\n\r\na\r\n--b\r\nContent-Type: application/pkcs7-signature\r\n\r\nMII=\r\n--b--',
    ],
    [
      'encrypted',
      'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      '--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--',
    ],
    ['in S/MIME', 'application/pkcs7-mime; smime-type=enveloped-data', 'MIIB'],
    ['without a text', 'application/pdf; name=a.pdf', '%PDF-1.4'],
    ['in two bytes a letter', 'text/html; charset=utf-16le', '<\0p\0>\0'],
  ])('is not written into a message that is %s', (_what, type, body) => {
    expect(
      bodyNotice(bytesOf('From: a@partner.example', `Content-Type: ${type}`, '', body), 'danger', ['en'], textHost),
    ).toBeUndefined();
  });

  it('is not written behind the last field of a message that ends with its header', () => {
    const short = bytesOf('From: a@partner.example', 'Subject: Invoice');
    for (const bytes of [short, bytesOf('From: a@partner.example', 'Subject: Invoice', '')])
      expect(bodyNotice(bytes, 'danger', ['en'], textHost)).toBeUndefined();
  });
});
