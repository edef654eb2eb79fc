/**
 * Word 97-2003 documents ([MS-DOC]): the text by way of the piece table (2.4.1 Retrieving Text), fields, and how many pictures
 * there are. Formatting is not read.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { Bytes, utf16le } from '../../codec/bytes';
import { findStream } from '../container/cfb';
import type { CompoundFile } from '../container/cfb';
import { countInlinePictures, countStoredPictures } from '../container/office-art';
import type { OfficeWords } from '../container/office-words';
import { FieldReader } from '../container/word-fields';

export interface WordDocument {
  readonly pictures: number;
  /** Text is there but encrypted or obfuscated (2.2.6). */
  readonly encrypted: boolean;
  readonly gap?: Gap;
}

/** 2.5.1 Fib: where its fixed parts lie when csw, cslw and cbRgFcLcb have the only values they can have. */
const W_IDENT = 0xa5ec;
const FLAGS = 0x0a;
const F_ENCRYPTED = 0x0100;
const F_WHICH_TBL_STM = 0x0200;
const CCP_TEXT = 0x4c;
/** Characters of main text, footnotes, headers, macros, annotations, endnotes, text boxes: 2.5.4, seven counts in a row. */
const CCP_COUNT = 8;
const FC_CLX = 0x1a2;
const FC_DGG_INFO = 0x22a;

/** Bytes of each stream that are read: the text stands in front, pictures behind it. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_PIECES = 20_000;

/** Says the document's text; undefined when the file holds no Word document. */
export function readWordDocument(
  file: CompoundFile,
  words: OfficeWords,
  host: Host,
  budget: Budget,
): WordDocument | undefined {
  const main = findStream(file, 'worddocument');
  if (!main) return undefined;
  const bytes = new Bytes(file.read(main, MOST_BYTES));
  const flags = bytes.u16(FLAGS);
  if (bytes.u16(0) !== W_IDENT) return { pictures: 0, encrypted: false, gap: 'damaged' };
  const encrypted = (flags & F_ENCRYPTED) !== 0;
  if (encrypted) return { pictures: 0, encrypted };

  const tableEntry = findStream(file, (flags & F_WHICH_TBL_STM) !== 0 ? '1table' : '0table');
  const table = new Bytes(tableEntry ? file.read(tableEntry, MOST_BYTES) : new Uint8Array());
  const dataEntry = findStream(file, 'data');
  const pictures =
    (dataEntry ? countInlinePictures(file.read(dataEntry, MOST_BYTES), budget) : 0) +
    (bytes.u32(FC_DGG_INFO + 4) > 0 ? countStoredPictures(table.data, bytes.u32(FC_DGG_INFO)) : 0);

  const gap = sayPieces(bytes, table, words, host, budget);
  return { pictures, encrypted, ...(gap === undefined ? {} : { gap }) };
}

/** 2.9.38 Clx: property modifiers (Prc) to skip, then the piece table (Pcdt). */
function sayPieces(bytes: Bytes, table: Bytes, words: OfficeWords, host: Host, budget: Budget): Gap | undefined {
  const start = bytes.u32(FC_CLX);
  const end = start + bytes.u32(FC_CLX + 4);
  let at = start;
  while (at < end && table.u8(at) === 1) {
    if (!budget.takeSteps()) return budget.gap;
    at += 3 + table.u16(at + 1);
  }
  if (table.u8(at) !== 2 || !table.has(at, 5)) return 'damaged';
  const count = Math.floor((table.u32(at + 1) - 4) / 12);
  if (count < 1) return undefined;
  const positions = at + 5;
  const pieces = positions + 4 * (count + 1);
  const last = characterCount(bytes);

  const fields = new FieldReader((code) => {
    words.addFieldCode(code);
  });
  for (let index = 0; index < Math.min(count, MOST_PIECES); index++) {
    const from = table.u32(positions + index * 4);
    const length = Math.min(table.u32(positions + index * 4 + 4), last) - from;
    // 2.9.177 Pcd, 2.9.73 FcCompressed: bit 30 means one byte a character, at half the offset.
    const fc = table.u32(pieces + index * 8 + 2);
    const place = fc & 0x3fffffff;
    const compressed = (fc & 0x40000000) !== 0;
    if (!table.has(pieces + index * 8, 8)) return 'damaged';
    if (length <= 0) continue;
    // All of it, although few of the words are kept: the field that matters may be the last.
    const kept = Math.min(length, bytes.length);
    if (!budget.takeSteps(8 + kept)) return budget.gap;
    if (bytes.length === MOST_BYTES && !bytes.has(compressed ? place >>> 1 : place, kept * (compressed ? 1 : 2)))
      words.gap = 'too-large';
    const text = compressed
      ? host.decode(bytes.slice(place >>> 1, (place >>> 1) + kept), 'windows-1252')
      : utf16le(bytes.data, place, place + kept * 2);
    sayWithFields(text, fields, words);
  }
  fields.finish();
  words.endLine();
  return count > MOST_PIECES ? 'too-large' : words.gap;
}

function characterCount(bytes: Bytes): number {
  let count = 0;
  for (let index = 0; index < CCP_COUNT; index++) {
    // ccpMcr, the fourth, is unused and may hold anything (2.5.4).
    if (index !== 3) count += Math.max(0, bytes.i32(CCP_TEXT + index * 4));
  }
  // A file of several subdocuments has one paragraph mark more.
  return count + 1;
}

/** 2.4.1: the control characters that stand for fields, pictures, cells and breaks. */
function sayWithFields(text: string, fields: FieldReader, words: OfficeWords): void {
  let start = 0;
  const flush = (end: number): void => {
    if (end > start) {
      const run = text.slice(start, end);
      if (fields.text(run)) words.say(run);
    }
    start = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20) continue;
    flush(at);
    if (code === 0x13) fields.begin();
    else if (code === 0x14) fields.separate();
    else if (code === 0x15) fields.end();
    else if (code === 0x07 || (code >= 0x0a && code <= 0x0d)) words.endLine();
    else if (code === 0x09) words.say(' ');
  }
  flush(text.length);
}
