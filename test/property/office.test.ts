import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { defaultInspectionSettings } from '../../src/detection/contract';
import type { Part } from '../../src/detection/contract';
import { findEnableContentWords } from '../../src/detection/facts/words/enable-content-words';
import { openParts } from '../../src/detection/facts/file/parts';
import { foldText } from '../../src/detection/facts/words/folded-text';
import { findTemplatesFolderWords } from '../../src/detection/facts/words/templates-folder-words';
import { decodeBase64 } from '../../src/detection/formats/codec/base64';
import { readMime } from '../../src/detection/formats/mail/mime';
import { scanXml } from '../../src/detection/formats/xml';
import { doc, fieldText, ole10Native } from '../../src/specimens/office/doc';
import { flatOpc } from '../../src/specimens/office/flat-opc';
import { attachment, message } from '../../src/specimens/mail/message';
import { mht } from '../../src/specimens/mail/mht';
import { docx, pptx, xlsx } from '../../src/specimens/office/ooxml';
import { jpeg, png } from '../../src/specimens/picture';
import { vbaProject } from '../../src/specimens/office/vba';
import { wordXml } from '../../src/specimens/office/word-xml';
import { flatOdf, odf } from '../builders/odf';
import { testHost } from '../host';

const LIMITS = { ...defaultLimits, outputBytes: 4_000_000, entries: 2_000, steps: 20_000_000 };
const modules = [{ name: 'ThisDocument', kind: 'document', source: 'Sub AutoOpen()\nx = 1\nEnd Sub' }] as const;
const vba = vbaProject({ modules });
const shared = {
  text: ['Hello', '二行目'],
  picture: png(4, 4),
  vba,
  hyperlinks: ['https://a.example/'],
  properties: { custom: { a: 'b' } },
};

const fixtures: readonly (readonly [string, Uint8Array])[] = [
  [
    '.doc',
    doc({
      text: ['Hello', fieldText('DDE x')],
      compressedTail: 'tail',
      picture: jpeg(4, 4),
      modules,
      properties: { title: 'T', editMinutes: 0 },
      custom: { a: 'b' },
      formText: 'caption',
      package: { name: 'a.txt', bytes: Uint8Array.of(1) },
    }),
  ],
  ['.docm', docx({ ...shared, fields: [['DDE x']], variables: { a: 'b' }, textBox: 'box' })],
  [
    '.xlsm',
    xlsx({
      ...shared,
      macroSheet: { name: 'M', formulas: { A1: 'HALT()' }, autoOpen: '$A$1' },
      dde: { service: 'a', topic: 'b' },
    }),
  ],
  ['.pptm', pptx(shared)],
  ['OpenDocument', odf({ basic: { M: 'Sub Main\nEnd Sub' }, body: '<text:p>Hello</text:p>' })],
  ['flat OpenDocument', flatOdf({ basic: { M: 'Sub Main\nEnd Sub' } })],
  ['Flat OPC', flatOpc(shared)],
  ['Word 2003 XML', wordXml({ text: ['Hello'], vba, picture: png(4, 4), variables: { a: 'b' }, custom: { c: 'd' } })],
  ['web archive', mht({ text: ['Hello'], vba, picture: png(4, 4) })],
];

/** Opens the bytes twice, each time under a fresh budget: the answers are equal, and nothing is kept beyond the budget. */
function openTwice(bytes: Uint8Array): readonly Part[] {
  const open = (): readonly Part[] =>
    openParts(message({ attachments: [attachment('file', bytes)] }), {
      settings: defaultInspectionSettings,
      host: testHost,
      budget: new Budget(LIMITS, () => 0),
      passwords: () => ({ stated: [], likely: [], guesses: [] }),
    });
  const parts = open();
  expect(open()).toEqual(parts);
  for (const part of parts) expect(part).not.toHaveProperty('fault');
  return parts;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.record({ at: share, byte: fc.integer({ min: 0, max: 255 }) });

describe.each(fixtures)('a %s', (_, fixture) => {
  it('is read whole', () => {
    const [part] = openTwice(fixture);
    expect(part?.document?.vba?.modules).toHaveLength(1);
    expect(part).not.toHaveProperty('gap');
  });

  it('that is bent is read without an error, the same twice', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const bent = fixture.slice();
        for (const { at, byte } of changes) bent[Math.floor(at * (bent.length - 1))] = byte;
        openTwice(bent);
      }),
    );
  });

  it('that is cut anywhere is read without an error, the same twice', () => {
    fc.assert(
      fc.property(share, (where) => {
        openTwice(fixture.subarray(0, Math.floor(where * fixture.length)));
      }),
    );
  });
});

describe('any bytes', () => {
  const budget = (): Budget => new Budget(LIMITS, () => 0);

  it('as the streams of a document', () => {
    const names = [
      'WordDocument',
      '1Table',
      'Data',
      '\u0005SummaryInformation',
      '\u0005DocumentSummaryInformation',
      'Macros/Form1/o',
      'Object/\u0001Ole10Native',
      'PowerPoint Document',
      'Pictures',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 2_000 }), (name, bytes) => {
        openTwice(doc({ text: ['Hello'], streams: { [name]: bytes } }));
      }),
    );
  });

  it('as a package of a file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 0, max: 100 }), (noise, at) => {
        const stream = ole10Native('a.txt', Uint8Array.of(1, 2, 3));
        const place = Math.min(at, stream.length);
        stream.set(noise.subarray(0, stream.length - place), place);
        openTwice(doc({ streams: { 'Object/\u0001Ole10Native': stream } }));
      }),
    );
  });

  it('as parts of a package', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => {
        openTwice(docx({ text: ['Hello'], vba: bytes, embedded: [{ name: 'a.bin', bytes }] }));
      }),
    );
  });

  it('as a MIME message', () => {
    const line = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=x',
      'Content-Type: text/html',
      '--x',
      '--x--',
      '',
      'Content-Transfer-Encoding: base64',
      'QUJD',
      '=?utf-8?b?',
      ' folded',
      'name*0="',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 40 }), (lines) => {
        const bytes = new TextEncoder().encode(lines.join('\r\n'));
        const read = (): readonly string[] =>
          readMime(bytes, testHost, budget()).parts.map((part) => `${part.type} ${part.name} ${part.text()}`);
        expect(read()).toEqual(read());
      }),
    );
  });

  it('as XML: every tag is reported once, in order', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="',
      '"',
      '>',
      '<',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!DOCTYPE [',
      'text',
      '&amp;',
      '&#',
      ';',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        let last = 0;
        scanXml(source, budget(), {
          open(tag) {
            expect(tag.end).toBeGreaterThan(last);
            last = tag.end;
            tag.attribute('x');
          },
        });
        expect(last).toBeLessThanOrEqual(source.length + 1);
      }),
    );
  });
});

describe('base64', () => {
  it('gives back what was written, whatever stands between its characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('', '\r\n', ' ', '\u00a0'), (bytes, blank) => {
        const text = Array.from(Buffer.from(bytes).toString('base64')).join(blank);
        expect(decodeBase64(text, 0, text.length, new Budget(LIMITS, () => 0))).toEqual(bytes);
      }),
    );
  });
});

describe('the words of lures', () => {
  it('are looked for in any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 });
    const words = fc.constantFrom(
      'Enable Content',
      'クリック',
      'click',
      '\\Templates',
      'copy',
      'again',
      'İ',
      'ﬁ',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(text, words), { maxLength: 12 }), (pieces) => {
        const whole = pieces.join(' ');
        expect(findEnableContentWords(foldText(whole))).toEqual(findEnableContentWords(foldText(whole)));
        expect(findTemplatesFolderWords(foldText(whole))).toEqual(findTemplatesFolderWords(foldText(whole)));
      }),
    );
  });
});
