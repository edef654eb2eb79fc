/** Flat OPC ([ECMA-376-2] has the parts; the flat form is Word's "XML document"): a whole package as one XML file. */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { decodeBase64 } from '../../codec/base64';
import { readPackage } from './ooxml';
import type { OoxmlPackage } from './ooxml';
import { scanXml } from '../../xml';
import { decodeXml } from '../../xml-text';

const MOST_PARTS = 5_000;

interface FlatPart {
  readonly contentType: string;
  /** Where its content lies in the file. */
  start: number;
  end: number;
  binary: boolean;
}

/** The package of a flat file, or why there is none. */
export function readFlatOpc(bytes: Uint8Array, host: Host, budget: Budget): OoxmlPackage | Gap {
  const source = decodeXml(bytes, host);
  const parts = new Map<string, FlatPart>();
  let part: FlatPart | undefined;
  /** Elements of the same name inside the content: the part ends at the last of them. */
  let nested = 0;
  let container = '';
  const gap = scanXml(source, budget, {
    open(tag) {
      if (container !== '') {
        if (tag.name === container) nested++;
      } else if (tag.name === 'part') {
        part = { contentType: tag.attribute('contentType') ?? '', start: 0, end: 0, binary: false };
        const name = (tag.attribute('name') ?? '').replace(/^\//, '');
        if (parts.size < MOST_PARTS && !parts.has(name)) parts.set(name, part);
      } else if (part && (tag.name === 'xmlData' || tag.name === 'binaryData')) {
        container = tag.name;
        nested = 0;
        part.start = tag.end;
        part.end = source.length;
        part.binary = tag.name === 'binaryData';
      }
    },
    close(name, at) {
      if (name !== container) return;
      if (nested > 0) {
        nested--;
        return;
      }
      if (part) part.end = at;
      container = '';
    },
  });
  if (parts.size === 0) return gap ?? 'damaged';
  return readPackage(
    {
      names: Array.from(parts.keys()),
      gap: parts.size >= MOST_PARTS ? 'too-large' : undefined,
      contentTypeOf: (name) => parts.get(name)?.contentType ?? '',
      readText(name) {
        const found = parts.get(name);
        return found === undefined || found.binary ? undefined : source.slice(found.start, found.end);
      },
      read(name, limit = Infinity) {
        const found = parts.get(name);
        if (found === undefined) return 'damaged';
        const end = Math.min(found.end, found.start + limit * 2);
        const read = found.binary
          ? decodeBase64(source, found.start, end, budget)
          : encodeUtf8(source.slice(found.start, end), budget);
        return read.length === 0 && end > found.start && budget.gap !== undefined
          ? budget.gap
          : read.subarray(0, limit);
      },
    },
    host,
    budget,
  );
}

function encodeUtf8(text: string, budget: Budget): Uint8Array {
  if (!budget.takeBytes(text.length * 3)) return new Uint8Array();
  const bytes = new Uint8Array(text.length * 3);
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) {
      bytes[count++] = point;
    } else if (point < 0x800) {
      bytes[count++] = 0xc0 | (point >>> 6);
      bytes[count++] = 0x80 | (point & 0x3f);
    } else {
      if (point < 0x10000) {
        bytes[count++] = 0xe0 | (point >>> 12);
      } else {
        bytes[count++] = 0xf0 | (point >>> 18);
        bytes[count++] = 0x80 | ((point >>> 12) & 0x3f);
      }
      bytes[count++] = 0x80 | ((point >>> 6) & 0x3f);
      bytes[count++] = 0x80 | (point & 0x3f);
    }
  }
  return bytes.subarray(0, count);
}
