/** Small Office files as Word and Excel write them: packages (ECMA-376 part 2), and the compound file of Word 97. */
import { cfb } from '../../../test/builders/cfb';
import { vbaProject, vbaStreams, type ModuleParts } from '../../../test/builders/vba';
import { zip } from '../../../test/builders/zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const VBA = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A .docx, or with macros a .docm. */
export function wordFile(lines: readonly string[], modules?: readonly ModuleParts[]): Uint8Array {
  const main =
    modules === undefined
      ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
      : 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const paragraphs = lines
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`)
    .join('');
  return officePackage('word/document.xml', main, modules, {
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(macroRelationship(modules)),
  });
}

/** An .xlsx, or with macros an .xlsm: one sheet, its headings in the first row. */
export function excelFile(headings: readonly string[], modules?: readonly ModuleParts[]): Uint8Array {
  const main =
    modules === undefined
      ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
      : 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cells = headings.map((heading) => `<c t="inlineStr"><is><t>${escape(heading)}</t></is></c>`).join('');
  return officePackage('xl/workbook.xml', main, modules, {
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${OFFICE}"><sheets><sheet name="Order" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    'xl/_rels/workbook.xml.rels': relationships([
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      ...macroRelationship(modules),
    ]),
  });
}

/** A .doc ([MS-DOC]): the text in one piece, and the macros. */
export function oldWordFile(lines: readonly string[], modules: readonly ModuleParts[]): Uint8Array {
  const text = `${lines.join('\r')}\r`;
  const main = new Uint8Array(TEXT_AT + 2 * text.length);
  const fields = new DataView(main.buffer);
  // 2.5.1 Fib: wIdent, nFib of Word 97, fWhichTblStm (the table stream is 1Table), ccpText, fcClx and lcbClx.
  fields.setUint16(0, 0xa5ec, true);
  fields.setUint16(2, 0x00c1, true);
  fields.setUint16(0x0a, 0x0200, true);
  fields.setUint32(0x4c, text.length, true);
  fields.setUint32(0x1a6, PIECES, true);
  for (let index = 0; index < text.length; index++) fields.setUint16(TEXT_AT + 2 * index, text.charCodeAt(index), true);

  const streams: Record<string, Uint8Array> = { WordDocument: main, '1Table': pieceTable(text.length) };
  for (const [path, bytes] of Object.entries(vbaStreams({ modules }))) streams[`Macros/${path}`] = bytes;
  return cfb({ streams });
}

const TEXT_AT = 0x800;
const PIECES = 21;

/** 2.9.38 Clx: one Pcdt, whose only piece lies at TEXT_AT in UTF-16. */
function pieceTable(characters: number): Uint8Array {
  const clx = new Uint8Array(PIECES);
  const fields = new DataView(clx.buffer);
  fields.setUint8(0, 2);
  fields.setUint32(1, 16, true);
  fields.setUint32(9, characters, true);
  fields.setUint32(15, TEXT_AT, true);
  return clx;
}

function officePackage(
  mainPart: string,
  mainType: string,
  modules: readonly ModuleParts[] | undefined,
  parts: Readonly<Record<string, string>>,
): Uint8Array {
  const folder = mainPart.slice(0, mainPart.indexOf('/'));
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    `<Override PartName="/${mainPart}" ContentType="${mainType}"/>`,
  ].join('');
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${types}</Types>`,
    '_rels/.rels': relationships([[`${OFFICE}/officeDocument`, mainPart]]),
    ...parts,
  };
  return zip([
    ...Object.entries(texts).map(([name, text]) => ({ name, data: new TextEncoder().encode(HEADER + text) })),
    ...(modules === undefined ? [] : [{ name: `${folder}/vbaProject.bin`, data: vbaProject({ modules }) }]),
  ]);
}

function macroRelationship(modules: readonly ModuleParts[] | undefined): readonly (readonly [string, string])[] {
  return modules === undefined ? [] : [[VBA, 'vbaProject.bin']];
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const entries = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
