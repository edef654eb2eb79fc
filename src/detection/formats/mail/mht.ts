/**
 * Web archives (MHTML, RFC 2557) as Word and Excel save them: macros lie in a part of type application/x-mso as ActiveMime.
 * Office opens them under any name, with junk in front, and behind a PDF.
 */
import type { Budget } from '../../budget';
import { isGap } from '../../contract';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { isActiveMime, readActiveMime } from '../office/container/active-mime';
import { startsWith } from '../codec/bytes';
import { CFB_SIGNATURE } from '../office/container/cfb';
import { describe, simpleProperties } from '../office/container/document-properties';
import type { DocumentProperties } from '../office/container/document-properties';
import { readHtml } from '../html/html';
import type { HtmlContent } from '../html/html';
import { readMime } from './mime';
import type { MimePart } from './mime';
import type { OfficeWords } from '../office/container/office-words';

export interface WebArchive {
  /** Compound files of macros and objects. */
  readonly compoundFiles: readonly Uint8Array[];
  readonly pictures: number;
  readonly properties: DocumentProperties;
  /** Pages with scripts: Office runs none, a browser does. */
  readonly scripted: readonly HtmlContent[];
  /** Which program saved it, by the names in its pages. */
  readonly application: 'word' | 'excel' | 'powerpoint' | 'unknown';
  readonly gap?: Gap;
}

/** Parts with pages; a workbook has one for each sheet. */
const MOST_PAGES = 100;
/** Encoded bytes that hold every signature looked for. */
const HEAD_BYTES = 128;

/** Says the archive's text and takes out what is embedded. */
export function readWebArchive(bytes: Uint8Array, words: OfficeWords, host: Host, budget: Budget): WebArchive {
  const message = readMime(bytes, host, budget);
  let { gap } = message;
  const compoundFiles: Uint8Array[] = [];
  let properties: DocumentProperties = {};
  let application: WebArchive['application'] = 'unknown';
  let pictures = 0;
  let pages = 0;
  const scripted: HtmlContent[] = [];
  for (const part of message.parts) {
    // What a part is stands in its first bytes: macros have come as "image/x-emf".
    const head = part.content(HEAD_BYTES);
    if (isActiveMime(head)) {
      const found = readActiveMime(part.content(), budget);
      if (isGap(found)) gap ??= found;
      else compoundFiles.push(found);
    } else if (startsWith(head, CFB_SIGNATURE)) {
      compoundFiles.push(part.content());
    } else if (part.type.startsWith('image/')) {
      pictures++;
    } else if (isPage(part)) {
      if (pages++ >= MOST_PAGES) {
        gap ??= 'too-large';
        continue;
      }
      const source = part.text();
      if (application === 'unknown') application = applicationOf(source);
      if (pages === 1) properties = pageProperties(source, words, budget);
      const page = sayPage(source, words, budget);
      gap = page.gap ?? gap;
      if (page.fileBuilding.length > 0 || page.hidesScript || page.leadsOn.length > 0) scripted.push(page);
    }
  }
  return { compoundFiles, pictures, properties, application, scripted, ...(gap === undefined ? {} : { gap }) };
}

function isPage({ type, name }: MimePart): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml' || (type === 'text/plain' && /\.html?$/i.test(name));
}

function sayPage(source: string, words: OfficeWords, budget: Budget): HtmlContent {
  const page = readHtml(source, budget);
  words.say(page.text);
  words.endLine();
  for (const { href } of page.anchors) if (!href.startsWith('#')) words.addHyperlink(href);
  return page;
}

function applicationOf(source: string): WebArchive['application'] {
  if (source.includes('urn:schemas-microsoft-com:office:word')) return 'word';
  if (source.includes('urn:schemas-microsoft-com:office:excel')) return 'excel';
  if (source.includes('urn:schemas-microsoft-com:office:powerpoint')) return 'powerpoint';
  return 'unknown';
}

/** Office keeps o:DocumentProperties in a conditional comment of the first page. */
function pageProperties(source: string, words: OfficeWords, budget: Budget): DocumentProperties {
  const start = source.indexOf('<o:DocumentProperties');
  const end = source.indexOf('</o:DocumentProperties>', start);
  return start === -1 || end === -1 ? {} : describe(simpleProperties(source.slice(start, end), budget), words);
}
