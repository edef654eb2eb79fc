import { Budget, defaultLimits } from '../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../src/detection/contract';
import type { OfficeDocument, Part } from '../../../src/detection/contract';
import { openParts } from '../../../src/detection/facts/parts';
import { cfb } from '../../builders/cfb';
import { doc, fieldText } from '../../builders/doc';
import { flatOpc } from '../../builders/flat-opc';
import { attachment, message } from '../../builders/message';
import { mht } from '../../builders/mht';
import { docx, pptx, xlsx } from '../../builders/ooxml';
import { jpeg, png } from '../../builders/picture';
import { presentation } from '../../builders/ppt';
import { vbaProject } from '../../builders/vba';
import { activeMime, wordXml } from '../../builders/word-xml';
import { zip } from '../../builders/zip';
import { testHost } from '../../host';

const modules = [{ name: 'ThisDocument', kind: 'document', source: 'Sub AutoOpen()\nx = 1\nEnd Sub' }] as const;
const vba = vbaProject({ modules });

function open(bytes: Uint8Array, name = 'file'): readonly Part[] {
  return openParts(message({ attachments: [attachment(name, bytes)] }), {
    settings: defaultInspectionSettings,
    host: testHost,
    budget: new Budget(defaultLimits, () => 0),
    passwords: () => [],
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

  it('strings in the cells themselves, and long ones with their place', () => {
    const text = ['short', 'a string that is long enough to hold a command'];
    expect(documentOf(xlsx({ vba, text, inlineStrings: true }))).toMatchObject({
      text: text.join('\n'),
      stored: [{ kind: 'cell', name: 'A2', text: text[1] }],
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
