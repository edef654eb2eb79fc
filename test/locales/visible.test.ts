import fc from 'fast-check';
import { defang, defangWithin, isolate, visible, visibleJson, visibleLines } from '../../src/locales/visible';

describe('text from a message', () => {
  it.each([
    ['right-to-left override', 'a\u202Ecod.exe', 'a⟨U+202E⟩cod.exe'],
    ['line breaks', 'one\r\ntwo', 'one␍␊two'],
    ['null', 'a\u0000b', 'a␀b'],
    ['delete', 'a\u007Fb', 'a␡b'],
    ['zero width space', 'pay\u200Bpal', 'pay⟨U+200B⟩pal'],
    ['braille blank before the ending', 'a\u2800.exe', 'a⟨U+2800⟩.exe'],
    ['Hangul filler', 'a\u3164.exe', 'a⟨U+3164⟩.exe'],
    ['a tag character', 'a\u{E0041}', 'a⟨U+E0041⟩'],
    ['half a surrogate pair', 'a\uD83D', 'a\uFFFD'],
    ['an emoji of several', '👨‍👩‍👧.doc', '👨‍👩‍👧.doc'],
    ['Japanese', '請求書　三月.doc', '請求書　三月.doc'],
  ])('shows %s', (_name, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('keeps the beginning and the end of a long name', () => {
    const shown = visible(`${'a'.repeat(500)}.docm`);
    expect(shown).toHaveLength(200);
    expect(shown).toMatch(/^a+…a+\.docm$/);
  });

  it('keeps lines as lines in an excerpt', () => {
    expect(visibleLines('a\r\n\tb\rc\u0007')).toBe('a\n\tb\nc␇');
  });

  it('never holds a character that hides, reorders or breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u,
        );
      }),
    );
  });

  it('stands isolated from the words around it', () => {
    expect(isolate('שלום')).toBe('\u2068שלום\u2069');
  });
});

describe('an address', () => {
  it.each([
    ['https://evil.example/a.b?c=d.e', 'hxxps://evil[.]example/a.b?c=d.e'],
    ['HTTP://EVIL.example', 'hxxp://EVIL[.]example'],
    ['evil.example', 'evil[.]example'],
    ['ms-appinstaller:?source=x', 'ms-appinstaller:?source=x'],
  ])('%s becomes %s', (address, expected) => {
    expect(defang(address)).toBe(expected);
  });

  it.each([
    ['open "http://a.example/b.c",x', 'open "hxxp://a[.]example/b.c",x'],
    ['https://go.example/?to=http://evil.example/a', 'hxxps://go[.]example/?to=hxxp://evil[.]example/a'],
    ['see www.evil.example/a', 'see www[.]evil[.]example/a'],
    ['report.doc, at 10.30', 'report.doc, at 10.30'],
  ])('is dead wherever it stands in a text: %s', (text, expected) => {
    expect(defangWithin(text)).toBe(expected);
  });
});

describe('JSON for programs', () => {
  const hidden = '\u007f\u0085\u009b\u00ad\u061c\u200b\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\ufeff\u{e0041}';

  it('writes what nobody sees as escapes, half a tag character at a time', () => {
    expect(visibleJson({ where: [`a${hidden}b`] })).toBe(
      '{"where":["a\\u007f\\u0085\\u009b\\u00ad\\u061c\\u200b\\u200f\\u2028\\u2029\\u202a\\u202e\\u2060\\u2066\\u2069\\ufeff\\udb40\\udc41b"]}',
    );
  });

  it('leaves letters of any language as they are', () => {
    expect(visibleJson('請求書 – Größe 🙂 (~)')).toBe('"請求書 – Größe 🙂 (~)"');
  });

  it('gives back what was written, and is one line for every program', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(0, 2), (text, indent) => {
        const json = visibleJson([hidden, text], indent);
        expect(JSON.parse(json)).toEqual([hidden, text]);
        expect(json).not.toMatch(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u);
      }),
    );
  });
});
