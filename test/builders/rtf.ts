/** Rich Text files (RTF 1.9.1) with objects as Word writes them ([MS-OLEDS] 2.2), and as attackers bend them. */
import { ByteWriter } from '../../src/specimens/byte-writer';
import { cfb } from '../../src/specimens/office/cfb';
import { ole10Native } from '../../src/specimens/office/doc';

export interface RtfParts {
  /** Paragraphs; anything beyond ASCII is written as \u. */
  readonly text?: readonly string[];
  readonly template?: string;
  readonly fields?: readonly { readonly code: string; readonly result?: string }[];
  readonly objects?: readonly string[];
  /** Control words between the header and the text. */
  readonly header?: string;
  /** As it stands, behind the text. */
  readonly tail?: string;
}

export function rtf(parts: RtfParts = {}): Uint8Array {
  const fields = (parts.fields ?? []).map(
    ({ code, result = 'result' }) =>
      `{\\field{\\*\\fldinst {\\rtlch ${escapeText(code)}}}{\\fldrslt {\\ul ${escapeText(result)}}}}`,
  );
  const template = parts.template === undefined ? '' : `{\\*\\template ${escapeText(parts.template)}}`;
  const text = (parts.text ?? ['Dear customer,']).map((line) => `${escapeText(line)}\\par\n`).join('');
  const head = `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fnil Calibri;}}{\\colortbl ;\\red0\\green0\\blue0;}${parts.header ?? ''}`;
  return latin1Bytes(
    `${head}${template}\\pard ${text}${fields.join('')}${(parts.objects ?? []).join('')}${parts.tail ?? ''}}`,
  );
}

interface ObjectParts {
  readonly className: string;
  readonly native: Uint8Array;
  /** \objupdate. */
  readonly update?: boolean;
  /** How the digits are written; Word's way when left out. */
  readonly digits?: (hex: string) => string;
}

/** An embedded object with its picture, the group that Word writes. */
export function rtfObject({ className, native, update = false, digits = inLines }: ObjectParts): string {
  const data = hex(ole1({ className, native }));
  const picture = '{\\result {\\pict\\wmetafile8 0100090000}}';
  return `{\\object\\objemb${update ? '\\objupdate' : ''}\\objw100\\objh100{\\*\\objclass ${className}}{\\*\\objdata ${digits(data)}}${picture}}`;
}

/** An object that lies in another file (2.2.6). */
export function rtfLink(target: string): string {
  const data = new ByteWriter().u32(0x0501, 1);
  for (const text of ['Word.Document.8', target, '']) ansi(data, text);
  return `{\\object\\objautlink\\objupdate{\\*\\objdata ${inLines(hex(data.zeros(12).done()))}}}`;
}

/** A file in a package: what inserting "from file" makes. */
export function rtfPackage(
  name: string,
  bytes: Uint8Array,
  how: Partial<Pick<ObjectParts, 'update' | 'digits'>> = {},
): string {
  // The stream of a document has the size in front; here it stands in the OLE 1.0 header.
  return rtfObject({ className: 'Package', native: ole10Native(name, bytes).subarray(4), ...how });
}

export function ole1({ className, native }: Pick<ObjectParts, 'className' | 'native'>): Uint8Array {
  const writer = new ByteWriter().u32(0x0501, 2);
  for (const text of [className, '', '']) ansi(writer, text);
  return writer.u32(native.length).data(native).done();
}

const EQUATION_CLASS = '0002ce02-0000-0000-c000-000000000046';

/** An equation as Equation Editor 3.0 keeps it, with one font record of this name. */
export function equation(fontName = 'Times New Roman'): Uint8Array {
  const stream = new ByteWriter().u16(28).u32(0x20000).u16(0xc16f).u32(60).zeros(16);
  stream.u8(3, 1, 1, 3, 10).u8(10, 8, 1, 1).data(latin1Bytes(fontName)).u8(0).u8(1, 2, 0x83, 0x78, 0, 0, 0);
  return cfb({ streams: { 'Equation Native': stream.done() }, clsids: { '': EQUATION_CLASS } });
}

/** A formula of an editor before 3.0 behind its size, as an "\\1Ole10Native" stream or alone: some 60 bytes. */
export function oldFormula(fontName?: string): Uint8Array {
  const formula = new ByteWriter().u8(2, 1, 1, 2, 0);
  if (fontName !== undefined) formula.u8(10, 8, 1, 1).data(latin1Bytes(fontName)).u8(0);
  formula.u8(1, 2, 0x83, 0x78, 2, 0x86, 0x3d, 2, 0x88, 0x31, 0, 0).zeros(30);
  return new ByteWriter().u32(formula.length).data(formula.done()).done();
}

/** A compound file of the class of Equation Editor with this as its object. */
export function equationObject(native: Uint8Array): Uint8Array {
  return cfb({ streams: { '\u0001Ole10Native': native }, clsids: { '': EQUATION_CLASS } });
}

/** Data of another sort under the class of Equation Editor. */
export function foreignEquation(): Uint8Array {
  return equationObject(new Uint8Array(400).fill(0x41));
}

/** A compound file whose object is linked to an address ([MS-OLEDS] 2.3.3 with a URL moniker). */
export function linkedObject(address: string): Uint8Array {
  const moniker = [0xe0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11, 0x8c, 0x82, 0, 0xaa, 0, 0x4b, 0xa9, 0x0b];
  const stream = new ByteWriter().u32(0x02000001, 1, 0, 0, 0, 0).data(moniker);
  stream.u32(address.length * 2 + 2).utf16(`${address}\0`);
  return cfb({ streams: { '\u0001Ole': stream.done() } });
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lines of 128 digits, Word's way. */
function inLines(digits: string): string {
  return digits.replace(/(.{128})/g, '$1\n');
}

function ansi(writer: ByteWriter, text: string): void {
  if (text === '') writer.u32(0);
  else writer.u32(text.length + 1).data(latin1Bytes(`${text}\0`));
}

function escapeText(text: string): string {
  return text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${String((character.charCodeAt(0) << 16) >> 16)}?`);
}

function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
