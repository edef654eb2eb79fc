import { zlibSync } from 'fflate';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readPdf } from '../../../src/detection/formats/pdf/pdf';
import { pdf } from '../../../src/specimens/pdf';

const address = 'http://garden.example/wp-content/sHpp6WBO6d/';
const read = (bytes: Uint8Array) => readPdf(bytes, new Budget(defaultLimits, () => 0));
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** Adobe's ASCII85, without the "z" for zeros. */
const ascii85 = (data: Uint8Array) => {
  let text = '';
  for (let at = 0; at < data.length; at += 4) {
    const length = Math.min(4, data.length - at);
    let value = 0;
    for (let index = 0; index < 4; index++) value = value * 256 + (data[at + index] ?? 0);
    let digits = '';
    for (let index = 0; index < 5; index++) {
      digits = String.fromCharCode(33 + (value % 85)) + digits;
      value = Math.floor(value / 85);
    }
    text += digits.slice(0, length + 1);
  }
  return text;
};
const stream = (dictionary: string, data: Uint8Array) =>
  join(
    latin(`%PDF-1.7\n7 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
    zlibSync(data),
    latin('\nendstream\nendobj\n'),
  );

/** Objects with their numbers, as a writer lines them up. */
const objects = (...texts: readonly string[]) =>
  latin(`%PDF-1.7\n${texts.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join('')}`);
const content = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

describe('the words of a PDF whose fonts number their glyphs', () => {
  const bytewise =
    'begincmap 3 beginbfchar <01> <0050> <02> <0041> <03> <30D1> endbfchar 1 beginbfrange <10> <12> <0078> endbfrange';
  const wide = '1 beginbfrange <0003> <0004> [<00660069> <21D2>] endbfrange';
  const fonts = (table: string) => [
    '<< /Font 2 0 R >>',
    '<</F1 3 0 R/F2 5 0 R>>',
    '<</Type/Font/Subtype/TrueType/ToUnicode 4 0 R>>',
    content(table),
    '<</Type/Font/Subtype/Type1>>',
  ];

  it.each([
    ['one byte each, in strings of both kinds', bytewise, 'BT /F1 9 Tf (\\001\\002) Tj <03101112> Tj ET', 'PAパxyz'],
    ['two bytes each, one of them two letters', wide, 'BT /F1 9.5 Tf <00030004> Tj ET', 'fi⇒'],
    ['beside a font whose codes are letters', bytewise, 'BT /F1 9 Tf <0102> Tj /F2 9 Tf (: 42) Tj ET', 'PA: 42'],
  ])('are read by their tables: %s', (_what, table, text, expected) => {
    expect(read(objects(...fonts(table), content(text))).text).toBe(expected);
  });

  it('are read where the fonts stand in an object stream', () => {
    const inside = '<</F1 3 0 R>> <</Type/Font/ToUnicode 4 0 R>>';
    const packed = `<< /Type /ObjStm /N 2 /First 9 >>\nstream\n2 0 3 14 ${inside}\nendstream`;
    const table = content(bytewise);
    const bytes = latin(
      `%PDF-1.7\n1 0 obj\n${packed}\nendobj\n4 0 obj\n${table}\nendobj\n6 0 obj\n${content('BT /F1 9 Tf <0102> Tj ET')}\nendobj\n`,
    );
    expect(read(bytes).text).toBe('PA');
  });

  it('are read by the table that knows them where pages give one name to several fonts', () => {
    const pages = ['<</F1 2 0 R>>', '<</ToUnicode 3 0 R>>', content(bytewise), '<</F1 5 0 R>>', '<</ToUnicode 6 0 R>>'];
    const other = content('1 beginbfchar <41> <004F> endbfchar');
    expect(read(objects(...pages, other, content('BT /F1 9 Tf <0102> Tj <41> Tj ET'))).text).toBe('PAO');
  });

  it('are as many as there are places in a table, however large the ranges are that it claims', () => {
    const claims = Array.from({ length: 200 }, (_, index) => `<0000> <FFFF> <00${(index + 16).toString(16)}>`).join(
      ' ',
    );
    const { text } = read(
      objects(...fonts(`begincmap 200 beginbfrange ${claims} endbfrange`), content('BT /F1 9 Tf <0001> Tj ET')),
    );
    expect(text.length).toBeLessThan(9);
  });
});

describe('a PDF', () => {
  it('gives the addresses of its links and counts its pages', () => {
    expect(read(pdf({ lines: ['Invoice'], links: [address] }))).toMatchObject({
      links: [address],
      pages: 1,
      encrypted: false,
    });
  });

  it('gives links that lie in a compressed object stream', () => {
    expect(read(stream('/Type /ObjStm /N 1 /First 4', latin(`1 0 << /S /URI /URI (${address}) >>`))).links).toEqual([
      address,
    ]);
  });

  it.each([
    ['a name with #xx', `%PDF-1.4 1 0 obj << /S /U#52I /U#52I (${address}) >>`],
    ['a hexadecimal string', `%PDF-1.4 1 0 obj << /URI <${Buffer.from(address).toString('hex')}> >>`],
    ['octal escapes', `%PDF-1.4 1 0 obj << /URI (${address.replace('h', '\\150')}) >>`],
    ['a comment and blanks before the string', `%PDF-1.4 1 0 obj << /URI %(no)\r ${' '.repeat(300)}\0(${address}) >>`],
    ['an object of its own for the string', `%PDF-1.4 1 0 obj << /URI 9 0 R >> endobj 9 0 obj (${address}) endobj`],
    ['the word stream in a title', `%PDF-1.4 1 0 obj << /Title (Live stream\n) /URI (${address}) >>`],
    [
      'a stream that is none in a title',
      `%PDF-1.4 1 0 obj << /T (>>stream\n) >> endobj 2 0 obj << /URI (${address}) >>`,
    ],
    ['a missing cross-reference table', `%PDF-1.4 1 0 obj << /URI (${address})`],
  ])('gives a link written with %s', (_what, text) => {
    expect(read(latin(text)).links).toEqual([address]);
  });

  it('leaves the fragment of an address as it is, which looks like a name with #xx', () => {
    const fragment = `${address}page#41`;
    expect(read(latin(`%PDF-1.4 1 0 obj << /U#52I (${fragment}) >>`)).links).toEqual([fragment]);
    expect(read(latin(`%PDF-1.4 1 0 obj << /URI 9 0 R >> endobj 9 0 obj (${fragment}) endobj`)).links).toEqual([
      fragment,
    ]);
    expect(read(latin(`%PDF-1.4 1 0 obj << /S /#47oToR /#46 (${fragment}) >>`)).links).toEqual([fragment]);
  });

  it('gives links behind the word stream in a comment, and those of the object streams there', () => {
    const links = stream('/Type /ObjStm /N 1 /First 4', latin(`1 0 << /S /URI /URI (${address}) >>`));
    expect(read(join(latin('%PDF-1.7 % stream\n'), links)).links).toEqual([address]);
    expect(read(join(latin('%PDF-1.7\n1 0 obj << /T (>>\nstream\n) >> endobj\n'), links)).links).toEqual([address]);
  });

  it('gives a link whose string is an object of an object stream', () => {
    const strings = stream('/Type /ObjStm /N 2 /First 9', latin(`8 0 9 3  12 (${address})`));
    expect(read(join(latin('%PDF-1.7 1 0 obj << /URI 9 0 R >>\n'), strings)).links).toEqual([address]);
  });

  it('says that a link is not there whose object is missing', () => {
    expect(read(latin('%PDF-1.7 1 0 obj << /URI 9 0 R >>'))).toMatchObject({ links: [], gap: 'damaged' });
  });

  describe('whose object stream stands under other filters', () => {
    const objects = latin(`1 0 << /S /URI /URI (${address}) >>`);
    const filtered = (filters: string, data: Uint8Array) =>
      join(
        latin(`%PDF-1.7\n7 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter ${filters} >>\nstream\n`),
        data,
        latin('\nendstream\nendobj\n'),
      );
    const hex = (data: Uint8Array) => latin(`${Buffer.from(data).toString('hex')}>`);
    /** Rows of 8 columns, each under the next of the five filters of PNG. */
    const predicted = () => {
      const rows: number[] = [];
      const at = (place: number) => objects[place] ?? 0x20;
      for (let row = 0; row * 8 < objects.length; row++) {
        const kind = row % 5;
        rows.push(kind);
        for (let column = 0; column < 8; column++) {
          const place = row * 8 + column;
          const left = column === 0 ? 0 : at(place - 1);
          const up = row === 0 ? 0 : at(place - 8);
          const corner = column === 0 || row === 0 ? 0 : at(place - 9);
          const distances = [left, up, corner].map((near) => Math.abs(left + up - corner - near));
          const nearest = [left, up, corner][distances.indexOf(Math.min(...distances))] ?? 0;
          rows.push((at(place) - ([0, left, up, (left + up) >> 1, nearest][kind] ?? 0)) & 0xff);
        }
      }
      return Uint8Array.from(rows);
    };

    it.each([
      ['hexadecimal digits', '/ASCIIHexDecode', hex(objects)],
      ['hexadecimal digits over DEFLATE', '[/ASCIIHexDecode %x\n/FlateDecode]', hex(zlibSync(objects))],
      ['ASCII85', '/ASCII85Decode', latin(`${ascii85(objects)}~>`)],
      ['ASCII85 over DEFLATE', '[ /A85 /Fl ]', latin(`${ascii85(zlibSync(objects))}~>`)],
      ['DEFLATE twice', '[/FlateDecode/FlateDecode]', zlibSync(zlibSync(objects))],
      ['rows of PNG', '/FlateDecode /DecodeParms << /Predictor 15 /Columns 8 >>', zlibSync(predicted())],
    ])('gives the links under %s', (_what, filters, data) => {
      const { links, gap } = read(filtered(filters, data));
      expect({ links, gap }).toEqual({ links: [address], gap: undefined });
    });

    it.each([
      ['LZW', '/LZWDecode'],
      ['a filter that is named elsewhere', '9 0 R'],
      ["TIFF's predictor", '/FlateDecode /DecodeParms << /Predictor 2 >>'],
    ])('says of %s that it was not looked into', (_what, filters) => {
      expect(read(filtered(filters, zlibSync(objects))).gap).toBe('not-supported-here');
    });
  });

  it('of more links than are kept says so', () => {
    const many = Array.from({ length: 2_001 }, (_, index) => `/URI (http://a.example/${index})`).join(' ');
    const { links, gap } = read(latin(`%PDF-1.7 1 0 obj << ${many} >>`));
    expect([links.length, gap]).toEqual([2_000, 'too-large']);
  });

  it.each(['/URI%', '/Launch/F(', '/Launch ', '>>stream\n', '/ObjStm>>stream\n', '1 0 obj('])(
    'of 200,000 times %j is left by the count of its steps',
    (unit) => {
      const budget = new Budget({ ...defaultLimits, steps: 2_000_000 }, () => 0);
      expect(readPdf(latin(`%PDF-1.7 ${unit.repeat(200_000)}`), budget).gap).toBeDefined();
    },
  );

  it('tells what it launches and runs, in a string or in a stream of its own', () => {
    const launch = read(latin('%PDF-1.4 1 0 obj << /S /Launch /Win << /F (notreal.exe) /P (x) >> >>'));
    expect(launch.launches).toEqual(['notreal.exe']);
    expect(read(latin('%PDF-1.4 1 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >>')).javascript).toEqual([
      'app.alert(1)',
    ]);
    expect(
      read(join(latin('%PDF-1.4 1 0 obj << /JS 7 0 R >>\n'), stream('/Form true', latin('app.alert(2)')))).javascript,
    ).toEqual(['app.alert(2)']);
    expect(read(latin('%PDF-1.4 1 0 obj << /JS 7 0 R >> 7 0 obj (app.alert\\(3\\))')).javascript).toEqual([
      'app.alert(3)',
    ]);
  });

  it('hands over embedded files with their names', () => {
    const file = join(
      latin('%PDF-1.4 5 0 obj << /Type /Filespec /UF (inner.doc) /EF << /F 7 0 R >> >>\n'),
      stream('/Type /EmbeddedFile', latin('hello')),
    );
    expect(read(file)).toMatchObject({
      embedded: ['inner.doc'],
      files: [{ name: 'inner.doc', bytes: latin('hello') }],
    });
  });

  it.each([
    ['behind the word', '<< /S /Launch /F (notreal.exe) >>'],
    ['in front of it', '<< /F (notreal.exe) /S /Launch >>'],
    ['for Windows in front of it', '<< /Win << /F (notreal.exe) /P (x) >> /S /Launch >>'],
    ['in a string elsewhere', '<< /S /Launch /F 9 0 R >> endobj 9 0 obj (notreal.exe)'],
    ['in a file specification elsewhere', '<< /S /Launch /F 9 0 R >> endobj 9 0 obj << /F (notreal.exe) >>'],
    ['for Windows elsewhere, in front of it', '<< /Win 9 0 R /S /Launch >> endobj 9 0 obj << /F (notreal.exe) >>'],
  ])('tells what it launches where that stands %s', (_where, objects) => {
    expect(read(latin(`%PDF-1.4 1 0 obj ${objects} endobj`))).toMatchObject({ launches: ['notreal.exe'] });
  });

  it('says of what it launches that it is not there', () => {
    expect(read(latin('%PDF-1.4 1 0 obj << /S /Launch /F 9 0 R >>'))).toMatchObject({ launches: [], gap: 'damaged' });
  });

  it('hands over an embedded file whose stream does not say that it is one', () => {
    const file = join(
      latin('%PDF-1.4 5 0 obj << /Type /Filespec /UF (inner.doc) /EF << /F 7 0 R /UF 7 0 R >> >>\n'),
      stream('/Params << >>', latin('hello')),
    );
    expect(read(file).files).toEqual([{ name: 'inner.doc', bytes: latin('hello') }]);
  });

  it.each([
    [
      'behind a base',
      '1 0 obj << /Type /Catalog /URI << /Base (https://garden.example/a/) >> >> endobj 2 0 obj << /URI (b?c=1) >>',
      'https://garden.example/a/b?c=1',
    ],
    ['on a share', '1 0 obj << /S /GoToR /F (//files.example/share/x.pdf) >>', '\\\\files.example\\share\\x.pdf'],
  ])('leads to an address %s', (_where, object, expected) => {
    expect(read(latin(`%PDF-1.4 ${object}`)).links).toEqual([expected]);
  });

  it('shows the words of its first pages, letters moved closer or not', () => {
    const content =
      'BT /F1 12 Tf 1 0 0 1 72 700 Tm (See ) Tj [(https://gar) -20 (den.example/a) -300 (now)] TJ 0 -14 Td (\\(second line\\)) Tj ET';
    const glyphs = 'BT <0001000200030004> Tj ET';
    const page = (text: string) => `7 0 obj << /Length 9 >>\nstream\n${text}\nendstream endobj\n`;
    expect(read(latin(`%PDF-1.4\n${page(content)}${page(glyphs)}`)).text).toBe(
      'See https://garden.example/a now\n(second line)',
    );
  });

  it('that is encrypted says so', () => {
    const locked = '%PDF-1.4 5 0 obj << /Filter /Adobe.PubSec /V 4 >> endobj trailer << /Encrypt 5 0 R >>';
    expect(read(latin(locked))).toMatchObject({ encrypted: true, gap: 'encrypted' });
  });

  it('that only speaks of encryption is not encrypted', () => {
    const read1 = read(latin(`%PDF-1.4 1 0 obj << /Title (the /Encrypt key) /URI (${address}) >>`));
    expect(read1).toMatchObject({ encrypted: false, links: [address] });
    expect(read1.gap).toBeUndefined();
  });

  it('whose object stream is a bomb is left when the budget says so', () => {
    const bomb = stream('/Type /ObjStm', new Uint8Array(20 * 1024 * 1024));
    const budget = new Budget({ ...defaultLimits, outputBytes: 1024 * 1024 }, () => 0);
    expect(readPdf(bomb, budget).gap).toBe('too-large');
  });

  it('keeps the links behind a stream that could not be read', () => {
    const bomb = stream('/Type /ObjStm', new Uint8Array(20 * 1024 * 1024));
    const links = stream('/Type /ObjStm /N 1 /First 4', latin(`1 0 << /S /URI /URI (${address}) >>`));
    const budget = new Budget({ ...defaultLimits, outputBytes: 24 * 1024 * 1024 }, () => 0);
    expect(readPdf(join(bomb, links), budget)).toMatchObject({ links: [address], gap: 'too-large' });
  });
});
