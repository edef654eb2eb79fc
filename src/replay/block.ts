/**
 * The facts of a report as lines of letters that survive a mail: lines are wrapped, quoted with "> ", indented, ended by CR LF, cut off.
 *
 *     [Emotet Guard report 1; 1834 characters; check 9f3a11c0]
 *     7VhtT+NGEP4rq…
 *     [end of Emotet Guard report]
 *
 * Between the two: raw DEFLATE (RFC 1951) of the facts as JSON, in base64url (RFC 4648, 5) without padding. The check is a CRC-32 of
 * these characters: against accidents, not against people.
 */
import { crc32 } from '../detection/formats/codec/crc32';

/** Characters of a block that are read: far more than is ever written. */
const LONGEST_BLOCK = 200_000;

const VERSION = 1;
const LINE = 64;
const END = '[end of Emotet Guard report]';

/** A text with a block behind it. What a message says of itself stands in the text: it may not look like the beginning of one. */
export function withBlock(text: string, block: string): string {
  const harmless = text.replace(/\[(?=\s*(?:end\s+of\s+)?Emotet\s+Guard\s+report)/gi, '(');
  return block === '' ? harmless : `${harmless}\n\n${block}\n`;
}

export function blockOf(payload: string): string {
  const lines = payload.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    `[Emotet Guard report ${VERSION}; ${payload.length} characters; check ${checkOf(payload)}]`,
    ...lines,
    END,
  ].join('\n');
}

/** What is wrong with the block in a text, by name, with what the sentence about it says. */
export type BlockProblem =
  | { readonly problem: 'none' }
  | { readonly problem: 'version'; readonly version: number }
  | { readonly problem: 'too-long'; readonly stated: number }
  /** The text ends before the block does. */
  | { readonly problem: 'cut'; readonly here: number; readonly stated: number }
  /** Characters are missing in it, or there are more than there were. */
  | { readonly problem: 'length'; readonly here: number; readonly stated: number }
  | { readonly problem: 'changed' }
  /** Which of them is meant, nobody can tell; one may be the sender's own. */
  | { readonly problem: 'several'; readonly count: number };

const HEAD_MARK = /\[\s*Emotet\s+Guard\s+report\s+(\d{1,6});\s*(\d{1,9})\s+characters;\s*check\s+([0-9a-f]{8})\s*\]/gi;
const END_MARK = /\[\s*end\s+of\s+Emotet\s+Guard\s+report\s*\]/i;

/** The characters of the one block in a text that is whole; where none is, what is wrong with the last. */
export function payloadIn(text: string): { readonly payload: string } | BlockProblem {
  const unquoted = text
    .split(/\r\n|\r|\n/)
    .map(withoutQuoting)
    .join('\n');
  const whole = new Set<string>();
  let problem: BlockProblem = { problem: 'none' };
  for (const head of unquoted.matchAll(HEAD_MARK)) {
    const read = payloadBehind(head, unquoted);
    if ('payload' in read) whole.add(read.payload);
    else problem = read;
    if (whole.size > 1) return { problem: 'several', count: whole.size };
  }
  const [payload] = whole;
  return payload === undefined ? problem : { payload };
}

function payloadBehind(head: RegExpMatchArray, text: string): { readonly payload: string } | BlockProblem {
  const [mark, version, length, check = ''] = head;
  const stated = Number(length);
  if (Number(version) !== VERSION) return { problem: 'version', version: Number(version) };
  if (stated > LONGEST_BLOCK) return { problem: 'too-long', stated };
  const start = (head.index ?? 0) + mark.length;
  // Blanks between the letters may be as many again, and more than ten times as many are no block.
  const rest = text.slice(start, start + 10 * stated + 1_000);
  const end = END_MARK.exec(rest);
  const payload = (end === null ? rest : rest.slice(0, end.index)).replace(/[^\w-]+/g, '');
  if (end === null && payload.length < stated) return { problem: 'cut', here: payload.length, stated };
  const exact = end === null ? payload.slice(0, stated) : payload;
  if (exact.length !== stated) return { problem: 'length', here: exact.length, stated };
  return checkOf(exact) === check.toLowerCase() ? { payload: exact } : { problem: 'changed' };
}

/** "> > ", "| ", and "HS> " in front of a line: none of these marks is a character of a block. */
function withoutQuoting(line: string): string {
  const last = Math.max(line.lastIndexOf('>'), line.lastIndexOf('|'), line.lastIndexOf('│'));
  return line.slice(last + 1);
}

function checkOf(payload: string): string {
  return crc32(new TextEncoder().encode(payload)).toString(16).padStart(8, '0');
}
