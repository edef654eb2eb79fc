/** OneNote sections ([MS-ONESTORE]): the files embedded in them and the words on their pages. */
import type { Budget } from '../budget';
import type { Gap } from '../contract';
import { Bytes, indexOfBytes, startsWith, utf16le } from './codec/bytes';

export interface OneNoteFile {
  /** Bytes of every FileDataStoreObject, in order. */
  readonly files: readonly Uint8Array[];
  /** Words on the pages, capped. */
  readonly text: string;
  /** Names of embedded files that the section's properties state. */
  readonly fileNames: readonly string[];
  readonly gap?: Gap;
}

/** 2.6.13 FileDataStoreObject: guidHeader {BDE316E7-2665-4511-A4C4-8D4D0B7A9EAC}. */
const FILE_DATA_STORE_OBJECT = [
  0xe7, 0x16, 0xe3, 0xbd, 0x65, 0x26, 0x11, 0x45, 0xa4, 0xc4, 0x8d, 0x4d, 0x0b, 0x7a, 0x9e, 0xac,
];
/** 2.3.1 guidFileType {7B5C52E4-D88C-4DA7-AEB1-5378D02996D3}. */
export const SECTION_SIGNATURE = [
  0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d, 0xae, 0xb1, 0x53, 0x78, 0xd0, 0x29, 0x96, 0xd3,
];
/** guidHeader, cbLength (8), unused (4), reserved (8). */
const DATA_OFFSET = 36;

const LONGEST_TEXT = 200_000;
const SHORTEST_RUN = 4;
const MOST_FILES = 200;

/** Reads a section by its markers, not by its revision tree: the tree of a hostile file is what cannot be trusted. */
export function readOneNote(data: Uint8Array, budget: Budget): OneNoteFile {
  const bytes = new Bytes(data);
  const files: Uint8Array[] = [];
  const outside: Uint8Array[] = [];
  let from = 0;
  let next: number;
  let gap: Gap | undefined;
  for (
    let at = indexOfBytes(data, FILE_DATA_STORE_OBJECT);
    at !== -1;
    at = indexOfBytes(data, FILE_DATA_STORE_OBJECT, next)
  ) {
    if (files.length >= MOST_FILES || !budget.takeEntries()) {
      gap = budget.gap ?? 'too-large';
      break;
    }
    const length = bytes.u64(at + 16);
    const file = bytes.slice(at + DATA_OFFSET, at + DATA_OFFSET + length);
    // A false length would hide the files behind it; one that covers another object is false, and what lies in both is read twice.
    if (at < from || file.length < length) gap = 'damaged';
    if (at < from && !budget.takeBytes(file.length)) {
      gap = budget.gap;
      break;
    }
    files.push(file);
    outside.push(bytes.slice(from, at));
    from = Math.min(data.length, at + DATA_OFFSET + Math.min(length, data.length));
    // A section in a section is opened by itself, with the objects in it.
    next = startsWith(data, SECTION_SIGNATURE, at + DATA_OFFSET) ? from : at + DATA_OFFSET;
  }
  outside.push(bytes.slice(from));
  const runs = outside.flatMap((stretch) => textRuns(stretch, budget));
  return {
    files,
    text: runs.join('\n').slice(0, LONGEST_TEXT),
    fileNames: runs.filter(isFileName),
    ...(gap && { gap }),
  };
}

/** Runs of UTF-16 letters: the text of pages and properties. Both alignments are read, for nothing aligns them. */
function textRuns(data: Uint8Array, budget: Budget): string[] {
  const runs: string[] = [];
  for (const first of [0, 1]) {
    let start = -1;
    for (let at = first; at + 1 < data.length; at += 2) {
      if (!budget.takeSteps()) return runs;
      if (isLetter((data[at] ?? 0) | ((data[at + 1] ?? 0) << 8))) {
        if (start === -1) start = at;
        continue;
      }
      if (start !== -1 && at - start >= SHORTEST_RUN * 2 && runs.length < 5_000) runs.push(utf16le(data, start, at));
      start = -1;
    }
    if (start !== -1 && data.length - start >= SHORTEST_RUN * 2)
      runs.push(utf16le(data, start, data.length - ((data.length - start) % 2)));
  }
  return runs;
}

/** Printable ASCII, kana, and the letters of Latin, Cyrillic and CJK that stand in one unit. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0xa0 && unit < 0x530) ||
    (unit >= 0x3000 && unit < 0x9fff) ||
    (unit >= 0xac00 && unit < 0xd7a4)
  );
}

function isFileName(run: string): boolean {
  return run.length <= 150 && /^[^\\/:*?"<>|]+\.[A-Za-z0-9]{1,5}$/.test(run);
}
