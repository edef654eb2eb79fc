/**
 * Filters in front of packers (xz file format 1.2.1, 5.3.2 and 5.3.3; the branch converters of the LZMA SDK): they made the targets
 * of calls absolute, or bytes the differences to those before. Each undoes its filter in place.
 */

/** Adds the byte `distance` before to each. */
export function undoDelta(data: Uint8Array, distance: number): void {
  for (let at = distance; at < data.length; at++) data[at] = ((data[at] ?? 0) + (data[at - distance] ?? 0)) & 0xff;
}

/** By the mask of opcodes shortly before: may the target be converted, and which of its bytes would be taken for another's? */
const CONVERTED = [true, true, true, false, true, false, false, false] as const;
const OVERLAPPED = [0, 1, 2, 2, 3, 3, 3, 3] as const;

/** x86: calls and jumps (E8, E9) whose target's highest byte is 0 or FF, unless such an opcode stood within the four bytes before. */
export function undoX86(data: Uint8Array): void {
  let mask = 0;
  let previous = -5;
  for (let at = 0; at + 4 < data.length;) {
    if (((data[at] ?? 0) & 0xfe) !== 0xe8) {
      at++;
      continue;
    }
    const gap = at - previous;
    previous = at;
    if (gap > 5) mask = 0;
    else for (let turn = 0; turn < gap; turn++) mask = (mask & 0x77) << 1;
    const highest = data[at + 4] ?? 0;
    if (!isSign(highest) || mask >= 0x20 || CONVERTED[(mask >>> 1) & 7] !== true) {
      at++;
      mask |= isSign(highest) ? 0x11 : 1;
      continue;
    }
    const target = relativeTarget(data, at, OVERLAPPED[mask >>> 1] ?? 0);
    data[at + 1] = target & 0xff;
    data[at + 2] = (target >>> 8) & 0xff;
    data[at + 3] = (target >>> 16) & 0xff;
    data[at + 4] = (target & 0x0100_0000) === 0 ? 0 : 0xff;
    at += 5;
    mask = 0;
  }
}

function relativeTarget(data: Uint8Array, at: number, overlapped: number): number {
  const source =
    (data[at + 1] ?? 0) | ((data[at + 2] ?? 0) << 8) | ((data[at + 3] ?? 0) << 16) | ((data[at + 4] ?? 0) << 24);
  const target = (source - (at + 5)) | 0;
  if (overlapped === 0 || !isSign((target >>> (24 - overlapped * 8)) & 0xff)) return target;
  // The encoder went round once more, so that this byte would be no sign: no second round leaves one.
  return ((target ^ (2 ** (32 - overlapped * 8) - 1)) - (at + 5)) | 0;
}

function isSign(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}
