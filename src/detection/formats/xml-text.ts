/** The bytes of an XML document as text: byte order mark first, then the declaration (XML 1.0, appendix F). */
import type { Host } from '../host';
import { indexOfBytes, latin1, startsWith, utf16be, utf16le } from './codec/bytes';
import { isWellFormedUtf8 } from './codec/utf8';
import { findAttribute } from './xml';
import type { XmlText } from './xml-window';

/** Bytes that are made into text at a time, an even number for UTF-16; nearly all parts of honest documents are shorter. */
const PIECE = 256 * 1_024;

/** The document as one text. */
export function decodeXml(bytes: Uint8Array, host: Host): string {
  const { charset, mark } = encodingOf(bytes);
  return decode(bytes.subarray(mark), charset, host);
}

/** The document for a scan: the same text, but of a long one no more is made than the scan asks for. */
export function xmlText(bytes: Uint8Array, host: Host): XmlText {
  const { charset, mark } = encodingOf(bytes);
  const content = bytes.subarray(mark);
  const cut = content.length > PIECE ? cutterOf(content, charset) : undefined;
  if (cut === undefined) return decode(content, charset, host);
  let at = 0;
  return () => {
    if (at >= content.length) return undefined;
    const start = at;
    at = cut(content, at + PIECE);
    return decode(content.subarray(start, at), charset, host);
  };
}

interface Encoding {
  /** UTF-16 by its bytes alone, never by what is declared. */
  readonly charset: string;
  /** Length of the byte order mark. */
  readonly mark: number;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { charset: 'utf-8', mark: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { charset: 'utf-16le', mark: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { charset: 'utf-16be', mark: 2 };
  if (startsWith(bytes, [0x3c, 0])) return { charset: 'utf-16le', mark: 0 };
  if (startsWith(bytes, [0, 0x3c])) return { charset: 'utf-16be', mark: 0 };
  // A document without a declaration of its encoding, or before byte 200, is UTF-8; nearly every other one says so.
  const declares = indexOfBytes(bytes, ENCODING, 0, 200);
  const isUtf8 = declares === -1 || startsWith(bytes, UTF_8, declares + ENCODING.length);
  return { charset: isUtf8 ? 'utf-8' : declaredEncoding(latin1(bytes, 0, 200)), mark: 0 };
}

/** "encoding" */
const ENCODING = [0x65, 0x6e, 0x63, 0x6f, 0x64, 0x69, 0x6e, 0x67] as const;
/** ="UTF-8" */
const UTF_8 = [0x3d, 0x22, 0x55, 0x54, 0x46, 0x2d, 0x38, 0x22] as const;

function declaredEncoding(head: string): string {
  const end = head.indexOf('?>');
  if (end === -1) return 'utf-8';
  const declared = (findAttribute(head, head.indexOf('<?') + 2, end, 'encoding') ?? 'utf-8').toLowerCase();
  // A declaration that could be read byte by byte is no UTF-16, whatever it says.
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function decode(bytes: Uint8Array, charset: string, host: Host): string {
  if (charset === 'utf-16le') return utf16le(bytes);
  return charset === 'utf-16be' ? utf16be(bytes) : host.decode(bytes, charset);
}

/** Finds the end of a piece, at `least` or behind it, such that the texts of the pieces make the text of the whole. */
type Cutter = (bytes: Uint8Array, least: number) => number;

/** Undefined where only the whole can be made into text. */
function cutterOf(content: Uint8Array, charset: string): Cutter | undefined {
  // Surrogates that are cut apart meet again as the scan puts the two pieces together.
  if (charset === 'utf-16le' || charset === 'utf-16be') return (_, least) => least;
  // What is no UTF-8 after all is read by some hosts in another charset, all of it.
  return charset === 'utf-8' && isWellFormedUtf8(content) ? behindTag : undefined;
}

/** Behind a ">", where no character is cut and seldom a tag. One in front of U+FEFF does not count: decoders drop that at a beginning. */
function behindTag(bytes: Uint8Array, least: number): number {
  let end = bytes.indexOf(0x3e, least);
  while (end !== -1 && bytes[end + 1] === 0xef) end = bytes.indexOf(0x3e, end + 1);
  return end === -1 ? bytes.length : end + 1;
}
