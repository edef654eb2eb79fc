/**
 * What is kept of source that was blown up to hide what it does: megabytes of comments, of blank lines, of junk, thousands of
 * modules. What may start is read first; comments are dropped before anything else is; of the rest, head and tail are kept.
 */
import { joinBytes } from './bytes';

/** Bytes of one module that are kept; the longest honest project met has 1.2 million in all its modules. */
const LONGEST_HEAD = 2_500_000;
const LONGEST_TAIL = 1_500_000;

const LINE_FEED = 10;
const RETURN = 13;
const APOSTROPHE = 39;
const UNDERSCORE = 95;

export interface KeptSource {
  readonly bytes: Uint8Array;
  /** Something in the middle was left out, which may be what matters. */
  readonly cut: boolean;
  /** It is not the whole source: comments at least are gone. */
  readonly shortened: boolean;
}

/** `lineBased`: no character of its charset holds the bytes of line ends and apostrophes within it (ISO-2022 does). */
export function keepSource(source: Uint8Array, lineBased: boolean): KeptSource {
  const longest = LONGEST_HEAD + LONGEST_TAIL;
  if (source.length <= longest) return { bytes: source, cut: false, shortened: false };
  const code = lineBased ? withoutComments(source) : source;
  if (code.length <= longest) return { bytes: code, cut: false, shortened: true };
  const tail = code.subarray(code.length - LONGEST_TAIL);
  // The line that the cut goes through is lost whole.
  const firstEnd = tail.indexOf(LINE_FEED);
  const pieces = [code.subarray(0, LONGEST_HEAD), Uint8Array.of(LINE_FEED), tail.subarray(firstEnd + 1)];
  return { bytes: joinBytes(pieces), cut: true, shortened: true };
}

/** The source without lines that are blank or nothing but a comment, and without what continues such a comment. */
function withoutComments(source: Uint8Array): Uint8Array {
  const kept = new Uint8Array(source.length);
  let length = 0;
  let inComment = false;
  for (let at = 0; at < source.length;) {
    const start = at;
    while (at < source.length && source[at] !== LINE_FEED && source[at] !== RETURN) at++;
    const end = at;
    while (at < source.length && (source[at] === LINE_FEED || source[at] === RETURN)) at++;
    let first = start;
    while (first < end && isBlank(source[first])) first++;
    if (first === end) continue;
    const isComment: boolean = inComment || source[first] === APOSTROPHE || isRemark(source, first, end);
    inComment = isComment && source[end - 1] === UNDERSCORE && isBlank(source[end - 2]);
    if (isComment) continue;
    kept.set(source.subarray(start, at), length);
    length += at - start;
  }
  return kept.subarray(0, length);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9;
}

/** `Rem` and a blank behind it. */
function isRemark(source: Uint8Array, at: number, end: number): boolean {
  return (
    lower(source[at]) === 114 &&
    lower(source[at + 1]) === 101 &&
    lower(source[at + 2]) === 109 &&
    (at + 3 >= end || isBlank(source[at + 3]))
  );
}

/**
 * May a procedure of this source start by itself? True for `Sub auto…`, for names with an underscore (events) and for the ribbon's
 * callbacks; a wrong answer changes the order in which modules are read, and nothing else.
 */
export function mayStart(source: Uint8Array): boolean {
  for (let at = 2; at < source.length; at++) {
    // "sub ", found by its last letter, which is rarer than the first.
    if (lower(source[at]) !== 98) continue;
    if (!isBlank(source[at + 1]) || lower(source[at - 1]) !== 117 || lower(source[at - 2]) !== 115) continue;
    let next = at + 1;
    while (isBlank(source[next])) next++;
    if (lower(source[next]) === 97 && lower(source[next + 1]) === 117 && lower(source[next + 2]) === 116) return true;
    for (const end = next + 80; next < end && isNameByte(source[next]); next++)
      if (source[next] === UNDERSCORE) return true;
    if (source[next] === 40 && startsWithRibbon(source, next + 1)) return true;
  }
  return false;
}

/** `(ribbon As IRibbonUI)`. */
function startsWithRibbon(source: Uint8Array, from: number): boolean {
  for (let at = from; at < from + 80 && source[at] !== LINE_FEED; at++)
    if (source[at] === 73 && source[at + 1] === 82 && source[at + 2] === 105 && source[at + 3] === 98) return true;
  return false;
}

function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const letter = byte | 32;
  return (letter >= 97 && letter <= 122) || (byte >= 48 && byte <= 57) || byte === UNDERSCORE || byte >= 128;
}

function lower(byte: number | undefined): number {
  return (byte ?? 0) | 32;
}
