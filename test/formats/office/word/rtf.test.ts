import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../../src/detection/contract';
import type { Part } from '../../../../src/detection/contract';
import { openParts } from '../../../../src/detection/facts/file/parts';
import { attachment, message } from '../../../../src/specimens/mail/message';
import { docx } from '../../../../src/specimens/office/ooxml';
import {
  equation,
  foreignEquation,
  hex,
  linkedObject,
  ole1,
  rtf,
  rtfLink,
  rtfObject,
  rtfPackage,
} from '../../../builders/rtf';
import type { RtfParts } from '../../../builders/rtf';
import { vbaProject } from '../../../../src/specimens/office/vba';
import { testHost } from '../../../host';

const script = new TextEncoder().encode('WScript.Echo "hello"');

function open(bytes: Uint8Array): readonly Part[] {
  return openParts(message({ attachments: [attachment('letter.rtf', bytes)] }), {
    settings: defaultInspectionSettings,
    host: testHost,
    budget: new Budget(defaultLimits, () => 0),
    passwords: () => ({ stated: [], likely: [], guesses: [] }),
  });
}

const rtfOf = (parts: RtfParts) => open(rtf(parts))[0]?.rtf;

describe('the words of an RTF file', () => {
  it('are those that a reader sees', () => {
    const hidden = '{\\info{\\title Kept}{\\author Kept}}{\\*\\generator kept}{\\stylesheet{\\s0 kept;}}{\\pict 0102}';
    expect(rtfOf({ text: ['Hello, {world}', 'コンテンツの有効化'], header: hidden })?.text).toBe(
      'Hello, {world}\nコンテンツの有効化',
    );
  });

  it('are read in the code page of their font', () => {
    const header = "{\\fonttbl{\\f1\\fnil\\fcharset128 MS Mincho;}}{\\f1 \\'93\\'fa\\'96\\'7b}";
    expect(rtfOf({ header, text: [] })?.text).toBe('日本');
  });

  it('have nothing of the stand-ins for programs without Unicode', () => {
    expect(rtfOf({ text: [], tail: "\\uc2 a\\u26085 xy b\\u26412 \\'41\\'42 c" })?.text).toBe('a日 b本 c');
  });

  it('show the result of a field, not its instruction', () => {
    expect(
      rtfOf({ text: [], fields: [{ code: 'HYPERLINK "https://a.example/"', result: 'our offer' }] }),
    ).toMatchObject({
      text: 'our offer',
      hyperlinks: ['https://a.example/'],
    });
  });
});

describe('what an RTF file fetches', () => {
  it('is its template', () => {
    expect(rtfOf({ template: 'https://files.example/a.dotm' })?.templates).toEqual(['https://files.example/a.dotm']);
  });

  it('is what a field includes and what an object is linked to', () => {
    const parts = {
      fields: [{ code: 'INCLUDETEXT "https://files.example/a.doc"' }],
      objects: [rtfLink('\\\\files.example\\a.doc')],
    };
    expect(rtfOf(parts)?.externals).toEqual([
      { relationship: 'includetext', target: 'https://files.example/a.doc' },
      { relationship: 'oleObject', target: '\\\\files.example\\a.doc' },
    ]);
  });

  it('is the address in the moniker of an object', () => {
    const native = linkedObject('https://files.example/a.hta');
    const [, inner] = open(rtf({ objects: [rtfObject({ className: 'OLE2Link', native })] }));
    expect(inner?.document?.externals).toEqual([{ relationship: 'oleObject', target: 'https://files.example/a.hta' }]);
  });

  it('may be a program by DDE', () => {
    expect(rtfOf({ fields: [{ code: 'DDEAUTO notreal.exe "/x"' }] })?.dde).toEqual(['DDEAUTO notreal.exe "/x"']);
  });
});

const plain = hex(ole1({ className: 'Package', native: Uint8Array.of(1) }));

describe('objects of an RTF file', () => {
  it('become parts: files in packages under their own names', () => {
    const [outer, inner] = open(rtf({ objects: [rtfPackage('run.vbs', script)] }));
    expect(outer?.rtf?.objects).toEqual([{ className: 'Package', updating: false, linked: false, scattered: false }]);
    expect(inner).toMatchObject({ path: ['letter.rtf', 'run.vbs'], size: script.length });
  });

  it('become parts: documents with their macros', () => {
    const vba = vbaProject({ modules: [{ name: 'ThisDocument', kind: 'document', source: 'x = 1' }] });
    const [, inner] = open(rtf({ objects: [rtfObject({ className: 'Word.Document.12', native: docx({ vba }) })] }));
    expect(inner).toMatchObject({ kind: 'ooxml', document: { vba: { modules: [{ name: 'ThisDocument' }] } } });
  });

  it('may say that Word shall activate them', () => {
    expect(rtfOf({ objects: [rtfPackage('run.vbs', script, { update: true })] })?.objects[0]?.updating).toBe(true);
  });

  it.each<[string, (digits: string) => string]>([
    ['blanks and line breaks', (digits) => digits.replace(/(.)/g, '$1 \r\n\t')],
    ['letters that are no digits', (digits) => digits.replace(/(.{7})/g, '$1xyz')],
    ['control words', (digits) => digits.replace(/(.{6})/g, '$1\\qwerty12 ')],
    ['groups that nobody knows', (digits) => digits.replace(/(.{7})/g, '$1{\\*\\qwerty 0123456789}')],
    ['groups around the digits', (digits) => digits.replace(/(.{8})/g, '{$1}')],
    ['digits in groups that nobody knows', (digits) => digits.replace(/(.{8})/g, '{\\*\\qwerty $1}')],
    ['escapes behind a lone digit', (digits) => digits.replace(/(.{8})/g, "$1a\\'0d")],
    [
      'binary bytes',
      (digits) =>
        digits.replace(/^(.{40})(.{20})/, (_, head: string, binary: string) => {
          const bytes = binary.match(/../g)?.map((pair) => String.fromCharCode(parseInt(pair, 16))) ?? [];
          return `${head}\\bin${String(bytes.length)} ${bytes.join('')}`;
        }),
    ],
    ['another \\objdata in front', (digits) => `\\objdata ${digits}`],
    ['one digit too many', (digits) => `xyz1${digits}`],
    ['control words with parameters as long as the digits', (digits) => digits.replace(/(.{9})/g, '$1\\q0123456789 ')],
    ['symbols', (digits) => digits.replace(/(.{11})/g, '$1\\~\\-\\|')],
    ['groups within groups', (digits) => digits.replace(/(.{10})/g, '{{{$1}{\\*\\x{\\*\\y}}}}')],
    ['objects that are none', (digits) => `{\\object{\\*\\objclass x}}${digits}`],
  ])('are found behind %s', (what, digits) => {
    const [outer, inner] = open(rtf({ objects: [rtfPackage('run.vbs', script, { digits })] }));
    expect(inner).toMatchObject({ name: 'run.vbs', size: script.length });
    expect(outer?.rtf?.objects[0]?.scattered).toBe(!what.startsWith('blanks'));
  });

  it('are found where the header of the object is bent', () => {
    const document = hex(equation());
    const digits = () => `ffffffffffffffffffffffff${document}`;
    const [, inner] = open(rtf({ objects: [rtfObject({ className: 'x', native: Uint8Array.of(1), digits })] }));
    expect(inner).toMatchObject({ kind: 'ole' });
  });

  it('are found inside the data of another, and where digits follow the word at once', () => {
    const data = (digits: string) => `{\\object{\\*\\objdata ${digits}}}`;
    const within = data(`${'00'.repeat(20)}{\\*\\objdata ${plain}}`);
    expect(open(rtf({ tail: within }))).toHaveLength(2);
    expect(open(rtf({ tail: `{\\object{\\*\\objdata${plain}}}` }))).toHaveLength(2);
  });

  it('are found outside of an object group too', () => {
    expect(open(rtf({ tail: `{\\*\\objdata ${plain}}` }))).toHaveLength(2);
  });
});

describe('equations', () => {
  it.each([
    ['a formula', equation(), 'plain'],
    ['a formula whose font has a name of 60 letters', equation('A'.repeat(60)), 'overlong'],
    ['something else under the class', foreignEquation(), 'overlong'],
  ])('%s', (_, native, expected) => {
    expect(open(rtf({ objects: [rtfObject({ className: 'Equation.3', native })] }))[1]?.equation).toBe(expected);
  });

  it('that are no compound file are not believed', () => {
    const native = new Uint8Array(300).fill(0x41);
    expect(open(rtf({ objects: [rtfObject({ className: 'eQuATiOn.3', native })] }))[0]?.equation).toBe('overlong');
  });
});
