/** BinHex 4.0 (RFC 1741): how mail carried files of Macintoshes. Exchange unpacks it on the way in. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { Bytes, indexOfBytes, latin1, latin1Bytes } from './bytes';

const FOREIGN = 255;
const BLANK = 254;
const VALUES = new Uint8Array(256).fill(FOREIGN);
for (const [value, sign] of Array.from('!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr').entries())
  VALUES[sign.charCodeAt(0)] = value;
for (const blank of '\r\n\t ') VALUES[blank.charCodeAt(0)] = BLANK;

const ANNOUNCEMENT = latin1Bytes('(This file must be converted with BinHex');
/** Text in front of it: the encoder puts a note there at most. */
const ANNOUNCED_WITHIN = 4_096;
const COLON = 0x3a;
const REPEAT = 0x90;

export interface BinHexFile {
  /** As it is written, one character a byte. */
  readonly name: string;
  /** The data fork; the resource fork holds nothing that Windows reads. */
  readonly bytes: Uint8Array;
}

/** Is a BinHex file announced at the beginning? */
export function isBinHex(bytes: Uint8Array): boolean {
  return indexOfBytes(bytes, ANNOUNCEMENT, 0, ANNOUNCED_WITHIN) !== -1;
}

/** The file in it, or why there is none. */
export function readBinHex(source: Uint8Array, budget: Budget): BinHexFile | Gap {
  const announced = indexOfBytes(source, ANNOUNCEMENT, 0, ANNOUNCED_WITHIN);
  // The announcement's own line has a colon nowhere.
  const start = source.indexOf(COLON, announced);
  if (announced === -1 || start === -1) return 'damaged';
  if (!budget.takeBytes(source.length - start)) return budget.gap ?? 'too-large';
  const sixes = eightBits(source, start + 1);
  const unpacked = repeat(sixes, budget);
  if (unpacked === undefined) return budget.gap ?? 'too-large';
  // RFC 1741, 7: name, version, type, creator, flags, two lengths, a checksum.
  const bytes = new Bytes(unpacked);
  const named = bytes.u8(0);
  const length = bytes.u32be(named + 12);
  const data = named + 22;
  if (named === 0 || named > 63 || !bytes.has(data, length)) return 'damaged';
  return { name: latin1(unpacked, 1, 1 + named), bytes: bytes.slice(data, data + length) };
}

/** Four characters to three bytes, up to the closing colon. */
function eightBits(source: Uint8Array, start: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(((source.length - start) * 3) / 4));
  let count = 0;
  let bits = 0;
  let buffer = 0;
  for (let at = start; at < source.length && source[at] !== COLON; at++) {
    const value = VALUES[source[at] ?? 0] ?? FOREIGN;
    if (value === BLANK) continue;
    if (value === FOREIGN) break;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = buffer >>> bits;
  }
  return bytes.subarray(0, count);
}

/** RFC 1741, 6: 0x90 and a count repeat the byte in front; a count of zero is 0x90 itself. */
function repeat(packed: Uint8Array, budget: Budget): Uint8Array | undefined {
  let size = 0;
  for (let at = 0; at < packed.length; at++) {
    if (packed[at] !== REPEAT) size++;
    else size += Math.max((packed[++at] ?? 0) - 1, packed[at] === 0 ? 1 : 0);
  }
  if (!budget.takeBytes(size)) return undefined;
  const bytes = new Uint8Array(size);
  let written = 0;
  for (let at = 0; at < packed.length; at++) {
    const byte = packed[at] ?? 0;
    if (byte !== REPEAT) bytes[written++] = byte;
    else {
      const count = packed[++at] ?? 0;
      if (count === 0) bytes[written++] = REPEAT;
      else if (written > 0) {
        bytes.fill(bytes[written - 1] ?? 0, written, written + count - 1);
        written += count - 1;
      }
    }
  }
  return bytes.subarray(0, written);
}
