import fc from 'fast-check';
import { readEml } from '../../src/mail/eml';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readUuencoded } from '../../src/detection/formats/codec/uuencode';

/** The reader's answer to a text, as text. */
function read(text: string) {
  const unfolded = readUuencoded(new TextEncoder().encode(text), new Budget(defaultLimits, () => 0));
  return { ...unfolded, text: new TextDecoder().decode(unfolded.text) };
}

/** POSIX uuencode, as old mail programs wrote it. */
function uuencode(name: string, bytes: Uint8Array, zero = '`'): string {
  const character = (value: number): string => (value === 0 ? zero : String.fromCharCode(32 + value));
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 45) {
    const piece = bytes.subarray(at, at + 45);
    let line = character(piece.length);
    for (let byte = 0; byte < piece.length; byte += 3) {
      const [a = 0, b = 0, c = 0] = piece.subarray(byte, byte + 3);
      const bits = (a << 16) | (b << 8) | c;
      for (const shift of [18, 12, 6, 0]) line += character((bits >> shift) & 63);
    }
    lines.push(line);
  }
  return `begin 644 ${name}\n${lines.join('\n')}\n${zero}\nend\n`;
}

const eml = (text: string) => readEml(new TextEncoder().encode(text.replaceAll('\n', '\r\n')));

describe('a file that is uuencoded into the text', () => {
  it('comes out as it went in, whatever it holds, and leaves the rest of the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.constantFrom('`', ' '), (bytes, zero) => {
        const found = read(`Hello\n${uuencode('a b.doc', bytes, zero)}Bye`);
        expect(found).toEqual({ text: 'Hello\nBye', files: [{ name: 'a b.doc', bytes }] });
      }),
    );
  });

  it('may have lost the blanks at the ends of its lines', () => {
    const bytes = new Uint8Array(90);
    const text = uuencode('a.doc', bytes, ' ').replace(/ +$/gm, '');
    expect(read(text).files).toEqual([{ name: 'a.doc', bytes }]);
  });

  it('is read without its end', () => {
    expect(read('begin 644 a.doc\n#86)C').files).toEqual([{ name: 'a.doc', bytes: new TextEncoder().encode('abc') }]);
  });

  it.each([
    'begin 644 prose\nas a line of a letter may.\nend\n',
    'begin 644 nothing\n`\nend\n',
    'We begin 644 a.doc\n#86)C\nend\n',
    'begin at 9 tomorrow\n#86)C\nend\n',
  ])('is not in %j', (text) => {
    expect(read(text)).toEqual({ text, files: [] });
  });

  it('is no more than a thousand files, and says that there are more', () => {
    const some = read(uuencode('a.doc', Uint8Array.of(1)).repeat(1_000));
    expect(some.files).toHaveLength(1_000);
    expect(some).not.toHaveProperty('gap');
    const more = read(uuencode('a.doc', Uint8Array.of(1)).repeat(1_200));
    expect(more.files).toHaveLength(1_000);
    expect(more.gap).toBe('too-large');
  });

  it('is an attachment of the message, as Outlook shows it', () => {
    expect(
      eml(`Subject: x\nFrom: a@partner.example\n\nHello\n\n${uuencode('scan.doc', Uint8Array.of(0, 1, 2))}`),
    ).toMatchObject({ text: 'Hello\n\n', attachments: [{ name: 'scan.doc', size: 3, bytes: Uint8Array.of(0, 1, 2) }] });
  });
});

describe('a text with a name and no Content-Disposition', () => {
  const mixed = (...parts: readonly string[]) =>
    eml(
      `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`,
    );

  it('is an attachment of the message, as Outlook shows it', () => {
    expect(
      mixed(
        'Content-Type: text/plain\n\nHello',
        'Content-Type: text/plain; name="=?utf-8?B?YS5qcw==?="\nContent-Transfer-Encoding: base64\n\nYWJj',
        'Content-Type: text/html; name=b.html\nContent-Disposition: inline\n\n<p>b</p>',
      ),
    ).toMatchObject({
      attachments: [
        { name: 'a.js', mime: 'text/plain', bytes: new TextEncoder().encode('abc') },
        { name: 'b.html', mime: 'text/html' },
      ],
    });
  });

  it('is the message itself where it comes first, or as HTML beside a plain text', () => {
    expect(mixed('Content-Type: text/html; name=mail.html\n\n<p>Hello</p>')).toMatchObject({ attachments: [] });
    expect(
      eml(
        'Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; name=a.txt\n\na\n--b\nContent-Type: text/html; name=a.html\n\n<p>a</p>\n--b--\n',
      ),
    ).toMatchObject({ attachments: [] });
  });

  it('is one attachment where it says that it is one', () => {
    const message = mixed(
      'Content-Type: text/plain\n\nHello',
      'Content-Type: text/plain; name=a.js\nContent-Disposition: attachment\n\nx',
    );
    expect(message).toMatchObject({ attachments: [{ name: 'a.js' }] });
    expect(message).toHaveProperty('attachments.length', 1);
  });
});
