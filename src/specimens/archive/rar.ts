/** Writes the headers of RAR 4 archives; packed contents are a few bytes of nothing. */
import { latin1Bytes } from '../../detection/formats/codec/bytes';
import { u16, u32 } from '../little-endian';
export interface RarFile {
  readonly name: string;
  readonly encrypted?: boolean;
  /** Written without packing. */
  readonly stored?: Uint8Array;
}

/** A RAR 4 archive of these files. */
export function rar(files: readonly RarFile[], { headersEncrypted = false } = {}): Uint8Array {
  const blocks = [
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00],
    block(0x73, headersEncrypted ? 0x80 : 0, [0, 0, 0, 0, 0, 0]),
  ];
  if (headersEncrypted) return Uint8Array.from([...blocks.flat(), 1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { name, encrypted = false, stored } of files) {
    const data = stored ?? Uint8Array.of(1, 2, 3, 4);
    const letters = latin1Bytes(name);
    const fields = [
      ...u32(data.length),
      ...u32(stored?.length ?? 1_000),
      2,
      ...u32(0),
      ...u32(0),
      29,
      stored ? 0x30 : 0x33,
      ...u16(letters.length),
      ...u32(0x20),
    ];
    blocks.push(block(0x74, 0x8000 | (encrypted ? 4 : 0), [...fields, ...letters]), [...data]);
  }
  return Uint8Array.from([...blocks, block(0x7b, 0x4000, [])].flat());
}

/** A RAR 5 archive of these files: the same content in the other format. */
export function rar5(files: readonly RarFile[], { headersEncrypted = false } = {}): Uint8Array {
  const blocks = [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00]];
  if (headersEncrypted) return Uint8Array.from([...blocks, block5(4, 0, [0, 0, 15], [])].flat());
  blocks.push(block5(1, 0, [0], []));
  for (const { name, encrypted = false, stored } of files) {
    const data = [...(stored ?? Uint8Array.of(1, 2, 3, 4))];
    const letters = [...new TextEncoder().encode(name)];
    const extra = encrypted ? [3, 1, 0, 0] : [];
    const fields = [
      0,
      ...vint(stored?.length ?? 1_000),
      0x20,
      ...vint(stored ? 0 : 3 << 7),
      0,
      ...vint(letters.length),
      ...letters,
    ];
    blocks.push(block5(2, data.length, fields, extra), data);
  }
  return Uint8Array.from([...blocks, block5(5, 0, [0], [])].flat());
}

function block(type: number, flags: number, fields: readonly number[]): number[] {
  return [0, 0, type, ...u16(flags), ...u16(7 + fields.length), ...fields];
}

function block5(type: number, dataSize: number, fields: readonly number[], extra: readonly number[]): number[] {
  const flags = (extra.length > 0 ? 1 : 0) | (dataSize > 0 ? 2 : 0);
  const head = [
    type,
    flags,
    ...(extra.length > 0 ? vint(extra.length) : []),
    ...(dataSize > 0 ? vint(dataSize) : []),
    ...fields,
    ...extra,
  ];
  return [...u32(0), ...vint(head.length), ...head];
}

function vint(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  do {
    bytes.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
    left >>>= 7;
  } while (left > 0);
  return bytes;
}
