/** OpenDocument as LibreOffice writes it (ODF 1.3), with Basic, scripts and what listens to events. */
import { zip } from '../../src/specimens/archive/zip';

export interface OdfParts {
  readonly kind?: 'text' | 'spreadsheet' | 'presentation';
  /** XML inside the body. */
  readonly body?: string;
  /** Modules of the library "Standard". */
  readonly basic?: Readonly<Record<string, string>>;
  /** Event and address of what listens to it. */
  readonly listener?: { readonly event: string; readonly target: string };
  /** Further files of the package. */
  readonly files?: Readonly<Record<string, string>>;
  /** The manifest says that the content is encrypted. */
  readonly encrypted?: boolean;
}

const OFFICE =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';

export function odf(parts: OdfParts): Uint8Array {
  const { kind = 'text', basic = {}, files = {}, encrypted = false } = parts;
  const type = `application/vnd.oasis.opendocument.${kind}`;
  const lock = encrypted ? '<manifest:encryption-data manifest:checksum="x"/>' : '';
  const manifest = `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${lock}</manifest:file-entry></manifest:manifest>`;
  const texts: readonly (readonly [string, string])[] = [
    ['mimetype', type],
    ...Object.entries(basic).map(([name, source]) => [`Basic/Standard/${name}.xml`, moduleOf(name, source)] as const),
    ['content.xml', `<office:document-content ${OFFICE}>${content(parts)}</office:document-content>`],
    ['META-INF/manifest.xml', manifest],
    ...Object.entries(files),
  ];
  return zip(
    texts.map(([name, text]) => ({ name, data: new TextEncoder().encode(text), stored: name === 'mimetype' })),
  );
}

export function flatOdf(parts: OdfParts): Uint8Array {
  const modules = Object.entries(parts.basic ?? {}).map(
    ([name, source]) =>
      `<ooo:module ooo:name="${name}"><ooo:source-code>${escaped(source)}</ooo:source-code></ooo:module>`,
  );
  const scripts = `<office:scripts><office:script><ooo:libraries><ooo:library-embedded ooo:name="Standard">${modules.join('')}</ooo:library-embedded></ooo:libraries></office:script></office:scripts>`;
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${OFFICE} office:mimetype="application/vnd.oasis.opendocument.text">${scripts}${content(parts)}</office:document>`,
  );
}

function content({ body = '<text:p>Hello</text:p>', listener }: OdfParts): string {
  const events =
    listener === undefined
      ? ''
      : `<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="${listener.event}" xlink:href="${escaped(listener.target)}"/></office:event-listeners></office:scripts>`;
  return `${events}<office:body><office:text>${body}</office:text></office:body>`;
}

function moduleOf(name: string, source: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module script:name="${name}" script:language="StarBasic">${escaped(source)}</script:module>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
