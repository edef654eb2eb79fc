/** Header fields (RFC 5322, 2.2), unfolded, in order: of a message, of its parts, and of what Outlook hands over. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, blanks at its ends taken off. */
  readonly value: string;
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Where the body begins: behind the empty line. */
  readonly end: number;
  /** Fields were left out, or cut. */
  readonly gap?: Gap;
}

/** Twice what Exchange Online lets through; 100,000 fields are the work of somebody who hides one of them. */
const MOST_FIELDS = 10_000;
/** Characters of one field: a thousand recipients with their names. */
const LONGEST_VALUE = 100_000;
/** RFC 5322 allows 998 characters a line; a name of more than these is no name. */
const LONGEST_NAME = 200;

const COLON = 0x3a;
const CARRIAGE_RETURN = 0x0d;

/** Reads up to the first empty line. A text that does not begin with a field has none, and its body begins at once. */
export function readHeaderFields(text: string, budget: Budget): HeaderBlock {
  const fields: HeaderField[] = [];
  let gap: Gap | undefined;
  let firstStray = -1;
  const block = (end: number): HeaderBlock => ({ fields, end, ...(gap && { gap }) });
  for (let at = 0; at < text.length;) {
    let end = endOfLine(text, at);
    if (isEmpty(text, at, end)) return block(Math.min(end + 1, text.length));
    while (isFolded(text, end + 1)) end = endOfLine(text, end + 1);
    if (!budget.takeSteps(2 + ((end - at) >>> 4))) {
      gap = budget.gap;
      return block(at);
    }
    const colon = endOfName(text, at, end);
    const last = fields[fields.length - 1];
    if (colon === -1) {
      if (last === undefined && !isMailboxLine(text, at)) return block(at);
      // "Content-Type: application/octet-stream;" whose next line has lost its blank.
      if (last?.value.endsWith(';') === true)
        fields[fields.length - 1] = {
          name: last.name,
          value: `${last.value} ${unfold(text, at, end)}`.slice(0, LONGEST_VALUE),
        };
      else if (last !== undefined && firstStray === -1) firstStray = at;
    } else if (fields.length >= MOST_FIELDS) gap = 'too-large';
    else {
      if (end - colon > LONGEST_VALUE) gap = 'too-large';
      fields.push({ name: text.slice(at, colon).trimEnd().toLowerCase(), value: unfold(text, colon + 1, end) });
    }
    at = end + 1;
  }
  // No empty line at all: then the body begins at the first line that is no field.
  return block(firstStray === -1 ? text.length : firstStray);
}

/** The value of the first field of this name. */
export function firstValue(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value;
}

/** The values of all fields of this name, top to bottom. */
export function allValues(fields: readonly HeaderField[], name: string): readonly string[] {
  return fields.flatMap((field) => (field.name === name ? [field.value] : []));
}

/** Does a header field begin here? */
export function isFieldStart(text: string, at: number): boolean {
  return endOfName(text, at, Math.min(text.length, at + LONGEST_NAME)) !== -1;
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed;
}

/** Nothing but carriage returns: gateways have doubled those of some mail. */
function isEmpty(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === CARRIAGE_RETURN) at++;
  return at === end;
}

function isFolded(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09;
}

/** Place of the colon behind a field's name (RFC 5322, 2.2: printable, no blank; 4.5: blanks may stand in front of the colon), or -1. */
function endOfName(text: string, start: number, end: number): number {
  let blank = false;
  for (let at = start; at < end && at - start < LONGEST_NAME; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) return at > start ? at : -1;
    if (code === 0x20 || code === 0x09) {
      if (at === start) return -1;
      blank = true;
    } else if (blank || code < 0x21 || code > 0x7e) return -1;
  }
  return -1;
}

/** The line in front of a message that mbox files have (RFC 4155), quoted or not. */
function isMailboxLine(text: string, at: number): boolean {
  return text.startsWith('From ', at) || text.startsWith('>From ', at);
}

function unfold(text: string, start: number, end: number): string {
  return text
    .slice(start, Math.min(end, start + LONGEST_VALUE))
    .replace(/\r?\n[ \t]+/g, ' ')
    .trim();
}
