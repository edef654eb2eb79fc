/** Transfer encodings (RFC 2045, 6): what a part holds, in every way that its headers can be read. */
import type { Budget } from '../../budget';
import { decodeBase64Part, looksLikeBase64 } from '../codec/base64';
import { decodeQuotedPrintable } from '../codec/quoted-printable';
import { decodeUuencodedPart } from '../codec/uuencode';
import { allValues } from './header-fields';
import type { HeaderField } from './header-fields';
import { withoutComments } from './mime-parameters';

const IDENTITY: ReadonlySet<string> = new Set([
  '',
  '7bit',
  '8bit',
  'binary',
  '7-bit',
  '8-bit',
  '7bits',
  '8bits',
  'none',
]);
const UUENCODE: ReadonlySet<string> = new Set(['x-uuencode', 'uuencode', 'x-uue', 'uue', 'x-uu']);

export interface DecodedPart {
  /** Distinct readings, the one that its first header asks for first. */
  readonly contents: readonly Uint8Array[];
  /** The name that a "begin" line gives, '' when there is none. */
  readonly name: string;
}

/** Undoes the transfer encoding of a part's body. */
export function decodePart(fields: readonly HeaderField[], body: Uint8Array, budget: Budget): DecodedPart {
  const stated = allValues(fields, 'content-transfer-encoding').map((value) =>
    withoutComments(value)
      .replace(/[;"'\s]/g, '')
      .toLowerCase(),
  );
  // A message states one encoding; of a hundred, no more than each kind of reading counts.
  const readings = new Set(stated.length === 0 ? (['identity'] as const) : stated.map(readingOf));
  const contents: Uint8Array[] = [];
  let name = '';
  for (const reading of readings) {
    if (reading === 'base64') contents.push(...decodeBase64Part(body, budget));
    else if (reading === 'quoted-printable') contents.push(decodeQuotedPrintable(body, budget));
    else if (reading === 'uuencode') {
      const file = decodeUuencodedPart(body, budget);
      name = file.name;
      contents.push(file.bytes);
    } else {
      // "bas64": no program can know what is meant, and some guess.
      if (reading === 'unknown' && looksLikeBase64(body)) contents.push(...decodeBase64Part(body, budget));
      contents.push(body);
    }
  }
  return { contents: contents.length > 1 ? distinct(contents) : contents, name };
}

/** How a stated encoding is undone. */
function readingOf(encoding: string): 'base64' | 'quoted-printable' | 'uuencode' | 'identity' | 'unknown' {
  if (encoding === 'base64' || encoding === 'quoted-printable') return encoding;
  if (UUENCODE.has(encoding)) return 'uuencode';
  return IDENTITY.has(encoding) ? 'identity' : 'unknown';
}

function distinct(contents: readonly Uint8Array[]): readonly Uint8Array[] {
  return contents.filter((one, index) => !contents.slice(0, index).some((other) => sameBytes(one, other)));
}

/** Do two pieces hold the same bytes? */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
