import fc from 'fast-check';
import { bareHost } from '../../src/detection/host';
import { decodeXml, xmlText } from '../../src/detection/formats/xml-text';
import type { XmlText } from '../../src/detection/formats/xml-window';
import { textHost } from '../../src/hosts/browser';
import { testHost } from '../host';

/** Bytes that are made into text at a time. */
const PIECE = 256 * 1_024;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

/** Little or big endian, as `order` says; lone surrogates stay. */
function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), order === 'le');
  return bytes;
}

function piecesOf(document: XmlText): readonly string[] {
  if (typeof document === 'string') return [document];
  const pieces: string[] = [];
  for (let piece = document(); piece !== undefined; piece = document()) pieces.push(piece);
  return pieces;
}

describe('the encoding of XML', () => {
  const text = '<?xml version="1.0"?><a>é請</a>';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8('\ufeff' + text)],
    ['UTF-16, little endian', utf16('\ufeff' + text, 'le')],
    ['UTF-16, little endian, no mark', utf16(text, 'le')],
    ['UTF-16, big endian', utf16('\ufeff' + text, 'be')],
    ['UTF-16, big endian, no mark', utf16(text, 'be')],
  ])('%s is read', (_, bytes) => {
    expect(decodeXml(bytes, testHost)).toBe(text);
    expect(xmlText(bytes, testHost)).toBe(text);
  });

  it('is what the declaration says', () => {
    const bytes = Uint8Array.from('<?xml version="1.0" encoding="windows-1252"?><a>\xe9</a>', (c) => c.charCodeAt(0));
    expect(decodeXml(bytes, testHost)).toContain('<a>é</a>');
  });
});

describe('a long document', () => {
  const tags = '<a>1</a>'.repeat(PIECE / 8);
  const wide = '<t>é請😀</t>'.repeat(PIECE / 8);

  it.each([
    ['ASCII', utf8(tags.repeat(3)), 3],
    ['characters of one to four bytes', utf8(wide.repeat(2)), 4],
    ['a mark', utf8('\ufeff' + tags + tags), 2],
    ['UTF-16, little endian', utf16(wide, 'le'), 2],
    ['UTF-16, big endian, and half a unit', joined(utf16('<' + wide, 'be'), [0]), 2],
    ['no tag behind the first piece', utf8(tags + 'é'.repeat(PIECE)), 1],
  ])('of %s comes in pieces that make the same text', (_, bytes, least) => {
    for (const host of [testHost, textHost, bareHost]) {
      const pieces = piecesOf(xmlText(bytes, host));
      expect(pieces.length).toBeGreaterThanOrEqual(least);
      expect(pieces.join('')).toBe(decodeXml(bytes, host));
    }
  });

  it.each([
    ['malformed', joined(utf8(tags), [0x80], utf8(tags))],
    ['cut in a character', joined(utf8(tags + tags), [0xe8, 0xab])],
    ['in a charset of one byte', joined(utf8('<?xml version="1.0" encoding="windows-1252"?>' + tags), [0xe9])],
    ['of two', joined(utf8('<?xml version="1.0" encoding="shift_jis"?>' + tags), [0x82, 0xa0])],
  ])('that is %s is one text', (_, bytes) => {
    for (const host of [testHost, textHost, bareHost]) expect(xmlText(bytes, host)).toBe(decodeXml(bytes, host));
  });

  it('keeps U+FEFF where a piece could begin with it', () => {
    const bytes = utf8(tags + '<b>'.padStart(8, '.') + '\ufeff<c>');
    const filled = utf8(tags.slice(0, -3) + '<b>\ufeff' + tags);
    for (const document of [bytes, filled])
      expect(piecesOf(xmlText(document, textHost)).join('')).toBe(decodeXml(document, textHost));
    expect(decodeXml(filled, textHost)).toContain('\ufeff');
  });

  it('is made into text as far as it is asked for', () => {
    let bytes = 0;
    const counting = {
      ...testHost,
      decode(content: Uint8Array, charset: string) {
        bytes += content.length;
        return testHost.decode(content, charset);
      },
    };
    const document = xmlText(utf8(tags.repeat(8)), counting);
    expect(bytes).toBe(0);
    expect(typeof document === 'string' ? undefined : document()?.length).toBe(bytes);
    expect(bytes).toBeLessThan(PIECE + 100);
  });

  it('makes the same text wherever its characters fall', () => {
    const unit = fc.constantFrom('<a>', '>', '請', '😀', 'é', '\ufeff', '\uffee', '\ud83d', 'x', '&#1;');
    const bytes = fc.constantFrom<readonly number[]>(
      [],
      [],
      [0xef, 0xbb],
      [0xff],
      [0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90],
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), bytes, fc.nat(16), (units, odd, before) => {
        const around = utf8(units.join(''));
        const document = joined(utf8('.'.repeat(PIECE - before)), around, odd, around, around);
        for (const host of [textHost, bareHost])
          expect(piecesOf(xmlText(document, host)).join('') === decodeXml(document, host)).toBe(true);
        const wideDocument = utf16('<' + '.'.repeat(PIECE / 2 - 1 - (before >> 1)) + units.join(''), 'le');
        expect(piecesOf(xmlText(wideDocument, textHost)).join('') === decodeXml(wideDocument, textHost)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
