import { isGap, type MessageInput } from '../../src/detection/contract';
import { readEml } from '../../src/mail/eml';
import { dateHeader, eml, emlOf, type EmlParts } from '../../src/specimens/mail/eml';

const letter: EmlParts = {
  from: '鈴木 花子（営業部） <suzuki@partner.example>',
  to: ['山田 太郎 <yamada@reader.example>', 'plain@reader.example'],
  cc: ['Sales, East <sales@reader.example>'],
  subject: 'Re: 先日の打ち合わせの議事録につきまして、ご確認をお願いいたします',
  date: '2026-03-02T18:00:00+09:00',
  inReplyTo: '<a@reader.example>',
  references: ['<z@reader.example>', '<a@reader.example>'],
  text: 'お世話になっております。\n鈴木です。',
  html: '<p>お世話になっております。<img src="cid:logo"></p>',
  attachments: [
    {
      name: '議事録 (最終).docx',
      mime: 'application/octet-stream',
      bytes: Uint8Array.from({ length: 300 }, (_, index) => index & 0xff),
    },
    { name: 'logo.png', mime: 'image/png', bytes: Uint8Array.of(1), contentId: 'logo' },
  ],
};

function read(bytes: Uint8Array): MessageInput {
  const message = readEml(bytes);
  if (isGap(message)) throw new Error(message);
  return message;
}

/** A mail reader hands over an attached message as its bytes: whoever wants to know reads it in turn. */
function attachedTo(message: MessageInput): MessageInput {
  return read(message.attachments[0]?.bytes ?? new Uint8Array());
}

describe('the .eml builder', () => {
  it.each(['utf-8', 'iso-2022-jp'] as const)('writes in %s what a mail reader reads', (charset) => {
    const message = read(eml({ ...letter, charset }));
    expect(message).toMatchObject({
      subject: letter.subject,
      from: { name: '鈴木 花子（営業部）', address: 'suzuki@partner.example' },
      cc: [{ name: 'Sales, East', address: 'sales@reader.example' }],
      receivedAt: '2026-03-02T09:00:00.000Z',
      text: 'お世話になっております。\n鈴木です。',
    });
    expect(message.to).toHaveLength(2);
    expect(message.attachments.map(({ name, inline }) => [name, inline])).toEqual([
      ['logo.png', true],
      ['議事録 (最終).docx', false],
    ]);
    expect(message.attachments[1]?.bytes).toEqual(letter.attachments?.[0]?.bytes);
  });

  it('keeps every line within what mail servers carry', () => {
    const lines = new TextDecoder().decode(eml({ ...letter, html: `<p>${'a'.repeat(2_000)}</p>` })).split('\r\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(998);
  });

  it('writes a message inside a message', () => {
    const inner = eml({ ...letter, subject: 'Inner' });
    const outer = read(
      eml({ ...letter, subject: 'Outer', attachments: [{ name: 'inner.eml', mime: 'message/rfc822', bytes: inner }] }),
    );
    expect(attachedTo(outer).subject).toBe('Inner');
    expect(attachedTo(read(emlOf(outer))).subject).toBe('Inner');
  });

  it.each([
    ['2026-03-02T18:00:00+09:00', 'Mon, 02 Mar 2026 18:00:00 +0900'],
    ['2026-01-01T00:30:00-03:30', 'Thu, 01 Jan 2026 00:30:00 -0330'],
    ['2026-12-31T23:59:59Z', 'Thu, 31 Dec 2026 23:59:59 +0000'],
  ])('writes %s as %s', (iso, header) => {
    expect(dateHeader(iso)).toBe(header);
  });
});
