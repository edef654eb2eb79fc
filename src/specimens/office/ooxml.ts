/** Office packages (ECMA-376) as Word, Excel and PowerPoint write them, reduced to what tests and demo need. */
import { spreadsheetParts } from './ooxml-excel';
import {
  collectParts,
  escapeXml,
  type OfficeParts,
  type PackagePart,
  PACKAGE,
  OFFICE,
  relationship,
} from './ooxml-parts';
import { presentationParts } from './ooxml-powerpoint';
import { wordParts } from './ooxml-word';
import { zip } from '../archive/zip';

export type { OfficeParts } from './ooxml-parts';

/** A .docx; with `vba` a .docm. */
export function docx(parts: OfficeParts = {}): Uint8Array {
  return zipPackage(wordPackage(parts));
}

/** An .xlsx; with `vba` or `macroSheet` an .xlsm. */
export function xlsx(parts: OfficeParts = {}): Uint8Array {
  return zipPackage(withDocument(spreadsheetParts(parts), 'xl/workbook.xml', parts));
}

/** A .pptx; with `vba` a .pptm. */
export function pptx(parts: OfficeParts = {}): Uint8Array {
  return zipPackage(withDocument(presentationParts(parts), 'ppt/presentation.xml', parts));
}

/** The parts of a Word document, for other containers. */
export function wordPackage(parts: OfficeParts): readonly PackagePart[] {
  return withDocument(wordParts(parts), 'word/document.xml', parts);
}

/** Adds the package's own relationships and properties. */
function withDocument(body: readonly PackagePart[], main: string, parts: OfficeParts): readonly PackagePart[] {
  const { author, custom, editMinutes, pages, title } = parts.properties ?? {};
  const core =
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXml(title ?? '')}</dc:title><dc:creator>${escapeXml(author ?? '')}</dc:creator></cp:coreProperties>`;
  const app =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    (editMinutes === undefined ? '' : `<TotalTime>${editMinutes}</TotalTime>`) +
    (pages === undefined ? '' : `<Pages>${pages}</Pages>`) +
    '</Properties>';
  const links = [
    relationship('rId1', `${OFFICE}/officeDocument`, main),
    relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relationship('rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'),
  ];
  const all = collectParts();
  if (custom) {
    links.push(relationship('rId4', `${OFFICE}/custom-properties`, 'docProps/custom.xml'));
    const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
    const entries = Object.entries(custom).map(
      ([name, value], index) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
    );
    const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
    all.addXml(
      'docProps/custom.xml',
      type,
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${vt}">${entries.join('')}</Properties>`,
    );
  }
  all.addXml('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', core);
  all.addXml('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', app);
  all.addRelationships('', links);
  return [...all.parts, ...body];
}

/** ECMA-376-2: the ZIP with [Content_Types].xml in front. */
function zipPackage(parts: readonly PackagePart[]): Uint8Array {
  const overrides = parts
    .filter(({ name }) => !name.endsWith('.rels'))
    .map(({ name, contentType }) => `<Override PartName="/${name}" ContentType="${contentType}"/>`);
  const types =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  return zip([
    { name: '[Content_Types].xml', data: new TextEncoder().encode(types) },
    ...parts.map(({ name, data }) => ({ name, data })),
  ]);
}
