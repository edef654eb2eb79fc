/**
 * ActiveMime: the wrapper in which Word 2003 XML and web archives keep VBA projects and OLE objects (editdata.mso,
 * oledata.mso). Undocumented; a header of some 50 bytes, then a compound file as a zlib stream.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes, startsWith } from '../../codec/bytes';
import { CFB_SIGNATURE } from './cfb';
import { inflate } from '../../codec/compression/inflate';

const SIGNATURE = [0x41, 0x63, 0x74, 0x69, 0x76, 0x65, 0x4d, 0x69, 0x6d, 0x65] as const;
/** The header's own pointer to the stream counts from here. */
const POINTER = 0x1e;
const POINTER_ORIGIN = 46;
/** Where Office puts the stream. Malware moves it: hence the pointer first and a search last. */
const USUAL_PLACES = [0x32, 0x22a] as const;
const SEARCHED_BYTES = 4_096;
const MOST_TRIES = 32;

export function isActiveMime(bytes: Uint8Array): boolean {
  return startsWith(bytes, SIGNATURE);
}

/** The compound file inside, or why there is none. */
export function readActiveMime(data: Uint8Array, budget: Budget): Uint8Array | Gap {
  const tried = new Set<number>();
  const attempt = (offset: number): Uint8Array | undefined => {
    if (tried.has(offset) || tried.size >= MOST_TRIES || !isZlibHeader(data, offset)) return undefined;
    tried.add(offset);
    const { bytes } = inflate(data.subarray(offset + 2), budget);
    return startsWith(bytes, CFB_SIGNATURE) ? bytes : undefined;
  };
  for (const offset of [new Bytes(data).u16(POINTER) + POINTER_ORIGIN, ...USUAL_PLACES]) {
    const found = attempt(offset);
    if (found) return found;
  }
  for (let offset = SIGNATURE.length; offset < Math.min(data.length, SEARCHED_BYTES); offset++) {
    if (!budget.takeSteps()) break;
    const found = attempt(offset);
    if (found) return found;
  }
  return budget.gap ?? 'damaged';
}

/** RFC 1950, 2.2: method 8, and a check that makes both bytes a multiple of 31. */
function isZlibHeader(data: Uint8Array, offset: number): boolean {
  const first = data[offset] ?? 0;
  const second = data[offset + 1] ?? 0;
  return (first & 0x0f) === 8 && first >>> 4 <= 7 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0;
}
