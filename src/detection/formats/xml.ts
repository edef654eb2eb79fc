/**
 * XML 1.0, fifth edition, as Office writes and accepts it: elements, attributes, character data, CDATA, the five built-in
 * entities and character references. No DTD: entities that a document declares for itself are never expanded, so there is
 * no "billion laughs". Nothing is kept of the nesting, so depth costs nothing. Three to five times as fast as a parser
 * that takes every attribute apart, because attributes are looked at only when a reader asks for them.
 */
import type { Budget } from '../budget';
import type { Gap } from '../contract';
import type { Host } from '../host';
import { indexOfBytes, latin1, startsWith, utf16be, utf16le } from './codec/bytes';

/** A start tag or an empty-element tag; good until the next one is read. */
export interface XmlTag {
  /** The local name: prefixes are the writer's free choice (Namespaces in XML 1.0, 2.1), and attackers choose odd ones. */
  readonly name: string;
  /** Where its content begins in the source. */
  readonly end: number;
  /** The value of the first attribute with this local name, references resolved; undefined when there is none. */
  attribute(name: string): string | undefined;
}

export interface XmlReader {
  /** Called for each element, in order. */
  readonly open?: (tag: XmlTag) => void;
  /** Called with the local name at each end tag, and right after `open` for an empty element; `at`: where the content ends. */
  readonly close?: (name: string, at: number) => void;
  /** Character data, references resolved; one run of it may come in several pieces. */
  readonly text?: (text: string) => void;
  /** Asked after each tag: true ends the scan, with nothing missing. */
  readonly done?: () => boolean;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const COLON = 0x3a;

/** Characters: relationships and properties, of which a package holds dozens, use five names each. */
const SMALL_DOCUMENT = 4_096;

/** Reads the tags of a document from left to right; what is cut or malformed is read as far as it goes. */
export function scanXml(source: string, budget: Budget, reader: XmlReader): Gap | undefined {
  const { open, close, text, done } = reader;
  const names = new LocalNames(source.length < SMALL_DOCUMENT ? 32 : 256);
  const tag = new TagCursor(source);
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const textEnd = start === -1 ? source.length : start;
    if (text && textEnd > at) text(decodeReferences(source.slice(at, textEnd)));
    if (!budget.takeSteps(4 + ((textEnd - at) >>> 4))) return budget.gap;
    if (start === -1) return undefined;
    const second = source.charCodeAt(start + 1);
    if (second === 0x21 || second === 0x3f) {
      at = skipMarkup(source, start, text);
      if (!budget.takeSteps((at - start) >>> 4)) return budget.gap;
      continue;
    }
    const name = names.read(source, second === SLASH ? start + 2 : start + 1);
    const end = tagEnd(source, names.end);
    if (!budget.takeSteps((end - start) >>> 3)) return budget.gap;
    if (second === SLASH) {
      close?.(name, start);
    } else {
      tag.move(name, start + 1, names.end, end);
      open?.(tag);
      if (source.charCodeAt(end - 1) === SLASH) close?.(name, end + 1);
    }
    if (done?.() === true) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** The bytes of an XML document as text: byte order mark first, then the declaration (XML 1.0, appendix F). */
export function decodeXml(bytes: Uint8Array, host: Host): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return host.decode(bytes.subarray(3), 'utf-8');
  if (startsWith(bytes, [0xff, 0xfe])) return utf16le(bytes, 2);
  if (startsWith(bytes, [0xfe, 0xff])) return utf16be(bytes.subarray(2));
  if (startsWith(bytes, [0x3c, 0])) return utf16le(bytes);
  if (startsWith(bytes, [0, 0x3c])) return utf16be(bytes);
  // A document without a declaration of its encoding, or before byte 200, is UTF-8; nearly every other one says so.
  const declares = indexOfBytes(bytes, ENCODING, 0, 200);
  if (declares === -1 || startsWith(bytes, UTF_8, declares + ENCODING.length)) return host.decode(bytes, 'utf-8');
  return host.decode(bytes, declaredEncoding(latin1(bytes, 0, 200)));
}

/** "encoding" */
const ENCODING = [0x65, 0x6e, 0x63, 0x6f, 0x64, 0x69, 0x6e, 0x67] as const;
/** ="UTF-8" */
const UTF_8 = [0x3d, 0x22, 0x55, 0x54, 0x46, 0x2d, 0x38, 0x22] as const;

function declaredEncoding(head: string): string {
  const end = head.indexOf('?>');
  if (end === -1) return 'utf-8';
  const declared = findAttribute(head, head.indexOf('<?') + 2, end, 'encoding') ?? 'utf-8';
  // A declaration that could be read byte by byte is no UTF-16, whatever it says.
  return declared.toLowerCase().startsWith('utf-16') ? 'utf-8' : declared;
}

/** One object for all tags of a document: a worksheet has a million. */
class TagCursor implements XmlTag {
  name = '';
  end = 0;
  private nameEnd = 0;
  private start = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Stands on the tag with this name, which ends at `nameEnd`, and with its ">" at `end`. */
  move(name: string, start: number, nameEnd: number, end: number): void {
    this.name = name;
    this.start = start;
    this.nameEnd = nameEnd;
    this.end = end + 1;
  }

  attribute(wanted: string): string | undefined {
    return findAttribute(this.source, this.nameEnd, this.end - 1, wanted, this.start);
  }
}

/** Comments, CDATA, processing instructions and DOCTYPE; answers where the next text begins. */
function skipMarkup(source: string, start: number, text: XmlReader['text']): number {
  if (source.startsWith('<!--', start)) return after(source, '-->', start + 4);
  if (source.startsWith('<![CDATA[', start)) {
    const end = after(source, ']]>', start + 9);
    text?.(source.slice(start + 9, source.startsWith(']]>', end - 3) ? end - 3 : end));
    return end;
  }
  if (source.charCodeAt(start + 1) === 0x3f) return after(source, '?>', start + 2);
  const end = after(source, '>', start);
  const subset = source.slice(start, end).includes('[');
  return subset ? after(source, '>', after(source, ']', start) - 1) : end;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found === -1 ? source.length : found + mark.length;
}

/** Where the tag's ">" stands: one inside a quoted value does not count. */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return at;
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code;
    }
  }
  return source.length;
}

function isNameEnd(code: number): boolean {
  return code <= 0x20 || code === SLASH || code === GREATER || code === EQUALS;
}

/**
 * Local names as strings that are made once: cutting a name out of the source costs more than all else that is done to a tag,
 * and a document of a million tags uses a hundred names.
 */
class LocalNames {
  private readonly known: (string | undefined)[];
  private readonly mask: number;
  /** Where the name ends that was read last. */
  end = 0;

  /** `size`: a power of two. */
  constructor(size: number) {
    this.known = new Array<string | undefined>(size);
    this.mask = size - 1;
  }

  /** The local name of the tag whose name begins at `start`. */
  read(source: string, start: number): string {
    let from = start;
    let at = start;
    let hash = 0;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (isNameEnd(code) || code === QUOTE || code === APOSTROPHE) break;
      hash = (hash * 31 + code) & 0xffff;
      if (code === COLON) {
        from = at + 1;
        hash = 0;
      }
    }
    this.end = at;
    const place = (hash ^ (hash >>> 8)) & this.mask;
    const before = this.known[place];
    if (before?.length === at - from && source.startsWith(before, from)) return before;
    return (this.known[place] = source.slice(from, at));
  }
}

/**
 * Reads attributes from `start`, behind the tag's name, up to `end`. One without prefix, or with that of the element, which begins
 * at `element`, goes before one of another namespace: Office ignores those (ECMA-376-3, 7.2), and they would hide the real one.
 */
function findAttribute(
  source: string,
  start: number,
  end: number,
  wanted: string,
  element = start,
): string | undefined {
  let foreign: string | undefined;
  let at = start;
  while (at < end) {
    while (at < end && isNameEnd(source.charCodeAt(at))) at++;
    const nameStart = at;
    let local = at;
    for (; at < end && !isNameEnd(source.charCodeAt(at)); at++) if (source.charCodeAt(at) === COLON) local = at + 1;
    const nameEnd = at;
    while (at < end && isNameEnd(source.charCodeAt(at))) at++;
    const quote = source.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) {
      if (at === nameStart) at++;
      continue;
    }
    const close = source.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    const valueEnd = close === -1 || close > end ? end : close;
    const declaresNamespace = source.startsWith('xmlns', nameStart);
    if (!declaresNamespace && nameEnd - local === wanted.length && source.startsWith(wanted, local)) {
      const value = source.slice(at + 1, valueEnd);
      const prefix = source.slice(nameStart, local);
      if (prefix === '' || source.startsWith(prefix, element)) return decodeReferences(value);
      if (foreign === undefined || leadsToParts(source, start, end, prefix)) foreign = value;
    }
    at = valueEnd + 1;
  }
  return foreign === undefined ? undefined : decodeReferences(foreign);
}

/**
 * Is the prefix bound to Office's relationships, by the tag or by the head of the document? Of two foreign attributes Office takes
 * the one of that namespace, and the order is the writer's: "z:id" in front of "r:id" would lead to another sheet.
 */
function leadsToParts(source: string, start: number, end: number, prefix: string): boolean {
  // Excel binds it among the first 300 characters; a million tags with two such attributes must not cost minutes.
  return (source.slice(0, 1_024) + source.slice(start, end))
    .replace(/\s?(=?)\s?["']/g, '$1"')
    .includes(`xmlns:${prefix.replace(':', '="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')}`);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Character and entity references; an unknown one stays as it stands. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (whole, reference: string) => {
    if (!reference.startsWith('#')) return ENTITIES[reference] ?? whole;
    const point = reference.startsWith('#x') ? parseInt(reference.slice(2), 16) : Number(reference.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
