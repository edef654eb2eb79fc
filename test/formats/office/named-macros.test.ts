import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import type { NamedMacro } from '../../../src/detection/contract';
import { openOle } from '../../../src/detection/facts/file/openers/office/ole';
import { openOoxml } from '../../../src/detection/facts/file/openers/office/ooxml';
import { cfb } from '../../../src/specimens/office/cfb';
import { docx, pptx, xlsx } from '../../../src/specimens/office/ooxml';
import { vbaProject, vbaStreams } from '../../../src/specimens/office/vba';
import { testHost } from '../../host';

const modules = [{ name: 'Module1', source: 'Sub Main()\nx = 1\nEnd Sub' }];
const vba = vbaProject({ modules });

/** A package with parts put in, or changed. */
function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | ((part: string) => string)>>,
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    files[name] = strToU8(typeof part === 'string' ? part : part(strFromU8(files[name] ?? new Uint8Array())));
  return zipSync(files, { level: 6 });
}

function namedIn(bytes: Uint8Array, open = openOoxml): readonly NamedMacro[] | undefined {
  const context = { host: testHost, budget: new Budget(defaultLimits, () => 0), name: '' };
  return open(bytes, context).document?.namedMacros;
}

const typed = (name: string, type: string) => (types: string) =>
  types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`);

const drawing = 'application/vnd.openxmlformats-officedocument.drawing+xml';

describe('macros that a document names', () => {
  it('stand in the ribbon, in whichever of its callbacks', () => {
    const bytes = withParts(xlsx({ vba }), {
      'customUI/customUI14.xml':
        '<mso:customUI xmlns:mso="x" onLoad="Start"><mso:button id="a" onAction="Module1.Main" getVisible="Seen"/><mso:command idMso="FileSave" onAction="Saved"/></mso:customUI>',
    });
    expect(namedIn(bytes)).toEqual([
      { macro: 'Start', by: 'ribbon', at: 'onLoad' },
      { macro: 'Module1.Main', by: 'ribbon', at: 'onAction' },
      { macro: 'Seen', by: 'ribbon', at: 'getVisible' },
      { macro: 'Saved', by: 'ribbon', at: 'FileSave' },
    ]);
  });

  it('stand in a ribbon of another name, to which a relationship leads', () => {
    const bytes = withParts(docx({ vba }), {
      'word/odd.xml': '<customUI onLoad="Main"/>',
      '_rels/.rels': (rels) =>
        rels.replace(
          '</Relationships>',
          '<Relationship Id="u" Type="http://schemas.microsoft.com/office/2006/relationships/ui/extensibility" Target="word/odd.xml"/></Relationships>',
        ),
    });
    expect(namedIn(bytes)).toEqual([{ macro: 'Main', by: 'ribbon', at: 'onLoad' }]);
  });

  it('stand on shapes of a sheet, and on the controls behind its cells', () => {
    const bytes = withParts(xlsx({ vba }), {
      'xl/drawings/drawing9.xml':
        '<xdr:wsDr><xdr:sp macro="[0]!Main" textlink=""><xdr:nvSpPr/></xdr:sp><xdr:pic macro=""/></xdr:wsDr>',
      'xl/drawings/vml9.vml':
        '<xml><v:shape id="a"><x:ClientData ObjectType="Button"><x:FmlaMacro>[0]!Pressed</x:FmlaMacro></x:ClientData></v:shape></xml>',
      '[Content_Types].xml': (types) =>
        typed(
          'xl/drawings/vml9.vml',
          'application/vnd.openxmlformats-officedocument.vmldrawing',
        )(typed('xl/drawings/drawing9.xml', drawing)(types)),
      'xl/worksheets/sheet1.xml': (sheet) =>
        sheet.replace(
          '</worksheet>',
          '<controls><control><controlPr macro="[0]!Ticked"/></control></controls></worksheet>',
        ),
    });
    expect(namedIn(bytes)?.map(({ macro, by }) => [macro, by])).toEqual(
      expect.arrayContaining([
        ['[0]!Main', 'shape'],
        ['[0]!Pressed', 'shape'],
        ['[0]!Ticked', 'shape'],
      ]),
    );
  });

  it('stand in formulas of cells and conditional formats, each function once', () => {
    const bytes = withParts(xlsx({ vba, text: ['Total (net)'], inlineStrings: true }), {
      'xl/worksheets/sheet1.xml': (sheet) =>
        sheet.replace(
          '</sheetData>',
          '<row r="9"><c r="B9"><f>SUM(A1)+&#76;aunch(A1)</f></c><c r="B10"><f>SUM(A2)</f></c></row></sheetData><conditionalFormatting><cfRule><formula>IsLate(A1)</formula></cfRule></conditionalFormatting>',
        ),
    });
    expect(namedIn(bytes)).toEqual([
      { macro: 'SUM', by: 'formula', at: 'Sheet1!B9' },
      { macro: 'Launch', by: 'formula', at: 'Sheet1!B9' },
      { macro: 'IsLate', by: 'formula', at: 'Sheet1' },
    ]);
  });

  it('stand behind words and shapes of a slide, at a click or as soon as the pointer is there', () => {
    const bytes = withParts(pptx({ vba, text: ['Hello'] }), {
      'ppt/slides/slide1.xml': (slide) =>
        slide.replace(
          /(<p:cNvPr [^>]*?)\/?>/,
          '<p:cNvPr id="7" name="x"><a:hlinkClick r:id="" action="ppaction://macro?name=Main"/><a:hlinkHover action="ppaction://macro?name=Over"/></p:cNvPr>$1/>',
        ),
    });
    expect(namedIn(bytes)).toEqual([
      { macro: 'Main', by: 'shape', at: '' },
      { macro: 'Over', by: 'pointer', at: '' },
    ]);
  });

  it('stand in fields, in pieces too', () => {
    expect(namedIn(docx({ vba, fields: [['MACRO', 'BUTTON Main Double-click', ' here']] }))).toEqual([
      { macro: 'Main', by: 'field', at: '' },
    ]);
  });

  it('stand behind keys of a Word document', () => {
    const bytes = withParts(docx({ vba }), {
      'word/customizations.xml':
        '<wne:tcg><wne:keymaps><wne:keymap wne:kcmPrimary="0253"><wne:macro wne:macroName="PROJECT.MODULE1.MAIN"/></wne:keymap><wne:keymap wne:kcmPrimary="0674"><wne:macro wne:macroName="OTHER"/></wne:keymap></wne:keymaps></wne:tcg>',
    });
    expect(namedIn(bytes)).toEqual([
      { macro: 'PROJECT.MODULE1.MAIN', by: 'key', at: 'Ctrl+S' },
      { macro: 'OTHER', by: 'key', at: 'Ctrl+Alt+F5' },
    ]);
  });

  it('stand in toolbars that a file brings along, among other texts', () => {
    const streams = { XCB: strToU8('\u0001\u0002Module1.Main\u0000\u0003'), ...project() };
    expect(namedIn(cfb({ streams }), openOle)).toContainEqual({ macro: 'Module1.Main', by: 'toolbar', at: '' });
  });

  it('are left out of a document without macros', () => {
    expect(namedIn(docx({ fields: [['MACROBUTTON Main here']] }))).toBeUndefined();
  });
});

describe('cells of a workbook with macros', () => {
  it('are kept by sheet and address, where the shared table holds them too', () => {
    const context = { host: testHost, budget: new Budget(defaultLimits, () => 0), name: '' };
    const stored = openOoxml(xlsx({ vba, text: ['Setup', 'x'] }), context).document?.stored;
    expect(stored).toContainEqual({ kind: 'cell', name: 'Sheet1!A1', text: 'Setup' });
    expect(stored).toContainEqual({ kind: 'cell', name: 'Sheet1!A2', text: 'x' });
  });
});

function project(): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(vbaStreams({ modules })).map(([path, bytes]) => [`_VBA_PROJECT_CUR/${path}`, bytes]),
  );
}
