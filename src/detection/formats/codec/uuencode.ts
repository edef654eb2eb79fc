/**
 * A file that stands in plain text between "begin 644 name" and "end": how mail carried files before MIME, and Outlook still
 * shows it as an attachment.
 */
export interface UuencodedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of one text that are read: what is more stays text. */
const MOST_FILES = 100;

/** The files in a text, and the text without them; in one pass over its lines (POSIX uuencode, "historical" algorithm). */
export function readUuencoded(text: string): { readonly text: string; readonly files: readonly UuencodedFile[] } {
  if (!/^begin [0-7]{3,4} /m.test(text)) return { text, files: [] };
  const files: UuencodedFile[] = [];
  const kept: string[] = [];
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const name = files.length < MOST_FILES ? /^begin [0-7]{3,4} (\S[^\r]{0,254})\r?$/.exec(line)?.[1] : undefined;
    const decoded: number[] = [];
    let next = index + 1;
    if (name !== undefined) while (next < lines.length && decodeLine(lines[next] ?? '', decoded)) next++;
    // Prose after such a line is no file; one that is cut off, without "end", is.
    if (name === undefined || decoded.length === 0) {
      kept.push(line);
      continue;
    }
    files.push({ name: name.trimEnd(), bytes: Uint8Array.from(decoded) });
    // The empty line in front of "end" has no bytes.
    if (/^[` ]?\r?$/.test(lines[next] ?? '')) next++;
    index = /^end\s*$/.test(lines[next] ?? '') ? next : next - 1;
  }
  return { text: kept.join('\n'), files };
}

/** Adds the bytes of a line of at most 45; false for one that holds none or is no such line. */
function decodeLine(written: string, bytes: number[]): boolean {
  const line = written.trimEnd();
  const count = sixBits(line, 0);
  const length = 1 + 4 * Math.ceil(count / 3);
  // Some programs add a checksum of two characters at most.
  if (count < 1 || count > 45 || line.length > length + 2) return false;
  for (let at = 1; at < length; at++) if (sixBits(line, at) < 0) return false;
  for (let byte = 0; byte < count; byte++) {
    const place = byte % 3;
    const at = 1 + ((byte - place) / 3) * 4 + place;
    bytes.push((((sixBits(line, at) << 6) | sixBits(line, at + 1)) >> (4 - 2 * place)) & 0xff);
  }
  return true;
}

/** Of " " to "_", and "`" for zero; -1 for any other. Blanks at the end of a line, which are zeros, get lost on the way. */
function sixBits(line: string, at: number): number {
  const code = at < line.length ? line.charCodeAt(at) : 0x20;
  return code >= 0x20 && code <= 0x60 ? (code - 0x20) & 0x3f : -1;
}
