/**
 * The globals substream of a BIFF workbook ([MS-XLS] 2.1.7.20.3): its sheets, names, outside references and shared strings.
 */
import type { Budget } from '../../../budget';
import type { DefinedName, External, Gap } from '../../../contract';
import type { Host } from '../../../host';
import { Bytes, latin1 } from '../../codec/bytes';
import { renderFormula } from './biff-formula';
import type { FormulaContext, FormulaDialect } from './biff-formula';
import { walkSubstream } from './biff-records';
import type { RecordWalk } from './biff-records';
import { readShortUnicodeString, readUnicodeCharacters } from './biff-strings';
import { charsetOfCodePage } from '../../codec/code-pages';
import { builtInName, MOST_NAMES, plainName, startupOfName } from './excel-names';

/** FILEPASS (2.4.117) as it stands: what it says is read by the decryption. */
export interface FilePass {
  readonly data: Uint8Array;
  readonly dialect: FormulaDialect;
}

/** BOUNDSHEET (2.4.28). */
export interface BoundSheet {
  /** Where the sheet's BOF stands in the stream. */
  readonly offset: number;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly type: number;
  readonly name: string;
}

export interface Globals {
  readonly dialect: FormulaDialect;
  readonly sheets: readonly BoundSheet[];
  /** SST and its CONTINUE records. */
  readonly sharedStrings: readonly Uint8Array[];
  /** MSODRAWINGGROUP and its CONTINUE records. */
  readonly drawings: readonly Uint8Array[];
  readonly filePass?: FilePass;
  /** Somebody protected the workbook's structure, its windows, or its file against change. */
  readonly isProtected: boolean;
  readonly externals: readonly External[];
  readonly dde: readonly string[];
  readonly context: FormulaContext;
  readonly decode: (bytes: Uint8Array) => string;
  /** Rendered when asked for: a name's formula may speak of names that stand behind it. */
  definedNames(): readonly DefinedName[];
  readonly gap?: Gap;
}

export const FILEPASS = 0x2f;

const BOUNDSHEET = 0x85;
const CODEPAGE = 0x42;
const CONTINUE = 0x3c;
const EXTERNNAME = 0x23;
const FILESHARING = 0x5b;
const PROTECT = 0x12;
const WINDOWPROTECT = 0x19;
const EXTERNSHEET = 0x17;
const LBL = 0x18;
const MSODRAWINGGROUP = 0xeb;
const SST = 0xfc;
const SUPBOOK = 0x1ae;

interface Label {
  readonly name: string;
  readonly rgce: Uint8Array;
  readonly hidden: boolean;
  readonly autoOpen: boolean;
}

/** SUPBOOK (2.4.271): this workbook, another one, or a DDE or OLE source. */
interface Book {
  readonly own: boolean;
  readonly names: string[];
  readonly link?: { readonly source: string; readonly topic: string };
}

/** Reads from the BOF at `start` up to its EOF, or to the end of what is there. */
export function readGlobals(
  stream: Bytes,
  start: number,
  dialect: FormulaDialect,
  host: Host,
  walk: RecordWalk,
  budget: Budget,
): Globals {
  const sheets: BoundSheet[] = [];
  const labels: Label[] = [];
  const books: Book[] = [];
  const references: { readonly book: number; readonly first: number; readonly last: number }[] = [];
  const externSheets: string[] = [];
  const externals: External[] = [];
  const dde: string[] = [];
  const sharedStrings: Uint8Array[] = [];
  const drawings: Uint8Array[] = [];
  let filePass: FilePass | undefined;
  let isProtected = false;
  let charset = 'windows-1252';
  let continued: Uint8Array[] | undefined;
  const decode = (bytes: Uint8Array): string => host.decode(bytes, charset);

  const gap = walkSubstream(stream, start, walk, budget, (type, at, length) => {
    const bytes = new Bytes(stream.slice(at, at + length));
    if (type !== CONTINUE) continued = undefined;
    switch (type) {
      case FILEPASS:
        filePass = { data: bytes.data, dialect };
        return false;
      case PROTECT:
      case WINDOWPROTECT:
        isProtected ||= bytes.u16(0) !== 0;
        break;
      case FILESHARING:
        // 2.4.118: read-only recommended, or the hash of a password to modify.
        isProtected ||= bytes.u32(0) !== 0;
        break;
      case CODEPAGE:
        charset = charsetOfCodePage(bytes.u16(0));
        break;
      case BOUNDSHEET:
        if (!budget.takeEntries()) return false;
        sheets.push(boundSheet(bytes, dialect, decode));
        break;
      case LBL:
        if (labels.length < MOST_NAMES) labels.push(label(bytes, dialect, decode));
        break;
      case SUPBOOK:
        books.push(supportingBook(bytes, externals));
        break;
      case EXTERNNAME:
        externName(bytes, dialect, books, dde, externals);
        break;
      case EXTERNSHEET:
        if (dialect === 'biff5') externSheets.push(readExternSheet(bytes, decode));
        else externSheetTable(bytes, references, budget);
        break;
      case SST:
        sharedStrings.push(bytes.data);
        continued = sharedStrings;
        break;
      case MSODRAWINGGROUP:
        drawings.push(bytes.data);
        continued = drawings;
        break;
      case CONTINUE:
        continued?.push(bytes.data);
        break;
      default:
    }
    return true;
  });

  const ownSheet = (index: number): string => sheets[index]?.name ?? '#REF';
  const context: FormulaContext = {
    dialect,
    name: (index) => labels[index - 1]?.name ?? `NAME.${index}`,
    ownSheet,
    sheet(reference) {
      if (dialect === 'biff5') return externSheets[reference - 1] ?? '#REF';
      const known = references[reference];
      if (known === undefined) return '#REF';
      if (books[known.book]?.own === false) return `[${known.book}]`;
      // 0xFFFE: a reference to the workbook as a whole.
      if (known.first >= 0xfffe) return '';
      return known.first === known.last ? ownSheet(known.first) : `${ownSheet(known.first)}:${ownSheet(known.last)}`;
    },
    externalName(reference, index) {
      const book = books[references[reference]?.book ?? -1];
      return (book?.own === true ? labels[index - 1]?.name : book?.names[index - 1]) ?? `EXTERNAL.${index}`;
    },
  };
  return {
    dialect,
    sheets,
    sharedStrings,
    drawings,
    isProtected,
    externals,
    dde,
    context,
    decode,
    definedNames: () =>
      labels.map(({ name, rgce, hidden, autoOpen }) => ({
        name,
        formula: rgce.length === 0 ? '' : renderFormula(rgce, context, budget),
        autoOpen,
        hidden,
      })),
    ...(filePass === undefined ? {} : { filePass }),
    ...(gap === undefined ? {} : { gap }),
  };
}

function boundSheet(bytes: Bytes, dialect: FormulaDialect, decode: (bytes: Uint8Array) => string): BoundSheet {
  const state = bytes.u8(4) & 3;
  return {
    offset: bytes.u32(0),
    visibility: state === 0 ? 'visible' : state === 1 ? 'hidden' : 'very-hidden',
    type: bytes.u8(5),
    name: dialect === 'biff5' ? decode(bytes.slice(7, 7 + bytes.u8(6))) : readShortUnicodeString(bytes, 6).text,
  };
}

/** 2.4.150 Lbl. */
function label(bytes: Bytes, dialect: FormulaDialect, decode: (bytes: Uint8Array) => string): Label {
  const flags = bytes.u16(0);
  const count = bytes.u8(3);
  const { text, end } =
    dialect === 'biff5'
      ? { text: decode(bytes.slice(14, 14 + count)), end: 14 + count }
      : readUnicodeCharacters(bytes, 14, count);
  const name = (flags & 0x20) !== 0 && text.length > 0 ? builtInName(text.charCodeAt(0)) : plainName(text);
  return {
    name,
    rgce: bytes.slice(end, end + bytes.u16(4)),
    hidden: (flags & 1) !== 0,
    autoOpen: startupOfName(name) === 'open',
  };
}

function supportingBook(bytes: Bytes, externals: External[]): Book {
  const count = bytes.u16(2);
  if (bytes.length === 4 && (count === 0x0401 || count === 0x3a01)) return { own: count === 0x0401, names: [] };
  const path = readUnicodeCharacters(bytes, 4, count).text;
  const separator = path.indexOf('\u0003');
  // 2.5.277 VirtualPath: a leading control character marks a file; without one, "source\3topic" is a DDE or OLE link.
  if (separator > 0 && path.charCodeAt(0) > 0x1f) {
    return { own: false, names: [], link: { source: path.slice(0, separator), topic: path.slice(separator + 1) } };
  }
  const target = path.replace(/\u0003/g, '\\').replace(/[\u0000-\u001f]/g, '');
  if (target !== '') externals.push({ relationship: 'externalLink', target });
  return { own: false, names: [] };
}

/** 2.4.105 ExternName: of an add-in, of another workbook, or the item of a DDE link. */
function externName(
  bytes: Bytes,
  dialect: FormulaDialect,
  books: readonly Book[],
  dde: string[],
  externals: External[],
): void {
  const book = books[books.length - 1];
  if (book === undefined || dialect === 'biff5') return;
  const name = readShortUnicodeString(bytes, 6).text;
  book.names.push(name);
  if (book.link === undefined) return;
  const { source, topic } = book.link;
  const ole = (bytes.u16(0) & 0x10) !== 0;
  if (ole) externals.push({ relationship: 'oleLink', target: topic });
  else dde.push(`${source}|${topic}!${name}`);
}

function externSheetTable(
  bytes: Bytes,
  references: { readonly book: number; readonly first: number; readonly last: number }[],
  budget: Budget,
): void {
  for (let index = 0; index < bytes.u16(0) && bytes.has(2 + index * 6, 6) && budget.takeSteps(); index++) {
    const at = 2 + index * 6;
    references.push({ book: bytes.u16(at), first: bytes.u16(at + 2), last: bytes.u16(at + 4) });
  }
}

/** BIFF5: one record a sheet; a 3 in front marks a sheet of this workbook. */
function readExternSheet(bytes: Bytes, decode: (bytes: Uint8Array) => string): string {
  return bytes.u8(1) === 3
    ? decode(bytes.slice(2, 2 + bytes.u8(0)))
    : latin1(bytes.slice(1, 1 + bytes.u8(0))).replace(/[\u0000-\u001f]/g, '');
}
