import { strToU8 } from 'fflate';
import { ByteWriter } from '../byte-writer';
import { formulaTokens } from './formula-tokens';
import type { FormulaNames } from './formula-tokens';
import { cellsOf } from './workbook';
import type { NameParts, SheetParts, WorkbookParts } from './workbook';
import { MICROSOFT, OFFICE, relationships } from './xlsm-macro-sheet';
import { zip } from '../archive/zip';

export interface XlsbParts extends WorkbookParts {
  /** A DDE link, in a part of its own. */
  readonly dde?: { readonly service: string; readonly topic: string };
}

/** A binary workbook of Excel 2007 and later: BIFF12 records in a package. */
export function xlsb({ sheets, names = [], isProtected = false, dde }: XlsbParts): Uint8Array {
  const known: FormulaNames = { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) };
  const strings: string[] = [];
  const bodies = sheets.map((sheet) => sheetPart(sheet, known, strings));
  const workbook = new ByteWriter().data(record(131, new Uint8Array()));
  if (isProtected) workbook.data(record(534, new ByteWriter().u16(0, 0, 1).done()));
  sheets.forEach(({ name, visibility = 'visible' }, index) => {
    const state = { visible: 0, hidden: 1, 'very-hidden': 2 }[visibility];
    workbook.data(record(156, wide(wide(new ByteWriter().u32(state, index + 1), `rId${index + 1}`), name).done()));
  });
  workbook.data(record(353, new Uint8Array())).data(record(357, new Uint8Array()));
  const references = new ByteWriter().u32(sheets.length);
  sheets.forEach((_, index) => references.u32(0, index, index));
  workbook.data(record(362, references.done())).data(record(354, new Uint8Array()));
  for (const name of names) workbook.data(record(39, nameBody(name, known)));
  workbook.data(record(132, new Uint8Array()));

  const part = ({ kind }: SheetParts, index: number): string =>
    kind === 'macro' ? `macrosheets/sheet${index + 1}.bin` : `worksheets/sheet${index + 1}.bin`;
  const types = sheets.map((sheet, index) => {
    const type = sheet.kind === 'macro' ? 'application/vnd.ms-excel.macrosheet' : 'application/vnd.ms-excel.worksheet';
    return `<Override PartName="/xl/${part(sheet, index)}" ContentType="${type}"/>`;
  });
  const table = new ByteWriter().data(record(159, new ByteWriter().u32(strings.length, strings.length).done()));
  for (const text of strings) table.data(record(19, wide(new ByteWriter().u8(0), text).done()));
  table.data(record(160, new Uint8Array()));
  return zip([
    {
      name: '[Content_Types].xml',
      data: strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>' +
          `${dde ? '<Override PartName="/xl/externalLinks/externalLink1.bin" ContentType="application/vnd.ms-excel.externalLink"/>' : ''}${types.join('')}</Types>`,
      ),
    },
    { name: '_rels/.rels', data: strToU8(relationships([`${OFFICE}/officeDocument`, 'xl/workbook.bin'])) },
    {
      name: 'xl/_rels/workbook.bin.rels',
      data: strToU8(
        relationships(
          ...sheets.map((sheet, index): [string, string] => [
            sheet.kind === 'macro' ? `${MICROSOFT}/xlMacrosheet` : `${OFFICE}/worksheet`,
            part(sheet, index),
          ]),
          [`${OFFICE}/sharedStrings`, 'sharedStrings.bin'],
          ...(dde ? [[`${OFFICE}/externalLink`, 'externalLinks/externalLink1.bin'] as const] : []),
        ),
      ),
    },
    { name: 'xl/workbook.bin', data: workbook.done() },
    { name: 'xl/sharedStrings.bin', data: table.done() },
    ...(dde ? [{ name: 'xl/externalLinks/externalLink1.bin', data: ddeLink(dde) }] : []),
    ...sheets.map((sheet, index) => ({ name: `xl/${part(sheet, index)}`, data: bodies[index] ?? new Uint8Array() })),
  ]);
}

/** BrtBeginSupBook of kind 1, and BrtEndSupBook. */
function ddeLink({ service, topic }: NonNullable<XlsbParts['dde']>): Uint8Array {
  const book = wide(wide(new ByteWriter().u16(1), service), topic);
  return new ByteWriter().data(record(360, book.done())).data(record(588, new Uint8Array())).done();
}

function record(type: number, body: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  if (type < 0x80) writer.u8(type);
  else writer.u8((type & 0x7f) | 0x80, type >>> 7);
  let size = body.length;
  do {
    writer.u8((size & 0x7f) | (size > 0x7f ? 0x80 : 0));
    size >>>= 7;
  } while (size > 0);
  return writer.data(body).done();
}

function wide(writer: ByteWriter, text: string): ByteWriter {
  return writer.u32(text.length).utf16(text);
}

function nameBody({ name, formula, hidden = false, literal = false }: NameParts, known: FormulaNames): Uint8Array {
  const isBuiltIn = !literal && name.startsWith('Auto_');
  const rgce = formula === undefined ? new Uint8Array() : formulaTokens(formula, known, 'biff12');
  const head = new ByteWriter()
    .u32((hidden ? 1 : 0) | (isBuiltIn ? 0x20 : 0))
    .u8(0)
    .u32(0xffffffff);
  return wide(head, isBuiltIn ? `_xlnm.${name}` : name)
    .u32(rgce.length)
    .data(rgce)
    .u32(0, 0xffffffff)
    .done();
}

function sheetPart(sheet: SheetParts, known: FormulaNames, strings: string[]): Uint8Array {
  const out = new ByteWriter().data(record(129, new Uint8Array())).data(record(145, new Uint8Array()));
  let last = -1;
  for (const { row, column, formula, text } of cellsOf(sheet)) {
    if (row !== last) out.data(record(0, new ByteWriter().u32(row, 0).zeros(9).done()));
    last = row;
    const cell = new ByteWriter().u32(column, 0);
    if (formula === undefined) {
      out.data(record(7, cell.u32(strings.length).done()));
      strings.push(text);
    } else {
      const rgce = formulaTokens(formula, known, 'biff12');
      out.data(record(8, wide(cell, text).u16(0).u32(rgce.length).data(rgce).u32(0).done()));
    }
  }
  return out.data(record(146, new Uint8Array())).data(record(130, new Uint8Array())).done();
}
