/** Lines of bytes by their places, without a piece of memory for each: mail can have eight million of them. */

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where the line that begins at `start` ends: in front of its line feed, or at `end`. */
export function lineEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== LINE_FEED) at++;
  return at;
}

/** The same, without the carriage return and the blanks in front of it. */
export function trimmedEnd(bytes: Uint8Array, start: number, lineFeed: number): number {
  let end = lineFeed;
  while (end > start && isBlank(bytes[end - 1] ?? 0)) end--;
  return end;
}

/** Space, tab, or carriage return. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === CARRIAGE_RETURN;
}
