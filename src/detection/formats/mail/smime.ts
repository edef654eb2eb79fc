/**
 * S/MIME (RFC 8551): messages as Cryptographic Message Syntax (RFC 5652), in DER or BER (ITU-T X.690), as PEM or bare base64.
 * What is signed is taken out, the signature is not judged; what is encrypted stays so.
 */
import type { Budget } from '../../budget';
import { isGap } from '../../contract';
import type { Gap } from '../../contract';
import { decodeBase64, decodeShortBase64 } from '../codec/base64';
import { indexOfBytes, joinBytes, latin1 } from '../codec/bytes';
import { inflate } from '../codec/compression/inflate';

/** OBJECT IDENTIFIER with its length, 1.2.840.113549.1.7 (RFC 2315) and 1.2.840.113549.1.9.16.1 (RFC 5083, 3274). */
const PKCS7 = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
const SMIME = [0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01];

/** The last number of each: what kind of content it is. */
const PKCS7_KINDS: Readonly<Record<number, Kind>> = {
  2: 'signed',
  3: 'locked',
  4: 'locked',
  5: 'digested',
  6: 'locked',
};
const SMIME_KINDS: Readonly<Record<number, Kind>> = { 9: 'compressed', 23: 'locked' };

type Kind = 'signed' | 'digested' | 'compressed' | 'locked';

/** The tag stands behind at most this many bytes: SEQUENCE with its length. */
const TYPE_WITHIN = 8;
/** A SEQUENCE (0x30) in base64, its length below 0x90. */
const IN_BASE64 = /^M[A-I]/;
const ARMOUR = /^-----BEGIN (?:PKCS7|PKCS #7 SIGNED DATA|CMS)-----/;

/** Does cryptographic message syntax begin here, in any of its dresses? */
export function isSmime(data: Uint8Array): boolean {
  if (data[0] === 0x30) return kindOf(data) !== undefined;
  const head = latin1(data, 0, 80);
  if (ARMOUR.test(head)) return true;
  return IN_BASE64.test(head) && kindOf(decodeShortBase64(head)) !== undefined;
}

/** The content of a signed or compressed message; undefined where it lies apart from its signature. */
export function readSmime(data: Uint8Array, budget: Budget): Uint8Array | Gap | undefined {
  const der = data[0] === 0x30 ? data : fromText(data, budget);
  const kind = kindOf(der);
  if (kind === undefined) return budget.gap ?? 'damaged';
  if (kind === 'locked') return 'encrypted';
  const content = encapsulated(der, kind, budget);
  if (content === undefined || isGap(content) || kind !== 'compressed') return content;
  // RFC 3274: zlib (RFC 1950), whose header has two bytes.
  const { bytes, gap } = inflate(content.subarray(2), budget);
  return bytes.length === 0 ? (gap ?? 'damaged') : bytes;
}

function kindOf(data: Uint8Array): Kind | undefined {
  const at = indexOfBytes(data, PKCS7, 0, TYPE_WITHIN + PKCS7.length);
  if (at !== -1) return PKCS7_KINDS[data[at + PKCS7.length] ?? 0];
  const smime = indexOfBytes(data, SMIME, 0, TYPE_WITHIN + SMIME.length);
  return smime === -1 ? undefined : SMIME_KINDS[data[smime + SMIME.length] ?? 0];
}

function fromText(data: Uint8Array, budget: Budget): Uint8Array {
  const text = latin1(data);
  const start = ARMOUR.test(text) ? text.indexOf('\n') + 1 : 0;
  const end = text.indexOf('-----END', start);
  return decodeBase64(text, start, end === -1 ? text.length : end, budget);
}

/** EncapsulatedContentInfo (RFC 5652, 5.2): SEQUENCE of a type and, behind [0], an OCTET STRING, whole or in pieces. */
function encapsulated(der: Uint8Array, kind: Kind, budget: Budget): Uint8Array | Gap | undefined {
  // ContentInfo { type, [0] { SignedData { version, algorithms, EncapsulatedContentInfo … } } }: compressed data alike (RFC 3274).
  const contentInfo = elementAt(der, 0, der.length, budget);
  const outer = contentInfo && childAt(der, contentInfo, 1, budget);
  const data = outer && childAt(der, outer, 0, budget);
  // A digest (RFC 5652, 7) has one algorithm in place of a set of them: all three have the content in third place.
  const info = data && childAt(der, data, 2, budget);
  if (info === undefined) return budget.gap ?? 'damaged';
  const wrapped = childAt(der, info, 1, budget);
  if (wrapped === undefined) return kind === 'compressed' ? 'damaged' : undefined;
  return octets(der, wrapped, budget);
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** Behind it, its end marker included. */
  readonly next: number;
}

const OCTET_STRING = 0x04;
const CONSTRUCTED = 0x20;
const END_OF_CONTENTS = 0x00;

interface Header {
  readonly tag: number;
  readonly start: number;
  /** undefined: indefinite, up to an end marker (X.690, 8.1.3.6). */
  readonly length: number | undefined;
}

function headerAt(data: Uint8Array, at: number): Header | undefined {
  const [tag, first] = [data[at], data[at + 1]];
  // Tags of several bytes are used nowhere here.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined;
  if (first < 0x80) return { tag, start: at + 2, length: first };
  if (first === 0x80) return { tag, start: at + 2, length: undefined };
  const count = first & 0x7f;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (data[at + 2 + index] ?? 0);
  return count > 6 ? undefined : { tag, start: at + 2 + count, length };
}

function elementAt(data: Uint8Array, at: number, end: number, budget: Budget): Element | undefined {
  const header = at < end ? headerAt(data, at) : undefined;
  if (header === undefined || !budget.takeSteps(4)) return undefined;
  const { tag, start, length } = header;
  // A length that leads out of the file: what is there is read.
  if (length !== undefined)
    return { tag, start, end: Math.min(start + length, end), next: Math.min(start + length, end) };
  let open = 1;
  let place = start;
  while (place < end) {
    const inner = headerAt(data, place);
    if (inner === undefined || !budget.takeSteps(4)) break;
    if (inner.tag === END_OF_CONTENTS && inner.length === 0) {
      open--;
      if (open === 0) return { tag, start, end: place, next: inner.start };
    } else if (inner.length === undefined) open++;
    place = inner.start + (inner.length ?? 0);
  }
  return { tag, start, end, next: end };
}

/** The element at this place among those inside another. */
function childAt(data: Uint8Array, { start, end }: Element, place: number, budget: Budget): Element | undefined {
  let at = start;
  for (let index = 0; ; index++) {
    const element = elementAt(data, at, end, budget);
    if (element === undefined || index === place) return element;
    at = element.next;
  }
}

/** All octet strings inside, one after the other: BER may cut one into pieces, and those again (X.690, 8.7.3). */
function octets(data: Uint8Array, { start, end }: Element, budget: Budget): Uint8Array | Gap {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (let at = start; at < end;) {
    const header = headerAt(data, at);
    if (header === undefined || !budget.takeSteps(4)) break;
    const isOpened = (header.tag & CONSTRUCTED) !== 0;
    const stop = header.start + (header.length ?? 0);
    if (!isOpened && header.tag === OCTET_STRING) {
      const piece = data.subarray(header.start, Math.min(stop, end));
      total += piece.length;
      pieces.push(piece);
    }
    at = isOpened ? header.start : stop;
  }
  if (pieces.length === 0) return budget.gap ?? 'damaged';
  if (!budget.takeBytes(total)) return budget.gap ?? 'too-large';
  return joinBytes(pieces);
}

/** Headers of a MIME entity at the beginning of what was signed (RFC 8551, 3.1). */
export function isMimeEntity(content: Uint8Array): boolean {
  return /^\s{0,16}(?:content-[a-z-]{1,40}|mime-version)\s{0,4}:/i.test(latin1(content, 0, 128));
}

/** The name of a signed file without its signature's ending: "invoice.xml.p7m". */
export function nameOfSigned(name: string): string {
  return /^(.+)\.(?:p7m|p7s|p7z|p7)$/i.exec(name)?.[1] ?? name;
}
