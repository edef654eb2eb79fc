import { addPicture, collectParts, commonLinks, escapeXml, OFFICE, relationship } from './ooxml-parts';
import type { MacroSheetParts, OfficeParts, PackagePart } from './ooxml-parts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MACRO_SHEET_RELATIONSHIP = 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet';

/** xl/workbook.xml with all that hangs on it. */
export function spreadsheetParts(parts: OfficeParts): readonly PackagePart[] {
  const collection = collectParts();
  const links = commonLinks(parts, 'xl', collection);
  const { macroSheet, text = [] } = parts;
  const rows = text.map((line, index) =>
    parts.inlineStrings === true
      ? `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${escapeXml(line)}</t></is></c></row>`
      : `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`,
  );
  const drawing = parts.picture === undefined ? '' : '<drawing r:id="rId1"/>';
  collection.addXml(
    'xl/worksheets/sheet1.xml',
    `${TYPE}.worksheet+xml`,
    `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheetData>${rows.join('')}</sheetData>${drawing}</worksheet>`,
  );
  links.push(relationship('rIdSheet', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'));
  if (parts.picture) addDrawing(parts, parts.picture, collection);
  if (parts.inlineStrings !== true) {
    const items = text.map((line) => `<si><t>${escapeXml(line)}</t></si>`);
    collection.addXml(
      'xl/sharedStrings.xml',
      `${TYPE}.sharedStrings+xml`,
      `<sst xmlns="${SPREADSHEET}">${items.join('')}</sst>`,
    );
    links.push(relationship('rIdStrings', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'));
  }
  let sheets = '<sheet name="Sheet1" sheetId="1" r:id="rIdSheet"/>';
  let names = '';
  if (macroSheet) {
    const state = macroSheet.state === undefined ? '' : ` state="${macroSheet.state}"`;
    sheets += `<sheet name="${escapeXml(macroSheet.name)}" sheetId="2"${state} r:id="rIdMacros"/>`;
    if (macroSheet.autoOpen !== undefined) {
      names = `<definedNames><definedName name="_xlnm.Auto_Open">${escapeXml(macroSheet.name)}!${macroSheet.autoOpen}</definedName></definedNames>`;
    }
    collection.addXml(
      'xl/macrosheets/sheet1.xml',
      'application/vnd.ms-excel.macrosheet+xml',
      macroSheetXml(macroSheet),
    );
    links.push(relationship('rIdMacros', MACRO_SHEET_RELATIONSHIP, 'macrosheets/sheet1.xml'));
  }
  let externalReferences = '';
  if (parts.dde) {
    const { service, topic } = parts.dde;
    collection.addXml(
      'xl/externalLinks/externalLink1.xml',
      `${TYPE}.externalLink+xml`,
      `<externalLink xmlns="${SPREADSHEET}"><ddeLink ddeService="${escapeXml(service)}" ddeTopic="${escapeXml(topic)}"><ddeItems><ddeItem name="A0" advise="1"/></ddeItems></ddeLink></externalLink>`,
    );
    links.push(relationship('rIdExternal', `${OFFICE}/externalLink`, 'externalLinks/externalLink1.xml'));
    externalReferences = '<externalReferences><externalReference r:id="rIdExternal"/></externalReferences>';
  }
  const holdsMacros = parts.vba !== undefined || macroSheet !== undefined;
  collection.addXml(
    'xl/workbook.xml',
    holdsMacros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${TYPE}.sheet.main+xml`,
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets>${externalReferences}${names}</workbook>`,
  );
  collection.addRelationships('xl/workbook.xml', links);
  return collection.parts;
}

function macroSheetXml({ formulas, root = 'xm:macrosheet' }: MacroSheetParts): string {
  const rows = Object.entries(formulas).map(([address, formula]) => {
    const row = address.replace(/^[A-Z]+/, '');
    return `<row r="${row}"><c r="${address}"><f>${escapeXml(formula)}</f></c></row>`;
  });
  return `<${root} xmlns="${SPREADSHEET}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData>${rows.join('')}</sheetData></${root}>`;
}

function addDrawing(parts: OfficeParts, picture: Uint8Array, collection: ReturnType<typeof collectParts>): void {
  const { name } = addPicture(picture, 'xl', collection);
  collection.addRelationships('xl/worksheets/sheet1.xml', [
    relationship('rId1', `${OFFICE}/drawing`, '../drawings/drawing1.xml'),
  ]);
  collection.addRelationships('xl/drawings/drawing1.xml', [relationship('rId1', `${OFFICE}/image`, `../${name}`)]);
  const namespaces =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  collection.addXml(
    'xl/drawings/drawing1.xml',
    'application/vnd.openxmlformats-officedocument.drawing+xml',
    `<xdr:wsDr ${namespaces}><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      '<xdr:ext cx="4572000" cy="3429000"/><xdr:pic><xdr:nvPicPr>' +
      `<xdr:cNvPr id="2" name="Picture 1" descr="${escapeXml(parts.alternativeText ?? '')}"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
      `<xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4572000" cy="3429000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
      '</xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>',
  );
}
