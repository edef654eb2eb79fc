/** SummaryInformation and DocumentSummaryInformation streams ([MS-OLEPS] 2.21). */
import { joinBytes, latin1Bytes, utf16leBytes } from '../../detection/formats/codec/bytes';
import { u32 } from '../little-endian';

export interface PropertyParts {
  readonly title?: string;
  readonly author?: string;
  readonly comments?: string;
  readonly editMinutes?: number;
  readonly pages?: number;
  /** Bytes of the strings are those of this code page; only ASCII is written here unless it is 1200 (UTF-16). */
  readonly codePage?: 1252 | 1200;
}

const SUMMARY = 'e0859ff2f94f6810ab9108002b27b3d9';
const DOCUMENT_SUMMARY = '02d5cdd59c2e1b10939708002b2cf9ae';
const CUSTOM = '05d5cdd59c2e1b10939708002b2cf9ae';

type Property = readonly [id: number, value: Uint8Array];

/** The stream "\5SummaryInformation". */
export function summaryInformation({
  title,
  author,
  comments,
  editMinutes,
  pages,
  codePage = 1252,
}: PropertyParts): Uint8Array {
  const properties: Property[] = [[1, joinBytes([u32(2), u32(codePage)])]];
  if (title !== undefined) properties.push([2, text(title, codePage)]);
  if (author !== undefined) properties.push([4, text(author, codePage)]);
  if (comments !== undefined) properties.push([6, text(comments, codePage)]);
  if (editMinutes !== undefined) properties.push([10, joinBytes([u32(0x40), u64(editMinutes * 600_000_000)])]);
  if (pages !== undefined) properties.push([14, joinBytes([u32(3), u32(pages)])]);
  return stream([[SUMMARY, propertySet(properties)]]);
}

/** The stream "\5DocumentSummaryInformation" with properties of the author's own. */
export function customProperties(custom: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(custom);
  const names = entries.map(([name], index) =>
    joinBytes([u32(index + 2), u32(name.length + 1), latin1Bytes(`${name}\0`)]),
  );
  const set = propertySet([
    [0, joinBytes([u32(entries.length), ...names])],
    [1, joinBytes([u32(2), u32(1252)])],
    ...entries.map(([, value], index): Property => [index + 2, text(value, 1252)]),
  ]);
  return stream([
    [DOCUMENT_SUMMARY, propertySet([[1, joinBytes([u32(2), u32(1252)])]])],
    [CUSTOM, set],
  ]);
}

function stream(sets: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let offset = 28 + sets.length * 20;
  const directory = sets.map(([format, set]) => {
    const place = joinBytes([hex(format), u32(offset)]);
    offset += set.length;
    return place;
  });
  const header = joinBytes([Uint8Array.of(0xfe, 0xff, 0, 0), u32(0x0002000a), new Uint8Array(16), u32(sets.length)]);
  return joinBytes([header, ...directory, ...sets.map(([, set]) => set)]);
}

function propertySet(properties: readonly Property[]): Uint8Array {
  let offset = 8 + properties.length * 8;
  const padded = properties.map(([id, value]) => [id, pad4(value)] as const);
  const places = padded.map(([id, value]) => {
    const place = joinBytes([u32(id), u32(offset)]);
    offset += value.length;
    return place;
  });
  return joinBytes([u32(offset), u32(properties.length), ...places, ...padded.map(([, value]) => value)]);
}

function text(value: string, codePage: number): Uint8Array {
  const bytes = codePage === 1200 ? utf16leBytes(`${value}\0`) : latin1Bytes(`${value}\0`);
  return joinBytes([u32(0x1e), u32(bytes.length), bytes]);
}

function pad4(bytes: Uint8Array): Uint8Array {
  return joinBytes([bytes, new Uint8Array((4 - (bytes.length & 3)) & 3)]);
}

function u64(value: number): Uint8Array {
  return joinBytes([u32(value >>> 0), u32(Math.floor(value / 0x1_0000_0000))]);
}

function hex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
