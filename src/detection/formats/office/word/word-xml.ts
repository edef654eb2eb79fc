/**
 * Word 2003 XML (WordprocessingML 2003 reference schema): the document of early 2019's Emotet, mostly named .doc. Macros lie in
 * w:binData "editdata.mso", embedded objects in "oledata.mso", both as ActiveMime in base64.
 */
import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { isActiveMime, readActiveMime } from '../container/active-mime';
import { decodeBase64 } from '../../codec/base64';
import { startsWith } from '../../codec/bytes';
import { CFB_SIGNATURE } from '../container/cfb';
import { describe, simpleProperties } from '../container/document-properties';
import type { DocumentProperties } from '../container/document-properties';
import type { OfficeWords } from '../container/office-words';
import { readWordXml } from '../container/word-text';
import { scanXml } from '../../xml';
import { decodeXml } from '../../xml-text';

export interface WordXmlDocument {
  /** Compound files of macros and objects. */
  readonly compoundFiles: readonly Uint8Array[];
  readonly application: 'word' | 'excel' | 'unknown';
  readonly pictures: number;
  readonly properties: DocumentProperties;
  readonly gap?: Gap;
}

const ROOTS: Readonly<Record<string, WordXmlDocument['application']>> = { wordDocument: 'word', Workbook: 'excel' };

/** Says the document's text and takes out what is embedded. */
export function readWordXmlDocument(
  bytes: Uint8Array,
  words: OfficeWords,
  host: Host,
  budget: Budget,
): WordXmlDocument {
  const source = decodeXml(bytes, host);
  let gap = readWordXml(source, words, budget);
  const compoundFiles: Uint8Array[] = [];
  let properties = new Map<string, string>() as ReadonlyMap<string, string>;
  let pictures = 0;
  let application: WordXmlDocument['application'] = 'unknown';
  /** Excel 2003 XML keeps the text of a cell in ss:Data. */
  let inCell = false;
  let open: { readonly name: string; readonly start: number; readonly binaryName: string } | undefined;

  const readBinary = (name: string, start: number, end: number): void => {
    if (!budget.takeEntries()) return;
    // What a binary is stands in its first bytes: names are the writer's choice.
    const head = decodeBase64(source, start, Math.min(end, start + 64), budget);
    if (isActiveMime(head)) {
      const found = readActiveMime(decodeBase64(source, start, end, budget), budget);
      if (isGap(found)) gap ??= found;
      else compoundFiles.push(found);
    } else if (startsWith(head, CFB_SIGNATURE)) {
      compoundFiles.push(decodeBase64(source, start, end, budget));
    } else if (!name.toLowerCase().endsWith('.mso')) {
      pictures++;
    }
  };
  const scanGap = scanXml(source, budget, {
    open(tag) {
      if (application === 'unknown') application = ROOTS[tag.name] ?? application;
      inCell ||= tag.name === 'Data';
      if (open === undefined && (tag.name === 'binData' || tag.name.endsWith('DocumentProperties'))) {
        open = { name: tag.name, start: tag.end, binaryName: tag.attribute('name') ?? '' };
      }
    },
    close(name, at) {
      if (inCell && name === 'Data') {
        inCell = false;
        words.endLine();
      }
      if (open?.name !== name) return;
      if (name === 'binData') readBinary(open.binaryName, open.start, at);
      else if (name === 'DocumentProperties') properties = simpleProperties(source.slice(open.start, at), budget);
      else storeCustomProperties(source.slice(open.start, at), words, budget);
      open = undefined;
    },
    text(text) {
      if (inCell) words.say(text);
    },
  });
  // A file cut inside its macros still shows that they are there.
  if (open?.name === 'binData') readBinary(open.binaryName, open.start, source.length);
  gap ??= scanGap ?? words.gap ?? budget.gap;
  return {
    compoundFiles,
    application,
    pictures,
    properties: describe(properties, words),
    ...(gap === undefined ? {} : { gap }),
  };
}

/** o:CustomDocumentProperties: an element a property, its name the property's. */
function storeCustomProperties(source: string, words: OfficeWords, budget: Budget): void {
  let value = '';
  scanXml(source, budget, {
    open() {
      value = '';
    },
    close(name) {
      words.store('property', name, value.trim());
      value = '';
    },
    text(text) {
      value += text;
    },
  });
}
