/** Signatures: the marks by which a file's kind is told from its bytes alone, and those families that a mark alone does not tell. */
import type { Kind } from '../contract';
import { withoutTrailing } from '../text/trim';
import { hasAscii, latin1, latin1Bytes, startsWith } from './codec/bytes';
import type { Bytes } from './codec/bytes';
import { TNEF_SIGNATURE } from './mail/tnef';
import { CFB_SIGNATURE } from './office/container/cfb';
import { SECTION_SIGNATURE } from './onenote';

/** Magic numbers at the start of the file. */
const IN_FRONT: readonly (readonly [Kind, readonly number[] | Uint8Array])[] = [
  ['ole', CFB_SIGNATURE],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', latin1Bytes('Rar!\x1a\x07')],
  ['cab', latin1Bytes('MSCF\0\0\0\0')],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['alz', latin1Bytes('ALZ\x01')],
  ['egg', latin1Bytes('EGGA')],
  ['wim', latin1Bytes('MSWIM\0\0\0')],
  ['ar', latin1Bytes('!<arch>\n')],
  ['packed', latin1Bytes('LZIP\x01')],
  ['packed', [0x04, 0x22, 0x4d, 0x18]],
  ['packed', [0x1f, 0x9d]],
  // Outlook's data files (.pst, .ost: [MS-PST] 2.2.2.6), a mailbox each.
  ['mailbox', latin1Bytes('!BDN')],
  // Outlook Express: a folder, or its list of folders.
  ['mailbox', [0xcf, 0xad, 0x12, 0xfe]],
  // rpm, xar, StuffIt, zoo, KGB, ZPAQ, lzop, GCA and YZ1 (both of Japan), lrzip.
  ['sealed', [0xed, 0xab, 0xee, 0xdb]],
  ['sealed', latin1Bytes('xar!')],
  ['sealed', latin1Bytes('SIT!')],
  ['sealed', latin1Bytes('StuffIt')],
  ['sealed', latin1Bytes('ZOO 2.')],
  ['sealed', latin1Bytes('KGB_arch')],
  ['sealed', latin1Bytes('zPQ')],
  ['sealed', latin1Bytes('7kSt')],
  ['sealed', [0x89, 0x4c, 0x5a, 0x4f, 0, 0x0d, 0x0a]],
  ['sealed', latin1Bytes('GCAX')],
  ['sealed', latin1Bytes('yz01')],
  ['sealed', latin1Bytes('LRZI')],
  ['vhd', latin1Bytes('KDMV')],
  ['vhd', [0x51, 0x46, 0x49, 0xfb]],
  ['vhd', latin1Bytes('conectix')],
  ['vhd', latin1Bytes('vhdxfile')],
  // [MS-SHLLINK] 2.1: HeaderSize and the first half of LinkCLSID.
  ['lnk', [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0]],
  // [MS-ONESTORE] 2.3.1: guidFileType of .one and .onetoc2; the exported package (.onepkg) is a cabinet.
  ['onenote', SECTION_SIGNATURE],
  ['onenote', [0xa1, 0x2f, 0xff, 0x43, 0xd9, 0xef, 0x76, 0x4c, 0x9e, 0xe2, 0x10, 0xea, 0x57, 0x22, 0x76, 0x5f]],
  ['tnef', TNEF_SIGNATURE],
  ['access', [0, 1, 0, 0, ...latin1Bytes('Standard Jet DB')]],
  ['access', [0, 1, 0, 0, ...latin1Bytes('Standard ACE DB')]],
  ['executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['executable', [0xca, 0xfe, 0xba, 0xbe]],
  ['executable', [0xcf, 0xfa, 0xed, 0xfe]],
  ['executable', [0xce, 0xfa, 0xed, 0xfe]],
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', latin1Bytes('GIF8')],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['picture', [0x4d, 0x4d, 0, 0x2a]],
  ['picture', latin1Bytes('8BPS')],
  ['picture', [0, 0, 1, 0]],
  ['picture', [0xd7, 0xcd, 0xc6, 0x9a]],
  // Fonts and notes: nothing in them starts anything.
  ['media', [0, 1, 0, 0, 0]],
  ['media', latin1Bytes('OTTO')],
  ['media', latin1Bytes('wOFF')],
  ['media', latin1Bytes('wOF2')],
  ['media', latin1Bytes('MThd')],
  ['media', latin1Bytes('OggS')],
  ['media', latin1Bytes('ID3')],
  ['media', latin1Bytes('fLaC')],
  ['media', [0x1a, 0x45, 0xdf, 0xa3]],
  ['media', [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]],
  ['media', [0xff, 0xfb]],
  ['media', [0, 0, 1, 0xba]],
];

/** Marks that stand further in, or several that must all be there; a negative place counts from the end. The first row that fits. */
const FURTHER_IN: readonly (readonly [Kind, ...(readonly [at: number, mark: string])[]])[] = [
  // ECMA-119 8.1: the first volume descriptor stands in sector 16; raw CD images have 2,352-byte sectors. UDF: ECMA-167 2/9.1.
  ['iso', [0x8001, 'CD001']],
  ['iso', [0x9311, 'CD001']],
  ['iso', [0x8001, 'BEA01']],
  ['iso', [0x8001, 'NSR0']],
  ['tar', [257, 'ustar']],
  ['ace', [7, '**ACE**']],
  // bzip2: a block size, then the mark of a block (the digits of pi) or of the end (those of its root).
  ['bzip2', [0, 'BZh'], [4, '1AY&']],
  ['bzip2', [0, 'BZh'], [4, '\x17rE8']],
  ['picture', [0, 'RIFF'], [8, 'WEBP']],
  ['media', [0, 'RIFF'], [8, 'WAVE']],
  ['media', [0, 'RIFF'], [8, 'AVI ']],
  ['picture', [4, 'ftypheic']],
  ['picture', [4, 'ftypheix']],
  ['picture', [4, 'ftypavif']],
  ['picture', [4, 'ftypmif1']],
  ['media', [4, 'ftyp']],
  // Enhanced metafile: EMR_HEADER with its signature.
  ['picture', [0, '\x01\0\0\0'], [40, ' EMF']],
  ['vhd', [0, '# Disk DescriptorFile']],
  // VirtualBox.
  ['vhd', [64, '\x7f\x10\xda\xbe']],
  // A fixed VHD has its only mark in the last 512 bytes, and Apple's disk images have theirs there too.
  ['vhd', [-512, 'conectix']],
  ['vhd', [-512, 'koly']],
];

/** Families that only a closer look tells from honest bytes. */
const BY_SHAPE: readonly (readonly [Kind, (bytes: Bytes) => boolean])[] = [
  ['tar', isOldTar],
  ['lzh', isLzh],
  ['cpio', isCpio],
  ['arj', isArj],
  // A skippable frame may stand in front of Zstandard's own.
  ['zstd', (bytes) => (bytes.u32(0) & 0xfffffff0) >>> 0 === 0x184d2a50 && bytes.has(0, 8)],
  ['packed', isLzma],
  // Bitmap: the reserved field is empty and the rest of the header is small.
  ['picture', (bytes) => hasAscii(bytes.data, 'BM') && bytes.u32(6) === 0 && bytes.u32(10) < 0x1000],
  ['vhd', isPartitioned],
  ['vhd', isBootable],
];

/** By a magic number that stands in the very front. */
export function signatureInFront(data: Uint8Array): Kind | undefined {
  return IN_FRONT.find(([, signature]) => startsWith(data, signature))?.[0];
}

/** By marks that stand further in, or by the shape of the header. */
export function signatureFurtherIn(bytes: Bytes): Kind | undefined {
  const { data } = bytes;
  const bears = ([at, mark]: readonly [number, string]): boolean =>
    at >= 0 ? hasAscii(data, mark, at) : data.length > 1_024 && hasAscii(data, mark, data.length + at);
  const marked = FURTHER_IN.find(([, ...marks]) => marks.every(bears));
  return marked?.[0] ?? BY_SHAPE.find(([, isOne]) => isOne(bytes))?.[0];
}

/** ARJ: the main header's id, and its size, at most 2,600 bytes. */
function isArj(bytes: Bytes): boolean {
  return bytes.u16(0) === 0xea60 && bytes.u16(2) > 29 && bytes.u16(2) <= 2_600;
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

/** A disk image without any of these marks still boots like one. */
function isBootable(bytes: Bytes): boolean {
  if (bytes.length < 64 * 1_024 || bytes.u16(510) !== 0xaa55) return false;
  return (
    hasAscii(bytes.data, 'NTFS    ', 3) ||
    hasAscii(bytes.data, 'FAT', 54) ||
    hasAscii(bytes.data, 'FAT32', 82) ||
    hasAscii(bytes.data, 'EXFAT   ', 3)
  );
}
