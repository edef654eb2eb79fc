/**
 * Property sets ([MS-OLEPS] 2): the SummaryInformation and DocumentSummaryInformation streams of compound files (3.1), with
 * author, time spent editing, pages, and the properties that an author, or a macro, added.
 */
import type { Budget } from '../../../budget';
import type { Host } from '../../../host';
import { Bytes, utf16le } from '../../codec/bytes';
import { charsetOfCodePage } from '../../codec/code-pages';
import { findStream } from './cfb';
import type { CompoundFile } from './cfb';
import type { DocumentProperties } from './document-properties';
import type { OfficeWords } from './office-words';

const SUMMARY_INFORMATION = '\u0005summaryinformation';
const DOCUMENT_SUMMARY_INFORMATION = '\u0005documentsummaryinformation';
/** Property streams hold a page of text; thumbnails make some of them larger. */
const MOST_BYTES = 1024 * 1024;
/** As many as a stream of that size has room for. */
const MOST_PROPERTIES = MOST_BYTES / 8;
const LONGEST_VALUE = 32_768;

/** 2.15 TypedPropertyValue. */
const VT_I2 = 0x02;
const VT_I4 = 0x03;
const VT_BSTR = 0x08;
const VT_LPSTR = 0x1e;
const VT_LPWSTR = 0x1f;
const VT_FILETIME = 0x40;

/** 3.1.2 property identifiers of SummaryInformation. */
const PIDSI_AUTHOR = 4;
const PIDSI_EDITTIME = 10;
const PIDSI_PAGECOUNT = 14;
const FREE_TEXT: Readonly<Record<number, string>> = { 3: 'subject', 5: 'keywords', 6: 'description' };
/** 3.1.3 of DocumentSummaryInformation. */
const DOCUMENT_FREE_TEXT: Readonly<Record<number, string>> = { 2: 'category', 14: 'manager', 15: 'company' };
const PIDDSI_SLIDECOUNT = 7;

interface PropertySet {
  readonly values: ReadonlyMap<number, string | number>;
  /** Names of the dictionary (2.17), by property identifier. */
  readonly names: ReadonlyMap<number, string>;
}

/** What the file says of itself; values with free text are stored with `words`. */
export function readOleProperties(
  file: CompoundFile,
  words: OfficeWords,
  host: Host,
  budget: Budget,
): DocumentProperties {
  const summary = readStream(file, SUMMARY_INFORMATION, host, budget)[0]?.values;
  const [document, custom] = readStream(file, DOCUMENT_SUMMARY_INFORMATION, host, budget);
  storeFreeText(summary, FREE_TEXT, words);
  storeFreeText(document?.values, DOCUMENT_FREE_TEXT, words);
  for (const [id, value] of custom?.values ?? []) {
    // 1 is the code page, and what has no name is the set's own housekeeping.
    const name = custom?.names.get(id);
    if (name !== undefined && typeof value === 'string') words.store('property', name, value);
  }
  const author = text(summary?.get(PIDSI_AUTHOR));
  const editMinutes = number(summary?.get(PIDSI_EDITTIME));
  const pages = number(summary?.get(PIDSI_PAGECOUNT)) ?? number(document?.values.get(PIDDSI_SLIDECOUNT));
  return {
    ...(author === undefined ? {} : { author }),
    ...(editMinutes === undefined ? {} : { editMinutes }),
    ...(pages === undefined ? {} : { pages }),
  };
}

function storeFreeText(
  values: PropertySet['values'] | undefined,
  ids: Readonly<Record<number, string>>,
  words: OfficeWords,
): void {
  for (const [id, name] of Object.entries(ids)) words.store('property', name, text(values?.get(Number(id))) ?? '');
}

function text(value: string | number | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: string | number | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

/** 2.21 PropertySetStream: a header of 28 bytes, then class and place of one or two sets. */
function readStream(file: CompoundFile, name: string, host: Host, budget: Budget): readonly PropertySet[] {
  const entry = findStream(file, name);
  if (!entry) return [];
  const bytes = new Bytes(file.read(entry, MOST_BYTES));
  if (bytes.u16(0) !== 0xfffe) return [];
  const sets: PropertySet[] = [];
  const count = Math.min(bytes.u32(24), 2);
  for (let index = 0; index < count; index++) sets.push(readSet(bytes, bytes.u32(28 + index * 20 + 16), host, budget));
  return sets;
}

/** 2.20 PropertySet: its properties' identifiers and offsets, all counted from its own start. */
function readSet(bytes: Bytes, start: number, host: Host, budget: Budget): PropertySet {
  const count = Math.min(bytes.u32(start + 4), MOST_PROPERTIES);
  const offsets = new Map<number, number>();
  for (let index = 0; index < count && budget.takeSteps(4); index++) {
    const at = start + 8 + index * 8;
    const id = bytes.u32(at);
    if (!offsets.has(id)) offsets.set(id, start + bytes.u32(at + 4));
  }
  // 2.18 CodePage: a signed 16-bit number, in which 65001 looks negative.
  const codePageAt = offsets.get(1);
  const charset = charsetOfCodePage(codePageAt === undefined ? 1252 : bytes.u16(codePageAt + 4));
  const decode = (from: number, length: number): string => {
    const kept = Math.min(length, LONGEST_VALUE, Math.max(0, bytes.length - from));
    const decoded =
      charset === 'utf-16le'
        ? utf16le(bytes.data, from, from + kept)
        : host.decode(bytes.slice(from, from + kept), charset);
    const end = decoded.indexOf('\0');
    return end === -1 ? decoded : decoded.slice(0, end);
  };
  const values = new Map<number, string | number>();
  let names: ReadonlyMap<number, string> = new Map();
  for (const [id, at] of offsets) {
    if (!budget.takeSteps(4)) break;
    if (id === 0) {
      names = readDictionary(bytes, at, charset === 'utf-16le', decode, budget);
      continue;
    }
    const value = readValue(bytes, at, decode);
    if (value !== undefined) values.set(id, value);
  }
  return { values, names };
}

function readValue(
  bytes: Bytes,
  at: number,
  decode: (from: number, length: number) => string,
): string | number | undefined {
  switch (bytes.u16(at)) {
    case VT_I2:
      return (bytes.u16(at + 4) << 16) >> 16;
    case VT_I4:
      return bytes.i32(at + 4);
    case VT_LPSTR:
    case VT_BSTR:
      return decode(at + 8, bytes.u32(at + 4));
    case VT_LPWSTR: {
      const length = Math.min(bytes.u32(at + 4), LONGEST_VALUE);
      return utf16le(bytes.data, at + 8, at + 8 + length * 2).split('\0', 1)[0] ?? '';
    }
    // Time spent editing is a FILETIME that counts a duration, in 100 nanoseconds (3.1.2).
    case VT_FILETIME:
      return Math.floor(bytes.u64(at + 4) / 600_000_000);
    default:
      return undefined;
  }
}

/** 2.17 Dictionary: identifiers with their names; in UTF-16 the length counts characters and each name fills whole words. */
function readDictionary(
  bytes: Bytes,
  start: number,
  wide: boolean,
  decode: (from: number, length: number) => string,
  budget: Budget,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const count = Math.min(bytes.u32(start), MOST_PROPERTIES);
  let at = start + 4;
  for (let index = 0; index < count && bytes.has(at, 8) && budget.takeSteps(4); index++) {
    const length = bytes.u32(at + 4) * (wide ? 2 : 1);
    names.set(bytes.u32(at), decode(at + 8, length));
    at += 8 + (wide ? (length + 3) & ~3 : length);
  }
  return names;
}
