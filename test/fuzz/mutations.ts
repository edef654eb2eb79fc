/** Ways to bend bytes: those that break any format, and those that know how a container is made. */
import { unzipSync, zipSync } from 'fflate';
import type { Chance } from '../builders/random-numbers';
import { joinBytes } from '../../src/detection/formats/codec/bytes';

type Mutation = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array;

/** No mutation makes a file longer than this: size is a test of its own (test/bench/bounds.ts). */
const LONGEST = 2 * 1_024 * 1_024;

/** What lengths, counts and offsets turn into when somebody wants to hurt. */
const NUMBERS = [0, 1, 2, 3, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Pieces that open something, in every language that the readers know; repeated, they nest. */
const OPENERS = [
  '<div>',
  '<a href="',
  '<table><tr><td>',
  '<!--',
  '<![CDATA[',
  '<w:p><w:r>',
  '{\\rtf1',
  '{\\*\\objdata ',
  '[[[[',
  '<<<<',
  '((((',
  '1 0 obj << /A ',
  '> > > ',
  '"&"',
  'CHAR(1)&',
  'Chr(1) & ',
  ' _\r\n',
  'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n',
  '=?utf-8?B?',
  'http://a.example/?u=http%3A%2F%2F',
  'From: ',
  '\u202e',
] as const;

const flipBits: Mutation = (bytes, chance) => {
  const bent = bytes.slice();
  for (let count = 1 + chance.below(16); count > 0 && bent.length > 0; count--) {
    const at = chance.below(bent.length);
    bent[at] = (bent[at] ?? 0) ^ (1 << chance.below(8));
  }
  return bent;
};

const setBytes: Mutation = (bytes, chance) => {
  const bent = bytes.slice();
  for (let count = 1 + chance.below(32); count > 0 && bent.length > 0; count--)
    bent[chance.below(bent.length)] = chance.below(256);
  return bent;
};

/** A field of two, four or eight bytes gets a number that is one too many, the file's own length, or the largest there is. */
const setNumber: Mutation = (bytes, chance) => {
  const bent = bytes.slice();
  const width = chance.pick([2, 4, 4, 8]);
  if (bent.length < width) return bent;
  const at = chance.below(bent.length - width + 1) & ~(chance.happens(0.5) ? width - 1 : 0);
  const number = chance.pick([
    ...NUMBERS,
    bent.length,
    bent.length - 1,
    bent.length + 1,
    at,
    chance.below(bent.length),
  ]);
  const view = new DataView(bent.buffer, bent.byteOffset, bent.byteLength);
  const little = chance.happens(0.8);
  if (width === 2) view.setUint16(at, number & 0xffff, little);
  else view.setUint32(at, number >>> 0, little);
  if (width === 8) view.setUint32(at + 4, chance.pick([0, 0xffffffff]), little);
  return bent;
};

const cut: Mutation = (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1));

const cutFront: Mutation = (bytes, chance) => bytes.slice(chance.below(Math.min(bytes.length, 1_024) + 1));

const remove: Mutation = (bytes, chance) => {
  const [from, to] = span(bytes.length, chance);
  return joinBytes([bytes.subarray(0, from), bytes.subarray(to)]);
};

const repeat: Mutation = (bytes, chance) => {
  const [from, to] = span(Math.min(bytes.length, 4_096), chance);
  const piece = bytes.subarray(from, to);
  const times = 1 + chance.below(200);
  return joinBytes([bytes.subarray(0, to), ...Array.from({ length: times }, () => piece), bytes.subarray(to)]);
};

const nest: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length + 1);
  const piece = new TextEncoder().encode(
    chance.pick(OPENERS).repeat(1 + chance.below(chance.pick([10, 1_000, 20_000]))),
  );
  return joinBytes([bytes.subarray(0, at), piece, bytes.subarray(at)]);
};

/** The front of one file and the back of another: containers that believe in both. */
const splice: Mutation = (bytes, chance, others) => {
  const other = chance.pick(others);
  return joinBytes([bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(chance.below(other.length + 1))]);
};

const putInside: Mutation = (bytes, chance, others) => {
  const at = chance.below(bytes.length + 1);
  return joinBytes([bytes.subarray(0, at), chance.pick(others), bytes.subarray(at)]);
};

const anyBytes: readonly Mutation[] = [
  flipBits,
  flipBits,
  setBytes,
  setNumber,
  setNumber,
  setNumber,
  cut,
  cutFront,
  remove,
  repeat,
  nest,
  splice,
  putInside,
];

/** Bends what lies in a ZIP and packs it again: most of an Office file would else never be read once a bit is wrong. */
const insideZip: Mutation = (bytes, chance, others) => {
  const files = unzipped(bytes);
  const names = Object.keys(files);
  if (names.length === 0) return bytes;
  for (let count = 1 + chance.below(3); count > 0; count--) {
    const name = chance.pick(names);
    files[name] = chance.pick(anyBytes)(files[name] ?? new Uint8Array(), chance, others);
  }
  if (chance.happens(0.1)) files[chance.pick(names)] = chance.pick(others);
  const dropped = chance.happens(0.1) ? chance.pick(names) : undefined;
  const kept = Object.fromEntries(Object.entries(files).filter(([name]) => name !== dropped));
  return zipSync(kept, { level: chance.pick([0, 6]) });
};

/** Bends a file, once or a few times over, the same way for the same chance. */
export function bend(bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]): Uint8Array {
  let bent = bytes;
  for (let count = chance.pick([1, 1, 1, 2, 3, 6]); count > 0; count--) {
    const isZip = bent[0] === 0x50 && bent[1] === 0x4b;
    bent = (isZip && chance.happens(0.7) ? insideZip : chance.pick(anyBytes))(bent, chance, others);
    if (bent.length > LONGEST) bent = bent.slice(0, LONGEST);
  }
  return bent;
}

/** Bends a text by its bytes, so that it also meets broken encodings. */
export function bendText(text: string, chance: Chance, others: readonly Uint8Array[]): string {
  return new TextDecoder().decode(bend(new TextEncoder().encode(text), chance, others));
}

function span(length: number, chance: Chance): readonly [number, number] {
  const from = chance.below(length + 1);
  return [from, from + chance.below(Math.min(length - from, 1_024) + 1)];
}

/** The files of an archive as far as fflate reads it; nothing of one that is already broken. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    // A name that is not UTF-8 grows by that, and the packer takes 65,535 bytes at most.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.length < 16_000 && originalSize < LONGEST,
    });
  } catch {
    return {};
  }
}
