/**
 * What a file is by its own bytes: signatures, then a look into containers, then the shape of the text. Names decide nothing
 * here, since a name only says what a file wants to be taken for.
 */
import type { Kind } from '../contract';
import { withoutTrailing } from '../text/trim';
import { Bytes, indexOfBytes, lastIndexOfBytes, latin1, startsWith, utf16le } from './codec/bytes';
import { CFB_SIGNATURE } from './office/container/cfb';
import { isSmime } from './mail/smime';
import { TNEF_SIGNATURE } from './mail/tnef';
import { SECTION_SIGNATURE } from './onenote';
import { sniffText } from './sniff-text';
import { CENTRAL, END, END_WITHIN, LOCAL } from './archive/zip/zip-headers';

/** The text readers look at so much of a file, in bytes: programs that open it by content look no further either. */
const TEXT_HEAD = 16 * 1_024;
/** ISO 32000-1 annex H.3, note 13: readers accept %PDF- anywhere in the first 1,024 bytes. */
const PDF_HEAD = 1_024;
/** How far in the first local header of an archive without an end is looked for. */
const ZIP_PREFIX = 1_024 * 1_024;

/** Magic numbers at the start of the file. */
const SIGNATURES: readonly (readonly [Kind, readonly number[] | Uint8Array])[] = [
  ['ole', CFB_SIGNATURE],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', ascii('Rar!\x1a\x07')],
  ['cab', ascii('MSCF\0\0\0\0')],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['alz', ascii('ALZ\x01')],
  ['egg', ascii('EGGA')],
  ['wim', ascii('MSWIM\0\0\0')],
  ['ar', ascii('!<arch>\n')],
  ['packed', ascii('LZIP\x01')],
  ['packed', [0x04, 0x22, 0x4d, 0x18]],
  ['packed', [0x1f, 0x9d]],
  // rpm, xar, StuffIt, zoo, KGB, ZPAQ, lzop, GCA and YZ1 (both of Japan), lrzip.
  ['sealed', [0xed, 0xab, 0xee, 0xdb]],
  ['sealed', ascii('xar!')],
  ['sealed', ascii('SIT!')],
  ['sealed', ascii('StuffIt')],
  ['sealed', ascii('ZOO 2.')],
  ['sealed', ascii('KGB_arch')],
  ['sealed', ascii('zPQ')],
  ['sealed', ascii('7kSt')],
  ['sealed', [0x89, 0x4c, 0x5a, 0x4f, 0, 0x0d, 0x0a]],
  ['sealed', ascii('GCAX')],
  ['sealed', ascii('yz01')],
  ['sealed', ascii('LRZI')],
  ['vhd', ascii('KDMV')],
  ['vhd', [0x51, 0x46, 0x49, 0xfb]],
  ['vhd', ascii('conectix')],
  ['vhd', ascii('vhdxfile')],
  // [MS-SHLLINK] 2.1: HeaderSize and the first half of LinkCLSID.
  ['lnk', [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0]],
  // [MS-ONESTORE] 2.3.1: guidFileType of .one and .onetoc2; the exported package (.onepkg) is a cabinet.
  ['onenote', SECTION_SIGNATURE],
  ['onenote', [0xa1, 0x2f, 0xff, 0x43, 0xd9, 0xef, 0x76, 0x4c, 0x9e, 0xe2, 0x10, 0xea, 0x57, 0x22, 0x76, 0x5f]],
  ['tnef', TNEF_SIGNATURE],
  ['access', [0, 1, 0, 0, ...ascii('Standard Jet DB')]],
  ['access', [0, 1, 0, 0, ...ascii('Standard ACE DB')]],
  ['executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['executable', [0xca, 0xfe, 0xba, 0xbe]],
  ['executable', [0xcf, 0xfa, 0xed, 0xfe]],
  ['executable', [0xce, 0xfa, 0xed, 0xfe]],
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['picture', [0x4d, 0x4d, 0, 0x2a]],
  ['picture', ascii('8BPS')],
  ['picture', [0, 0, 1, 0]],
  ['picture', [0xd7, 0xcd, 0xc6, 0x9a]],
  ['media', ascii('OggS')],
  ['media', ascii('ID3')],
  ['media', ascii('fLaC')],
  ['media', [0x1a, 0x45, 0xdf, 0xa3]],
  ['media', [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]],
  ['media', [0xff, 0xfb]],
  ['media', [0, 0, 1, 0xba]],
];

/** The kind of a file by its content. Looks at a bounded part of it, whatever its size; never throws. */
export function sniff(data: Uint8Array): Kind {
  if (data.length === 0) return 'empty';
  const bytes = new Bytes(data);
  for (const [kind, signature] of SIGNATURES) if (startsWith(data, signature)) return kind;
  if (isSmime(data)) return 'smime';
  return (
    sniffProgram(bytes) ??
    sniffLate(bytes) ??
    sniffZip(bytes) ??
    sniffPdf(data) ??
    sniffWords(data) ??
    sniffPrefixedZip(bytes) ??
    'unknown'
  );
}

/** 'MZ' alone also begins honest text; a program says where its PE header is, or is at least not text. */
function sniffProgram(bytes: Bytes): Kind | undefined {
  if (bytes.u16(0) !== 0x5a4d) return undefined;
  const header = bytes.u32(60);
  if (bytes.u32(header) === 0x4550) return 'executable';
  return bytes.has(0, 64) && !isText(bytes.data) ? 'executable' : undefined;
}

/** Signatures that stand further in, and families told apart by a second mark. */
function sniffLate(bytes: Bytes): Kind | undefined {
  const at = (offset: number, text: string): boolean => isAscii(bytes.data, text, offset);
  // ECMA-119 8.1: the first volume descriptor stands in sector 16; raw CD images have 2,352-byte sectors. UDF: ECMA-167 2/9.1.
  if (at(0x8001, 'CD001') || at(0x9311, 'CD001') || at(0x8001, 'BEA01') || at(0x8001, 'NSR0')) return 'iso';
  if (at(257, 'ustar') || isOldTar(bytes)) return 'tar';
  if (at(7, '**ACE**')) return 'ace';
  if (isLzh(bytes)) return 'lzh';
  if (isCpio(bytes)) return 'cpio';
  // ARJ: the main header's id, and its size, at most 2,600 bytes.
  if (bytes.u16(0) === 0xea60 && bytes.u16(2) > 29 && bytes.u16(2) <= 2_600) return 'arj';
  // bzip2: a block size, then the mark of a block or of the end. Zstandard: a skippable frame may stand in front.
  if (at(0, 'BZh') && (bytes.u32be(4) === 0x31415926 || bytes.u32be(4) === 0x17724538)) return 'bzip2';
  if ((bytes.u32(0) & 0xfffffff0) >>> 0 === 0x184d2a50 && bytes.has(0, 8)) return 'zstd';
  if (isLzma(bytes)) return 'packed';
  if (at(0, 'RIFF')) return at(8, 'WEBP') ? 'picture' : at(8, 'WAVE') || at(8, 'AVI ') ? 'media' : undefined;
  if (at(4, 'ftyp')) return at(8, 'heic') || at(8, 'avif') || at(8, 'mif1') || at(8, 'heix') ? 'picture' : 'media';
  // Enhanced metafile: EMR_HEADER with its signature; bitmap: the length stands in it and the rest of the header is small.
  if (bytes.u32(0) === 1 && at(40, ' EMF')) return 'picture';
  if (at(0, 'BM') && bytes.u32(6) === 0 && bytes.u32(10) < 0x1000) return 'picture';
  // A fixed VHD has its only mark in the last 512 bytes.
  if (bytes.length > 1_024 && at(bytes.length - 512, 'conectix')) return 'vhd';
  if (isPartitioned(bytes)) return 'vhd';
  // Apple's disk images have theirs there too; VirtualBox's in front.
  if (bytes.length > 1_024 && at(bytes.length - 512, 'koly')) return 'vhd';
  if (bytes.u32(64) === 0xbeda107f || at(0, '# Disk DescriptorFile')) return 'vhd';
  // A disk image without any of these marks still boots like one.
  if (
    bytes.length >= 64 * 1_024 &&
    bytes.u16(510) === 0xaa55 &&
    (at(3, 'NTFS    ') || at(54, 'FAT') || at(82, 'FAT32') || at(3, 'EXFAT   '))
  )
    return 'vhd';
  return undefined;
}

/** A tape archive from before ustar: the sum of its first header, the sum's own field counted as blanks, stands in it in octal. */
function isOldTar(bytes: Bytes): boolean {
  if (!bytes.has(0, 512) || bytes.u8(0) < 0x20) return false;
  const stated = withoutTrailing(latin1(bytes.data, 148, 156), '\0 ').trim();
  if (!/^[0-7]{3,6}$/.test(stated)) return false;
  let sum = 0;
  for (let index = 0; index < 512; index++) sum += index >= 148 && index < 156 ? 0x20 : bytes.u8(index);
  return sum === parseInt(stated, 8);
}

/** cpio: a magic number in digits, which numbers of telephones begin with too, and a whole header of them. */
function isCpio(bytes: Bytes): boolean {
  const magic = latin1(bytes.data, 0, 6);
  if (magic === '070707') return /^[0-7]{76}$/.test(latin1(bytes.data, 0, 76));
  return (magic === '070701' || magic === '070702') && /^[0-9a-fA-F]{110}$/.test(latin1(bytes.data, 0, 110));
}

/** LHA: the method of the first file behind two bytes, and a header level. */
function isLzh(bytes: Bytes): boolean {
  return /^-(?:lh[0-9a-z]|lz[45s]|pm[0-2])-$/.test(latin1(bytes.data, 2, 7)) && bytes.u8(20) <= 3;
}

/** LZMA alone: the usual properties, a dictionary that is a power of two or half one more, a size below 1 TB or none, and the coder's zero. */
function isLzma(bytes: Bytes): boolean {
  if (bytes.u8(0) !== 0x5d || bytes.u16(1) !== 0 || !bytes.has(0, 18) || bytes.u8(13) !== 0) return false;
  const dictionary = bytes.u32(1);
  const rest = dictionary & (dictionary - 1);
  const isUsual = dictionary > 0 && (rest & (rest - 1)) === 0;
  const open = bytes.u32(5) === 0xffffffff && bytes.u32(9) === 0xffffffff;
  return isUsual && (open || bytes.u32(9) < 256);
}

/** A disk image with a partition table: four entries of 16 bytes at 446, the first one bootable or not, and of a known type. */
function isPartitioned(bytes: Bytes): boolean {
  if (bytes.length < 64 * 1_024 || bytes.length % 512 !== 0 || bytes.u16(510) !== 0xaa55) return false;
  const [status, type] = [bytes.u8(446), bytes.u8(450)];
  return (status === 0 || status === 0x80) && PARTITION_TYPES.has(type) && bytes.u32(454) > 0 && bytes.u32(458) > 0;
}

/** FAT of all sizes, NTFS and exFAT, Linux, and the mark of a GUID partition table. */
const PARTITION_TYPES: ReadonlySet<number> = new Set([0x01, 0x04, 0x06, 0x07, 0x0b, 0x0c, 0x0e, 0x83, 0xee]);

const LOCAL_HEADER = 0x04034b50;

function sniffZip(bytes: Bytes): Kind | undefined {
  // PK00PK: the marker of a split archive that ended up in one piece.
  const start = bytes.u32(0) === 0x30304b50 ? 4 : 0;
  if (bytes.u32(start) === LOCAL_HEADER)
    return isOfficePackage(bytes) ? 'ooxml' : isOpenDocument(bytes) ? 'odf' : 'zip';
  return startsWith(bytes.data, END) ? 'zip' : undefined;
}

/** An archive behind a picture, a program, or junk: every unpacker finds it from its end. */
function sniffPrefixedZip(bytes: Bytes): Kind | undefined {
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
  if (isAscii(bytes.data, 'mimetype', 30)) {
    const at = 30 + bytes.u16(26) + bytes.u16(28);
    return (
      isAscii(bytes.data, 'application/vnd.oasis.opendocument', at) ||
      isAscii(bytes.data, 'application/vnd.sun.xml', at)
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

const PDF_HEADER = ascii('%PDF-');

function sniffPdf(data: Uint8Array): Kind | undefined {
  return indexOfBytes(data, PDF_HEADER, 0, PDF_HEAD) === -1 ? undefined : 'pdf';
}

/** Text of any kind, its byte order mark taken off. */
function sniffWords(data: Uint8Array): Kind | undefined {
  const head = data.subarray(0, TEXT_HEAD);
  if (startsWith(head, [0xff, 0xfe])) return sniffText(utf16le(head, 2)) ?? 'text';
  if (startsWith(head, [0xfe, 0xff])) return sniffText(utf16be(head)) ?? 'text';
  const start = startsWith(head, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  // UTF-16 without a mark: every second byte of the ASCII it begins with is zero.
  if (head.length >= 8 && head[1] === 0 && head[3] === 0 && head[5] === 0 && head[0] !== 0 && head[2] !== 0) {
    return sniffText(utf16le(head)) ?? 'text';
  }
  return sniffText(latin1(head, start)) ?? (isText(head) ? 'text' : undefined);
}

/** No zero bytes and hardly any control characters in the first 4 KB. */
function isText(data: Uint8Array): boolean {
  const head = data.subarray(0, 4_096);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd++;
  }
  return odd * 50 <= head.length;
}

function utf16be(data: Uint8Array): string {
  const swapped = new Uint8Array(data.length & ~1);
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = data[at + 1] ?? 0;
    swapped[at + 1] = data[at] ?? 0;
  }
  return utf16le(swapped, 2);
}

function isAscii(data: Uint8Array, text: string, offset: number): boolean {
  if (offset < 0 || offset + text.length > data.length) return false;
  for (let index = 0; index < text.length; index++) if (data[offset + index] !== text.charCodeAt(index)) return false;
  return true;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
