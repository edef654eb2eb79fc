/** yEnc (draft 1.3): binary in 8-bit text between "=ybegin" and "=yend". Outlook leaves it as text; other programs unpack it. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { indexOfBytes, joinBytes, latin1, latin1Bytes, startsWith } from './bytes';
import { lineEnd, trimmedEnd } from './lines';
import { MOST_FILES } from './uuencode';
import type { EnclosedFile, Unfolded } from './uuencode';

const BEGIN = latin1Bytes('=ybegin ');
const PART = latin1Bytes('=ypart ');
const END = latin1Bytes('=yend');
const ESCAPE = 0x3d;

/** The files in a text, and the text without them. */
export function readYenc(text: Uint8Array, budget: Budget): Unfolded {
  const files: EnclosedFile[] = [];
  const kept: Uint8Array[] = [];
  let keptFrom = 0;
  let gap: Gap | undefined;
  let at = indexOfBytes(text, BEGIN);
  for (; at !== -1; at = indexOfBytes(text, BEGIN, at + 1)) {
    if (at > 0 && text[at - 1] !== 0x0a) continue;
    if (files.length === MOST_FILES) {
      gap = 'too-large';
      break;
    }
    const feed = lineEnd(text, at, text.length);
    const line = latin1(text, at, trimmedEnd(text, at, feed));
    const named = line.indexOf(' name=');
    let start = Math.min(feed + 1, text.length);
    if (startsWith(text, PART, start)) start = Math.min(lineEnd(text, start, text.length) + 1, text.length);
    const found = indexOfBytes(text, END, start);
    const end = found === -1 ? text.length : found;
    if (!budget.takeBytes(end - start)) break;
    files.push({
      name: named === -1 ? '' : line.slice(named + 6, named + 261).trim(),
      bytes: decode(text, start, end),
    });
    kept.push(text.subarray(keptFrom, at));
    keptFrom = found === -1 ? text.length : Math.min(lineEnd(text, end, text.length) + 1, text.length);
    at = Math.max(at, keptFrom - 1);
  }
  return files.length === 0
    ? { text, files }
    : { text: joinBytes([...kept, text.subarray(keptFrom)]), files, ...(gap && { gap }) };
}

/** Each byte is moved up by 42, critical ones by 64 more behind an escape; line breaks are no part of it. */
function decode(text: Uint8Array, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start);
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text[at] ?? 0;
    if (code === 0x0a || code === 0x0d) continue;
    bytes[count++] = code === ESCAPE ? (text[++at] ?? 0) - 106 : code - 42;
  }
  return bytes.subarray(0, count);
}
