import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../../src/detection/contract';
import type { OfficeDocument, Part } from '../../../../src/detection/contract';
import { openParts } from '../../../../src/detection/facts/file/parts';
import { cfb } from '../../../../src/specimens/office/cfb';
import { doc, fieldText, ole10Native } from '../../../../src/specimens/office/doc';
import { flatOpc } from '../../../../src/specimens/office/flat-opc';
import { attachment, message } from '../../../../src/specimens/mail/message';
import { mht } from '../../../../src/specimens/mail/mht';
import { msg } from '../../../../src/specimens/mail/msg';
import { docx, pptx, xlsx } from '../../../../src/specimens/office/ooxml';
import { jpeg, png } from '../../../../src/specimens/picture';
import { presentation } from '../../../builders/ppt';
import { vbaProject } from '../../../../src/specimens/office/vba';
import { activeMime, wordXml } from '../../../../src/specimens/office/word-xml';
import { zip } from '../../../../src/specimens/archive/zip';
import { testHost } from '../../../host';

const modules = [{ name: 'ThisDocument', kind: 'document', source: 'Sub AutoOpen()\nx = 1\nEnd Sub' }] as const;
const vba = vbaProject({ modules });

function open(bytes: Uint8Array, name = 'file', limits = defaultLimits): readonly Part[] {
  return openParts(message({ attachments: [attachment(name, bytes)] }), {
    settings: defaultInspectionSettings,
    host: testHost,
    budget: new Budget(limits, () => 0),
    passwords: () => ({ stated: [], likely: [], guesses: [] }),
  });
}

function documentOf(bytes: Uint8Array): OfficeDocument | undefined {
  return open(bytes)[0]?.document;
}

const shared = {
  text: ['Hello & <welcome>', '二行目'],
  picture: png(),
  vba,
  properties: { author: 'Author', pages: 1, editMinutes: 0, custom: { key: 'kept in a property' } },
  hyperlinks: ['https://link.example/x'],
  externals: [{ kind: 'attachedTemplate', target: 'https://template.example/x.dotm' }],
};

/** What Word 2003 XML and web archives can say as well. */
const older = {
  text: ['Hello'],
  vba,
  picture: png(),
  author: 'Author',
  editMinutes: 0,
  hyperlinks: ['https://link.example/'],
};

describe('documents of every container', () => {
  it.each([
    ['.docm', docx(shared), 'ooxml', 'word'],
    ['.xlsm', xlsx(shared), 'ooxml', 'excel'],
    ['.pptm', pptx(shared), 'ooxml', 'powerpoint'],
    ['Flat OPC', flatOpc(shared), 'flat-opc', 'word'],
    ['Flat OPC with another prefix', flatOpc(shared, 'q'), 'flat-opc', 'word'],
  ])('%s: macros, words, picture, properties, links', (_, bytes, kind, application) => {
    const [part] = open(bytes);
    expect(part).toMatchObject({ kind });
    expect(part).not.toHaveProperty('gap');
    expect(part?.document).toMatchObject({
      application,
      vba: { modules: [{ name: 'ThisDocument' }] },
      text: 'Hello & <welcome>\n二行目',
      pictures: 1,
      pages: 1,
      editMinutes: 0,
      author: 'Author',
      hyperlinks: ['https://link.example/x'],
      externals: [{ relationship: 'attachedTemplate', target: 'https://template.example/x.dotm' }],
    });
    expect(part?.document?.stored).toContainEqual({ kind: 'property', name: 'key', text: 'kept in a property' });
  });

  it('.doc', () => {
    const bytes = doc({
      text: ['Hello', fieldText('HYPERLINK "https://link.example/x"', 'click'), fieldText('DDEAUTO notreal.exe "/x"')],
      compressedTail: 'in one byte a character',
      picture: jpeg(),
      properties: { author: 'Author', editMinutes: 0, pages: 1, comments: 'kept in a comment' },
      custom: { key: 'kept in a property' },
      modules,
      formText: 'kept in a form',
    });
    expect(documentOf(bytes)).toMatchObject({
      application: 'word',
      vba: { modules: [{ name: 'ThisDocument' }] },
      text: 'Hello\nclick\nresult\nin one byte a character',
      pictures: 1,
      pages: 1,
      editMinutes: 0,
      author: 'Author',
      hyperlinks: ['https://link.example/x'],
      dde: ['DDEAUTO notreal.exe "/x"'],
      stored: [
        { kind: 'form', name: 'Macros/UserForm1', text: 'kept in a form' },
        { kind: 'property', name: 'description', text: 'kept in a comment' },
        { kind: 'property', name: 'key', text: 'kept in a property' },
      ],
    });
  });

  it.each([
    ['Word 2003 XML', wordXml(older), 'word-xml'],
    ['Word 2003 XML with another prefix', wordXml({ ...older, prefix: 'q' }), 'word-xml'],
    ['a web archive', mht(older), 'mht'],
    [
      'a web archive behind junk, its macros under another type',
      mht({ ...older, vbaType: 'image/x-emf; name=a', junk: 'junk\r\n' }),
      'mht',
    ],
  ])('%s', (_, bytes, kind) => {
    const [part] = open(bytes);
    expect(part).toMatchObject({
      kind,
      document: {
        application: 'word',
        vba: { modules: [{ name: 'ThisDocument' }] },
        text: expect.stringMatching(/^Hello/),
        author: 'Author',
        editMinutes: 0,
        hyperlinks: ['https://link.example/'],
      },
    });
  });

  it('templates, variables and properties of Word 2003 XML', () => {
    const read = documentOf(
      wordXml({
        template: 'https://template.example/',
        variables: { a: 'kept in a variable' },
        custom: { b: 'kept in a property' },
      }),
    );
    expect(read).toMatchObject({
      externals: [{ relationship: 'attachedTemplate', target: 'https://template.example/' }],
      stored: [
        { kind: 'variable', name: 'a', text: 'kept in a variable' },
        { kind: 'property', name: 'b', text: 'kept in a property' },
      ],
    });
  });

  it.each([0x32, 0x22a, 0x4f])('macros in ActiveMime that begin at %i, pointer or not', (offset) => {
    for (const pointer of [true, false]) {
      const page = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: application/x-mso\r\n\r\n`;
      const wrapped = activeMime(vba, offset, pointer);
      const text = page + Array.from(wrapped, (byte) => String.fromCharCode(byte)).join('') + '\r\n--x--\r\n';
      expect(documentOf(Uint8Array.from(text, (c) => c.charCodeAt(0)))?.vba?.modules).toHaveLength(1);
    }
  });

  it('old presentations', () => {
    const parts = open(presentation(vba));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.document).toMatchObject({
      application: 'powerpoint',
      vba: { modules: [{ name: 'ThisDocument' }] },
    });
  });
});

describe('hiding places', () => {
  it('a project under another name is found by its relationship', () => {
    expect(documentOf(docx({ vba, vbaName: 'media/logo.png' }))?.vba?.modules).toHaveLength(1);
  });

  it('a field in pieces, and variables', () => {
    expect(
      documentOf(docx({ vba, fields: [['DDEA', 'UTO notreal', '.exe']], variables: { q: 'kept in a variable' } })),
    ).toMatchObject({
      dde: ['DDEAUTO notreal.exe'],
      stored: [{ kind: 'variable', name: 'q', text: 'kept in a variable' }],
    });
  });

  it('alternative text', () => {
    expect(documentOf(docx({ vba, picture: png(), alternativeText: 'kept beside a picture' }))?.stored).toEqual([
      { kind: 'alternative-text', name: 'Picture 1', text: 'kept beside a picture' },
    ]);
  });

  it.each([
    [
      '.docx',
      docx({ alternativeText: 'beside a picture', picture: png(), variables: { q: 'x' }, properties: { author: 'A' } }),
    ],
    ['.doc', doc({ text: ['Hello'], properties: { author: 'A', comments: 'x' } })],
  ])('%s: nobody can read them where there is no macro, and so nothing is kept of them', (_, bytes) => {
    const read = documentOf(bytes);
    expect(read?.stored).toEqual([]);
    expect(read).not.toHaveProperty('author');
  });

  it('properties and cells beside a macro sheet', () => {
    const macroSheet = { name: 'Macro1', formulas: { A1: 'HALT()' } } as const;
    const read = documentOf(xlsx({ macroSheet, properties: { author: 'Author' } }));
    expect(read?.author).toBe('Author');
  });

  it('a text box is read once, though Word writes it twice', () => {
    expect(documentOf(docx({ textBox: 'in a box' }))?.text).toBe('in a box');
  });

  it('strings in the cells themselves, with their place', () => {
    const text = ['short', 'a string that is long enough to hold a command'];
    expect(documentOf(xlsx({ vba, text, inlineStrings: true }))).toMatchObject({
      text: text.join('\n'),
      stored: [
        { kind: 'cell', name: 'Sheet1!A1', text: text[0] },
        { kind: 'cell', name: 'Sheet1!A2', text: text[1] },
      ],
    });
  });

  it('a macro sheet that calls itself an ordinary one', () => {
    const macroSheet = {
      name: 'Macro1',
      state: 'veryHidden',
      root: 'worksheet',
      formulas: { A1: 'HALT()' },
      autoOpen: '$A$1',
    } as const;
    expect(documentOf(xlsx({ macroSheet }))).toMatchObject({
      macroSheets: [{ name: 'Macro1', visibility: 'very-hidden', cells: [{ address: 'A1', formula: '=HALT()' }] }],
      definedNames: [{ autoOpen: true }],
    });
  });

  it('the address of a HYPERLINK formula', () => {
    const sheet =
      '<worksheet><sheetData><row><c><f>HYPERLINK(&quot;https://a.example/?b&amp;c&quot;,"x")</f><v>0</v></c></row></sheetData></worksheet>';
    const workbook = zip([
      {
        name: '[Content_Types].xml',
        data: new TextEncoder().encode(
          '<Types><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
      },
      { name: 'xl/workbook.xml', data: new TextEncoder().encode('<workbook/>') },
      { name: 'xl/worksheets/sheet1.xml', data: new TextEncoder().encode(sheet) },
    ]);
    expect(documentOf(workbook)?.hyperlinks).toEqual(['https://a.example/?b&c']);
  });

  it('a DDE link of a workbook', () => {
    expect(documentOf(xlsx({ dde: { service: 'notreal', topic: '/x' } }))?.dde).toEqual(['notreal|/x']);
  });

  it('files inside documents become parts of their own', () => {
    const bytes = new TextEncoder().encode('WScript.Echo 1');
    expect(open(doc({ package: { name: 'run.vbs', bytes } })).map(({ path }) => path)).toEqual([
      ['file'],
      ['file', 'run.vbs'],
    ]);
    const inner = docx({ vba });
    expect(open(docx({ embedded: [{ name: 'inner.docm', bytes: inner }] }))[1]).toMatchObject({
      path: ['file', 'word/embeddings/inner.docm'],
      document: { vba: {} },
    });
  });
});

describe('what cannot be read', () => {
  it('a project that is no compound file is still a project', () => {
    const [part] = open(docx({ text: ['Hello'], vba: Uint8Array.of(1, 2, 3) }));
    expect(part?.document).toMatchObject({ text: 'Hello', vba: { modules: [], gap: 'damaged' } });
    // Macros that nobody could read are no reason to call a message clean.
    expect(part?.gap).toBe('damaged');
  });

  it('one broken part does not lose the others', () => {
    const names = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
    const broken = zip([
      ...names.map((name) => ({ name, data: new TextEncoder().encode('<broken') })),
      { name: 'word/vbaProject.bin', data: vba },
    ]);
    expect(documentOf(broken)).toMatchObject({ application: 'word', vba: { modules: [{ name: 'ThisDocument' }] } });
  });

  it("a compound file of no application is nobody's document", () => {
    expect(documentOf(cfb({ streams: { anything: Uint8Array.of(1) } }))).toMatchObject({
      application: 'unknown',
      text: '',
    });
  });

  it('an installer is a program', () => {
    const bytes = cfb({ streams: { a: Uint8Array.of(1) }, clsids: { '': '000c1084-0000-0000-c000-000000000046' } });
    expect(open(bytes)[0]).toMatchObject({ kind: 'executable' });
  });

  it('a document whose text is cut off says so', () => {
    const whole = wordXml({ text: ['Hello'], vba });
    const cut = whole.subarray(0, Math.floor(whole.length * 0.7));
    expect(open(cut)[0]).toMatchObject({ kind: 'word-xml', document: { application: 'word' } });
  });
});

describe('a file that holds more than is kept', () => {
  const numbered = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const record = (type: number, data: readonly number[]) => [
    ...[type & 0xff, type >>> 8, data.length & 0xff, data.length >>> 8],
    ...data,
  ];
  const workbook = (records: readonly number[]) =>
    cfb({
      streams: {
        Workbook: Uint8Array.from([
          ...record(0x809, [0, 6, 5, 0, ...Array<number>(12).fill(0)]),
          ...records,
          0x0a,
          0,
          0,
          0,
        ]),
      },
    });
  /** SUPBOOK of a DDE source, and EXTERNNAME of its item. */
  const dde = (service: string, topic: string) => {
    const path = `${service}\u0003${topic}`;
    return [
      ...record(0x1ae, [0, 0, path.length, 0, 0, ...Buffer.from(path, 'latin1')]),
      ...record(0x23, [0, 0, 0, 0, 0, 0, 2, 0, ...Buffer.from('A0')]),
    ];
  };
  /** SUPBOOK of another workbook, whose path begins with 1. */
  const book = (path: string) => record(0x1ae, [0, 0, path.length + 1, 0, 0, 1, ...Buffer.from(path, 'latin1')]);
  const link = (address: string) => {
    const moniker = [0xe0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11, 0x8c, 0x82, 0, 0xaa, 0, 0x4b, 0xa9, 0x0b];
    const text = Buffer.from(`${address}\0`, 'utf16le');
    return Uint8Array.from([...moniker, text.length, 0, 0, 0, ...text]);
  };

  it('shows the program behind a hundred harmless sources of an .xls', () => {
    const [part] = open(
      workbook([...numbered(150, (index) => dde('RSS', String(index))).flat(), ...dde('notreal', '/c x')]),
    );
    expect(part?.document?.dde).toContain('notreal|/c x!A0');
    expect(part).not.toHaveProperty('gap');
  });

  it('shows the address behind a hundred other workbooks of an .xls', () => {
    const [part] = open(workbook([...numbered(150, (index) => book(`b${index}.xls`)).flat(), ...book('last.xls')]));
    expect(part?.document?.externals).toContainEqual({ relationship: 'externalLink', target: 'last.xls' });
  });

  it('shows the address behind a thousand links of a sheet of an .xls', () => {
    const bof = (kind: number) => record(0x809, [0, 6, kind, 0, ...Array<number>(12).fill(0)]);
    const end = [0x0a, 0, 0, 0];
    const start = bof(5).length + record(0x85, Array<number>(9).fill(0)).length + end.length;
    const stream = [
      ...bof(5),
      ...record(0x85, [start, 0, 0, 0, 0, 0, 1, 0, 0x53]),
      ...end,
      ...bof(0x10),
      ...numbered(1_200, (index) => record(0x1b8, [...link(`https://a.example/${index}`)])).flat(),
      ...end,
    ];
    const [part] = open(cfb({ streams: { Workbook: Uint8Array.from(stream) } }));
    expect(part?.document?.hyperlinks).toContain('https://a.example/1199');
  });

  it('reads a project of more than 1,000 modules, and says where the entries of the budget end', () => {
    const modules = numbered(1_001, (index) => ({ name: `M${index}`, kind: 'standard', source: 'x = 1' }) as const);
    const bytes = docx({ vba: vbaProject({ modules }) });
    const whole = documentOf(bytes)?.vba;
    expect(whole?.modules).toHaveLength(1_001);
    expect(whole).not.toHaveProperty('gap');
    const cut = open(bytes, 'file', { ...defaultLimits, entries: 800 })[0]?.document?.vba;
    expect(cut?.modules.length).toBeLessThan(800);
    expect(cut).toMatchObject({ gap: 'too-large' });
  });

  it('shows the address behind a hundred linked objects, and says where there are more than 5,000', () => {
    const linked = (count: number) =>
      cfb({
        streams: Object.fromEntries(
          numbered(count, (index) => [
            `_${String(index).padStart(4, '0')}/\u0001Ole`,
            link(`https://a.example/${index}`),
          ]),
        ),
      });
    expect(open(linked(150))[0]?.document?.externals).toHaveLength(150);
    expect(open(linked(150))[0]).not.toHaveProperty('gap');
    expect(open(linked(5_001))[0]).toMatchObject({ gap: 'too-large' });
  });

  it('hands over the file behind a hundred embedded ones', () => {
    const streams = Object.fromEntries(
      numbered(150, (index) => [
        `_${String(index).padStart(3, '0')}/\u0001Ole10Native`,
        ole10Native(`${index}.txt`, png()),
      ]),
    );
    expect(open(cfb({ streams })).map(({ name }) => name)).toContain('149.txt');
  });

  it('says of a presentation of more than 200 objects that not all were read', () => {
    expect(open(presentation(cfb({ streams: { a: png() } }), { copies: 201 }))[0]).toMatchObject({ gap: 'too-large' });
    expect(open(presentation(cfb({ streams: { a: png() } }), { copies: 200 }))[0]).not.toHaveProperty('gap');
  });

  it('hands over the files of more than a thousand attachments of a message', () => {
    const bytes = new TextEncoder().encode('x');
    const person = { name: 'A', address: 'a@a.example' };
    const attachments = numbered(1_002, (index) => ({ name: `${index}.txt`, bytes }));
    const parts = open(msg({ subject: 'x', from: person, to: [person], text: 'x', attachments }));
    expect(parts).toHaveLength(1 + attachments.length);
  });

  it('says of a web archive of more than 100 pages that not all were read', () => {
    const page = 'Content-Type: text/html\r\n\r\n<p>x</p>';
    const pages = (count: number) =>
      new TextEncoder().encode(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${numbered(count, () => `--b\r\n${page}\r\n`).join('')}--b--\r\n`,
      );
    expect(open(pages(101))[0]).toMatchObject({ kind: 'mht', gap: 'too-large' });
    expect(open(pages(100))[0]).not.toHaveProperty('gap');
  });

  it('says of a table of more than 50,000 cells that not all were read', () => {
    const cells = (count: number) =>
      new TextEncoder().encode(`ID;P\n${numbered(count, (index) => `C;Y${index + 1};X1;K"a"\n`).join('')}E\n`);
    expect(open(cells(50_001), 'a.slk')[0]).toMatchObject({ gap: 'too-large' });
    expect(open(cells(49_999), 'a.slk')[0]).not.toHaveProperty('gap');
  });

  it('shows the program behind a hundred harmless formulas of a table', () => {
    const table = `${numbered(150, (index) => `=RSS|'${index}'!A0\n`).join('')}=notreal|'/c x'!A0\n`;
    expect(open(new TextEncoder().encode(table), 'a.csv')[0]?.document?.dde).toContain("notreal|'/c x'");
  });
});
