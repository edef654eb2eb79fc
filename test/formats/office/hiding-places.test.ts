import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inspect } from '../../../src/detection';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readDrawing } from '../../../src/detection/formats/office/container/drawing-text';
import { readLnk } from '../../../src/detection/formats/lnk';
import { OfficeWords } from '../../../src/detection/formats/office/container/office-words';
import { readOneNote } from '../../../src/detection/formats/onenote';
import { readTar } from '../../../src/detection/formats/archive/tar';
import { readWordXml } from '../../../src/detection/formats/office/container/word-text';
import { doc, fieldText } from '../../../src/specimens/office/doc';
import { lnk } from '../../../src/specimens/lnk';
import { attachment, message } from '../../../src/specimens/mail/message';
import { docx } from '../../../src/specimens/office/ooxml';
import { oneNote } from '../../../src/specimens/onenote';
import { pdf } from '../../../src/specimens/pdf';
import { foreignEquation, rtf, rtfObject } from '../../builders/rtf';
import { tar } from '../../../src/specimens/archive/small-archives';
import { vbaProject } from '../../../src/specimens/office/vba';
import { wordXml } from '../../../src/specimens/office/word-xml';
import { testHost } from '../../host';
import { joinBytes } from '../../../src/detection/formats/codec/bytes';

/** What is found in a mail with this file: the same wherever in the file it hides. */
const finds = (name: string, bytes: Uint8Array) =>
  inspect(message({ attachments: [attachment(name, bytes)] }), { host: testHost })
    .outcomes.filter(({ state }) => state === 'found')
    .map(({ detector }) => detector);

describe('a danger in a PDF', () => {
  const address = 'http://hacked.example/wp-content/sHpp6WBO6d/';
  const plain = Buffer.from(pdf({ lines: ['Invoice'], links: [address] })).toString('latin1');

  it.each([
    ['behind a comment that says stream', plain.replace('6 0 obj\n', '6 0 obj % stream\n')],
    ['behind a title that says stream', plain.replace('/Type /Annot', '/T (Live\nstream\n) /Type /Annot')],
    ['in an object of its own', `${plain.replace(/\/URI \(.*?\)/, '/URI 99 0 R')}\n99 0 obj\n(${address})\nendobj\n`],
    ['behind a comment after its name', plain.replace('/URI (', '/URI %(\n(')],
  ])('%s is found as in the open', (_where, text) => {
    const open = finds('a.pdf', Buffer.from(plain, 'latin1'));
    expect(open).toContain('hacked-wordpress-link');
    expect(finds('a.pdf', Buffer.from(text, 'latin1'))).toEqual(open);
  });
});

/** How much of this file could not be read, and why. */
const gapsOf = (name: string, bytes: Uint8Array) =>
  inspect(message({ attachments: [attachment(name, bytes)] }), { host: testHost })
    .gaps.filter(({ where }) => where.in === 'part')
    .map(({ gap }) => gap);

/** A package with one part changed. */
function changed(bytes: Uint8Array, name: string, change: (part: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  return zipSync(files, { level: 6 });
}

describe('a danger behind more than is read', () => {
  const command = 'DDEAUTO c:\\\\windows\\\\notreal.exe "/k x"';
  const blanks = ' '.repeat(8_001);
  const field = docx({ text: ['x'], fields: [[command]] });
  const template = docx({ externals: [{ kind: 'attachedTemplate', target: 'http://a.example/t.dotm' }] });
  const junk = (count: number, more = '') =>
    Array.from(
      { length: count },
      (_, index) =>
        `<Relationship Id="j${index}" Type="http://schema.example/image" Target="media/a${index}.png"${more}/>`,
    ).join('');
  const relationships = (count: number, more?: string) =>
    changed(template, 'word/_rels/document.xml.rels', (part) =>
      part.replace(/(<Relationships[^>]*>)/, `$1${junk(count, more)}`),
    );
  const equation = rtfObject({ className: 'Equation.3', native: foreignEquation(), update: true });

  it.each([
    ['200 empty objects', 'a.doc', rtf({ objects: [...Array(200).fill('{\\object{\\*\\objdata 00}}'), equation] })],
    ['400,000 characters', 'a.doc', doc({ text: ['x'.repeat(410_000), fieldText(command)] })],
    ['a full first piece', 'a.doc', doc({ text: ['x'.repeat(201_000)], compressedTail: fieldText(command) })],
    ['8,001 blanks', 'a.docx', docx({ text: ['x'], fields: [[blanks, command]] })],
    [
      '8,001 blanks, one a run',
      'a.docx',
      docx({ text: ['x'], fields: [[...Array<string>(8_001).fill(' '), command]] }),
    ],
    ['2,000 external pictures', 'a.docx', relationships(2_000, ' TargetMode="External"')],
    [
      '500 binaries',
      'a.doc',
      strToU8(
        strFromU8(
          wordXml({
            vba: vbaProject({
              modules: [{ name: 'Module1', source: 'Sub AutoOpen()\r\nShell "notreal.exe"\r\nEnd Sub\r\n' }],
            }),
          }),
        ).replace('<w:docSuppData>', `${'<w:binData w:name="a.png">AAAA</w:binData>'.repeat(500)}<w:docSuppData>`),
      ),
    ],
  ])('%s is found', (_what, name, bytes) => {
    expect(finds(name, bytes)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(?:dde-field|equation-exploit|remote-template|program-starting-macro)$/),
      ]),
    );
  });

  const objects = Array.from({ length: 200 }, () =>
    rtfObject({ className: 'Package', native: strToU8('hello, world') }),
  );
  const padding = (length: number, unit: (index: number) => string) => {
    const parts: string[] = [];
    for (let size = 0, index = 0; size < length; size += parts[index]?.length ?? 0, index++) parts.push(unit(index));
    return `<!--${parts.join('')}-->`;
  };
  const behind = (comment: string) =>
    changed(field, 'word/document.xml', (part) => part.replace('<w:body>', `<w:body>${comment}`));

  it.each([
    ['200 objects', 'a.doc', rtf({ objects: [...objects, equation] })],
    ['5,000 relationships', 'a.docx', relationships(5_000)],
    [
      '16 MB of a part',
      'a.docx',
      behind(padding(17_000_000, (index) => `pad${index * 7_919}lorem ipsum dolor sit amet`)),
    ],
    ['a bomb in a part', 'a.docx', behind(padding(8_000_000, () => 'x'.repeat(100_000)))],
    [
      '8,000 characters of a field',
      'a.docx',
      docx({ fields: [[`INCLUDEPICTURE ${'\\d '.repeat(3_000)}"http://a.example/x"`]] }),
    ],
  ])('%s may be there: that not all was read is said', (_what, name, bytes) => {
    expect(gapsOf(name, bytes)).toEqual(['too-large']);
  });
});

describe('a DDE field in a Word document', () => {
  const field = docx({ text: ['x'], fields: [['DDEAUTO c:\\\\windows\\\\notreal.exe "/k x"']] });
  const document = (change: (part: string) => string) => changed(field, 'word/document.xml', change);
  const foreign = (part: string) => part.replace('<w:document ', '<w:document xmlns:z="urn:z" mc:Ignorable="z" ');
  const choice = '<mc:Choice xmlns:q="urn:nobody" Requires="q"><w:p/></mc:Choice>';
  const fallback = (part: string) =>
    part.replace(
      /<w:body>(.*)<w:sectPr\/>/s,
      `<w:body><mc:AlternateContent>${choice}<mc:Fallback>$1</mc:Fallback></mc:AlternateContent><w:sectPr/>`,
    );

  it.each([
    ['a fallback for a choice that nobody knows', document(fallback)],
    [
      'a foreign attribute of the same name',
      document((part) => foreign(part.replace(/w:fldCharType=/g, 'z:fldCharType="no" w:fldCharType='))),
    ],
  ])('is found behind %s', (_where, bytes) => {
    expect(finds('a.docx', field)).toContain('dde-field');
    expect(finds('a.docx', bytes)).toEqual(finds('a.docx', field));
  });
});

describe('words of a drawing that stand in a choice and in its fallback', () => {
  const said = (xml: string) => {
    const words = new OfficeWords();
    readWordXml(xml, words, new Budget(defaultLimits, () => 0));
    const drawn = new OfficeWords();
    readDrawing(xml, drawn, new Budget(defaultLimits, () => 0));
    return [words.text, drawn.text];
  };
  const alternate = (choice: string, fallback: string) =>
    `<w:document><mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:document>`;

  it('are said once', () => {
    expect(said(alternate('<w:t>Hello</w:t>', '<w:t>Hello</w:t>'))).toEqual(['Hello', 'Hello']);
  });

  it('are said where the choice has none', () => {
    expect(said(alternate('<q:own/>', '<w:t>Hello</w:t>'))).toEqual(['Hello', 'Hello']);
  });
});

describe('files in a OneNote section', () => {
  const files = (bytes: Uint8Array) => {
    const { files: found, gap } = readOneNote(bytes, new Budget(defaultLimits, () => 0));
    return { found: found.map((file) => strFromU8(file, true).slice(0, 5)), gap };
  };
  const file = (text: string) => ({ name: 'a.hta', bytes: strToU8(text) });

  it('are found behind one whose length covers them, and that is told', () => {
    const bytes = oneNote({ text: 'Hello', files: [file('first'), file('other')] });
    const at = Buffer.from(bytes).indexOf('first') - 20;
    new DataView(bytes.buffer).setUint32(at, bytes.length - at - 20, true);
    expect(files(bytes)).toEqual({ found: ['first', 'other'], gap: 'damaged' });
  });

  it('are not found twice where one is a section itself', () => {
    const inner = { name: 'b.one', bytes: oneNote({ text: 'Hello', files: [file('inner')] }) };
    const { found, gap } = files(oneNote({ text: 'Hello', files: [inner, file('other')] }));
    expect([found.length, found[1], gap]).toEqual([2, 'other', undefined]);
  });
});

describe('a shortcut', () => {
  const read = (bytes: Uint8Array) => readLnk(bytes, testHost, new Budget(defaultLimits, () => 0));
  const target = '..\\Windows\\System32\\notreal.exe';
  /** With an EnvironmentVariableDataBlock ([MS-SHLLINK] 2.5.4), and HasExpString where `flag` is set. */
  const withBlock = (flag: boolean) => {
    const plain = lnk({ target, args: '/c x' });
    const block = new Uint8Array(788);
    const view = new DataView(block.buffer);
    view.setUint32(0, 788, true);
    view.setUint32(4, 0xa0000001, true);
    block.set(Buffer.from('C:\\readme.txt', 'utf16le'), 268);
    const bytes = joinBytes([plain.subarray(0, -4), block, new Uint8Array(4)]);
    if (flag) bytes[21] = 0x02;
    return bytes;
  };

  it('starts what its environment block says only where it has the flag for it', () => {
    expect(read(withBlock(true))).toMatchObject({ target: 'C:\\readme.txt' });
    expect(read(withBlock(false))).toMatchObject({ target });
  });

  it.each([
    ['a path', { local: 'C:\\Windows\\notreal.exe' }, 'C:\\Windows\\notreal.exe'],
    ['a path and its rest', { local: 'C:\\Windows\\', rest: 'notreal.exe' }, 'C:\\Windows\\notreal.exe'],
    [
      'a share and the rest of a path',
      { share: '\\\\files.example\\x', rest: 'y\\z.exe' },
      '\\\\files.example\\x\\y\\z.exe',
    ],
  ])('starts what its link information says: %s', (_what, info, expected) => {
    const found = read(lnk({ target: '', args: '/c x', info }));
    expect(found).toMatchObject({ target: expected, arguments: '/c x' });
    expect(found).not.toHaveProperty('gap');
  });

  it('whose target stands elsewhere says that it was not read', () => {
    expect(read(lnk({ target: '', args: '/c x' }))).toMatchObject({ target: '', gap: 'not-supported-here' });
  });
});

it('a file of a tape archive whose size is written in 256s is read', () => {
  const data = strToU8('hello');
  const bytes = tar([{ name: 'a.js', data }]);
  bytes.fill(0, 124, 136);
  bytes[124] = 0x80;
  bytes[135] = data.length;
  expect(readTar(bytes, testHost, new Budget(defaultLimits, () => 0)).files).toEqual([
    { name: 'a.js', size: 5, bytes: data },
  ]);
});
