/**
 * Compiled code whose source was taken away or swapped ("VBA stomping", ATT&CK T1564.007): Office of the right version runs
 * the compiled code, and whoever reads the source sees nothing, or something else. The layout of the compiled code is not
 * specified ([MS-OVBA] 2.3.4.3 PerformanceCache: "MUST be ignored"), but its table of lines holds one entry a line of source.
 */
import { Bytes, indexOfBytes, latin1, startsWith } from './bytes';

/** Starts the table of lines: 0xCAFE, a version, the number of lines, then twelve bytes a line. */
const LINE_TABLE = [0xfe, 0xca, 0x01, 0x00] as const;
const LINE_ENTRY = 12;
/** "Attribute ". */
const ATTRIBUTE = [0x41, 0x74, 0x74, 0x72, 0x69, 0x62, 0x75, 0x74, 0x65, 0x20] as const;
/** Where both numbers are known they are equal in every honest module met (some 540); a few lines are left for other hosts. */
const TOLERATED_LINES = 3;

/** Does `cache`, the compiled code in front of a module's source, come from another source than `source`? */
export function isStomped(cache: Uint8Array, source: Uint8Array): boolean {
  const compiled = countCompiledLines(cache);
  if (compiled === undefined) return false;
  const written = countSourceLines(source);
  return written === 0 ? compiled > 0 : Math.abs(compiled - written) > TOLERATED_LINES + compiled / 50;
}

/** Lines that were compiled; undefined where there is no table of lines (LibreOffice writes no compiled code). */
function countCompiledLines(cache: Uint8Array): number | undefined {
  const bytes = new Bytes(cache);
  let lines: number | undefined;
  for (let at = indexOfBytes(cache, LINE_TABLE); at !== -1; at = indexOfBytes(cache, LINE_TABLE, at + 1)) {
    const count = bytes.u16(at + 4);
    if (bytes.has(at + 6, count * LINE_ENTRY + 4)) lines = count;
  }
  return lines;
}

/** Lines of source as the compiler counts them: without Attribute lines, continued lines as one. */
export function countSourceLines(source: Uint8Array): number {
  let count = 0;
  let continued = false;
  for (let at = 0; at < source.length;) {
    let end = at;
    while (end < source.length && source[end] !== 10 && source[end] !== 13) end++;
    if (!continued && !startsWith(source, ATTRIBUTE, at)) count++;
    continued = source[end - 1] === 0x5f && (source[end - 2] === 0x20 || end - 1 === at);
    at = source[end] === 13 && source[end + 1] === 10 ? end + 2 : end + 1;
  }
  return count;
}

/** Names kept of one project. */
const MOST_NAMES = 2_000;

/**
 * The names in the _VBA_PROJECT stream: its table of identifiers holds every name that the compiled code uses, in plain
 * letters, whatever became of the source.
 */
export function readCompiledNames(stream: Uint8Array): readonly string[] {
  const names = new Set<string>();
  for (let at = 0; at < stream.length && names.size < MOST_NAMES; at++) {
    const start = at;
    while (at < stream.length && at - start < 256 && isNameByte(stream[at] ?? 0)) at++;
    if (at - start >= 4) names.add(latin1(stream, start, at));
  }
  return [...names];
}

function isNameByte(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 0x5f;
}
