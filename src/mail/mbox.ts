/** "From " at the start of a line: RFC 4155 §2, the line that separates the messages of an mbox file. */
const FROM_LINE = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const NEWLINE = 0x0a;

/** The messages of an mbox file, without their "From " lines. The quoting of "From " inside bodies (">From ") is left as it is. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    // Eight million lines are passed over byte by byte: a call for each takes ten times as long.
    if (bytes[at] !== FROM_LINE[0] || (at > 0 && bytes[at - 1] !== NEWLINE)) continue;
    const blankBefore = at === 0 || bytes[at - 2] === NEWLINE || (bytes[at - 2] === 0x0d && bytes[at - 3] === NEWLINE);
    // Prose may begin with "From " too, and not every writer quotes it: the next line must be a header.
    if (blankBefore && isFromLine(bytes, at) && isHeader(bytes, nextLine(bytes, at))) starts.push(at);
  }
  const messages = starts.map((start, index) => {
    const header = nextLine(bytes, start);
    return header === -1 ? new Uint8Array() : bytes.subarray(header, starts[index + 1] ?? bytes.length);
  });
  // A first message whose line is gone, or follows a byte order mark.
  const before = bytes.subarray(0, starts[0] ?? 0);
  return before.some((byte) => byte > 0x20) ? [before, ...messages] : messages;
}

/** Does such a line begin here? */
export function isFromLine(bytes: Uint8Array, at: number): boolean {
  return FROM_LINE.every((byte, index) => bytes[at + index] === byte);
}

/** A header name (RFC 5322 §2.2: printable, no colon, no blank) of at most 77 characters, then a colon. */
function isHeader(bytes: Uint8Array, start: number): boolean {
  if (start === -1) return false;
  for (let at = start; at < start + 78; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3a) return at > start;
    if (byte <= 0x20 || byte > 0x7e) return false;
  }
  return false;
}

function nextLine(bytes: Uint8Array, from: number): number {
  const newline = bytes.indexOf(NEWLINE, from);
  return newline === -1 ? -1 : newline + 1;
}
