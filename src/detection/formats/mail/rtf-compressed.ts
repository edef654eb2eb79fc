/** Compressed Rich Text of Outlook's messages ([MS-OXRTFCP]): property 0x1009 of .msg files and of winmail.dat. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { Bytes } from '../codec/bytes';

/** COMPTYPE (2.1.3.1.1): "LZFu" and, for what is stored as it is, "MELA". */
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const HEADER_LENGTH = 16;

const DICTIONARY_SIZE = 4_096;
/** What the dictionary begins with (2.1.2.1). */
const INITIAL =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor ' +
  'MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** A run copies at most 17 bytes out of two. */
const MOST_EXPANSION = 17 / 2;

export interface Decompressed {
  readonly bytes: Uint8Array;
  readonly gap?: Gap;
}

/** The RTF inside. Never fails altogether: data that is cut gives what stands before the cut. Its CRC is not asked. */
export function decompressRtf(data: Uint8Array, budget: Budget): Decompressed {
  const bytes = new Bytes(data);
  const kind = bytes.u32(8);
  if (!bytes.has(0, HEADER_LENGTH) || (kind !== COMPRESSED && kind !== UNCOMPRESSED))
    return { bytes: new Uint8Array(), gap: 'damaged' };
  // COMPSIZE counts all behind itself; attackers may write another one, and what is there is read.
  const content = bytes.slice(HEADER_LENGTH);
  const size = bytes.u32(4);
  if (kind === UNCOMPRESSED) return { bytes: content.subarray(0, Math.max(size, 0)) };
  const most = Math.min(size, Math.ceil(content.length * MOST_EXPANSION));
  if (!budget.takeBytes(most) || !budget.takeSteps(most + content.length))
    return { bytes: new Uint8Array(), gap: budget.gap ?? 'too-large' };
  return unpack(content, most);
}

/** 2.1.3.1.3: a control byte says of the next eight tokens which are literal bytes and which copy from the dictionary. */
function unpack(data: Uint8Array, size: number): Decompressed {
  const out = new Uint8Array(size);
  const dictionary = new Uint8Array(DICTIONARY_SIZE);
  for (let index = 0; index < INITIAL.length; index++) dictionary[index] = INITIAL.charCodeAt(index);
  let write = INITIAL.length;
  let length = 0;
  const put = (byte: number): void => {
    dictionary[write] = byte;
    write = (write + 1) % DICTIONARY_SIZE;
    if (length < size) out[length++] = byte;
  };
  let at = 0;
  while (at < data.length && length < size) {
    const control = data[at++] ?? 0;
    for (let token = 0; token < 8 && at < data.length && length < size; token++) {
      if ((control & (1 << token)) === 0) {
        put(data[at++] ?? 0);
        continue;
      }
      const reference = ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
      at += 2;
      const offset = reference >>> 4;
      // A reference to where the next byte goes ends the data.
      if (offset === write) return finish(out, length, size);
      for (let copied = 0; copied < (reference & 0x0f) + 2; copied++)
        put(dictionary[(offset + copied) % DICTIONARY_SIZE] ?? 0);
    }
  }
  return finish(out, length, size);
}

function finish(out: Uint8Array, length: number, size: number): Decompressed {
  return length < size ? { bytes: out.subarray(0, length), gap: 'damaged' } : { bytes: out };
}
