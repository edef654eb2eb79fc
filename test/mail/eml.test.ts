import { readEml } from '../../src/mail/eml';
import { splitMbox } from '../../src/mail/mbox';

const eml = (text: string) => readEml(new TextEncoder().encode(text.replaceAll('\n', '\r\n')));

const attached = `From: =?utf-8?B?6Yi05pyo?= <suzuki@partner.example>
To: Taro <yamada@reader.example>, Team: a@reader.example, b@reader.example;
Cc: c@reader.example
Reply-To: other@partner.example
Subject: Re: Invoice
Received: from a.example by b.example; Mon, 2 Mar 2026 10:00:00 +0900
Date: Mon, 2 Mar 2026 09:00:00 +0900
In-Reply-To: <first@reader.example>
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>See attached</p>
--b
Content-Type: application/msword; name=x.doc
Content-Disposition: attachment; filename=x.doc
Content-Transfer-Encoding: base64

AAEC
--b
Content-Type: message/rfc822

Subject: the original
From: yamada@reader.example

hello
--b--
`;

describe('an .eml file', () => {
  it('hands over people, groups included, and the time that the reader’s own server stamped', async () => {
    expect(await eml(attached)).toMatchObject({
      subject: 'Re: Invoice',
      from: { name: '鈴木', address: 'suzuki@partner.example' },
      to: [{ address: 'yamada@reader.example' }, { address: 'a@reader.example' }, { address: 'b@reader.example' }],
      cc: [{ address: 'c@reader.example' }],
      replyTo: [{ address: 'other@partner.example' }],
      receivedAt: '2026-03-02T01:00:00.000Z',
      rawHeaders: expect.stringContaining('In-Reply-To: <first@reader.example>\r\n'),
    });
  });

  it('hands over attachments with their bytes, and an attached message as a message', async () => {
    expect(await eml(attached)).toMatchObject({
      attachments: [
        { name: 'x.doc', size: 3, bytes: new Uint8Array([0, 1, 2]), inline: false },
        { mime: 'message/rfc822', message: { subject: 'the original' } },
      ],
    });
  });

  it('knows that an empty body is empty, not unread', async () => {
    expect(await eml('Subject: nothing\n\n')).toMatchObject({ text: '' });
  });

  it('takes a document that calls itself an inline picture of no body for what it is', async () => {
    const message = await eml(
      'Subject: x\nContent-Type: application/msword; name=a.doc\nContent-Disposition: inline; filename=a.doc\n\nx',
    );
    expect(message).toMatchObject({ attachments: [{ name: 'a.doc', inline: false }] });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'This is a letter that I wrote. It is no mail.\n\nGoodbye.'],
    ['binary', '\u0000\u0001\u0002\u0003'],
  ])('of %s is damaged', async (_what, text) => {
    expect(await eml(text)).toBe('damaged');
  });

  it('nested 300 levels deep is damaged, not an exception', async () => {
    let text = 'Subject: deep\n';
    for (let level = 0; level < 300; level++)
      text += `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`;
    expect(await eml(text)).toBe('damaged');
  });

  it('with messages inside messages beyond five levels says that the rest is too much', async () => {
    const nest = (depth: number): string =>
      depth === 0
        ? 'Subject: core\n\nhi\n'
        : `Subject: level ${depth}\nContent-Type: message/rfc822\n\n${nest(depth - 1)}`;
    const gaps = JSON.stringify(await eml(nest(8)));
    expect(gaps).toContain('"gap":"too-large"');
  });
});

describe('an mbox file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it('is split at its "From " lines after a blank line', () => {
    const messages = splitMbox(
      bytes(
        'From a@b.example Mon\nSubject: one\n\nFrom here on it goes on\n\nFrom c@d.example Tue\nSubject: two\n\nbody\n',
      ),
    );
    expect(messages.map((message) => new TextDecoder().decode(message).split('\n')[0])).toEqual([
      'Subject: one',
      'Subject: two',
    ]);
  });
  it.each([
    ['no "From " line', 'Subject: one\n\nhello\n\n'],
    ['a byte order mark in front', '\ufeffFrom a@b.example Mon\nSubject: one\n\nhello\n\n'],
  ])('keeps a first message that has %s', async (_what, first) => {
    const messages = splitMbox(bytes(`${first}From c@d.example Tue\nSubject: two\n\nbody\n`));
    const read = await Promise.all(messages.map((message) => readEml(message)));
    expect(read).toMatchObject([{ subject: 'one' }, { subject: 'two' }]);
  });
  it('may begin with blank lines', () => {
    expect(splitMbox(bytes('\r\n\nFrom c@d.example Tue\nSubject: two\n\nbody\n'))).toHaveLength(1);
  });
  it('without such a line holds no message', () => {
    expect(splitMbox(bytes('Subject: one\n\nhello'))).toEqual([]);
  });
});
