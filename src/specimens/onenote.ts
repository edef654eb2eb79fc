/** A OneNote section ([MS-ONESTORE]) with words on its page and embedded files: markers and data, without the revision tree. */
import { utf16leBytes } from '../detection/formats/codec/bytes';
export interface OneNoteParts {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** guidFileType {7B5C52E4-D88C-4DA7-AEB1-5378D02996D3} (2.3.1). */
const SECTION = [0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d, 0xae, 0xb1, 0x53, 0x78, 0xd0, 0x29, 0x96, 0xd3];
/** guidHeader and guidFooter of a FileDataStoreObject (2.6.13). */
const HEADER = [0xe7, 0x16, 0xe3, 0xbd, 0x65, 0x26, 0x11, 0x45, 0xa4, 0xc4, 0x8d, 0x4d, 0x0b, 0x7a, 0x9e, 0xac];
const FOOTER = [0x22, 0xa7, 0xfb, 0x71, 0x79, 0x0f, 0x0b, 0x4a, 0xbb, 0x13, 0x89, 0x92, 0x56, 0x42, 0x6b, 0x24];

export function oneNote({ text, files }: OneNoteParts): Uint8Array {
  const bytes: number[] = [...SECTION];
  while (bytes.length < 1_024) bytes.push(0);
  bytes.push(...utf16leBytes(text), 0, 0);
  for (const { name } of files) bytes.push(...utf16leBytes(name), 0, 0);
  for (const { bytes: data } of files) {
    const length = new Uint8Array(20);
    new DataView(length.buffer).setUint32(0, data.length, true);
    bytes.push(...HEADER, ...length, ...data);
    while (bytes.length % 8 !== 0) bytes.push(0);
    bytes.push(...FOOTER);
  }
  return Uint8Array.from(bytes);
}
