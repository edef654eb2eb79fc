/**
 * Internet messages (RFC 5322) and their parts (RFC 2045, 2046), read at once and without recursion: for web archives (.mht)
 * and for messages that lie inside attachments.
 */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { decodeBase64 } from '../codec/base64';
import { latin1 } from '../codec/bytes';
import { readMimeHeaders } from './mime-headers';
import type { MimeHeaders } from './mime-headers';
import { decodeQuotedPrintable } from '../codec/quoted-printable';

/** A leaf of the message: everything that is no multipart, message/rfc822 included. */
export interface MimePart {
  readonly headers: MimeHeaders;
  /** "text/html", lower case; text/plain where the part says nothing. */
  readonly type: string;
  /** From Content-Disposition, Content-Type or the end of Content-Location; '' when there is none. */
  readonly name: string;
  /** The content, transfer encoding undone; of more than `most` encoded bytes only these. Decoded at each call. */
  content(most?: number): Uint8Array;
  /** The content as text in its own charset. */
  text(): string;
}

export interface MimeMessage {
  readonly headers: MimeHeaders;
  /** In order, whatever multipart they lie in. */
  readonly parts: readonly MimePart[];
  readonly gap?: Gap;
}

const DEEPEST = 16;
const MOST_PARTS = 1_000;
/** Junk lines that web archives may have in front of their headers: Word skips them, so do hiding places. */
const MOST_JUNK = 4_096;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** Takes a message apart. Never fails: something without headers is a message with one part of text. */
export function readMime(bytes: Uint8Array, host: Host, budget: Budget): MimeMessage {
  const source = latin1(bytes);
  const start = startOfHeaders(source);
  const parts: MimePart[] = [];
  let gap: Gap | undefined;
  let first: MimeHeaders | undefined;
  const waiting: Stretch[] = [{ start, end: source.length, depth: 0 }];
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    if (parts.length >= MOST_PARTS) {
      gap ??= 'too-large';
      break;
    }
    if (!budget.takeEntries()) return finish(first, parts, budget.gap);
    const headers = readMimeHeaders(source, stretch.start, stretch.end, host, budget);
    first ??= headers;
    const inside = headers.type.startsWith('multipart/') ? splitMultipart(source, headers, stretch, budget) : undefined;
    if (inside === undefined || inside.length === 0)
      parts.push(leaf(bytes, source, headers, stretch.end, host, budget));
    else if (stretch.depth >= DEEPEST) gap ??= 'too-large';
    // The last goes in first, so that the first comes out first.
    else for (let index = inside.length - 1; index >= 0; index--) waiting.push(inside[index] ?? stretch);
  }
  return finish(first, parts, budget.gap ?? gap);
}

function finish(headers: MimeHeaders | undefined, parts: readonly MimePart[], gap: Gap | undefined): MimeMessage {
  return { headers: headers ?? emptyHeaders, parts, ...(gap === undefined ? {} : { gap }) };
}

const emptyHeaders: MimeHeaders = {
  type: 'text/plain',
  bodyStart: 0,
  get: () => undefined,
  parameter: () => undefined,
};

function startOfHeaders(source: string): number {
  const at = source
    .slice(0, MOST_JUNK)
    .search(/^[ \t]{0,64}(?:mime-version|content-type|from|received|date|subject|to|x-[a-z-]{1,40}):/im);
  return at === -1 ? 0 : at;
}

/** RFC 2046, 5.1.1: parts stand between lines that begin with "--" and the boundary. */
function splitMultipart(source: string, headers: MimeHeaders, whole: Stretch, budget: Budget): readonly Stretch[] {
  const { bodyStart } = headers;
  // Searched alone: a thousand parts without their delimiter would each be searched to the end of the file.
  const body = source.slice(bodyStart, whole.end);
  const boundary = headers.parameter('content-type', 'boundary') ?? guessBoundary(body);
  if (boundary === '') return [];
  const parts: Stretch[] = [];
  const delimiter = `--${boundary}`;
  let start = -1;
  let searched = 0;
  while (parts.length < MOST_PARTS) {
    const at = body.indexOf(delimiter, searched);
    const found = at === -1 ? body.length : at;
    if (!budget.takeSteps(1 + ((found - searched) >>> 6))) break;
    const atLineStart = at <= 0 || body.charCodeAt(at - 1) === 0x0a;
    searched = found + delimiter.length;
    if (!atLineStart) continue;
    if (start !== -1 && found > start)
      parts.push({ start: bodyStart + start, end: bodyStart + endBefore(body, start, found), depth: whole.depth + 1 });
    if (at === -1 || body.startsWith('--', searched)) break;
    const line = body.indexOf('\n', searched);
    start = line === -1 ? body.length : line + 1;
  }
  return parts;
}

/** The line break in front of a boundary belongs to the boundary. */
function endBefore(source: string, start: number, end: number): number {
  let last = end;
  if (last > start && source.charCodeAt(last - 1) === 0x0a) last--;
  if (last > start && source.charCodeAt(last - 1) === 0x0d) last--;
  return last;
}

/** Where the boundary parameter is missing or broken, the first line that begins with "--" is as good. */
function guessBoundary(body: string): string {
  const at = body.startsWith('--') ? 0 : body.indexOf('\n--') + 1;
  if (!body.startsWith('--', at)) return '';
  const [line = ''] = body.slice(at + 2, at + 202).split('\n', 1);
  return line.trimEnd();
}

function leaf(
  bytes: Uint8Array,
  source: string,
  headers: MimeHeaders,
  end: number,
  host: Host,
  budget: Budget,
): MimePart {
  const location = headers.get('content-location') ?? '';
  const name =
    headers.parameter('content-disposition', 'filename') ??
    headers.parameter('content-type', 'name') ??
    location.slice(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const content = (most = Infinity): Uint8Array => {
    const last = Math.min(end, headers.bodyStart + most);
    if (encoding === 'base64') return decodeBase64(source, headers.bodyStart, last, budget);
    if (encoding === 'quoted-printable') return decodeQuotedPrintable(source, headers.bodyStart, last, budget);
    return bytes.subarray(headers.bodyStart, last);
  };
  return {
    headers,
    type: headers.type,
    name,
    content,
    text: () => host.decode(content(), headers.parameter('content-type', 'charset') ?? 'utf-8'),
  };
}
