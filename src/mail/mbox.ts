/** "From " at the start of a line: RFC 4155 §2, the line that separates the messages of an mbox file. */
const FROM_LINE = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const COLON = 0x3a;

/** Bytes of a mailbox that are one of its messages, without its "From " line; `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The messages of an mbox file, without their "From " lines. The quoting of "From " inside bodies (">From ") is left as it is. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const splitter = new MboxSplitter();
  return [...splitter.add(bytes), ...splitter.end()].map(({ start, end }) => bytes.subarray(start, end));
}

/** Does such a line begin here? */
export function isFromLine(bytes: Uint8Array, at: number): boolean {
  return FROM_LINE.every((byte, index) => bytes[at + index] === byte);
}

/** RFC 5322 §2.1.1 recommends lines of at most 78 characters: a header's name with its colon fits into them. */
const LINE_HEAD = 78;

/**
 * Finds the messages in an mbox file that comes in pieces, as large as it may be: of what has passed it keeps the beginning of a
 * line.
 */
export class MboxSplitter {
  /** Bytes of all pieces so far. */
  #passed = 0;
  /** Where the line at hand begins, its length so far, and its first bytes, as far as anyone will look at them. */
  #line = 0;
  #length = 0;
  readonly #head = new Uint8Array(LINE_HEAD);
  #hasText = false;
  /** The line before is empty, or there is none. */
  #afterBlank = true;
  /** Where the line before begins, if it is a "From " line: a header must follow, for prose begins so too, and not every writer quotes it. */
  #fromLine: number | undefined;
  /** Where the message at hand begins; undefined before the first one. */
  #message: number | undefined;
  /** Something stands in front of the first "From " line: a message whose own line is gone, or follows a byte order mark. */
  #textInFront = false;

  /** @returns the messages that end in this piece */
  add(piece: Uint8Array): Stretch[] {
    const ended: Stretch[] = [];
    for (let from = 0; from < piece.length;) {
      // Eight million empty lines are passed over byte by byte: a call for each takes ten times as long.
      const newline = piece[from] === NEWLINE ? from : piece.indexOf(NEWLINE, from);
      const to = newline === -1 ? piece.length : newline;
      if (to > from) this.#take(piece, from, to);
      from = to + 1;
      if (newline === -1) break;
      this.#endLine(ended);
      this.#line = this.#passed + from;
    }
    this.#passed += piece.length;
    return ended;
  }

  /** @returns the message that ends with the file */
  end(): Stretch[] {
    const ended: Stretch[] = [];
    this.#endLine(ended);
    if (this.#message !== undefined) ended.push({ start: this.#message, end: this.#passed });
    return ended;
  }

  #take(bytes: Uint8Array, from: number, to: number): void {
    // Of most lines it only matters whether they are blank: copying a line costs more than finding its end.
    const kept = this.#afterBlank || this.#fromLine !== undefined ? LINE_HEAD : 1;
    for (let at = from; at < to && this.#length + at - from < kept; at++)
      this.#head[this.#length + at - from] = bytes[at] ?? 0;
    this.#length += to - from;
    for (let at = from; at < to && this.#message === undefined && !this.#hasText; at++)
      this.#hasText = (bytes[at] ?? 0) > 0x20;
  }

  #endLine(ended: Stretch[]): void {
    if (this.#fromLine !== undefined) {
      if (isHeader(this.#head.subarray(0, this.#length))) this.#begin(this.#fromLine, ended);
      else this.#textInFront = true;
      this.#fromLine = undefined;
    }
    if (this.#afterBlank && this.#length >= FROM_LINE.length && isFromLine(this.#head, 0)) this.#fromLine = this.#line;
    else this.#textInFront ||= this.#hasText;
    this.#afterBlank = this.#length === 0 || (this.#length === 1 && this.#head[0] === CARRIAGE_RETURN);
    this.#length = 0;
    this.#hasText = false;
  }

  #begin(fromLine: number, ended: Stretch[]): void {
    if (this.#message !== undefined) ended.push({ start: this.#message, end: fromLine });
    else if (this.#textInFront) ended.push({ start: 0, end: fromLine });
    this.#message = this.#line;
  }
}

/** A header name (RFC 5322 §2.2: printable, no colon, no blank), then a colon. */
function isHeader(line: Uint8Array): boolean {
  const colon = line.indexOf(COLON);
  return colon > 0 && line.subarray(0, colon).every((byte) => byte > 0x20 && byte <= 0x7e);
}
