/** Writes the "PowerPoint Document" stream of presentations up to 2003 ([MS-PPT] 2.3.1, 2.10.34). */
import { zlibSync } from 'fflate';
import { cfb } from '../../src/specimens/office/cfb';

/** A presentation with an embedded object (a VBA project, a file), compressed or not, as often as wanted. */
export function presentation(
  object: Uint8Array,
  { compressed = true, statedSize = object.length, copies = 1 } = {},
): Uint8Array {
  const stored = compressed ? [...u32(statedSize), ...zlibSync(object)] : [...object];
  const slide = [
    ...record(
      0x03e8,
      0xf,
      Array.from({ length: 40 }, () => 0),
    ),
  ];
  const objects = Array.from({ length: copies }, () => record(0x1011, compressed ? 0x10 : 0, stored)).flat();
  const stream = [...slide, ...objects, ...record(0x1772, 0, u32(0))];
  return cfb({ streams: { 'PowerPoint Document': Uint8Array.from(stream) } });
}

function record(type: number, versionAndInstance: number, data: readonly number[]): readonly number[] {
  return [versionAndInstance & 0xff, versionAndInstance >>> 8, type & 0xff, type >>> 8, ...u32(data.length), ...data];
}

function u32(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
}
