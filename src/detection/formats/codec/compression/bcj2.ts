/** BCJ2 (Bcj2.c of the LZMA SDK): an x86 program split into what is not a call, the targets of calls and of jumps, and which are which. */
import { Bytes } from '../bytes';
import { RangeCoder } from './lzma';
import type { Output } from './output';

export interface Bcj2Streams {
  readonly main: Uint8Array;
  readonly calls: Uint8Array;
  readonly jumps: Uint8Array;
  readonly range: Uint8Array;
}

const JUMP = 256;
const CONDITIONAL_JUMP = 257;

/** Joins the four streams to the program. */
export function joinBcj2({ main, calls, jumps, range }: Bcj2Streams, out: Output): void {
  const coder = new RangeCoder(range, 0, range.length);
  const chances = new Uint16Array(CONDITIONAL_JUMP + 1).fill(1 << 10);
  const [call, jump] = [new Bytes(calls), new Bytes(jumps)];
  let callAt = 0;
  let jumpAt = 0;
  let before = 0;
  for (const byte of main) {
    if (!out.put(byte)) return;
    const isCall = byte === 0xe8;
    const isBranch = (byte & 0xfe) === 0xe8 || (before === 0x0f && (byte & 0xf0) === 0x80);
    const chance = isCall ? before : byte === 0xe9 ? JUMP : CONDITIONAL_JUMP;
    before = byte;
    if (!isBranch || out.full || coder.bit(chances, chance) === 0) continue;
    if (coder.overrun || !(isCall ? call.has(callAt, 4) : jump.has(jumpAt, 4))) {
      out.gap ??= 'damaged';
      return;
    }
    const absolute = isCall ? call.u32be(callAt) : jump.u32be(jumpAt);
    if (isCall) callAt += 4;
    else jumpAt += 4;
    const target = (absolute - (out.at + 4)) | 0;
    for (let shift = 0; shift < 32; shift += 8) out.put((target >>> shift) & 0xff);
    before = target >>> 24;
  }
}
