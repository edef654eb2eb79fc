/**
 * PDF (ISO 32000-1): what a document links to, launches, runs and carries. Objects are found by their keywords, not by the
 * cross-reference table (7.5.4): hostile files lie in the table, and viewers rebuild it in the same way.
 */
import type { Budget } from '../budget';
import type { Gap, PdfDocument } from '../contract';
import { indexOfBytes, latin1 } from './bytes';
import { inflate } from './inflate';
import { namesDecoded, readPdfString, stringAfter } from './pdf-strings';

export interface Pdf extends PdfDocument {
  /** Embedded files whose bytes could be read. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly gap?: Gap;
}

interface PdfStream {
  readonly dictionary: string;
  readonly data: Uint8Array;
}

interface Found {
  readonly links: Set<string>;
  readonly launches: Set<string>;
  readonly javascript: Set<string>;
  readonly names: Set<string>;
  pages: number;
  encrypted: boolean;
  /** How many strings were too long for an address. */
  longStrings: number;
}

const STREAM = bytesOf('stream');
const END_OF_STREAM = bytesOf('endstream');

/** Objects in one object stream are text: 8 MB of it hold more links than any honest document. */
const OBJECT_STREAM_LIMIT = 8 * 1024 * 1024;
/** A dictionary before a stream is shorter than this in every writer we know. */
const LONGEST_DICTIONARY = 16_384;
/** Links, scripts and file names kept of one document. */
const MOST_KEPT = 1_000;

/** Reads a PDF; never fails altogether: a file that is cut gives what stands before the cut. */
export function readPdf(bytes: Uint8Array, budget: Budget): Pdf {
  const found: Found = {
    links: new Set(),
    launches: new Set(),
    javascript: new Set(),
    names: new Set(),
    pages: 0,
    encrypted: false,
    longStrings: 0,
  };
  const scripts = new Map<string, PdfStream>();
  const files: Uint8Array[] = [];
  let at = 0;
  let gap: Gap | undefined;
  while (at < bytes.length) {
    if (!budget.takeSteps(64)) {
      gap = budget.gap;
      break;
    }
    const keyword = indexOfBytes(bytes, STREAM, at);
    const end = keyword === -1 ? bytes.length : keyword;
    // Reading 2 MB of text a time bounds the memory; a dictionary cut at the border is read from both sides.
    for (let from = at; from < end; from += 2 * 1024 * 1024)
      collect(latin1(bytes, Math.max(at, from - 512), Math.min(end, from + 2 * 1024 * 1024)), found, budget);
    if (keyword === -1) break;
    const dictionary = namesDecoded(latin1(bytes, Math.max(at, keyword - LONGEST_DICTIONARY), keyword));
    const start = keyword + STREAM.length + (bytes[keyword + STREAM.length] === 0x0d ? 2 : 1);
    const stop = indexOfBytes(bytes, END_OF_STREAM, start);
    const stream: PdfStream = {
      dictionary: dictionary.slice(dictionary.lastIndexOf(' obj')),
      data: bytes.subarray(start, stop === -1 ? bytes.length : stop),
    };
    const streamGap = readStream(stream, numberOf(dictionary), { found, scripts, files }, budget);
    gap ??= streamGap;
    at = stop === -1 ? bytes.length : stop + END_OF_STREAM.length;
  }
  for (const reference of [...found.javascript]) {
    const script = scripts.get(reference);
    if (!reference.startsWith('#')) continue;
    found.javascript.delete(reference);
    if (script !== undefined) found.javascript.add(latin1(decoded(script, budget, OBJECT_STREAM_LIMIT).bytes));
  }
  const names = [...found.names];
  const why = found.encrypted
    ? 'encrypted'
    : (gap ?? (found.longStrings >= MOST_LONG_STRINGS ? 'too-large' : budget.gap));
  return {
    links: [...found.links],
    launches: [...found.launches],
    javascript: [...found.javascript],
    embedded: files.map((_, index) => names[index] ?? `embedded-${String(index + 1)}`),
    encrypted: found.encrypted,
    pages: found.pages,
    files: files.map((file, index) => ({ name: names[index] ?? `embedded-${String(index + 1)}`, bytes: file })),
    ...(why && { gap: why }),
  };
}

function readStream(
  stream: PdfStream,
  number: string,
  known: { readonly found: Found; readonly scripts: Map<string, PdfStream>; readonly files: Uint8Array[] },
  budget: Budget,
): Gap | undefined {
  if (stream.dictionary.includes('/ObjStm')) {
    const { bytes, gap } = decoded(stream, budget, OBJECT_STREAM_LIMIT);
    collect(latin1(bytes), known.found, budget);
    return gap;
  }
  if (stream.dictionary.includes('/EmbeddedFile')) {
    if (known.files.length >= MOST_KEPT || !budget.takeEntries()) return 'too-large';
    const { bytes, gap } = decoded(stream, budget, Infinity);
    known.files.push(bytes);
    return gap;
  }
  // A script may stand in a stream of its own (12.6.4.16); pictures and pages are left alone.
  if (!/\/(?:Image|XRef|Font|Page|Form|Metadata)\b/.test(stream.dictionary) && known.scripts.size < MOST_KEPT)
    known.scripts.set(`#${number}`, stream);
  return undefined;
}

/** The stream's bytes where FlateDecode (7.4.4) or nothing is their filter; other filters hold pictures. */
function decoded(
  { dictionary, data }: PdfStream,
  budget: Budget,
  limit: number,
): { readonly bytes: Uint8Array; readonly gap?: Gap } {
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary)) return { bytes: data.subarray(0, Math.min(data.length, limit)) };
  // RFC 1950: two bytes of zlib header before the deflated data.
  const { bytes, gap } = inflate(data.subarray(2), budget, { limit });
  // Line ends before "endstream" are no part of the data, and inflating stops at its end by itself.
  return gap === 'damaged' && bytes.length > 0 ? { bytes } : { bytes, ...(gap && { gap }) };
}

/** Number of the object whose dictionary this is: "12 0 obj". */
function numberOf(dictionary: string): string {
  const before = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj') - 24), dictionary.lastIndexOf(' obj'));
  return before.split(/\s+/).slice(-2)[0] ?? '';
}

/** Strings of more than 2,000 characters that are read: no address is so long, and a file may claim half a million of them. */
const MOST_LONG_STRINGS = 200;
const LONG_STRING = 2_000;

function collect(raw: string, found: Found, budget: Budget): void {
  const text = namesDecoded(raw);
  /** Keeps what is read at each place of a name; strings that never end cost a second, not minutes. */
  const each = (name: string, list: Set<string>, read: (at: number) => string | undefined): void => {
    eachName(text, name, (at) => {
      if (list.size >= MOST_KEPT || found.longStrings >= MOST_LONG_STRINGS || !budget.takeSteps(16)) return;
      const value = read(at);
      if (value === undefined || value === '') return;
      if (value.length > LONG_STRING) found.longStrings++;
      list.add(value);
    });
  };
  each('/URI', found.links, (at) => readPdfString(text, at));
  each('/Launch', found.launches, (at) => stringAfter(text, at, ['/F', '/Win', '/P'], 600));
  each('/JS', found.javascript, (at) => readPdfString(text, at) ?? reference(text, at));
  // GoToR and SubmitForm name a file or an address of their own (12.6.4.3, 12.7.5.2).
  each('/GoToR', found.links, (at) => addressOnly(stringAfter(text, at, ['/F'], 300)));
  each('/SubmitForm', found.links, (at) => addressOnly(stringAfter(text, at, ['/F'], 300)));
  each('/EF', found.names, (at) => stringAfter(text, Math.max(0, at - 400), ['/UF', '/F'], 800));
  eachName(text, '/Page', () => (found.pages += 1));
  eachName(text, '/Encrypt', () => (found.encrypted = true));
}

function eachName(text: string, name: string, visit: (after: number) => void): void {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    // "/Pages" is not "/Page": a name ends at a delimiter (7.3.5).
    if (!/[A-Za-z0-9]/.test(text.charAt(at + name.length))) visit(at + name.length);
  }
}

function addressOnly(text: string | undefined): string | undefined {
  return text !== undefined && /^[a-z][a-z0-9+.-]{1,20}:/i.test(text) ? text : undefined;
}

/** "/JS 12 0 R": the script stands in the stream of that object. */
function reference(text: string, at: number): string | undefined {
  const number = /^\s{0,8}(\d{1,10})\s{1,8}\d{1,5}\s{1,8}R/.exec(text.slice(at, at + 40))?.[1];
  return number === undefined ? undefined : `#${number}`;
}

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
