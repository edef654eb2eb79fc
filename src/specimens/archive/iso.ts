/** Writes CD images (ECMA-119) with one directory, with or without Joliet names. */
export interface IsoFileParts {
  readonly name: string;
  readonly data: Uint8Array;
}

const SECTOR = 2_048;

/** An image of these files. */
export function iso(files: readonly IsoFileParts[], { joliet = true } = {}): Uint8Array {
  const first = 20;
  let next = first;
  const placed = files.map(({ name, data }) => {
    const place = { name, data, sector: next };
    next += Math.max(1, Math.ceil(data.length / SECTOR));
    return place;
  });
  const image = new Uint8Array(next * SECTOR);
  const descriptors = joliet ? [1, 2, 255] : [1, 255];
  descriptors.forEach((type, index) => {
    const at = (16 + index) * SECTOR;
    image.set([type, 0x43, 0x44, 0x30, 0x30, 0x31, 1], at);
    if (type === 2) image.set([0x25, 0x2f, 0x45], at + 88);
    if (type !== 255) image.set(record([0], 19, SECTOR, 2), at + 156);
  });
  let at = 19 * SECTOR;
  for (const entry of [
    record([0], 19, SECTOR, 2),
    record([1], 19, SECTOR, 2),
    ...placed.map(({ name, sector, data }) => record(nameBytes(name, joliet), sector, data.length, 0)),
  ]) {
    image.set(entry, at);
    at += entry.length;
  }
  for (const { sector, data } of placed) image.set(data, sector * SECTOR);
  return image;
}

function record(name: readonly number[], sector: number, size: number, flags: number): number[] {
  const length = 33 + name.length + (name.length % 2 === 0 ? 1 : 0);
  const bytes = new Array<number>(length).fill(0);
  bytes[0] = length;
  for (let index = 0; index < 4; index++) {
    bytes[2 + index] = (sector >>> (8 * index)) & 0xff;
    bytes[10 + index] = (size >>> (8 * index)) & 0xff;
  }
  bytes[25] = flags;
  bytes[32] = name.length;
  name.forEach((byte, index) => (bytes[33 + index] = byte));
  return bytes;
}

function nameBytes(name: string, joliet: boolean): number[] {
  const letters = Array.from(`${name};1`, (letter) => letter.charCodeAt(0));
  return joliet ? letters.flatMap((code) => [code >>> 8, code & 0xff]) : letters;
}
