/**
 * PDF (ISO 32000-1): what a document links to, launches, runs and carries. Objects are found by their keywords, not by the
 * cross-reference table (7.5.4): hostile files lie in the table, and viewers rebuild it in the same way.
 */
import type { Budget } from '../../budget';
import { isGap } from '../../contract';
import type { Gap, PdfDocument } from '../../contract';
import { indexOfBytes, latin1 } from '../codec/bytes';
import type { Password } from '../password';
import { portable } from '../crypto/portable';
import { decryptPdf } from './pdf-decryption';
import { resolveAgainst } from '../html/html-elements';
import { decodedStream } from './pdf-filters';
import { fontTables, keepNames, keepTable, noFonts } from './pdf-fonts';
import type { CodeTable, FontPlaces } from './pdf-fonts';
import type { PdfStream } from './pdf-filters';
import { pageText } from './pdf-text';
import { afterBlanks, MOST_BLANKS, namesDecoded, readPdfString, stringAfter } from './pdf-strings';

export interface Pdf extends PdfDocument {
  /** Embedded files whose bytes could be read. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly gap?: Gap;
}

interface Found {
  readonly links: Set<string>;
  readonly launches: Set<string>;
  readonly javascript: Set<string>;
  readonly names: Set<string>;
  /** What relative addresses stand behind (12.6.4.7, URI dictionary of the catalogue). */
  readonly bases: Set<string>;
  /** References of file specifications to the streams of their files (7.11.4). */
  readonly attached: Set<string>;
  /** Strings that are objects of their own, by their number. */
  readonly strings: Map<string, string[]>;
  readonly fonts: FontPlaces;
  pages: number;
  encrypted: boolean;
  /** How many strings were too long for an address. */
  longStrings: number;
  /** Something was left because there was too much of it. */
  full: boolean;
}

const STREAM = bytesOf('stream');
const END_OF_STREAM = bytesOf('endstream');
const OBJECT = bytesOf('obj');

/** Objects in one object stream are text: 8 MB of it hold more links than any honest document. */
const OBJECT_STREAM_LIMIT = 8 * 1024 * 1024;
/** A dictionary before a stream is shorter than this in every writer we know. */
const LONGEST_DICTIONARY = 16_384;
/** Links, scripts and file names kept of one document. */
const MOST_KEPT = 2_000;
const MOST_STREAMS = 20_000;
/** Begins what stands for an object by its number, "12 0 R"; no address and no script begins so. */
const REFERENCE = '\0';

/** Reads a PDF; never fails altogether: a file that is cut gives what stands before the cut. */
export function readPdf(
  bytes: Uint8Array,
  budget: Budget,
  passwords: () => readonly Password[] = () => [],
  cryptography = portable,
): Pdf {
  const found = readObjects(bytes, budget);
  if (!found.encrypted) return found;
  const decrypted = decryptPdf(bytes, passwords, budget, cryptography);
  // The word stood in a text.
  if (decrypted === undefined) return { ...found, encrypted: false };
  if (isGap(decrypted)) return { ...found, gap: decrypted };
  return { ...readObjects(decrypted.bytes, budget), encrypted: true };
}

function readObjects(bytes: Uint8Array, budget: Budget): Pdf {
  const found: Found = {
    links: new Set(),
    launches: new Set(),
    javascript: new Set(),
    names: new Set(),
    bases: new Set(),
    attached: new Set(),
    strings: new Map(),
    fonts: noFonts(),
    pages: 0,
    encrypted: false,
    longStrings: 0,
    full: false,
  };
  const streams = new Map<string, PdfStream>();
  const pages: PdfStream[] = [];
  const files: Uint8Array[] = [];
  const endFrom = nextPlace(bytes, END_OF_STREAM);
  const objectFrom = nextPlace(bytes, OBJECT);
  let at = 0;
  let searched = 0;
  let gap: Gap | undefined;
  while (at < bytes.length) {
    if (!budget.takeSteps(64)) {
      gap = budget.gap;
      break;
    }
    const keyword = indexOfBytes(bytes, STREAM, searched);
    const start = keyword === -1 ? -1 : startOfData(bytes, keyword);
    searched = keyword + STREAM.length;
    if (keyword !== -1 && start === -1) continue;
    const end = keyword === -1 ? bytes.length : keyword;
    // Reading 2 MB of text a time bounds the memory; a dictionary cut at the border is read from both sides.
    for (let from = at; from < end; from += 2 * 1024 * 1024)
      collect(latin1(bytes, Math.max(at, from - 512), Math.min(end, from + 2 * 1024 * 1024)), found, budget);
    if (keyword === -1) break;
    const dictionary = namesDecoded(latin1(bytes, Math.max(at, keyword - LONGEST_DICTIONARY), keyword));
    const stop = endFrom(start);
    const stream: PdfStream = {
      dictionary: dictionary.slice(Math.max(0, dictionary.lastIndexOf('obj'))),
      data: bytes.subarray(start, stop),
    };
    const number = NUMBER.exec(dictionary.slice(0, Math.max(0, dictionary.lastIndexOf('obj'))).slice(-40))?.[1] ?? '';
    const streamGap = readStream(stream, number, { found, streams, pages, files }, budget);
    gap ??= streamGap;
    // Data that shows an object in the clear may be none at all: "stream" ended a line of a title, to hide what follows.
    at = objectFrom(start) < stop || stop === bytes.length ? start : stop + END_OF_STREAM.length;
    searched = at;
  }
  // The stream of an embedded file need not say what it is (7.11.4.1, table 45).
  for (const number of found.attached) {
    const stream = streams.get(number);
    if (stream) gap = keepFile(stream, files, budget) ?? gap;
  }
  const unresolved = resolveReferences(found, streams, budget);
  gap ??= unresolved;
  const names = [...found.names];
  const why = gap ?? (found.full || found.longStrings >= MOST_LONG_STRINGS ? 'too-large' : budget.gap);
  return {
    links: [...found.links].map((address) => behindBase(address, found.bases)),
    launches: [...found.launches].map(sharePath),
    javascript: [...found.javascript],
    text: textOf(pages, fontTables(found.fonts, streams, budget), budget),
    embedded: files.map((_, index) => names[index] ?? `embedded-${String(index + 1)}`),
    encrypted: found.encrypted,
    pages: found.pages,
    files: files.map((file, index) => ({ name: names[index] ?? `embedded-${String(index + 1)}`, bytes: file })),
    ...(why && { gap: why }),
  };
}

/** Puts the strings and scripts of other objects in the places that name them by number. */
function resolveReferences(found: Found, streams: ReadonlyMap<string, PdfStream>, budget: Budget): Gap | undefined {
  let gap: Gap | undefined;
  for (const list of [found.links, found.launches, found.javascript, found.bases]) {
    for (const value of [...list].filter((kept) => kept.startsWith(REFERENCE))) {
      list.delete(value);
      const strings = found.strings.get(value) ?? [];
      for (const text of strings) list.add(text);
      const script = list === found.javascript ? streams.get(value) : undefined;
      if (script && budget.takeSteps(script.data.length)) {
        const read = decodedStream(script, budget, OBJECT_STREAM_LIMIT);
        gap ??= read.gap;
        list.add(latin1(read.bytes));
      } else if (strings.length === 0) gap ??= 'damaged';
    }
  }
  return gap;
}

/**
 * Where a stream's data begins; -1 where the word is none of ours: the keyword ends its line and stands behind a dictionary
 * (7.3.8.1) or, behind a comment, at the beginning of a line. In a title or a comment it would hide the rest of the file.
 */
function startOfData(bytes: Uint8Array, keyword: number): number {
  const behind = keyword + STREAM.length;
  const lineEnd = /^[\0\t\f ]*(?:\r\n?|\n)/.exec(latin1(bytes, behind, behind + 64));
  return lineEnd && /(?:>>|[\r\n])[\0\t\f ]*$/.test(latin1(bytes, keyword - 64, keyword))
    ? behind + lineEnd[0].length
    : -1;
}

/** Looks for the next place of a word from ever later starts, each byte once however often it is asked; the end where there is none. */
function nextPlace(bytes: Uint8Array, needle: readonly number[]): (from: number) => number {
  let place = -1;
  return (from) => {
    if (place < from) place = indexOfBytes(bytes, needle, from);
    if (place === -1) place = bytes.length;
    return place;
  };
}

function readStream(
  stream: PdfStream,
  number: string,
  known: {
    readonly found: Found;
    readonly streams: Map<string, PdfStream>;
    readonly pages: PdfStream[];
    readonly files: Uint8Array[];
  },
  budget: Budget,
): Gap | undefined {
  const { dictionary } = stream;
  if (dictionary.includes('/ObjStm')) {
    const { bytes, gap } = decodedStream(stream, budget, OBJECT_STREAM_LIMIT);
    const text = latin1(bytes);
    collect(text, known.found, budget);
    // 7.5.7: pairs of number and offset, then the objects.
    const first = Number(/\/First\s{1,99}(\d{1,9})/.exec(dictionary)?.[1]);
    const pairs = text.slice(0, Math.min(first || 0, 65_536)).match(/\d+/g) ?? [];
    for (let index = 0; index + 1 < pairs.length && budget.takeSteps(128); index += 2) {
      const start = first + Number(pairs[index + 1]);
      keepString(text, start, pairs[index], known.found);
      const object = text.slice(start, first + Number(pairs[index + 3] ?? Infinity));
      eachName(object, '/ToUnicode', (at) => {
        keepTable(pairs[index], reference(object, afterBlanks(object, at)), known.found.fonts);
      });
    }
    return gap;
  }
  if (dictionary.includes('/EmbeddedFile')) return keepFile(stream, known.files, budget);
  // A script may stand in a stream of its own (12.6.4.16).
  if (known.streams.size < MOST_STREAMS) known.streams.set(REFERENCE + number, stream);
  // What a page shows says nothing of itself but how it is packed (7.8.2).
  if (known.pages.length < MOST_CANDIDATES && !/\/(?:Type|Subtype|FunctionType|Length1|N)\b/.test(dictionary))
    known.pages.push(stream);
  return undefined;
}

function keepFile(stream: PdfStream, files: Uint8Array[], budget: Budget): Gap | undefined {
  if (files.length >= MOST_KEPT || !budget.takeEntries()) return 'too-large';
  const { bytes, gap } = decodedStream(stream, budget, Infinity);
  files.push(bytes);
  return gap;
}

/** Strings of more than 2,000 characters that are read: no address is so long, and a file may claim half a million of them. */
const MOST_LONG_STRINGS = 200;
const LONG_STRING = 2_000;

function collect(raw: string, found: Found, budget: Budget): void {
  const text = namesDecoded(raw);
  /** Keeps what is read at each place of a name; strings that never end cost a second, not minutes. */
  const each = (name: string, list: Set<string>, read: (at: number) => string | undefined): void => {
    eachName(text, name, (at) => {
      found.full ||= list.size >= MOST_KEPT;
      if (list.size >= MOST_KEPT || found.longStrings >= MOST_LONG_STRINGS || !budget.takeSteps(512)) return;
      const from = afterBlanks(text, at);
      found.full ||= from - at >= MOST_BLANKS;
      const value = read(from);
      if (value === undefined || value === '') return;
      if (value.length > LONG_STRING) found.longStrings++;
      list.add(value);
    });
  };
  if (!budget.takeSteps(raw.length)) return;
  each('/URI', found.links, (at) => readPdfString(raw, at) ?? reference(raw, at));
  // The keys of a dictionary stand in any order: what is launched may stand in front of the word, or elsewhere (12.6.4.5).
  each(
    '/Launch',
    found.launches,
    (at) =>
      stringAfter(text, raw, at, ['/F', '/P'], 600) ??
      reference(text, at, FILE) ??
      stringAfter(text, raw, Math.max(0, at - 400), ['/F'], 400) ??
      reference(text, Math.max(0, at - 400), FILE),
  );
  each('/JS', found.javascript, (at) => readPdfString(raw, at) ?? reference(raw, at));
  // GoToR and SubmitForm name a file or an address of their own (12.6.4.3, 12.7.5.2).
  each('/Base', found.bases, (at) => readPdfString(raw, at) ?? reference(raw, at));
  each('/GoToR', found.links, (at) => addressOnly(stringAfter(text, raw, at, ['/F'], 300)));
  each('/SubmitForm', found.links, (at) => addressOnly(stringAfter(text, raw, at, ['/F'], 300)));
  each('/EF', found.names, (at) => stringAfter(text, raw, Math.max(0, at - 400), ['/UF', '/F'], 800));
  each('/EF', found.attached, (at) => reference(text, at, FILE));
  // Files beside the embedded one (7.11.4.3), in an array of names and references.
  each('/RF', found.attached, (at) => reference(text, at, '\\[[^\\]]{0,300}?'));
  eachName(text, 'obj', (at) => {
    if (budget.takeSteps(128)) keepString(raw, at, NUMBER.exec(text.slice(Math.max(0, at - 43), at - 3))?.[1], found);
  });
  eachName(text, '/ToUnicode', (at) => {
    const start = text.lastIndexOf('obj', at);
    if (start !== -1 && at - start < LONGEST_DICTIONARY && budget.takeSteps(128))
      keepTable(
        NUMBER.exec(text.slice(Math.max(0, start - 40), start))?.[1],
        reference(text, afterBlanks(text, at)),
        found.fonts,
      );
  });
  keepNames(text, found.fonts);
  eachName(text, '/Page', () => (found.pages += 1));
  eachName(text, '/Encrypt', () => (found.encrypted = true));
}

function eachName(text: string, name: string, visit: (after: number) => void): void {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    // "/Pages" is not "/Page": a name ends at a delimiter (7.3.5).
    if (!/[A-Za-z0-9]/.test(text.charAt(at + name.length))) visit(at + name.length);
  }
}

/** An address, or a file on a share, which PDF writes with other slashes (7.11.2.2). */
function addressOnly(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (sharePath(text).startsWith('\\\\')) return sharePath(text);
  return /^[a-z][a-z0-9+.-]{1,20}:/i.test(text) ? text : undefined;
}

/** "//server/share/file" as Windows writes it. */
function sharePath(file: string): string {
  return /^(?:\/\/|\\\\)[^/\\]/.test(file) ? file.replace(/\//g, '\\') : file;
}

function behindBase(address: string, bases: ReadonlySet<string>): string {
  const [base = ''] = bases;
  return base === '' ? address : resolveAgainst(base, address);
}

/** Pages that are read, streams that may be one, and bytes of each: a lure has one page, and a page of words some 20 kB. */
const MOST_PAGES_READ = 6;
const MOST_CANDIDATES = 24;
const PAGE_LIMIT = 256 * 1024;

function textOf(pages: readonly PdfStream[], tablesOf: (font: string) => readonly CodeTable[], budget: Budget): string {
  const texts: string[] = [];
  for (const page of pages) {
    if (texts.length >= MOST_PAGES_READ) break;
    const text = pageText(latin1(decodedStream(page, budget, PAGE_LIMIT).bytes), tablesOf, budget);
    if (text !== '') texts.push(text);
  }
  return texts.join('\n');
}

/** Keeps the string that is an object of its own, or the name in a file specification that is one. */
function keepString(text: string, at: number, number: string | undefined, { strings }: Found): void {
  if (number === undefined || strings.size >= MOST_KEPT) return;
  // A file's specification stands for its name (7.11.3).
  const near = text
    .slice(at, at + 400)
    .split('endobj', 1)
    .join();
  const value = readPdfString(text, at) ?? stringAfter(near, near, 0, ['/UF', '/F'], 400);
  const key = REFERENCE + number;
  const known = strings.get(key) ?? [];
  // A number is used again where the document was changed.
  if (value && known.length < 16) strings.set(key, [...known, value]);
}

/** "12 0 " before "obj". */
const NUMBER = /(\d{1,10})\s{1,8}\d{1,5}\s{0,8}$/;

/** "/JS 12 0 R": the script is that object, or stands in its stream. */
function reference(text: string, at: number, key = '^'): string | undefined {
  const number = new RegExp(`${key}(\\d{1,10})\\s{1,8}\\d{1,5}\\s{1,8}R`).exec(text.slice(at, at + 400))?.[1];
  return number && REFERENCE + number;
}

/** What stands for a file in a dictionary. */
const FILE = '/(?:U?F|Win)\\s{0,99}';

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
