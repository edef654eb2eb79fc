/** Writes the smallest archives of the kinds that are told rather than opened. */
import { gzipSync } from 'fflate';
import { joinBytes, utf16leBytes } from '../../detection/formats/codec/bytes';
import { u32 } from '../little-endian';

/** What stands for packed contents. */
const PACKED = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const CONTENT_SIZE = 100;

/** A 7z archive of files under PPMd, with a plain header; or one whose header is packed so, or behind AES. */
export function sevenZip(names: readonly string[], header: 'plain' | 'packed' | 'encrypted' = 'plain'): Uint8Array {
  const end = header === 'plain' ? plainHeader(names) : packedHeader(header === 'encrypted');
  const body = new Uint8Array(32 + PACKED.length + end.length);
  body.set([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
  body[12] = PACKED.length;
  body[20] = end.length & 0xff;
  body[21] = end.length >>> 8;
  body.set(PACKED, 32);
  body.set(end, 32 + PACKED.length);
  return body;
}

function plainHeader(names: readonly string[]): number[] {
  const letters = names.flatMap((name) => [...utf16leBytes(`${name}\0`)]);
  const sizes = names.slice(1).map(() => CONTENT_SIZE);
  return [
    // kHeader, kMainStreamsInfo: kPackInfo with one stream, kUnpackInfo with one folder of one coder, kSubStreamsInfo.
    ...[0x01, 0x04, 0x06, 0, 1, 0x09, PACKED.length, 0],
    ...[0x07, 0x0b, 1, 0, 1, ...PPMD, 0x0c, ...sevenZipNumber(names.length * CONTENT_SIZE), 0],
    ...[0x08, 0x0d, names.length, 0x09, ...sizes, 0, 0],
    // kFilesInfo, count, kNames, kEnd twice.
    ...[0x05, names.length, 0x11, ...sevenZipNumber(letters.length + 1), 0, ...letters, 0, 0],
  ];
}

/** PPMd (030401) with its five bytes of properties. */
const PPMD = [0x23, 0x03, 0x04, 0x01, 0x05, 6, 0, 0, 0, 1];

/** kEncodedHeader, kPackInfo, kUnpackInfo with one folder of one coder: PPMd, or AES (06F10701) in front. */
function packedHeader(encrypted: boolean): number[] {
  const coder = encrypted ? [0x24, 0x06, 0xf1, 0x07, 0x01, 0x01, 0x13] : PPMD;
  return [0x17, 0x06, 0, 1, 0x09, PACKED.length, 0, 0x07, 0x0b, 1, 0, 1, ...coder, 0x0c, 0x40, 0, 0];
}

function sevenZipNumber(value: number): number[] {
  return value < 0x80 ? [value] : [0x80 | (value >>> 8), value & 0xff];
}

/** A ustar archive; a name of more than 100 characters stands in a pax header. */
export function tar(files: readonly { readonly name: string; readonly data: Uint8Array }[]): Uint8Array {
  const blocks = files.flatMap(({ name, data }) => {
    if (name.length <= 100) return [tarBlock(name, '0', data)];
    const record = ` path=${name}\n`;
    const pax = new TextEncoder().encode(`${record.length + String(record.length).length}${record}`);
    return [tarBlock('PaxHeader', 'x', pax), tarBlock(name.slice(0, 100), '0', data)];
  });
  return joinBytes([...blocks, new Uint8Array(1_024)]);
}

function tarBlock(name: string, type: string, data: Uint8Array): Uint8Array {
  const block = new Uint8Array(512 + Math.ceil(data.length / 512) * 512);
  const put = (at: number, text: string): void => {
    block.set(new TextEncoder().encode(text), at);
  };
  put(0, name);
  put(124, data.length.toString(8).padStart(11, '0'));
  put(156, type);
  put(257, 'ustar\x0000');
  block.set(data, 512);
  return block;
}

/** A cabinet of files under Quantum, or, with `data`, of one folder in blocks as they are given. */
export function cabinet(names: readonly string[], folder?: CabinetFolder): Uint8Array {
  const { compression, blocks } = folder ?? { compression: 0x1472, blocks: [] };
  const entries = names.map((name) => {
    const size = folder === undefined ? CONTENT_SIZE : blocks.reduce((sum, block) => sum + block.size, 0);
    return Uint8Array.from([...u32(size), ...new Uint8Array(12), ...new TextEncoder().encode(name), 0]);
  });
  const header = new Uint8Array(44);
  header.set([0x4d, 0x53, 0x43, 0x46]);
  header[16] = 44;
  header[26] = 1;
  header[28] = names.length;
  const dataAt = 44 + entries.reduce((sum, entry) => sum + entry.length, 0);
  header.set([...u32(dataAt), blocks.length, 0, compression & 0xff, compression >>> 8], 36);
  const packed = blocks.map(({ data, size }) =>
    Uint8Array.from([0, 0, 0, 0, ...u32(data.length).slice(0, 2), ...u32(size).slice(0, 2), ...data]),
  );
  return joinBytes([header, ...entries, ...packed]);
}

export interface CabinetFolder {
  /** [MS-CAB] 2.2: 0 stored, 1 MSZIP, 3 and the window's bits above for LZX. */
  readonly compression: number;
  readonly blocks: readonly { readonly data: Uint8Array; readonly size: number }[];
}

/** One file, packed, its name told. */
export function gzip(name: string, data: Uint8Array): Uint8Array {
  return gzipSync(data, { filename: name, mtime: 0 });
}
