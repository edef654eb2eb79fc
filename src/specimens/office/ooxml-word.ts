import { addPicture, collectParts, commonLinks, escapeXml, OFFICE, relationship } from './ooxml-parts';
import type { OfficeParts, PackagePart } from './ooxml-parts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** word/document.xml with all that hangs on it. */
export function wordParts(parts: OfficeParts): readonly PackagePart[] {
  const collection = collectParts();
  const links = commonLinks(parts, 'word', collection);
  const body = (parts.text ?? []).map(paragraph);
  if (parts.picture) {
    links.push(relationship('rIdPicture', `${OFFICE}/image`, addPicture(parts.picture, 'word', collection).name));
    body.push(run(drawing(parts.alternativeText ?? '')));
  }
  for (const pieces of parts.fields ?? []) body.push(field(pieces));
  if (parts.textBox !== undefined) body.push(run(textBox(parts.textBox)));
  if (parts.variables) {
    const variables = Object.entries(parts.variables).map(
      ([name, value]) => `<w:docVar w:name="${escapeXml(name)}" w:val="${escapeXml(value)}"/>`,
    );
    collection.addXml(
      'word/settings.xml',
      `${TYPE}.settings+xml`,
      `<w:settings ${NAMESPACES}><w:docVars>${variables.join('')}</w:docVars></w:settings>`,
    );
    links.push(relationship('rIdSettings', `${OFFICE}/settings`, 'settings.xml'));
  }
  const main = parts.vba ? 'application/vnd.ms-word.document.macroEnabled.main+xml' : `${TYPE}.document.main+xml`;
  collection.addXml(
    'word/document.xml',
    main,
    `<w:document ${NAMESPACES}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  );
  collection.addRelationships('word/document.xml', links);
  return collection.parts;
}

function paragraph(text: string): string {
  return run(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
}

function run(content: string): string {
  return `<w:p><w:r>${content}</w:r></w:p>`;
}

function field(pieces: readonly string[]): string {
  const instruction = pieces.map(
    (piece) => `<w:r><w:instrText xml:space="preserve">${escapeXml(piece)}</w:instrText></w:r>`,
  );
  return `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction.join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>result</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
}

function drawing(description: string): string {
  const size = 'cx="4572000" cy="3429000"';
  const name = `id="1" name="Picture 1" descr="${escapeXml(description)}"`;
  return (
    `<w:drawing><wp:inline><wp:extent ${size}/><wp:docPr ${name}/><a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="image1"/><pic:cNvPicPr/></pic:nvPicPr>' +
    '<pic:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

/** Word writes a text box twice: as a drawing, and as VML for programs before 2010. */
function textBox(text: string): string {
  const content = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  return (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="2" name="Text Box 2"/>' +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    `<wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>' +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
  );
}
