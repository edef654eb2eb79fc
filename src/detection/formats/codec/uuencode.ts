/**
 * Uuencode (POSIX, "historical" algorithm): files that stand in plain text between "begin 644 name" and "end". Mail carried
 * files so before MIME, and Outlook still shows them as attachments. Also a transfer encoding ("x-uuencode").
 */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { joinBytes, latin1, startsWith } from './bytes';
import { lineEnd, trimmedEnd } from './lines';

/** A file that stands encoded in a text. */
export interface EnclosedFile {
  /** As it is written, one character a byte. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a text is besides the files in it. */
export interface Unfolded {
  readonly text: Uint8Array;
  readonly files: readonly EnclosedFile[];
  /** There are more files than are read: what is more stays text. */
  readonly gap?: Gap;
}

/** Files of one text that are read. */
export const MOST_FILES = 1_000;
const BEGIN = [0x62, 0x65, 0x67, 0x69, 0x6e, 0x20];
const LONGEST_NAME = 255;
/** What a line that may begin a file costs: half a million of them stood in 8 MB. */
const BEGIN_STEPS = 600;

/** The files in a text, and the text without them; in one pass over its lines. */
export function readUuencoded(text: Uint8Array, budget: Budget): Unfolded {
  const files: EnclosedFile[] = [];
  const kept: Uint8Array[] = [];
  let keptFrom = 0;
  let gap: Gap | undefined;
  for (let at = nextBegin(text, 0); at !== -1; at = nextBegin(text, at)) {
    const feed = lineEnd(text, at, text.length);
    // Prose goes on in letters: no line of bytes begins with a small one.
    if ((text[feed + 1] ?? 0) > 0x60 || !budget.takeSteps(BEGIN_STEPS)) {
      at = feed;
      continue;
    }
    const name = /^begin [0-7]{3,4} (\S[^\r]*)$/.exec(latin1(text, at, trimmedEnd(text, at, feed)))?.[1];
    const body = name === undefined ? undefined : decodeLines(text, feed + 1, budget);
    // Prose after such a line is no file; one that is cut off, without "end", is.
    if (name === undefined || body === undefined || body.bytes.length === 0) {
      at = feed;
      continue;
    }
    if (files.length === MOST_FILES) {
      gap = 'too-large';
      break;
    }
    files.push({ name: name.slice(0, LONGEST_NAME), bytes: body.bytes });
    kept.push(text.subarray(keptFrom, at));
    keptFrom = behindEnd(text, body.end);
    at = keptFrom;
  }
  return files.length === 0
    ? { text, files }
    : { text: joinBytes([...kept, text.subarray(keptFrom)]), files, ...(gap && { gap }) };
}

/** The body of a part whose transfer encoding is uuencode: with its "begin" line, or without. */
export function decodeUuencodedPart(source: Uint8Array, budget: Budget): EnclosedFile {
  const [first] = readUuencoded(source, budget).files;
  return first ?? { name: '', bytes: decodeLines(source, 0, budget)?.bytes ?? new Uint8Array() };
}

/** Place of the next line that begins with "begin ", or -1. */
function nextBegin(text: Uint8Array, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === BEGIN[0] && (at === 0 || text[at - 1] === 0x0a) && startsWith(text, BEGIN, at)) return at;
  }
  return -1;
}

/** Behind the lines that have no bytes any more, and behind "end", where they are there. */
function behindEnd(text: Uint8Array, from: number): number {
  let at = from;
  const feed = lineEnd(text, at, text.length);
  const line = latin1(text, at, Math.min(feed, at + 4));
  if (/^[` ]?\r?$/.test(line)) at = Math.min(feed + 1, text.length);
  const last = lineEnd(text, at, text.length);
  return latin1(text, at, Math.min(trimmedEnd(text, at, last), at + 4)) === 'end'
    ? Math.min(last + 1, text.length)
    : at;
}

/** The bytes of all lines from `start` on, up to the first that holds none or is no such line; `end` is its place. */
function decodeLines(
  text: Uint8Array,
  start: number,
  budget: Budget,
): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  let end = start;
  let size = 0;
  for (let count = 1; count > 0 && end < text.length;) {
    const feed = lineEnd(text, end, text.length);
    count = lengthOfLine(text, end, trimmedEnd(text, end, feed));
    if (count === 0) break;
    size += count;
    end = Math.min(feed + 1, text.length);
  }
  if (!budget.takeBytes(size)) return undefined;
  const bytes = new Uint8Array(size);
  let written = 0;
  for (let at = start; at < end;) {
    const feed = lineEnd(text, at, end);
    const last = trimmedEnd(text, at, feed);
    const count = lengthOfLine(text, at, last);
    for (let byte = 0; byte < count; byte++) {
      const place = byte % 3;
      const group = at + 1 + ((byte - place) / 3) * 4 + place;
      bytes[written++] = ((sixBits(text, group, last) << 6) | sixBits(text, group + 1, last)) >> (4 - 2 * place);
    }
    at = feed + 1;
  }
  return { bytes, end };
}

/** How many bytes a line of at most 45 holds, 0 when it is no such line. */
function lengthOfLine(text: Uint8Array, start: number, end: number): number {
  const count = sixBits(text, start, end);
  if (count < 1 || count > 45 || end === start) return 0;
  const length = 1 + 4 * Math.ceil(count / 3);
  // Some programs add a checksum of two characters at most.
  if (end - start > length + 2) return 0;
  for (let at = start + 1; at < start + length; at++) if (sixBits(text, at, end) < 0) return 0;
  return count;
}

/** Of " " to "_", and "`" for zero; -1 for any other. Blanks at the end of a line, which are zeros, get lost on the way. */
function sixBits(text: Uint8Array, at: number, end: number): number {
  const code = at < end ? (text[at] ?? 0) : 0x20;
  return code >= 0x20 && code <= 0x60 ? (code - 0x20) & 0x3f : -1;
}
