/** MSZIP ([MS-MCI] 2): blocks of DEFLATE (RFC 1951) behind the letters CK, each with the 32 KB before it as its dictionary. */
import defer * as fflate from 'fflate';
import type { Budget } from '../../../budget';
import type { Output } from './output';

const WINDOW = 32_768;

/** Unpacks a block that gives `size` bytes, at most 32 KB; false where it is damaged or there is no more room. */
export function inflateFrom(data: Uint8Array, size: number, out: Output, budget: Budget): boolean {
  if (data[0] !== 0x43 || data[1] !== 0x4b || size > WINDOW || !budget.takeSteps(data.length + 256)) return false;
  const dictionary = out.data.slice(Math.max(0, out.at - WINDOW), out.at);
  // The library throws on damage; it writes no further than into the room that it is given.
  try {
    const bytes = fflate.inflateSync(data.subarray(2), {
      out: new Uint8Array(size + 1),
      ...(dictionary.length > 0 && { dictionary }),
    });
    return bytes.length === size && out.append(bytes);
  } catch {
    return false;
  }
}
