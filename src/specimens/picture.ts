/** Small pictures made of blocks, so that documents of tests and demo show something that is ours. */
import { zlibSync } from 'fflate';
import { crc32 } from '../detection/formats/codec/crc32';
import { joinBytes, latin1Bytes } from '../detection/formats/codec/bytes';

/** Brightness from 0 to 255 of the block in this column and row. */
export type Pattern = (column: number, row: number) => number;

/** A page with a darker bar across its top: the shape of every "Enable Content" picture. */
const pageWithBar: Pattern = (_column, row) => (row === 1 ? 90 : 235);

const BLOCK = 8;

/** A grey PNG (ISO/IEC 15948) of `columns` × `rows` blocks of 8 × 8 pixels. */
export function png(columns = 8, rows = 6, pattern: Pattern = pageWithBar): Uint8Array {
  const width = columns * BLOCK;
  const height = rows * BLOCK;
  const pixels = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * (width + 1) + 1 + x] = pattern(x >> 3, y >> 3);
  }
  const header = joinBytes([u32be(width), u32be(height), Uint8Array.of(8, 0, 0, 0, 0)]);
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([latin1Bytes(type), data]);
  return joinBytes([u32be(data.length), body, u32be(crc32(body))]);
}

/** A grey baseline JPEG (ITU-T T.81): each block holds its brightness alone, so the coding is a few bits a block. */
export function jpeg(columns = 8, rows = 6, pattern: Pattern = pageWithBar): Uint8Array {
  const bits: number[] = [];
  let before = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      // F.1.2.1: the difference to the block before, its size in bits first; with a quantiser of 8 the value is the brightness.
      const level = Math.round(pattern(column, row)) - 128;
      const difference = level - before;
      before = level;
      const size = 32 - Math.clz32(Math.abs(difference));
      push(bits, size, 4);
      push(bits, difference < 0 ? difference + (1 << size) - 1 : difference, size);
      // End of block, the only AC code.
      push(bits, 0, 1);
    }
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const data: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = bits.slice(at, at + 8).reduce((sum, bit) => sum * 2 + bit, 0);
    data.push(byte);
    if (byte === 0xff) data.push(0);
  }
  const width = columns * BLOCK;
  const height = rows * BLOCK;
  // Twelve DC codes of four bits (sizes 0 to 11), one AC code of one bit.
  const dcCounts = [0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const acCounts = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  return joinBytes([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, [...latin1Bytes('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 8)]),
    segment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]),
    segment(0xc4, [0x00, ...dcCounts, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    segment(0xc4, [0x10, ...acCounts, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Uint8Array.from(data),
    Uint8Array.of(0xff, 0xd9),
  ]);
}

function segment(marker: number, body: readonly number[]): Uint8Array {
  const length = body.length + 2;
  return Uint8Array.from([0xff, marker, length >> 8, length & 0xff, ...body]);
}

function push(bits: number[], value: number, count: number): void {
  for (let bit = count - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
}

function u32be(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}
