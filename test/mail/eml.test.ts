import fc from 'fast-check';
import { readEml } from '../../src/mail/eml';
import { MboxSplitter, splitMbox } from '../../src/mail/mbox';

const eml = (text: string) => readEml(Uint8Array.from(text.replaceAll('\n', '\r\n'), (sign) => sign.charCodeAt(0)));

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
  it('hands over people, groups included, and the time that the reader’s own server stamped', () => {
    expect(eml(attached)).toMatchObject({
      subject: 'Re: Invoice',
      from: { name: '鈴木', address: 'suzuki@partner.example' },
      to: [{ address: 'yamada@reader.example' }, { address: 'a@reader.example' }, { address: 'b@reader.example' }],
      cc: [{ address: 'c@reader.example' }],
      receivedAt: '2026-03-02T01:00:00.000Z',
      rawHeaders: expect.stringContaining('In-Reply-To: <first@reader.example>\r\n'),
    });
  });

  it('hands over attachments with their bytes, and an attached message as its bytes', () => {
    expect(eml(attached)).toMatchObject({
      attachments: [
        { name: 'x.doc', size: 3, bytes: new Uint8Array([0, 1, 2]), inline: false },
        { name: 'attachment-2.eml', mime: 'message/rfc822', bytes: expect.any(Uint8Array) },
      ],
    });
  });

  it('knows that an empty body is empty, not unread', () => {
    expect(eml('Subject: nothing\n\n')).toMatchObject({ text: '' });
  });

  it('takes a document that calls itself an inline picture of no body for what it is', () => {
    const message = eml(
      'Subject: x\nContent-Type: application/msword; name=a.doc\nContent-Disposition: inline; filename=a.doc\n\nx',
    );
    expect(message).toMatchObject({ attachments: [{ name: 'a.doc', inline: false }] });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'This is a letter that I wrote. It is no mail.\n\nGoodbye.'],
    ['binary', '\u0000\u0001\u0002\u0003'],
  ])('of %s is damaged', (_what, text) => {
    expect(eml(text)).toBe('damaged');
  });

  it('nested 300 levels deep has a gap, and is no exception', () => {
    let text = 'Subject: deep\n';
    for (let level = 0; level < 300; level++)
      text += `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`;
    expect(eml(text)).toMatchObject({ subject: 'deep', gaps: [{ gap: 'too-large', where: { in: 'body' } }] });
  });

  it.each([
    ['a part behind the end', '--b\n\nx\n--b--\n--b\nContent-Type: a/b; name=a.doc\n\nx\n--b--\n'],
    ['three thousand files', '--b\nContent-Type: a/b; name=a.doc\n\nx\n'.repeat(3_000)],
  ])('has a gap where not all of it was read: %s', (_what, body) => {
    const gaps = [{ where: { in: 'body' } }];
    expect(eml(`Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n${body}`)).toMatchObject({ gaps });
  });

  it('of Content-* headers alone is mail too', () => {
    expect(
      eml('Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: a/b; name=a.doc\n\nx\n--b--'),
    ).toMatchObject({
      attachments: [{ name: 'a.doc' }],
    });
  });

  it('shows the texts below each other, and of alternatives the HTML', () => {
    const alternative =
      'Content-Type: multipart/alternative; boundary=a\n\n--a\n\nplain\n--a\nContent-Type: text/html\n\n<b>html</b>\n--a--';
    expect(
      eml(`Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${alternative}\n--b\n\n1 < 2\n--b--`),
    ).toMatchObject({
      html: '<b>html</b><br>\n<pre>1 &lt; 2</pre>',
      text: 'plain\n1 < 2',
      attachments: [],
    });
  });

  it.each([
    ['one of two pieces', 'message/partial; number=1; total=2', 'not-supported-here'],
    ['the only piece', 'message/partial; number=1; total=1', undefined],
    ['a body on a server', 'message/external-body; access-type=URL; url="http://a.invalid/b"', 'not-supported-here'],
  ])('says whether there is more of a part elsewhere: %s', (_what, type, gap) => {
    expect(
      eml(
        `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: ${type}\n\nSubject: y\n\nz\n--b--`,
      ),
    ).toMatchObject({
      attachments: [gap === undefined ? { name: 'attachment-1.eml' } : { gap }],
    });
  });

  it('shows the address of a body that lies on a server', () => {
    expect(
      eml('Subject: x\nContent-Type: message/external-body; url="http://a.invalid/b"\n\nContent-Type: a/b\n'),
    ).toMatchObject({
      text: expect.stringContaining('http://a.invalid/b'),
    });
  });

  it('takes a yEnc file out of its text', () => {
    expect(
      eml('Subject: x\n\nHello\n=ybegin line=128 size=3 name=a.js\n\x8b\x8c\x8d\n=yend size=3\nBye'),
    ).toMatchObject({
      attachments: [{ name: 'a.js' }],
    });
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
  ])('keeps a first message that has %s', (_what, first) => {
    const messages = splitMbox(bytes(`${first}From c@d.example Tue\nSubject: two\n\nbody\n`));
    const read = messages.map((message) => readEml(message));
    expect(read).toMatchObject([{ subject: 'one' }, { subject: 'two' }]);
  });
  it('may begin with blank lines', () => {
    expect(splitMbox(bytes('\r\n\nFrom c@d.example Tue\nSubject: two\n\nbody\n'))).toHaveLength(1);
  });
  it('without such a line holds no message', () => {
    expect(splitMbox(bytes('Subject: one\n\nhello'))).toEqual([]);
  });
  it('takes prose that begins with "From " for prose, at its beginning and at its end too', () => {
    expect(
      splitMbox(bytes('From here on\nwe go\n\nFrom a@b.example Mon\nSubject: one\n\nhello\n\nFrom ')),
    ).toHaveLength(2);
    expect(splitMbox(bytes('From here on\nwe go\n\nFrom there'))).toEqual([]);
  });
  it('gives the same messages in whatever pieces it comes', () => {
    const line = fc.constantFrom(
      ...[
        'From a@b.example Mon',
        'From here on',
        'Subject: x',
        '',
        '',
        'From ',
        'From',
        ':',
        `${'x'.repeat(80)}:`,
        '\ufeff',
        ' a: b',
      ],
    );
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 14 });
    fc.assert(
      fc.property(lines, fc.array(fc.nat(200), { maxLength: 8 }), (written, cuts) => {
        const all = bytes(written.flat().join(''));
        const splitter = new MboxSplitter();
        const found = [];
        let at = 0;
        for (const cut of [...cuts.sort((one, other) => one - other), all.length]) {
          const to = Math.max(at, Math.min(cut, all.length));
          found.push(...splitter.add(all.subarray(at, to)));
          at = to;
        }
        found.push(...splitter.end());
        expect(found.map(({ start, end }) => all.subarray(start, end))).toEqual(splitMbox(all));
      }),
    );
  });
});
