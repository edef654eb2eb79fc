/** Word 97-2003 documents ([MS-DOC]): text in one or two pieces, a picture, properties, macros, packages. No formatting. */
import { cfb } from './cfb';
import { customProperties, summaryInformation } from './property-set';
import type { PropertyParts } from './property-set';
import { vbaStreams } from './vba';
import type { ModuleParts } from './vba';
import { joinBytes, latin1Bytes } from '../../detection/formats/codec/bytes';
import { u16, u32 } from '../little-endian';

export interface DocParts {
  /** Paragraphs. Fields are written with their control characters: see `fieldText`. */
  readonly text?: readonly string[];
  /** Characters of the text that lie in a second piece, of one byte a character. */
  readonly compressedTail?: string;
  /** JPEG or PNG, in the text. */
  readonly picture?: Uint8Array;
  readonly properties?: PropertyParts;
  readonly custom?: Readonly<Record<string, string>>;
  readonly modules?: readonly ModuleParts[];
  /** What the controls of a form hold. */
  readonly formText?: string;
  /** A file dropped into the document. */
  readonly package?: { readonly name: string; readonly bytes: Uint8Array };
  /** Further streams, by path. */
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

const TEXT_AT = 0x800;
const FIB_LENGTH = 0x382;

/** A .doc. */
export function doc(parts: DocParts = {}): Uint8Array {
  const { compressedTail = '', custom, formText, modules, picture, properties } = parts;
  const lines = picture ? [...(parts.text ?? []), '\u0001'] : (parts.text ?? []);
  const text = lines.map((line) => `${line}\r`).join('');
  const tailAt = TEXT_AT + text.length * 2;
  const tail = compressedTail === '' ? '' : `${compressedTail}\r`;
  const main = new Uint8Array(Math.max(tailAt + tail.length, 4_096));
  writeFib(main, text.length + tail.length, clx(text.length, tail.length, tailAt).length);
  for (let index = 0; index < text.length; index++) {
    main[TEXT_AT + index * 2] = text.charCodeAt(index);
    main[TEXT_AT + index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  for (let index = 0; index < tail.length; index++) main[tailAt + index] = tail.charCodeAt(index);

  const streams: Record<string, Uint8Array> = { WordDocument: main, '1Table': clx(text.length, tail.length, tailAt) };
  if (picture) streams['Data'] = inlinePicture(picture);
  if (properties) streams['\u0005SummaryInformation'] = summaryInformation(properties);
  if (custom) streams['\u0005DocumentSummaryInformation'] = customProperties(custom);
  if (modules) for (const [path, bytes] of Object.entries(vbaStreams({ modules }))) streams[`Macros/${path}`] = bytes;
  if (formText !== undefined) streams['Macros/UserForm1/o'] = latin1Bytes(formText);
  if (parts.package) streams['ObjectPool/_1/\u0001Ole10Native'] = ole10Native(parts.package.name, parts.package.bytes);
  return cfb({ streams: { ...streams, ...parts.streams }, clsids: { '': '00020906-0000-0000-c000-000000000046' } });
}

/** A field as it stands in the text of a .doc: begin, instruction, separator, result, end (2.8.25). */
export function fieldText(instruction: string, result = 'result'): string {
  return `\u0013${instruction}\u0014${result}\u0015`;
}

/** 2.5.1 Fib, of Word 97: the base, then counts of characters, then places in the table stream. */
function writeFib(main: Uint8Array, characters: number, clxLength: number): void {
  const fib = new DataView(main.buffer);
  fib.setUint16(0x00, 0xa5ec, true);
  fib.setUint16(0x02, 0x00c1, true);
  fib.setUint16(0x06, 0x0409, true);
  // fWhichTblStm: the table stream is 1Table; fExtChar is always set.
  fib.setUint16(0x0a, 0x1200, true);
  fib.setUint16(0x0c, 0x00bf, true);
  fib.setUint16(0x20, 0x000e, true);
  fib.setUint16(0x3e, 0x0016, true);
  fib.setUint32(0x40, main.length, true);
  fib.setUint32(0x4c, characters, true);
  fib.setUint16(0x98, 0x005d, true);
  fib.setUint32(0x1a2, 0, true);
  fib.setUint32(0x1a6, clxLength, true);
  if (main.length < FIB_LENGTH) throw new Error('the stream is shorter than its header');
}

/** 2.9.38 Clx: a Pcdt with the pieces. */
function clx(wide: number, compressed: number, compressedAt: number): Uint8Array {
  const positions = compressed === 0 ? [0, wide] : [0, wide, wide + compressed];
  const places = [TEXT_AT, ...(compressed === 0 ? [] : [0x40000000 + compressedAt * 2])];
  const pieces = places.map((place) => joinBytes([u16(0), u32(place), u16(0)]));
  const table = joinBytes([...positions.map(u32), ...pieces]);
  return joinBytes([Uint8Array.of(2), u32(table.length), table]);
}

/** 2.9.192 PICF and [MS-ODRAW] 2.2.15: the header, a shape, and the picture in a file block of its own. */
function inlinePicture(picture: Uint8Array): Uint8Array {
  const isPng = picture[0] === 0x89;
  const blip = record(
    isPng ? 0x6e0 : 0x46a,
    isPng ? 0xf01e : 0xf01d,
    joinBytes([new Uint8Array(16), Uint8Array.of(0xff), picture]),
  );
  const kind = isPng ? 6 : 5;
  const block = record(
    (kind << 4) | 2,
    0xf007,
    joinBytes([
      Uint8Array.of(kind, kind),
      new Uint8Array(16),
      u16(0xff),
      u32(blip.length),
      u32(1),
      u32(0),
      u32(0),
      blip,
    ]),
    true,
  );
  const shape = record(0x0f, 0xf004, record(0x4b2, 0xf00a, joinBytes([u32(1_025), u32(0xa00)]), true), true);
  const header = new Uint8Array(68);
  const fields = new DataView(header.buffer);
  fields.setUint32(0, header.length + shape.length + block.length, true);
  fields.setUint16(4, header.length, true);
  fields.setUint16(6, 0x64, true);
  fields.setUint16(28, 4_320, true);
  fields.setUint16(30, 3_240, true);
  fields.setUint16(32, 1_000, true);
  fields.setUint16(34, 1_000, true);
  return joinBytes([header, shape, block]);
}

/** 2.2.1 OfficeArtRecordHeader. `whole`: the first word is version and instance already; else it is the instance alone. */
function record(first: number, type: number, body: Uint8Array, whole = false): Uint8Array {
  return joinBytes([u16(whole ? first : first << 4), u16(type), u32(body.length), body]);
}

/** The stream "\1Ole10Native" of a package: names, then the file, then the names again in UTF-16. */
export function ole10Native(name: string, bytes: Uint8Array): Uint8Array {
  const path = `C:\\nowhere\\${name}`;
  const names = joinBytes([latin1Bytes(`${name}\0`), latin1Bytes(`${path}\0`)]);
  const temporary = latin1Bytes(`${path}\0`);
  const body = joinBytes([u16(2), names, u32(0x00030000), u32(temporary.length), temporary, u32(bytes.length), bytes]);
  return joinBytes([u32(body.length), body]);
}
