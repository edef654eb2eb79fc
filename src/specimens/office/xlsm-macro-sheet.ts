import { strToU8 } from 'fflate';
import { cellAddress } from '../../detection/formats/office/excel/biff-formula';
import { cellsOf } from './workbook';
import type { SheetParts, WorkbookParts } from './workbook';
import { zip } from '../archive/zip';

export interface XlsmParts extends WorkbookParts {
  /** What the macro sheet's part begins with; Emotet's began with `worksheet`. */
  readonly root?: 'macrosheet' | 'worksheet';
  /** How the workbook leads to the macro sheet. */
  readonly relationship?: 'xlMacrosheet' | 'xlIntlMacrosheet';
  /** Other parts by name, without relationships. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
  /** Text written instead of a part's own. */
  readonly replace?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MICROSOFT = 'http://schemas.microsoft.com/office/2006/relationships';

/** A workbook with macros of Excel 2007 and later, its macro sheets in XML. */
export function xlsm(parts: XlsmParts): Uint8Array {
  const { sheets, names = [], isProtected = false, root = 'macrosheet', relationship = 'xlMacrosheet' } = parts;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>` +
      sheets
        .map(
          (sheet, index) =>
            `<Override PartName="/xl/${partName(sheet, index)}" ContentType="${sheet.kind === 'macro' ? 'application/vnd.ms-excel.macrosheet+xml' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'}"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels': relationships([`${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((sheet, index): [string, string] => [
        sheet.kind === 'macro' ? `${MICROSOFT}/${relationship}` : `${OFFICE}/worksheet`,
        partName(sheet, index),
      ]),
    ),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${isProtected ? '<workbookProtection lockStructure="1"/>' : ''}<sheets>` +
      sheets
        .map(
          ({ name, visibility }, index) =>
            `<sheet name="${escape(name)}" sheetId="${index + 1}"${stateOf(visibility)} r:id="rId${index + 1}"/>`,
        )
        .join('') +
      '</sheets><definedNames>' +
      names
        .map(
          ({ name, formula, hidden, literal }) =>
            `<definedName name="${literal || !name.startsWith('Auto_') ? escape(name) : `_xlnm.${name}`}"${hidden ? ' hidden="1"' : ''}>${escape(formula ?? '')}</definedName>`,
        )
        .join('') +
      '</definedNames></workbook>',
  };
  sheets.forEach((sheet, index) => {
    files[`xl/${partName(sheet, index)}`] = sheetXml(sheet, sheet.kind === 'macro' ? root : 'worksheet');
  });
  const data = Object.entries({ ...files, ...parts.replace }).map(([name, text]) => ({ name, data: strToU8(text) }));
  return zip([...data, ...Object.entries(parts.parts ?? {}).map(([name, bytes]) => ({ name, data: bytes }))]);
}

function partName({ kind }: SheetParts, index: number): string {
  return kind === 'macro' ? `macrosheets/sheet${index + 1}.xml` : `worksheets/sheet${index + 1}.xml`;
}

function stateOf(visibility: SheetParts['visibility'] = 'visible'): string {
  return visibility === 'visible' ? '' : ` state="${visibility === 'hidden' ? 'hidden' : 'veryHidden'}"`;
}

export function relationships(...targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function sheetXml(sheet: SheetParts, root: 'macrosheet' | 'worksheet'): string {
  const cells = cellsOf(sheet).map(({ row, column, formula, text }) => {
    const address = cellAddress(row, column);
    const content =
      formula === undefined
        ? `<c r="${address}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`
        : `<c r="${address}" t="str"><f>${escape(formula)}</f><v>${escape(text)}</v></c>`;
    return `<row r="${row + 1}">${content}</row>`;
  });
  const data = `<sheetData>${cells.join('')}</sheetData>`;
  return root === 'macrosheet'
    ? `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${data}</xm:macrosheet>`
    : `<worksheet xmlns="${MAIN}">${data}</worksheet>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
