/**
 * XML 1.0, fifth edition, as Office writes and accepts it: elements, attributes, character data, CDATA, the five built-in
 * entities and character references. No DTD: entities that a document declares for itself are never expanded, so there is
 * no "billion laughs". Nothing is kept of the nesting, so depth costs nothing. Three to five times as fast as a parser
 * that takes every attribute apart, because attributes are looked at only when a reader asks for them.
 */
import type { Budget } from '../budget';
import type { Gap } from '../contract';
import { HEAD, XmlWindow } from './xml-window';
import type { XmlText } from './xml-window';

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
export function scanXml(document: XmlText, budget: Budget, reader: XmlReader): Gap | undefined {
  const window = new XmlWindow(document);
  const names = new LocalNames(window.source.length < SMALL_DOCUMENT ? 32 : 256);
  const tag = new TagCursor(window);
  for (;;) {
    const stopped = scanWindow(window, tag, names, budget, reader);
    if (typeof stopped !== 'number') return stopped;
    // Nothing has been told of what the window's end cuts, so that it is read as if it had never been cut.
    window.advance(stopped);
  }
}

/** Answers where the token begins that the window's end cuts and the rest of the document makes whole; else the scan is over. */
function scanWindow(
  { source, base, isLast }: XmlWindow,
  tag: TagCursor,
  names: LocalNames,
  budget: Budget,
  { open, close, text, done }: XmlReader,
): Gap | undefined | number {
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start === -1) {
      if (!isLast) return at;
      return sayText(source, at, source.length, text, budget) ? undefined : budget.gap;
    }
    const second = source.charCodeAt(start + 1);
    if (second === 0x21 || second === 0x3f) {
      const end = markupEnd(source, start);
      if (end > source.length && !isLast) return at;
      if (!sayText(source, at, start, text, budget)) return budget.gap;
      if (source.startsWith(CDATA, start))
        text?.(source.slice(start + CDATA.length, end > source.length ? end : end - 3));
      at = Math.min(end, source.length);
      if (!budget.takeSteps((at - start) >>> 4)) return budget.gap;
      continue;
    }
    const name = names.read(source, second === SLASH ? start + 2 : start + 1);
    const end = tagEnd(source, names.end);
    if (end === source.length && !isLast) return at;
    if (!sayText(source, at, start, text, budget)) return budget.gap;
    if (!budget.takeSteps((end - start) >>> 3)) return budget.gap;
    if (second === SLASH) {
      close?.(name, base + start);
    } else {
      tag.move(name, start + 1, names.end, end);
      open?.(tag);
      if (source.charCodeAt(end - 1) === SLASH) close?.(name, base + end + 1);
    }
    if (done?.() === true) return undefined;
    at = end + 1;
  }
  return isLast ? undefined : at;
}

function sayText(source: string, from: number, to: number, text: XmlReader['text'], budget: Budget): boolean {
  if (text && to > from) text(decodeReferences(source.slice(from, to)));
  return budget.takeSteps(4 + ((to - from) >>> 4));
}

/** One object for all tags of a document: a worksheet has a million. */
class TagCursor implements XmlTag {
  name = '';
  private start = 0;
  private nameEnd = 0;
  private close = 0;
  private readonly window: XmlWindow;

  constructor(window: XmlWindow) {
    this.window = window;
  }

  get end(): number {
    return this.window.base + this.close + 1;
  }

  /** Stands on the tag with this name, which ends at `nameEnd`, and with its ">" at `close`. */
  move(name: string, start: number, nameEnd: number, close: number): void {
    this.name = name;
    this.start = start;
    this.nameEnd = nameEnd;
    this.close = close;
  }

  attribute(wanted: string): string | undefined {
    const { source, head } = this.window;
    return findAttribute(source, this.nameEnd, this.close, wanted, this.start, head);
  }
}

const CDATA = '<![CDATA[';

/** Where the text behind a comment, CDATA, a processing instruction or DOCTYPE begins; behind the source's end where it is cut. */
function markupEnd(source: string, start: number): number {
  if (source.startsWith('<!--', start)) return after(source, '-->', start + 4);
  if (source.startsWith(CDATA, start)) return after(source, ']]>', start + CDATA.length);
  if (source.charCodeAt(start + 1) === 0x3f) return after(source, '?>', start + 2);
  const end = after(source, '>', start);
  const subset = source.slice(start, end).includes('[');
  return subset ? after(source, '>', after(source, ']', start) - 1) : end;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found === -1 ? source.length + 1 : found + mark.length;
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
 * `head`: the beginning of the document.
 */
export function findAttribute(
  source: string,
  start: number,
  end: number,
  wanted: string,
  element = start,
  head = source,
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
      if (foreign === undefined || leadsToParts(head, source.slice(start, end), prefix)) foreign = value;
    }
    at = valueEnd + 1;
  }
  return foreign === undefined ? undefined : decodeReferences(foreign);
}

/**
 * Is the prefix bound to Office's relationships, by the tag or by the head of the document? Of two foreign attributes Office takes
 * the one of that namespace, and the order is the writer's: "z:id" in front of "r:id" would lead to another sheet.
 */
function leadsToParts(head: string, tag: string, prefix: string): boolean {
  // Excel binds it among the first 300 characters; a million tags with two such attributes must not cost minutes.
  return (head.slice(0, HEAD) + tag)
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
