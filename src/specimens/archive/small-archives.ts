/** Writes the smallest archives of the kinds that are told rather than opened. */
import { gzipSync } from 'fflate';
import { concat } from '../concat';

/** A 7z archive of empty files with a plain header; or one whose header is packed, behind AES or not. */
export function sevenZip(names: readonly string[], header: 'plain' | 'packed' | 'encrypted' = 'plain'): Uint8Array {
  const end = header === 'plain' ? plainHeader(names) : packedHeader(header === 'encrypted');
  const body = new Uint8Array(32 + end.length);
  body.set([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
  body[20] = end.length & 0xff;
  body[21] = end.length >>> 8;
  body.set(end, 32);
  return body;
}

function plainHeader(names: readonly string[]): number[] {
  const letters = names
    .flatMap((name) => [...Array.from(name, (letter) => letter.charCodeAt(0)), 0])
    .flatMap((code) => [code & 0xff, code >>> 8]);
  // kHeader, kFilesInfo, count, kEmptyStream with one bit a file, kNames, kEnd twice.
  return [0x01, 0x05, names.length, 0x0e, 1, 0xff, 0x11, ...sevenZipNumber(letters.length + 1), 0, ...letters, 0, 0];
}

/** kEncodedHeader, kPackInfo, kUnpackInfo with one folder of one coder: LZMA (030101), or AES (06F10701) in front. */
function packedHeader(encrypted: boolean): number[] {
  const coder = encrypted
    ? [0x24, 0x06, 0xf1, 0x07, 0x01, 0x01, 0x13]
    : [0x23, 0x03, 0x01, 0x01, 0x05, 0x5d, 0, 0, 0x10, 0];
  return [0x17, 0x06, 0, 1, 0x09, 0x20, 0, 0x07, 0x0b, 1, 0, 1, ...coder, 0x0c, 0x40, 0, 0];
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
  return concat([...blocks, new Uint8Array(1_024)]);
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

/** A cabinet's header and directory. */
export function cabinet(names: readonly string[]): Uint8Array {
  const header = new Uint8Array(36);
  header.set([0x4d, 0x53, 0x43, 0x46]);
  header[16] = 36;
  header[28] = names.length;
  const entries = names.map((name) => Uint8Array.from([...new Uint8Array(16), ...new TextEncoder().encode(name), 0]));
  return concat([header, ...entries]);
}

/** One file, packed, its name told. */
export function gzip(name: string, data: Uint8Array): Uint8Array {
  return gzipSync(data, { filename: name, mtime: 0 });
}
