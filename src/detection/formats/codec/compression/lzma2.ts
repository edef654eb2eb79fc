/** LZMA2 (xz file format 1.2.1, 5.3.1; chunk headers as lzma2 of the LZMA SDK and xz-embedded have them): LZMA in chunks. */
import { LzmaDecoder, lzmaProperties } from './lzma';
import type { LzmaProperties } from './lzma';
import type { Output } from './output';

/** Unpacks chunks until the end mark (a zero); gives how many bytes of `data` they took. */
export function unpackLzma2(data: Uint8Array, from: number, out: Output): number {
  let at = from;
  let decoder: LzmaDecoder | undefined;
  let properties: LzmaProperties | undefined;
  while (at < data.length && out.gap === undefined) {
    const control = data[at++] ?? 0;
    if (control === 0) return at;
    // The dictionary begins anew: nothing in front of here may be repeated.
    if (control === 1 || control >= 0xe0) out.base = out.at;
    if (control < 0x80) {
      const length = u16(data, at) + 1;
      at += 2;
      if (control > 2 || at + length > data.length) break;
      if (!out.append(data.subarray(at, at + length))) return at;
      at += length;
      continue;
    }
    const size = ((control & 0x1f) << 16) + u16(data, at) + 1;
    const packed = u16(data, at + 2) + 1;
    at += 4;
    // 0 keeps the state, 1 resets it, 2 has new properties too, 3 a new dictionary as well.
    const reset = (control >>> 5) & 3;
    if (reset >= 2) properties = lzmaProperties(data[at++] ?? 255);
    if (properties === undefined || properties.lc + properties.lp > 4) break;
    if (reset >= 1) decoder = new LzmaDecoder(properties);
    const coder = decoder?.begin(data, at, Math.min(at + packed, data.length));
    if (decoder === undefined || coder === undefined) break;
    const until = out.at + size;
    decoder.run(coder, out, until);
    if (out.at < until) break;
    at += packed;
  }
  if (!out.full) out.gap ??= 'damaged';
  return at;
}

function u16(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
}
