/**
 * What a file is by its own bytes: signatures, then a look into containers, then the shape of the text. Names decide nothing
 * here, since a name only says what a file wants to be taken for.
 */
import type { Kind } from '../contract';
import { Bytes, indexOfBytes, latin1, latin1Bytes, startsWith, utf16be, utf16le } from './codec/bytes';
import { isSmime } from './mail/smime';
import { signatureFurtherIn, signatureInFront } from './sniff-signatures';
import { sniffText } from './sniff-text';
import { sniffPrefixedZip, sniffZip } from './sniff-zip';

/** The text readers look at so much of a file, in bytes: programs that open it by content look no further either. */
const TEXT_HEAD = 16 * 1_024;
/** ISO 32000-1 annex H.3, note 13: readers accept %PDF- anywhere in the first 1,024 bytes. */
const PDF_HEAD = 1_024;

/** The kind of a file by its content. Looks at a bounded part of it, whatever its size; never throws. */
export function sniff(data: Uint8Array): Kind {
  if (data.length === 0) return 'empty';
  const bytes = new Bytes(data);
  return (
    signatureInFront(data) ??
    (isSmime(data) ? 'smime' : undefined) ??
    sniffProgram(bytes) ??
    signatureFurtherIn(bytes) ??
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

const PDF_HEADER = latin1Bytes('%PDF-');

function sniffPdf(data: Uint8Array): Kind | undefined {
  return indexOfBytes(data, PDF_HEADER, 0, PDF_HEAD) === -1 ? undefined : 'pdf';
}

/** Text of any kind, its byte order mark taken off. */
function sniffWords(data: Uint8Array): Kind | undefined {
  const head = data.subarray(0, TEXT_HEAD);
  if (startsWith(head, [0xff, 0xfe])) return sniffText(utf16le(head, 2)) ?? 'text';
  if (startsWith(head, [0xfe, 0xff])) return sniffText(utf16be(head.subarray(2))) ?? 'text';
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
