import { addPicture, collectParts, commonLinks, escapeXml, OFFICE, relationship } from './ooxml-parts';
import type { OfficeParts, PackagePart } from './ooxml-parts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const NAMESPACES = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;
const TREE_HEAD = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

/** ppt/presentation.xml with one slide, its layout, its master and the theme that they cannot do without. */
export function presentationParts(parts: OfficeParts): readonly PackagePart[] {
  const collection = collectParts();
  const links = commonLinks(parts, 'ppt', collection);
  const slideLinks = [relationship('rIdLayout', `${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml')];
  const shapes = [textShape(parts.text ?? [])];
  if (parts.picture) {
    const { name } = addPicture(parts.picture, 'ppt', collection);
    slideLinks.push(relationship('rIdPicture', `${OFFICE}/image`, `../${name}`));
    shapes.push(
      `<p:pic><p:nvPicPr><p:cNvPr id="3" name="Picture 1" descr="${escapeXml(parts.alternativeText ?? '')}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>` +
        '<p:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
        '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4572000" cy="3429000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>',
    );
  }
  const tree = (content: string): string => `<p:cSld><p:spTree>${TREE_HEAD}${content}</p:spTree></p:cSld>`;
  const colours =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  collection.addXml(
    'ppt/slides/slide1.xml',
    `${TYPE}.slide+xml`,
    `<p:sld ${NAMESPACES}>${tree(shapes.join(''))}</p:sld>`,
  );
  collection.addXml(
    'ppt/slideLayouts/slideLayout1.xml',
    `${TYPE}.slideLayout+xml`,
    `<p:sldLayout ${NAMESPACES}>${tree('')}</p:sldLayout>`,
  );
  collection.addXml(
    'ppt/slideMasters/slideMaster1.xml',
    `${TYPE}.slideMaster+xml`,
    `<p:sldMaster ${NAMESPACES}>${tree('')}${colours}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
  );
  collection.addXml('ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml', theme());
  collection.addRelationships('ppt/slides/slide1.xml', slideLinks);
  collection.addRelationships('ppt/slideLayouts/slideLayout1.xml', [
    relationship('rId1', `${OFFICE}/slideMaster`, '../slideMasters/slideMaster1.xml'),
  ]);
  collection.addRelationships('ppt/slideMasters/slideMaster1.xml', [
    relationship('rId1', `${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'),
    relationship('rId2', `${OFFICE}/theme`, '../theme/theme1.xml'),
  ]);
  links.push(
    relationship('rIdMaster', `${OFFICE}/slideMaster`, 'slideMasters/slideMaster1.xml'),
    relationship('rIdSlide', `${OFFICE}/slide`, 'slides/slide1.xml'),
  );
  collection.addXml(
    'ppt/presentation.xml',
    parts.vba ? 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml' : `${TYPE}.presentation.main+xml`,
    `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst>` +
      '<p:sldIdLst><p:sldId id="256" r:id="rIdSlide"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
  );
  collection.addRelationships('ppt/presentation.xml', links);
  return collection.parts;
}

function textShape(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<a:p><a:r><a:t>${escapeXml(line)}</a:t></a:r></a:p>`).join('');
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>' +
    '<p:spPr><a:xfrm><a:off x="457200" y="457200"/><a:ext cx="8229600" cy="1143000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
    `<p:txBody><a:bodyPr/>${paragraphs === '' ? '<a:p/>' : paragraphs}</p:txBody></p:sp>`
  );
}

/** The smallest theme that the schema allows: colours, fonts, and three of each kind of format. */
function theme(): string {
  const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const colours = [
    colour('dk1', '000000'),
    colour('lt1', 'FFFFFF'),
    colour('dk2', '1F2937'),
    colour('lt2', 'F3F4F6'),
    ...['2563EB', 'DC2626', '16A34A', 'CA8A04', '7C3AED', '0891B2'].map((value, index) =>
      colour(`accent${index + 1}`, value),
    ),
    colour('hlink', '2563EB'),
    colour('folHlink', '7C3AED'),
  ];
  const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (content: string): string => content.repeat(3);
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements>' +
    `<a:clrScheme name="Plain">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Plain"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Plain"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln>${fill}</a:ln>`)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}
