import MsgReader from '@kenjiuno/msgreader';
import { readMsg } from '../../src/mail/msg';
import { readMessageFile } from '../../src/mail/message-file';
import { msg } from '../../src/specimens/mail/msg';

const bytes = new TextEncoder().encode('not a real document');
const parts = {
  subject: 'Re: 請求書の件',
  from: { name: '鈴木花子', address: 'suzuki@partner.example' },
  to: [{ name: '山田太郎', address: 'yamada@reader.example' }],
  text: 'ご確認ください。',
  headers: 'From: suzuki@partner.example\r\nSubject: Re\r\n',
};

describe('an Outlook message file', () => {
  it('hands over subject, people, text, headers and attachments', () => {
    expect(readMsg(msg({ ...parts, attachments: [{ name: 'note.txt', bytes }] }))).toMatchObject({
      subject: parts.subject,
      from: parts.from,
      to: parts.to,
      text: parts.text,
      rawHeaders: parts.headers,
      attachments: [{ name: 'note.txt', size: bytes.length, bytes, inline: false }],
    });
  });

  it('keeps an embedded message as a message, its own attachment included', () => {
    const inner = { ...parts, subject: 'Inner', attachments: [{ name: 'inner.txt', bytes }] };
    const outer = readMsg(msg({ ...parts, attachments: [{ name: 'Inner', message: inner }] }));
    expect(outer).toMatchObject({
      attachments: [{ message: { subject: 'Inner', attachments: [{ name: 'inner.txt', bytes }] } }],
    });
  });

  it('is told from an .eml by its bytes', () => {
    expect(readMessageFile(msg(parts))).toMatchObject({ subject: parts.subject });
    expect(readMessageFile(new TextEncoder().encode('Subject: hello\r\n\r\nbody'))).toMatchObject({
      subject: 'hello',
    });
  });

  it.each([0, 7, 8, 100, 511, 512, 700, 1500, 3000])(
    'cut after %i bytes is damaged or keeps what is there, and never throws',
    (length) => {
      const read = readMsg(msg(parts).subarray(0, length));
      expect(read === 'damaged' || typeof read === 'object').toBe(true);
    },
  );

  it('reads the same as @kenjiuno/msgreader does', () => {
    const file = msg({ ...parts, attachments: [{ name: 'note.txt', bytes }] });
    const reader = new MsgReader(new DataView(file.buffer));
    const fields = reader.getFileData();
    const message = readMsg(file);
    expect(message).toMatchObject({ subject: fields.subject, text: fields.body, rawHeaders: fields.headers });
    expect(message).toMatchObject({ from: { name: fields.senderName, address: fields.senderSmtpAddress } });
    expect(message).toMatchObject({
      to: fields.recipients?.map(({ name, smtpAddress }) => ({ name, address: smtpAddress })),
    });
    expect(message).toMatchObject({
      attachments: fields.attachments?.map((attachment) => ({
        name: attachment.fileName,
        bytes: reader.getAttachment(attachment).content,
      })),
    });
  });

  it('whose sectors follow each other in a circle ends all the same', () => {
    const file = msg({ ...parts, text: 'hello '.repeat(2_000) });
    const view = new DataView(file.buffer);
    const fat = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector++)
      if (view.getUint32(fat + sector * 4, true) < 0xfffffffa) view.setUint32(fat + sector * 4, sector, true);
    const read = readMsg(file);
    expect(read === 'damaged' || typeof read === 'object').toBe(true);
  });
});
