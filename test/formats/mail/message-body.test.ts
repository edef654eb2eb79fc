import { Budget, defaultLimits } from '../../../src/detection/budget';
import { messageBody } from '../../../src/detection/formats/mail/message-body';
import type { BodyForms } from '../../../src/detection/formats/mail/message-body';
import { readMsg } from '../../../src/mail/msg';
import { msg } from '../../../src/specimens/mail/msg';
import { rtf, rtfPackage } from '../../builders/rtf';
import { storedRtf } from '../../builders/tnef';
import { testHost } from '../../host';

const parts = {
  subject: 'RE: Invoice',
  from: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
  to: [{ name: 'Taro Yamada', address: 'yamada@reader.example' }],
};

const none: BodyForms = { html: undefined, htmlCharset: undefined, text: undefined, rtf: undefined };
const bodyOf = (forms: Partial<BodyForms>) =>
  messageBody({ ...none, ...forms }, testHost, new Budget(defaultLimits, () => 0));

/** HTML as Outlook packs it into Rich Text ([MS-OXRTFEX] 4.1). */
const PACKED =
  '{\\rtf1\\ansi\\ansicpg932\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\r\n' +
  '{\\*\\htmltag19 <html>}{\\*\\htmltag50 <body>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 \r\n' +
  '{\\*\\htmltag84 <a href="https://shop.example/wp-content/x/">}\\htmlrtf {\\field{\\*\\fldinst HYPERLINK "https://other.example/"}{\\fldrslt \\htmlrtf0 ' +
  "\\'90\\'bf\\'8b\\'81\\'8f\\'91\\htmlrtf }\\htmlrtf0 }{\\*\\htmltag92 </a>}\\htmlrtf\\par}\\htmlrtf0\r\n{\\*\\mhtmltag84 <a href=\"cid:x\">}{\\*\\htmltag58 </body>}}";

describe('the body of a message that is Rich Text', () => {
  it('is the HTML that was packed into it, without its double', () => {
    const { html } = bodyOf({ rtf: storedRtf(PACKED) });
    expect(html?.replace(/\s+/g, ' ')).toBe(
      '<html><body><p><a href="https://shop.example/wp-content/x/">請求書</a></body>',
    );
  });

  it('is its words where nothing was packed into it', () => {
    expect(bodyOf({ rtf: storedRtf('{\\rtf1\\ansi First line\\par Second line}') })).toEqual({
      text: 'First line\nSecond line',
    });
  });

  it('brings the links that only it has beside a body of text or HTML', () => {
    const beside = bodyOf({ html: '<p>See the file</p>', text: 'See the file', rtf: storedRtf(PACKED) });
    expect(beside.html).toMatch(/^<p>See the file<\/p><a href="https:\/\/shop\.example\/wp-content\/x\/"><\/a>$/);
    expect(bodyOf({ text: 'See the file', rtf: storedRtf(PACKED) }).html).toContain('shop.example');
  });

  it('adds nothing where the other forms say the same', () => {
    const page = '<p><a href="https://shop.example/wp-content/x/">請求書</a></p>';
    expect(bodyOf({ html: page, rtf: storedRtf(PACKED) }).html).toBe(page);
  });

  it('is handed on as a file where objects lie in it, or where it could not be read', () => {
    const bytes = rtf({ objects: [rtfPackage('a.vbs', new TextEncoder().encode('WScript.Echo 1'))] });
    const stored = storedRtf(Buffer.from(bytes).toString('latin1'));
    expect(bodyOf({ text: 'Hello', rtf: stored }).rest).toEqual(bytes);
    expect(bodyOf({ text: 'Hello', rtf: new Uint8Array(20) }).rest).toBe('damaged');
  });

  it('reaches the reader of message files', () => {
    const message = readMsg(msg({ ...parts, rtf: storedRtf(PACKED) }));
    expect(message).toMatchObject({ html: expect.stringContaining('shop.example'), attachments: [] });
  });
});

describe('the charset of an HTML body', () => {
  /** "請求書" in Shift_JIS. */
  const page = (head: string) => Buffer.from(`${head}<p>\x90\xbf\x8b\x81\x8f\x91\x82\xb1\x82\xcc</p>`, 'latin1');

  it.each([
    ['the page says it', '<meta charset="shift_jis">', 'utf-8'],
    ['the code page says it', '', 'shift_jis'],
    ['its bytes alone say it', '', 'utf-8'],
  ])('is found where %s', (_where, head, htmlCharset) => {
    expect(bodyOf({ html: page(head), htmlCharset }).html).toContain('請求書');
  });
});
