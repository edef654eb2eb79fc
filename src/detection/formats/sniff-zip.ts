/** ZIP archives, and the documents that are one, by their own bytes (PKWARE APPNOTE.TXT 6.3.10). */
import type { Kind } from '../contract';
import { CENTRAL, END, END_WITHIN, LOCAL } from './archive/zip/zip-headers';
import { hasAscii, indexOfBytes, lastIndexOfBytes, latin1, startsWith } from './codec/bytes';
import type { Bytes } from './codec/bytes';

/** How far in the first local header of an archive without an end is looked for. */
const ZIP_PREFIX = 1_024 * 1_024;

const LOCAL_HEADER = 0x04034b50;

/** An archive from its first byte on. */
export function sniffZip(bytes: Bytes): Kind | undefined {
  // PK00PK: the marker of a split archive that ended up in one piece.
  const start = bytes.u32(0) === 0x30304b50 ? 4 : 0;
  if (bytes.u32(start) === LOCAL_HEADER)
    return isOfficePackage(bytes) ? 'ooxml' : isOpenDocument(bytes) ? 'odf' : 'zip';
  return startsWith(bytes.data, END) ? 'zip' : undefined;
}

/** An archive behind a picture, a program, or junk: every unpacker finds it from its end. */
export function sniffPrefixedZip(bytes: Bytes): Kind | undefined {
  const end = lastIndexOfBytes(bytes.data, END, bytes.length - END_WITHIN);
  if (end !== -1 && bytes.u16(end + 10) > 0) {
    const directory = end - bytes.u32(end + 12);
    if (directory >= 0 && startsWith(bytes.data, CENTRAL, directory)) return isOfficePackage(bytes) ? 'ooxml' : 'zip';
  }
  // Cut archives have no end: then a local header near the front, with a plausible method and name, counts.
  for (
    let at = indexOfBytes(bytes.data, LOCAL, 0, ZIP_PREFIX);
    at !== -1;
    at = indexOfBytes(bytes.data, LOCAL, at + 1, ZIP_PREFIX)
  ) {
    const method = bytes.u16(at + 8);
    if ((method === 0 || method === 8 || method === 99) && bytes.u16(at + 26) > 0 && bytes.u16(at + 26) < 512)
      return 'zip';
  }
  return undefined;
}

/** ECMA-376 part 2: a package has content types. Word opens packages without them too, but it needs its main part. */
const OFFICE_PARTS = new Set([
  '[content_types].xml',
  'word/document.xml',
  'xl/workbook.xml',
  'xl/workbook.bin',
  'ppt/presentation.xml',
  'visio/document.xml',
]);
/** Entries whose names are looked at: content types stand first or last, and packages of thousands of parts put them first. */
const MOST_NAMES = 4_096;

/** Is one of these parts an entry of this very archive, and not of one that lies in it? */
function isOfficePackage(bytes: Bytes): boolean {
  if (isOfficePart(bytes, 30, bytes.u16(26))) return true;
  const end = lastIndexOfBytes(bytes.data, END, bytes.length - END_WITHIN);
  let at = end - bytes.u32(end + 12);
  if (end === -1 || !startsWith(bytes.data, CENTRAL, at)) return hasOfficePartInFront(bytes);
  for (let count = 0; count < MOST_NAMES && startsWith(bytes.data, CENTRAL, at); count++) {
    if (isOfficePart(bytes, at + 46, bytes.u16(at + 28))) return true;
    at += 46 + bytes.u16(at + 28) + bytes.u16(at + 30) + bytes.u16(at + 32);
  }
  return hasOfficePartInFront(bytes);
}

/**
 * OpenDocument (ODF 1.3, part 2, 3.3): the first entry is called "mimetype", stored, and says what it is. LibreOffice opens packages
 * without it by their manifest.
 */
function isOpenDocument(bytes: Bytes): boolean {
  if (hasAscii(bytes.data, 'mimetype', 30)) {
    const at = 30 + bytes.u16(26) + bytes.u16(28);
    return (
      hasAscii(bytes.data, 'application/vnd.oasis.opendocument', at) ||
      hasAscii(bytes.data, 'application/vnd.sun.xml', at)
    );
  }
  const names = directoryNames(bytes);
  return names.includes('meta-inf/manifest.xml') && names.includes('content.xml');
}

function directoryNames(bytes: Bytes): readonly string[] {
  const names: string[] = [];
  const end = lastIndexOfBytes(bytes.data, END, bytes.length - END_WITHIN);
  let at = end === -1 ? -1 : end - bytes.u32(end + 12);
  while (names.length < MOST_NAMES && startsWith(bytes.data, CENTRAL, at)) {
    const length = bytes.u16(at + 28);
    if (length <= 32) names.push(latin1(bytes.data, at + 46, at + 46 + length).toLowerCase());
    at += 46 + length + bytes.u16(at + 30) + bytes.u16(at + 32);
  }
  return names;
}

/** A cut or bent archive has its local headers left; they can be followed as long as they state their sizes. */
function hasOfficePartInFront(bytes: Bytes): boolean {
  let at = 0;
  for (let count = 0; count < 64 && bytes.u32(at) === LOCAL_HEADER; count++) {
    if (isOfficePart(bytes, at + 30, bytes.u16(at + 26))) return true;
    at += 30 + bytes.u16(at + 26) + bytes.u16(at + 28) + bytes.u32(at + 18);
  }
  return false;
}

function isOfficePart(bytes: Bytes, at: number, length: number): boolean {
  return length >= 15 && length <= 20 && OFFICE_PARTS.has(latin1(bytes.data, at, at + length).toLowerCase());
}
