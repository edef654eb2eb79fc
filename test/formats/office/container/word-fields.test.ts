import { FieldReader, readFieldCode } from '../../../../src/detection/formats/office/container/word-fields';

describe('what a field does', () => {
  it.each([
    ['HYPERLINK "https://a.example/x"', { does: 'link', target: 'https://a.example/x' }],
    ['hyperlink https://a.example/x \\o "tip"', { does: 'link', target: 'https://a.example/x' }],
    ['HYPERLINK \\l "bookmark"', { does: 'nothing' }],
    ['HYPERLINK \\l "a" "https://a.example/x"', { does: 'link', target: 'https://a.example/x' }],
    ['HYPERLINK \\o "tip" \\t "_blank" "https://a.example/x"', { does: 'link', target: 'https://a.example/x' }],
    [
      'INCLUDEPICTURE \\* MERGEFORMAT "https://a.example/p.png"',
      { does: 'fetch', field: 'includepicture', target: 'https://a.example/p.png' },
    ],
    ['HYPERLINK “https://a.example/x”', { does: 'link', target: 'https://a.example/x' }],
    ['DDEAUTO "c:\\\\notreal.exe" "/x"', { does: 'dde' }],
    [' dde Excel "C:\\\\nowhere\\\\book.xls" "R1C1"', { does: 'dde' }],
    [
      'INCLUDEPICTURE "https://a.example/p.png" \\d',
      { does: 'fetch', field: 'includepicture', target: 'https://a.example/p.png' },
    ],
    [
      'LINK Excel.Sheet.8 "C:\\\\nowhere\\\\book.xls" "R1C1" \\a',
      { does: 'fetch', field: 'link', target: 'C:\\nowhere\\book.xls' },
    ],
    ['PAGE', { does: 'nothing' }],
    ['', { does: 'nothing' }],
  ])('%s', (code, expected) => {
    expect(readFieldCode(code)).toEqual(expected);
  });
});

describe('fields of a document', () => {
  const read = (use: (fields: FieldReader) => void): readonly string[] => {
    const found: string[] = [];
    const fields = new FieldReader((code) => found.push(code));
    use(fields);
    fields.finish();
    return found;
  };

  it('are put together from many runs', () => {
    expect(
      read((fields) => {
        fields.begin();
        for (const piece of ['DD', 'EAU', 'TO notreal.exe']) fields.instruction(piece);
        fields.separate();
        fields.end();
      }),
    ).toEqual(['DDEAUTO notreal.exe']);
  });

  it('hold what the fields inside them yield, character codes too', () => {
    expect(
      read((fields) => {
        fields.begin();
        fields.instruction('DDE ');
        fields.begin();
        fields.instruction('QUOTE 110 111 116');
        fields.end();
        fields.begin();
        fields.instruction('REF x');
        fields.separate();
        fields.text('real.exe');
        fields.end();
        fields.end();
      }),
    ).toEqual(['QUOTE 110 111 116', 'REF x', 'DDE notreal.exe']);
  });

  it('show their result to the reader and not their instruction', () => {
    const fields = new FieldReader(() => undefined);
    expect(fields.text('before')).toBe(true);
    fields.begin();
    expect(fields.text('DDE')).toBe(false);
    fields.separate();
    expect(fields.text('result')).toBe(true);
  });

  it('are reported when the document is cut inside them', () => {
    expect(
      read((fields) => {
        fields.begin();
        fields.instruction('DDEAUTO x');
      }),
    ).toEqual(['DDEAUTO x']);
  });

  it('may nest as deep as they like', () => {
    const found = read((fields) => {
      for (let depth = 0; depth < 10_000; depth++) fields.begin();
      for (let depth = 0; depth < 10_000; depth++) fields.end();
    });
    expect(found).toHaveLength(20);
  });

  it('bring in the words of a bookmark that another field made', () => {
    const codes = read((fields) => {
      fields.begin();
      fields.instruction(' SET c ');
      fields.begin();
      fields.instruction(' QUOTE 110 111 116 114 101 97 108 46 101 120 101 ');
      fields.end();
      fields.end();
      fields.begin();
      fields.instruction('DDE ');
      for (const name of ['REF c', 'C']) {
        fields.begin();
        fields.instruction(name);
        fields.end();
        fields.instruction(' ');
      }
      fields.end();
    });
    expect(codes[codes.length - 1]).toBe('DDE notreal.exe notreal.exe ');
  });
});
