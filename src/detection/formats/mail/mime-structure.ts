/**
 * The parts of a message (RFC 2045, RFC 2046, 5.1), found at once and without recursion. Where programs cut a message apart
 * differently, every way is followed: a part of any of them can be the file that somebody opens.
 */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { latin1, latin1Bytes, startsWith } from '../codec/bytes';
import { isBlank, lineEnd } from '../codec/lines';
import { decodeRaw } from './encoded-words';
import { allValues, isFieldStart, readHeaderFields } from './header-fields';
import type { HeaderBlock, HeaderField } from './header-fields';
import { boundariesOf, readParameters } from './mime-parameters';
import type { Parameters } from './mime-parameters';

/** What is no multipart, or one that holds nothing. */
export interface MimeLeaf {
  readonly fields: readonly HeaderField[];
  /** Content-Type, all readings that are no multipart; text/plain where the part says nothing. */
  readonly types: readonly Parameters[];
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** Place of the nearest multipart/alternative around it. */
  readonly alternative?: number;
  /** The nearest multipart around it is multipart/related. */
  readonly related: boolean;
}

export interface MimeStructure {
  readonly fields: readonly HeaderField[];
  /** Where the outermost header block begins, and where it ends. */
  readonly start: number;
  readonly bodyStart: number;
  /** In order of their places. */
  readonly leaves: readonly MimeLeaf[];
  /** Programs cut this message apart in different ways. */
  readonly ambiguous: boolean;
  /** In the outermost header block. */
  readonly headerGap?: Gap;
  readonly gap?: Gap;
}

/** Honest mail stays below ten. */
const DEEPEST = 40;
const MOST_LEAVES = 10_000;
/** Ways to read one Content-Type. */
const MOST_BOUNDARIES = 8;
/** Lines that are tried where the boundary is missing, and what each costs: signatures and quotes begin with hyphens too. */
const MOST_GUESSES = 10_000;
const GUESS_STEPS = 200;
/** Exchange Online lets through 256 kB of headers. */
const LONGEST_HEADERS = 2 * 1024 * 1024;
const DASH = 0x2d;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly alternative?: number;
  readonly related: boolean;
  /** multipart/digest (RFC 2046, 5.1.5): its parts are messages where they say nothing. */
  readonly digest: boolean;
}

/** Takes the bytes apart from `start` on. Never fails: something without headers is a message with one part of text. */
export function readStructure(bytes: Uint8Array, start: number, host: Host, budget: Budget): MimeStructure {
  const dashes = dashLines(bytes, start);
  const leaves: MimeLeaf[] = [];
  const seen = new Set<string>();
  let ambiguous = false;
  let gap: Gap | undefined;
  let first: HeaderBlock | undefined;
  const waiting: Stretch[] = [{ start, end: bytes.length, depth: 0, related: false, digest: false }];
  if (!budget.takeSteps(bytes.length >>> 2)) waiting.length = 0;
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    if (leaves.length >= MOST_LEAVES || !budget.takeSteps(50)) {
      gap ??= budget.gap ?? 'too-large';
      break;
    }
    const block = readBlock(bytes, stretch, host, budget);
    first ??= block;
    const types = allValues(block.fields, 'content-type').map((value) => readParameters(value, budget));
    const multiparts = types.filter(({ value }) => value.startsWith('multipart/'));
    const others = types.filter(({ value }) => !value.startsWith('multipart/') && value !== '');
    let inside: Split = { stretches: [], ambiguous: false, cut: false };
    if (multiparts.length > 0) {
      if (stretch.depth >= DEEPEST) gap ??= 'too-large';
      else inside = splitMultipart(bytes, dashes, { stretch, bodyStart: block.end, multiparts }, host, budget);
    }
    ambiguous ||= inside.ambiguous;
    if (inside.cut) gap ??= 'too-large';
    // Text in its raw form shows nothing that its parts do not show; another kind of file does.
    const shown = inside.stretches.length === 0 ? others : others.filter(({ value }) => !value.startsWith('text/'));
    // Cut by a boundary that its own begins with, a multipart is left without a body.
    const isHollow = multiparts.length > 0 && isBlankText(bytes, block.end, stretch.end);
    if ((inside.stretches.length === 0 && !isHollow) || shown.length > 0) {
      const otherwise = stretch.digest ? 'message/rfc822' : 'text/plain';
      leaves.push({
        fields: block.fields,
        types: shown.length > 0 ? shown : [{ value: otherwise, list: multiparts[0]?.list ?? [] }],
        start: stretch.start,
        bodyStart: block.end,
        end: stretch.end,
        related: stretch.related,
        ...(stretch.alternative !== undefined && { alternative: stretch.alternative }),
      });
    }
    // The last goes in first, so that the first comes out first.
    for (let index = inside.stretches.length - 1; index >= 0; index--) {
      const child = inside.stretches[index];
      const key = child === undefined ? '' : `${String(child.start)}-${String(child.end)}`;
      if (child === undefined || seen.has(key)) continue;
      seen.add(key);
      waiting.push(child);
    }
  }
  return structureOf(first ?? { fields: [], end: start }, { start, leaves, ambiguous }, gap ?? budget.gap);
}

function structureOf(
  { fields, end, gap: headerGap }: HeaderBlock,
  found: Pick<MimeStructure, 'start' | 'leaves' | 'ambiguous'>,
  gap: Gap | undefined,
): MimeStructure {
  return { ...found, fields, bodyStart: end, ...(headerGap && { headerGap }), ...(gap && { gap }) };
}

/** The header block of a stretch; `end` is its place in the whole file. */
function readBlock(bytes: Uint8Array, { start, end }: Stretch, host: Host, budget: Budget): HeaderBlock {
  const head = latin1(bytes, start, Math.min(end, start + 256));
  if (!isFieldStart(head, 0) && !/^>?From /.test(head))
    return { fields: [], end: bodyWithoutHeaders(bytes, start, end) };
  const empty = emptyLine(bytes, start, end);
  const cut = empty - start > LONGEST_HEADERS;
  const block = readHeaderFields(latin1(bytes, start, cut ? start + LONGEST_HEADERS : empty), budget);
  const gap = block.gap ?? (cut ? 'too-large' : undefined);
  return {
    fields: block.fields.map(({ name, value }) => ({ name, value: decodeRaw(value, host, budget) })),
    end: cut ? empty : start + block.end,
    ...(gap && { gap }),
  };
}

/** A part may begin with the empty line that ends its headers. */
function bodyWithoutHeaders(bytes: Uint8Array, start: number, end: number): number {
  if (start < end && bytes[start] === 0x0a) return start + 1;
  return start + 1 < end && bytes[start] === 0x0d && bytes[start + 1] === 0x0a ? start + 2 : start;
}

/** Behind the first empty line, or `end`. */
function emptyLine(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== 0x0a) continue;
    let next = at + 1;
    // Gateways have doubled the carriage returns of some mail.
    while (bytes[next] === 0x0d) next++;
    if (bytes[next] === 0x0a) return Math.min(next + 1, end);
  }
  return end;
}

/** The lines that begin with two hyphens, in order: each level of the message looks at these alone. */
interface DashLines {
  readonly places: Uint32Array;
  /** The four bytes behind the hyphens, the first in the lowest place: most lines of another boundary differ in these. */
  readonly beginnings: Int32Array;
}

function dashLines(bytes: Uint8Array, start: number): DashLines {
  let places = new Uint32Array(256);
  let count = 0;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] !== DASH || bytes[at + 1] !== DASH || (at > start && bytes[at - 1] !== 0x0a)) continue;
    if (count === places.length) {
      const more = new Uint32Array(count * 2);
      more.set(places);
      places = more;
    }
    places[count++] = at;
  }
  const beginnings = new Int32Array(count);
  for (let index = 0; index < count; index++) beginnings[index] = beginning(bytes, (places[index] ?? 0) + 2);
  return { places: places.subarray(0, count), beginnings };
}

/** Up to four bytes as one number; what is missing is zero. */
function beginning(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return first | (second << 8) | (third << 16) | (fourth << 24);
}

/** Those from one place of the file on, up to another. */
function linesWithin({ places, beginnings }: DashLines, from: number, to: number): DashLines {
  const [first, last] = [firstAtLeast(places, from), firstAtLeast(places, to)];
  return { places: places.subarray(first, last), beginnings: beginnings.subarray(first, last) };
}

interface Multipart {
  readonly stretch: Stretch;
  readonly bodyStart: number;
  readonly multiparts: readonly Parameters[];
}

interface Split {
  readonly stretches: readonly Stretch[];
  readonly ambiguous: boolean;
  /** There are more readings, or more lines that end a part, than are followed. */
  readonly cut: boolean;
}

/** All parts that any reading of the multipart finds. */
function splitMultipart(
  bytes: Uint8Array,
  dashes: DashLines,
  { stretch, bodyStart, multiparts }: Multipart,
  host: Host,
  budget: Budget,
): Split {
  const { end, depth } = stretch;
  const within = linesWithin(dashes, bodyStart, end);
  const kind = multiparts[0]?.value ?? '';
  const alternative = kind === 'multipart/alternative' ? bodyStart : stretch.alternative;
  const place = {
    depth: depth + 1,
    related: kind === 'multipart/related',
    digest: kind === 'multipart/digest',
    ...(alternative !== undefined && { alternative }),
  };
  const readings: Piece[][] = [];
  let ambiguous = false;
  const stated = new Set(multiparts.flatMap((one) => boundariesOf(one, host, budget)));
  let cut = stated.size > MOST_BOUNDARIES;
  for (const boundary of [...stated].slice(0, MOST_BOUNDARIES)) {
    const { exact, begun } = delimiters(bytes, within, boundary, budget);
    cut ||= begun.length > MOST_LEAVES;
    // RFC 2046, 5.1.1: it is enough that a line begins with the boundary. Not all programs think so.
    for (const lines of begun.length > exact.length ? [exact, begun] : [exact]) {
      if (lines.length === 0) continue;
      const pieces = piecesBetween(bytes, lines, bodyStart, end);
      ambiguous ||= pieces.some(({ stray }) => stray);
      readings.push(pieces);
    }
  }
  if (readings.length === 0) {
    // Where the boundary is missing or broken, the first line that begins with "--" is as good.
    const guess = guessBoundary(bytes, within, budget);
    if (guess === undefined) return { stretches: [], ambiguous: false, cut };
    readings.push(piecesBetween(bytes, delimiters(bytes, within, guess, budget).exact, bodyStart, end));
    ambiguous = true;
  }
  const places = new Map<string, Piece>();
  for (const pieces of readings)
    for (const piece of pieces) places.set(`${String(piece.start)}-${String(piece.end)}`, piece);
  return {
    stretches: [...places.values()]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end: last }) => ({ start, end: last, ...place })),
    ambiguous,
    cut,
  };
}

interface Delimiter {
  readonly at: number;
  readonly closing: boolean;
}

/** The lines that are the boundary, and all that begin with it. */
function delimiters(
  bytes: Uint8Array,
  { places, beginnings }: DashLines,
  boundary: string,
  budget: Budget,
): { readonly exact: readonly Delimiter[]; readonly begun: readonly Delimiter[] } {
  const wanted = latin1Bytes(boundary);
  const exact: Delimiter[] = [];
  const begun: Delimiter[] = [];
  const first = beginning(wanted, 0);
  const compared = wanted.length === 0 ? 0 : 0xffffffff >>> (32 - 8 * Math.min(wanted.length, 4));
  // Every level of the message comes by here, for every reading of its boundary: an iterator would cost ten times as much.
  if (!budget.takeSteps(places.length)) return { exact, begun };
  for (let index = 0; index < beginnings.length; index++) {
    if ((((beginnings[index] ?? 0) ^ first) & compared) !== 0) continue;
    const at = places[index] ?? 0;
    if (begun.length > MOST_LEAVES || !budget.takeSteps(4)) break;
    if (!startsWith(bytes, wanted, at + 2)) continue;
    const behind = at + 2 + wanted.length;
    const next = bytes[behind];
    const closing = next === DASH && bytes[behind + 1] === DASH;
    const line = { at, closing };
    begun.push(line);
    if (closing || next === undefined || next === 0x0a || isBlank(next)) exact.push(line);
  }
  return { exact, begun };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** In front of the first delimiter, or behind the closing one. */
  readonly stray: boolean;
}

function piecesBetween(bytes: Uint8Array, lines: readonly Delimiter[], bodyStart: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let start = bodyStart;
  let outside = true;
  let closed = false;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    const last = line === undefined ? end : endBefore(bytes, start, line.at);
    if (outside ? holdsPart(bytes, start, last) : last > start)
      pieces.push({ start, end: last, stray: outside || closed });
    if (line === undefined) break;
    outside = line.closing;
    closed ||= line.closing;
    start = Math.min(lineEnd(bytes, line.at, end) + 1, end);
  }
  return pieces;
}

function isBlankText(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] === 0x0a || isBlank(bytes[at] ?? 0))) at++;
  return at === end;
}

/** Does a text that belongs to no part begin with the headers of one? */
function holdsPart(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] === 0x0a || isBlank(bytes[at] ?? 0))) at++;
  return /^content-(?:type|disposition|transfer-encoding)[ \t]{0,8}:/i.test(latin1(bytes, at, Math.min(end, at + 40)));
}

/** The line break in front of a boundary belongs to the boundary. */
function endBefore(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  if (last > start && bytes[last - 1] === 0x0a) last--;
  if (last > start && bytes[last - 1] === 0x0d) last--;
  return last;
}

/** The first line of two hyphens that headers of a part follow. */
function guessBoundary(bytes: Uint8Array, { places }: DashLines, budget: Budget): string | undefined {
  let tried = 0;
  for (let place = 0; place < places.length && tried < MOST_GUESSES; place++) {
    const at = places[place] ?? 0;
    if (bytes[at + 2] === 0x0a || bytes[at + 2] === 0x0d) continue;
    tried++;
    if (!budget.takeSteps(GUESS_STEPS)) return undefined;
    const feed = lineEnd(bytes, at, bytes.length);
    const line = latin1(bytes, at + 2, Math.min(feed, at + 202)).trimEnd();
    if (line !== '' && holdsPart(bytes, feed, Math.min(bytes.length, feed + 100))) return line;
  }
  return undefined;
}

/** Index of the first place that is not in front of `least`; places are sorted. */
function firstAtLeast(places: Uint32Array, least: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
