/** A Word document as one XML file ("Word XML document"): every part of the package inside pkg:part. */
import { wordPackage } from './ooxml';
import type { OfficeParts } from './ooxml';
import { base64Lines } from './word-xml';

/** `prefix`: of the flat form's own elements; Word's is "pkg". */
export function flatOpc(parts: OfficeParts = {}, prefix = 'pkg'): Uint8Array {
  const written = wordPackage(parts).map(({ name, contentType, data }) => {
    const head = `<${prefix}:part ${prefix}:name="/${name}" ${prefix}:contentType="${contentType}"`;
    if (!contentType.endsWith('xml')) {
      return `${head} ${prefix}:compression="store"><${prefix}:binaryData>${base64Lines(data)}</${prefix}:binaryData></${prefix}:part>`;
    }
    const xml = new TextDecoder().decode(data);
    return `${head}><${prefix}:xmlData>${xml.slice(xml.indexOf('?>') + 2).trim()}</${prefix}:xmlData></${prefix}:part>`;
  });
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n' +
      `<${prefix}:package xmlns:${prefix}="http://schemas.microsoft.com/office/2006/xmlPackage">${written.join('')}</${prefix}:package>`,
  );
}
