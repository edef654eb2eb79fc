/** Header fields (RFC 5322, 2.2), their parameters (RFC 2045, 5.1; RFC 2231) and encoded words (RFC 2047). */
import type { Budget } from '../../budget';
import type { Host } from '../../host';
import { decodeBase64 } from '../codec/base64';
import { decodeQuotedPrintable } from '../codec/quoted-printable';

export interface MimeHeaders {
  /** Of Content-Type, lower case; text/plain where it is missing. */
  readonly type: string;
  /** Where the body begins. */
  readonly bodyStart: number;
  /** The first value of a header, unfolded, encoded words decoded; the name in lower case. */
  get(name: string): string | undefined;
  /** A parameter of a header. */
  parameter(header: string, name: string): string | undefined;
}

const MOST_HEADERS = 1_000;
const LONGEST_HEADER = 65_536;

/** Reads the header lines from `start` to the first empty line. */
export function readMimeHeaders(source: string, start: number, end: number, host: Host, budget: Budget): MimeHeaders {
  const values = new Map<string, string>();
  let at = start;
  let name = '';
  for (let lines = 0; at < end && lines < MOST_HEADERS; lines++) {
    const feed = source.indexOf('\n', at);
    const lineEnd = feed === -1 || feed >= end ? end : feed;
    if (!budget.takeSteps(1 + ((lineEnd - at) >>> 4))) break;
    const line = source.slice(at, Math.min(lineEnd, at + LONGEST_HEADER)).replace(/\r$/, '');
    if (line === '') {
      at = Math.min(lineEnd + 1, end);
      break;
    }
    const folded = line.startsWith(' ') || line.startsWith('\t');
    const colon = line.indexOf(':');
    if (folded && name !== '') {
      const before = values.get(name) ?? '';
      if (before.length < LONGEST_HEADER) values.set(name, `${before} ${line.trim()}`);
    } else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      // RFC 5322, 3.6: most fields occur once; of two, mail programs believe the first.
      if (values.has(name)) name = '';
      else values.set(name, line.slice(colon + 1).trim());
    } else if (lines > 0) {
      // No header any more, and no empty line in between: the body has begun.
      break;
    }
    at = Math.min(lineEnd + 1, end);
  }
  const type = (values.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return {
    type: type === '' ? 'text/plain' : type,
    bodyStart: at,
    get(header) {
      const value = values.get(header);
      return value === undefined ? undefined : decodeWords(value, host, budget);
    },
    parameter: (header, wanted) => readParameter(values.get(header) ?? '', wanted, host, budget),
  };
}

function readParameter(value: string, wanted: string, host: Host, budget: Budget): string | undefined {
  const found = new Map<string, string>();
  let at = value.indexOf(';');
  while (at !== -1 && at < value.length && found.size < 100) {
    const equals = value.indexOf('=', at);
    if (equals === -1) break;
    const name = value
      .slice(at + 1, equals)
      .trim()
      .toLowerCase();
    let start = equals + 1;
    while (value.charAt(start) === ' ') start++;
    const quoted = value.charAt(start) === '"';
    const stop = quoted ? value.indexOf('"', start + 1) : value.indexOf(';', start);
    const end = stop === -1 ? value.length : stop;
    if (!found.has(name)) found.set(name, quoted ? value.slice(start + 1, end) : value.slice(start, end).trim());
    at = quoted ? value.indexOf(';', end) : stop;
  }
  const plain = found.get(wanted);
  if (plain !== undefined) return decodeWords(plain, host, budget);
  const extended = found.get(`${wanted}*`);
  if (extended !== undefined) return decodeExtended(extended, host);
  // RFC 2231, 3: a value in numbered pieces, of which the first may name the charset.
  const pieces: string[] = [];
  let encoded = false;
  for (let index = 0; ; index++) {
    const piece = found.get(`${wanted}*${String(index)}`) ?? found.get(`${wanted}*${String(index)}*`);
    if (piece === undefined) break;
    encoded ||= found.has(`${wanted}*${String(index)}*`);
    pieces.push(piece);
  }
  if (pieces.length === 0) return undefined;
  return encoded ? decodeExtended(pieces.join(''), host) : pieces.join('');
}

/** charset'language'percent-encoded */
function decodeExtended(value: string, host: Host): string {
  const [charset = '', , ...rest] = value.split("'");
  const text = rest.length > 0 ? rest.join("'") : value;
  const bytes = new Uint8Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const escape = text.charAt(at) === '%' ? parseInt(text.slice(at + 1, at + 3), 16) : NaN;
    if (!Number.isNaN(escape)) at += 2;
    bytes[count++] = Number.isNaN(escape) ? text.charCodeAt(at) : escape;
  }
  return host.decode(bytes.subarray(0, count), rest.length > 0 && charset !== '' ? charset : 'utf-8');
}

/** RFC 2047: =?charset?B?…?= and =?charset?Q?…?=; blanks between two encoded words vanish. */
function decodeWords(value: string, host: Host, budget: Budget): string {
  if (!value.includes('=?')) {
    for (let at = 0; at < value.length; at++) {
      if (value.charCodeAt(at) >= 0x80) return host.decode(rawBytes(value), 'utf-8');
    }
    return value;
  }
  const joined = value.replace(/\?=[ \t]{1,80}=\?/g, '?==?');
  return joined.replace(
    /=\?([^?\s]{1,40})\?([bqBQ])\?([^?]{0,8000})\?=/g,
    (_, charset: string, kind: string, text: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? decodeBase64(text, 0, text.length, budget)
          : decodeQuotedPrintable(text.replace(/_/g, ' '), 0, text.length, budget);
      return host.decode(bytes, charset.split('*', 1)[0] ?? '');
    },
  );
}

function rawBytes(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length);
  for (let at = 0; at < value.length; at++) bytes[at] = value.charCodeAt(at);
  return bytes;
}
