import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readTnef } from '../../../src/detection/formats/mail/tnef';
import { sniff } from '../../../src/detection/formats/sniff';
import { storedRtf, tnef } from '../../builders/tnef';
import type { TnefParts } from '../../builders/tnef';
import { testHost } from '../../host';

const note = new TextEncoder().encode('a note');

const read = (parts: TnefParts) => readTnef(tnef(parts), testHost, new Budget(defaultLimits, () => 0));

describe('winmail.dat', () => {
  it('is known by its first bytes', () => {
    expect(sniff(tnef({}))).toBe('tnef');
  });

  it('hands over every attachment under the name that Outlook shows', () => {
    const { attachments, gap } = read({
      attachments: [
        { longName: '注文書の件について.docm', title: 'CHUMON~1.DOC', bytes: note },
        { title: 'readme.txt', bytes: note },
      ],
    });
    expect(attachments.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['注文書の件について.docm', note],
      ['readme.txt', note],
    ]);
    expect(gap).toBeUndefined();
  });

  it('keeps an embedded message as a message, with what is attached to it', () => {
    const inner = tnef({ body: note, attachments: [{ longName: 'inner.docx', bytes: note }] });
    const [embedded] = read({ attachments: [{ longName: 'Inner message', message: inner }] }).attachments;
    expect(embedded).toMatchObject({
      name: 'Inner message',
      message: { text: 'a note', attachments: [{ name: 'inner.docx', bytes: note }] },
    });
  });

  it('reads its texts in the code page that it states', () => {
    // "請求書" in code page 932.
    const body = Uint8Array.of(0x90, 0xbf, 0x8b, 0x81, 0x8f, 0x91);
    expect(read({ codePage: 932, body }).text).toBe('請求書');
  });

  it('reads a body that is Rich Text alone', () => {
    const link = '{\\field{\\*\\fldinst HYPERLINK "https://shop.example/a"}{\\fldrslt here}}';
    const { html, text } = read({ rtf: storedRtf(`{\\rtf1\\ansi Please look ${link}.}`) });
    expect(text).toBe('Please look here.');
    expect(html).toContain('<a href="https://shop.example/a">');
  });

  it('says what messages inside messages it did not follow', () => {
    let stream = tnef({ attachments: [{ longName: 'deepest.exe', bytes: note }] });
    for (let depth = 0; depth < 8; depth++) stream = tnef({ attachments: [{ longName: 'm', message: stream }] });
    const found = JSON.stringify(readTnef(stream, testHost, new Budget(defaultLimits, () => 0)));
    expect(found).toContain('"tooLarge":true');
    expect(found).not.toContain('deepest.exe');
  });

  it('that is cut or bent says so, and keeps what stands before', () => {
    const whole = tnef({
      attachments: [
        { longName: 'a.txt', bytes: note },
        { longName: 'b.txt', bytes: note },
      ],
    });
    const cut = readTnef(whole.subarray(0, whole.length - 20), testHost, new Budget(defaultLimits, () => 0));
    expect(cut).toMatchObject({ gap: 'damaged', attachments: [{ name: 'a.txt' }, {}] });
    const bent = readTnef(
      Uint8Array.of(...whole, 9, ...new Uint8Array(20)),
      testHost,
      new Budget(defaultLimits, () => 0),
    );
    expect(bent).toMatchObject({ gap: 'damaged', attachments: [{}, {}] });
  });

  it('with zeros behind its end is whole', () => {
    const padded = Uint8Array.of(...tnef({}), ...new Uint8Array(40));
    expect(readTnef(padded, testHost, new Budget(defaultLimits, () => 0)).gap).toBeUndefined();
  });
});
