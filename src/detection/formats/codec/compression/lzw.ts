/** LZW as compress(1) writes it (.Z): POSIX.1-2017, compress; codes of 9 to 16 bits, in groups of eight. */
import type { Budget } from '../../../budget';
import { LowBits } from './bits';
import { Output } from './output';
import type { OutputOptions, Unpacked } from './output';

const BLOCK_MODE = 0x80;
const CLEAR = 256;

/** Unpacks a .Z file, its header of three bytes included. */
export function unpackLzw(data: Uint8Array, budget: Budget, options: OutputOptions = {}): Unpacked {
  const out = new Output(budget, { packed: data.length, ...options });
  const most = (data[2] ?? 0) & 0x1f;
  const hasClear = ((data[2] ?? 0) & BLOCK_MODE) !== 0;
  if (data[0] !== 0x1f || data[1] !== 0x9d || most < 9 || most > 16) {
    out.gap = 'damaged';
    return out.finish();
  }
  // Of each code: where its bytes stand in what is written already, and how many they are.
  const starts = new Uint32Array(2 ** most);
  const lengths = new Uint32Array(2 ** most);
  const first = hasClear ? CLEAR + 1 : CLEAR;
  const bits = new LowBits(data.subarray(3));
  const end = (data.length - 3) * 8;
  let width = 9;
  let next = first;
  let group = 0;
  let previous = -1;
  let previousAt = 0;
  while (!out.full && bits.at + width <= end && budget.takeSteps()) {
    const code = bits.take(width);
    group = (group + 1) & 7;
    if (code === CLEAR && hasClear) {
      // The rest of a group of eight is padding.
      if (group !== 0) bits.skip((8 - group) * width);
      width = 9;
      group = 0;
      next = first;
      previous = -1;
      continue;
    }
    if (code > next || (code >= CLEAR && (previous === -1 || code < first))) {
      out.gap = 'damaged';
      break;
    }
    const at = out.at;
    const previousLength = out.at - previousAt;
    if (previous !== -1 && next < 2 ** most) {
      starts[next] = previousAt;
      lengths[next] = previousLength + 1;
      next++;
    } else if (code === next) {
      out.gap = 'damaged';
      break;
    }
    const wrote = code < CLEAR ? out.put(code) : out.repeat(at - (starts[code] ?? 0), lengths[code] ?? 0);
    if (!wrote) break;
    previous = code;
    previousAt = at;
    if (next > 2 ** width - 1 && width < most && next < 2 ** most) {
      if (group !== 0) bits.skip((8 - group) * width);
      width++;
      group = 0;
    }
  }
  return out.finish();
}
