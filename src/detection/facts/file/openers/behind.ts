import type { Budget } from '../../../budget';
import { Bytes, indexOfBytes, lastIndexOfBytes, latin1, startsWith } from '../../../formats/codec/bytes';
import { CFB_SIGNATURE } from '../../../formats/office/container/cfb';
import { CENTRAL, END, END_WITHIN } from '../../../formats/archive/zip-headers';
import { classOfName } from '../file-names';
import type { Child, Opener } from '../opening';

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
  ];
  return found.flatMap(([name, at]) => (at > 0 ? [{ name, bytes: bytes.subarray(at), size: bytes.length - at }] : []));
}

/** A picture: only what is behind it can be of interest. */
export const openSurface: Opener = (bytes, { budget }) => ({ children: filesBehind(bytes, budget) });

/** Word 1 and 2, Excel 2 to 4 and the first Write, before compound files: Office still opens them, and Excel 4 had macros. */
const BEFORE_1993: readonly (readonly number[])[] = [
  [0x9b, 0xa5],
  [0xdb, 0xa5],
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** A file of no known kind. What Office would open by its name or its age, and nobody reads here, is a gap. */
export const openUnknown: Opener = (bytes, { budget, name }) => {
  const isOffice = classOfName(name) === 'macro-document' || BEFORE_1993.some((mark) => startsWith(bytes, mark));
  return { children: filesBehind(bytes, budget), ...(isOffice && { gap: 'not-supported-here' as const }) };
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
  return directory >= 0 && startsWith(data, CENTRAL, directory) ? directory - bytes.u32(end + 16) : -1;
}
