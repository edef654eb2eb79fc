import type { Budget } from '../../../budget';
import { Bytes, indexOfBytes, lastIndexOfBytes, latin1, startsWith } from '../../../formats/codec/bytes';
import { CFB_SIGNATURE } from '../../../formats/office/container/cfb';
import { sniff } from '../../../formats/sniff';
import { CENTRAL, END, END_WITHIN, LOCAL } from '../../../formats/archive/zip/zip-headers';
import { classOfName, extensionOf } from '../file-names';
import type { Child, Opener } from '../opening';
import { openSealed } from './archives';
import { openText } from './office/slk';

/** How far in a second file is looked for: Word and Excel give up earlier. */
const SEARCHED = 1_024 * 1_024;

/**
 * Files of another kind behind a picture, a PDF or junk. Scanners stop at the first magic number; Word finds the web archive
 * behind a PDF (seen in Japan in July 2023), and unpackers find the archive behind a picture.
 */
export function filesBehind(bytes: Uint8Array, budget: Budget): readonly Child[] {
  if (!budget.takeSteps(1 + (Math.min(bytes.length, SEARCHED) >>> 2))) return [];
  const found: readonly (readonly [name: string, at: number])[] = [
    ['behind.mht', webArchiveIn(bytes)],
    ['behind.doc', indexOfBytes(bytes, CFB_SIGNATURE, 1, SEARCHED)],
    ['behind.zip', archiveIn(bytes)],
    ...packedArchivesIn(bytes),
  ];
  return found.flatMap(([name, at]) => (at > 0 ? [{ name, bytes: bytes.subarray(at), size: bytes.length - at }] : []));
}

/** Marks of archives that unpackers look for behind a program that unpacks them, and how far in front of the mark they begin. */
const MARKS: readonly (readonly [name: string, mark: readonly number[], before: number])[] = [
  ['behind.rar', ascii('Rar!\x1a\x07'), 0],
  ['behind.7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 0],
  ['behind.cab', ascii('MSCF\0\0\0\0'), 0],
  ['behind.ace', ascii('**ACE**'), 7],
  ['behind.lzh', ascii('-lh5-'), 2],
];

/** The first of each kind that its bytes bear out: the mark alone also stands in the program. */
function packedArchivesIn(bytes: Uint8Array): (readonly [name: string, at: number])[] {
  return MARKS.map(([name, mark, before]) => {
    for (let found = 0, turn = 0; turn < MOST_MARKS; turn++) {
      found = indexOfBytes(bytes, mark, found + 1, SEARCHED);
      if (found === -1) break;
      const kind = sniff(bytes.subarray(found - before));
      if (found > before && name === `behind.${kind}`) return [name, found - before];
    }
    return [name, -1];
  });
}

/** Programs that unpack hold the mark once or twice in their own code. */
const MOST_MARKS = 8;

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** A picture, or a program: only what is behind it can be of interest. */
export const openSurface: Opener = (bytes, { budget }) => ({ children: filesBehind(bytes, budget) });

/** Word 1 and 2, Excel 2 to 4 and the first Write, before compound files: Office still opens them, and Excel 4 had macros. */
const BEFORE_1993: readonly (readonly number[])[] = [
  [0x9b, 0xa5],
  [0xdb, 0xa5],
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** A file of no known kind. Whose name or age promises files or macros may hold some, in a writing that nobody here reads. */
export const openUnknown: Opener = (bytes, context) => {
  const children = filesBehind(bytes, context.budget);
  const promised = classOfName(context.name);
  if (promised === 'archive') return { ...openSealed(bytes, context), children };
  const isOld = BEFORE_1993.some((mark) => startsWith(bytes, mark));
  const mayHold = isOld || promised === 'macro-document' || promised === 'onenote';
  return { children, ...(mayHold && children.length === 0 && { gap: 'not-supported-here' }) };
};

/** Where the headers of a web archive begin (RFC 2557): MIME-Version, and a type that only web archives of Office have. */
function webArchiveIn(bytes: Uint8Array): number {
  const text = latin1(bytes, 0, SEARCHED).toLowerCase();
  const at = text.indexOf('mime-version:');
  if (at <= 0) return -1;
  const head = text.slice(at, at + 8_192);
  return head.includes('multipart/related') || head.includes('application/x-mso') ? at : -1;
}

/** Where a ZIP archive begins that ends with the file. */
function archiveIn(data: Uint8Array): number {
  const bytes = new Bytes(data);
  const end = lastIndexOfBytes(data, END, data.length - END_WITHIN);
  if (end === -1 || bytes.u16(end + 10) === 0) return -1;
  const directory = end - bytes.u32(end + 12);
  if (directory < 0 || !startsWith(data, CENTRAL, directory)) return -1;
  const start = directory - bytes.u32(end + 16);
  // Offsets that count what is in front are put right by the reader.
  return start > 0 ? start : indexOfBytes(data, LOCAL, 1);
}

/** Texts that programs decode to files. A text under another archive's name is mostly what a filter put in its place. */
const ENCODED: ReadonlySet<string> = new Set(['uu', 'uue', 'xxe']);

/** A text: a table that Excel opens, or an encoded file, which nobody decodes here. */
export const openWords: Opener = (bytes, context) =>
  ENCODED.has(extensionOf(context.name)) ? openSealed(bytes, context) : openText(bytes, context);
