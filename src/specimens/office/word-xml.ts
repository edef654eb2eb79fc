/** Word 2003 XML, and the ActiveMime wrapper in which it keeps its macros. */
import { zlibSync } from 'fflate';
import { encodeBase64 } from '../../detection/formats/codec/base64';
import { escapeXml } from './ooxml-parts';
import { joinBytes } from '../../detection/formats/codec/bytes';

export interface WordXmlParts {
  readonly text?: readonly string[];
  /** vbaProject.bin. */
  readonly vba?: Uint8Array;
  readonly picture?: Uint8Array;
  readonly title?: string;
  readonly author?: string;
  readonly editMinutes?: number;
  readonly hyperlinks?: readonly string[];
  readonly template?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly custom?: Readonly<Record<string, string>>;
  /** Prefix of the schema's names: Word's is "w". */
  readonly prefix?: string;
}

/** A document, mostly found under the name of a .doc. */
export function wordXml(parts: WordXmlParts = {}): Uint8Array {
  const { prefix: w = 'w' } = parts;
  const paragraphs = (parts.text ?? []).map(
    (line) => `<${w}:p><${w}:r><${w}:t>${escapeXml(line)}</${w}:t></${w}:r></${w}:p>`,
  );
  for (const target of parts.hyperlinks ?? []) {
    paragraphs.push(
      `<${w}:p><${w}:hlink ${w}:dest="${escapeXml(target)}"><${w}:r><${w}:t>link</${w}:t></${w}:r></${w}:hlink></${w}:p>`,
    );
  }
  if (parts.picture) {
    paragraphs.push(
      `<${w}:p><${w}:r><${w}:pict><${w}:binData ${w}:name="wordml://01000001.png">${base64Lines(parts.picture)}</${w}:binData>` +
        `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:360pt;height:270pt"><v:imagedata src="wordml://01000001.png"/></v:shape></${w}:pict></${w}:r></${w}:p>`,
    );
  }
  const properties =
    `<o:DocumentProperties><o:Title>${escapeXml(parts.title ?? '')}</o:Title><o:Author>${escapeXml(parts.author ?? '')}</o:Author>` +
    (parts.editMinutes === undefined ? '' : `<o:TotalTime>${parts.editMinutes}</o:TotalTime>`) +
    '<o:Pages>1</o:Pages></o:DocumentProperties>';
  const custom = Object.entries(parts.custom ?? {}).map(
    ([name, value]) => `<o:${name}>${escapeXml(value)}</o:${name}>`,
  );
  const variables = Object.entries(parts.variables ?? {}).map(
    ([name, value]) => `<${w}:docVar ${w}:name="${escapeXml(name)}" ${w}:val="${escapeXml(value)}"/>`,
  );
  const macros = parts.vba
    ? `<${w}:docSuppData><${w}:binData ${w}:name="editdata.mso">${base64Lines(activeMime(parts.vba))}</${w}:binData></${w}:docSuppData>`
    : '';
  const template =
    parts.template === undefined ? '' : `<${w}:attachedTemplate ${w}:val="${escapeXml(parts.template)}"/>`;
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n' +
      `<${w}:wordDocument xmlns:${w}="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:o="urn:schemas-microsoft-com:office:office" ${w}:macrosPresent="${parts.vba ? 'yes' : 'no'}">` +
      properties +
      (custom.length === 0 ? '' : `<o:CustomDocumentProperties>${custom.join('')}</o:CustomDocumentProperties>`) +
      macros +
      `<${w}:docPr>${template}<${w}:docVars>${variables.join('')}</${w}:docVars></${w}:docPr>` +
      `<${w}:body>${paragraphs.join('')}</${w}:body></${w}:wordDocument>`,
  );
}

/** Wraps a compound file. `offset`: where the stream begins; `pointer`: false leaves the header's own pointer wrong. */
export function activeMime(bytes: Uint8Array, offset = 0x32, pointer = true): Uint8Array {
  const header = new Uint8Array(offset);
  header.set(new TextEncoder().encode('ActiveMime'));
  const fields = new DataView(header.buffer);
  fields.setUint16(0x0c, 0xf001, true);
  fields.setUint16(0x1e, pointer ? offset - 46 : 0xffff, true);
  return joinBytes([header, zlibSync(bytes)]);
}

/** Base64 in lines of 76 characters. */
export function base64Lines(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 57) pieces.push(encodeBase64(bytes.subarray(at, at + 57)));
  return pieces.join('\r\n');
}
