/** Where a linked OLE object comes from: the monikers of its "\1Ole" stream ([MS-OLEDS] 2.3.3, [MS-OSHARED] 2.3.7). */
import type { Budget } from '../../../budget';
import { Bytes, indexOfBytes, latin1, utf16le } from '../../codec/bytes';
import type { CompoundFile } from './cfb';

/** {79EAC9E0-BAF9-11CE-8C82-00AA004BA90B}, [MS-OSHARED] 2.3.7.6 URLMoniker. */
export const URL_MONIKER = [0xe0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11, 0x8c, 0x82, 0, 0xaa, 0, 0x4b, 0xa9, 0x0b];
/** {00000303-0000-0000-C000-000000000046}, 2.3.7.8 FileMoniker. */
const FILE_MONIKER = [0x03, 0x03, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];

const LONGEST_STREAM = 64 * 1_024;
const LONGEST_ADDRESS = 4_096;

/** Addresses and paths that the objects of a compound file are linked to. Office fetches them when it updates the object. */
export function readLinkedAddresses(file: CompoundFile, budget: Budget): readonly string[] {
  const found: string[] = [];
  for (const entry of file.entries) {
    if (!budget.takeSteps()) break;
    if (entry.kind !== 'stream' || entry.name.toLowerCase() !== '\u0001ole') continue;
    const stream = file.read(entry, LONGEST_STREAM);
    if (!budget.takeSteps(stream.length)) break;
    found.push(...urlMonikers(stream), ...fileMonikers(stream));
  }
  return found;
}

function urlMonikers(stream: Uint8Array): readonly string[] {
  return monikers(stream, URL_MONIKER, (bytes, at) => {
    // length, then the address in UTF-16 with its zero, then perhaps a GUID and flags.
    const length = Math.min(bytes.u32(at), LONGEST_ADDRESS);
    return upToZero(utf16le(bytes.data, at + 4, at + 4 + length));
  });
}

function fileMonikers(stream: Uint8Array): readonly string[] {
  return monikers(stream, FILE_MONIKER, (bytes, at) => {
    // cAnti, then the length of the path in ANSI and the path; behind it the same in UTF-16, where it has to be.
    const length = Math.min(bytes.u32(at + 2), LONGEST_ADDRESS);
    return upToZero(latin1(bytes.data, at + 6, at + 6 + length));
  });
}

function monikers(
  stream: Uint8Array,
  id: readonly number[],
  read: (bytes: Bytes, at: number) => string,
): readonly string[] {
  const bytes = new Bytes(stream);
  const found: string[] = [];
  for (let at = indexOfBytes(stream, id); at !== -1; at = indexOfBytes(stream, id, at + id.length)) {
    const address = read(bytes, at + id.length);
    if (address !== '') found.push(address);
  }
  return found;
}

function upToZero(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
