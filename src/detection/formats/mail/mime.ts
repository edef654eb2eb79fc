/** Internet messages (RFC 5322) as a list of their parts (RFC 2045): web archives (.mht) are read by it, and `message.ts`. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { latin1 } from '../codec/bytes';
import { isFieldStart } from './header-fields';
import type { HeaderField } from './header-fields';
import { mimePart } from './mime-parts';
import type { MimePart } from './mime-parts';
import { readStructure } from './mime-structure';
import type { MimeLeaf, MimeStructure } from './mime-structure';

export type { MimePart } from './mime-parts';

export interface MimeMessage {
  /** The outermost header fields, with their raw bytes as text; encoded words are not decoded. */
  readonly fields: readonly HeaderField[];
  /** Where the outermost header block begins and ends. */
  readonly start: number;
  readonly bodyStart: number;
  /** In order, whatever multipart they lie in. */
  readonly parts: readonly MimePart[];
  /** Programs cut this message apart in different ways: `parts` holds what any of them finds. */
  readonly ambiguous: boolean;
  readonly headerGap?: Gap;
  readonly gap?: Gap;
}

/** Junk lines that web archives may have in front of their headers: Word skips them, so do hiding places. */
const MOST_JUNK = 16_384;

/** Takes a message apart. Never fails: something without headers is a message with one part of text. */
export function readMime(bytes: Uint8Array, host: Host, budget: Budget): MimeMessage {
  const start = startOfHeaders(latin1(bytes, 0, MOST_JUNK));
  const read = readStructure(bytes, start, host, budget);
  const parts = read.leaves.map((leaf) => mimePart(bytes, leaf, host, budget));
  const hidden = hidesLines(bytes, read) ? partsWithReturns(bytes, read, host, budget) : undefined;
  // A message whose lines all end in a carriage return has no fields before.
  const chosen = hidden !== undefined && read.fields.length <= 1 && hidden.read.fields.length > 1 ? hidden.read : read;
  const { fields, bodyStart, headerGap, gap } = chosen;
  return {
    fields,
    start,
    bodyStart,
    parts: hidden === undefined ? parts : chosen === read ? [...parts, ...hidden.parts] : hidden.parts,
    ambiguous: read.ambiguous || (hidden !== undefined && chosen === read && hidden.parts.length > 0),
    ...(headerGap && { headerGap }),
    ...(gap && { gap }),
  };
}

/** Where the first header begins: behind a byte order mark and blank lines, or behind junk. */
function startOfHeaders(head: string): number {
  const visible = /^(?:\xef\xbb\xbf)?[\s\0]{0,4096}/.exec(head)?.[0].length ?? 0;
  if (isFieldStart(head, visible) || head.startsWith('From ', visible)) return visible;
  const known =
    /^[ \t]{0,64}(?:mime-version|content-type|from|received|return-path|date|subject|to|x-[a-z-]{1,40}):/im.exec(head);
  return known === null ? 0 : known.index + known[0].search(/[^ \t]/);
}

/**
 * A carriage return alone is a line break to some programs and nothing to others: it can hide a delimiter, the headers of a
 * part, or, in mail of old Macintoshes and in bounces, all lines at once.
 */
function hidesLines(bytes: Uint8Array, { fields }: MimeStructure): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0x0d || bytes[at + 1] === 0x0a) continue;
    if (fields.length <= 1) return true;
    if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) return true;
    if (/^content-/i.test(latin1(bytes, at + 1, at + 9))) return true;
  }
  return false;
}

/** The same with each lone carriage return as a line break: the parts that were not there before. */
function partsWithReturns(
  bytes: Uint8Array,
  before: MimeStructure,
  host: Host,
  budget: Budget,
): { readonly read: MimeStructure; readonly parts: readonly MimePart[] } | undefined {
  if (!budget.takeBytes(bytes.length)) return undefined;
  const lines = new Uint8Array(bytes);
  for (let at = 0; at < lines.length; at++) if (lines[at] === 0x0d && lines[at + 1] !== 0x0a) lines[at] = 0x0a;
  const read = readStructure(lines, before.start, host, budget);
  const key = ({ bodyStart, end }: MimeLeaf): string => `${String(bodyStart)}-${String(end)}`;
  const known = new Set(before.leaves.map(key));
  const parts = read.leaves.filter((leaf) => !known.has(key(leaf))).map((leaf) => mimePart(lines, leaf, host, budget));
  return { read, parts };
}
