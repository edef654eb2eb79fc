/** One sheet of a BIFF workbook ([MS-XLS] 2.1.7.20.5 Worksheet, .6 Macro Sheet): formulas, constants, text boxes, hyperlinks. */
import type { Budget } from '../../../budget';
import type { Gap, MacroCell, NamedMacro, StoredText } from '../../../contract';
import { Bytes, indexOfBytes, latin1, utf16le } from '../../codec/bytes';
import { callsOwn, cellAddress, quoteSheet, renderFormula } from './biff-formula';
import type { Globals } from './biff-globals';
import { MOST_MACROS } from '../container/office-words';
import { calledFunctions, constantCell, MOST_CELLS } from './excel-names';
import { walkSubstream } from './biff-records';
import type { RecordWalk } from './biff-records';
import { readUnicodeString } from './biff-strings';
import { URL_MONIKER } from '../container/ole-links';

/** What the sheets of a workbook give, gathered over all of them and capped over all of them. */
export interface SheetHarvest {
  readonly cells: StoredText[];
  readonly hyperlinks: string[];
  readonly texts: string[];
  /** What buttons run and formulas call. */
  readonly macros: Map<string, NamedMacro>;
  /** Characters that may still be kept in `cells`, and in `texts`. */
  cellCharacters: number;
  textCharacters: number;
}

const ARRAY = 0x221;
const CF = 0x1b1;
const CONTINUE = 0x3c;
const FORMULA = 0x06;
const HLINK = 0x1b8;
const LABEL = 0x204;
const LABELSST = 0xfd;
const NUMBER = 0x203;
const OBJ = 0x5d;
const RK = 0x27e;
const RSTRING = 0xd6;
const SHRFMLA = 0x4bc;
const STRING = 0x207;
const TXO = 0x1b6;

interface SheetReading {
  readonly globals: Globals;
  readonly strings: readonly string[];
  readonly harvest: SheetHarvest;
  readonly walk: RecordWalk;
  readonly budget: Budget;
}

/** Cells of a macro sheet; a formula's text has its equals sign, a constant stands as it is. */
export function readMacroCells(
  stream: Bytes,
  start: number,
  name: string,
  reading: SheetReading,
): { readonly cells: readonly MacroCell[]; readonly gap?: Gap } {
  const { globals, strings, budget } = reading;
  const cells: MacroCell[] = [];
  // The formula whose shared or array formula, or whose text, the next records may bring.
  let open: { readonly address: string; readonly expression: boolean } | undefined;
  const replaceLast = (change: Partial<MacroCell>): void => {
    const last = cells.pop();
    if (last !== undefined) cells.push({ ...last, ...change });
  };
  const gap = walkSubstream(stream, start, reading.walk, budget, (type, at, length) => {
    const bytes = new Bytes(stream.slice(at, at + length));
    const constant = cellText(type, bytes, globals, strings) ?? numberText(type, bytes);
    if (cells.length >= MOST_CELLS) return false;
    if (constant !== undefined) cells.push(constantCell(addressOf(bytes), constant));
    else if (type === FORMULA) {
      const rgce = bytes.slice(22, 22 + bytes.u16(20));
      open = { address: addressOf(bytes), expression: rgce[0] === 1 };
      cells.push({ address: open.address, formula: `=${renderFormula(rgce, globals.context, budget)}` });
      return true;
    } else if (open !== undefined && (type === SHRFMLA || type === ARRAY)) {
      const size = type === SHRFMLA ? 8 : 12;
      const rgce = bytes.slice(size + 2, size + 2 + bytes.u16(size));
      if (open.expression) replaceLast({ formula: `=${renderFormula(rgce, globals.context, budget)}` });
      return true;
    } else if (open !== undefined && type === STRING) {
      replaceLast({ value: formulaText(bytes, globals) });
    } else readExtras(type, stream, bytes, at + length, reading.harvest, globals);
    open = undefined;
    return true;
  });
  // A macro sheet's own texts are found by other macro sheets under its name.
  keepMacroConstants(cells, name, reading.harvest);
  const why = gap ?? (cells.length >= MOST_CELLS ? 'too-large' : undefined);
  return { cells, ...(why === undefined ? {} : { gap: why }) };
}

function keepMacroConstants(cells: readonly MacroCell[], name: string, harvest: SheetHarvest): void {
  for (const { address, formula, value } of cells) {
    const text = formula.startsWith('=') ? value : formula;
    if (text !== undefined && text !== '') keepCell(harvest, name, address, text);
  }
}

/** An ordinary sheet: its texts, and with `cells` each with its address, since macros keep payloads in cells. */
export function readWorksheet(
  stream: Bytes,
  start: number,
  name: string,
  cells: boolean,
  reading: SheetReading,
): Gap | undefined {
  const { globals, strings, harvest } = reading;
  let formulaAt: string | undefined;
  return walkSubstream(stream, start, reading.walk, reading.budget, (type, at, length) => {
    // Almost all records of an ordinary sheet are numbers and formats: left without a look inside.
    if (!INTERESTING.has(type)) return true;
    const bytes = new Bytes(stream.slice(at, at + length));
    if (cells) readNamed(type, bytes, name, reading);
    if (type === FORMULA) {
      formulaAt = addressOf(bytes);
      return true;
    }
    if (type === STRING) {
      if (cells && formulaAt !== undefined) keepCell(harvest, name, formulaAt, formulaText(bytes, globals));
      formulaAt = undefined;
      return true;
    }
    const text = type === LABELSST && !cells ? undefined : cellText(type, bytes, globals, strings);
    if (text === undefined) readExtras(type, stream, bytes, at + length, harvest, globals);
    else {
      if (cells) keepCell(harvest, name, addressOf(bytes), text);
      // Shared strings are counted as text once, from their table.
      if (type !== LABELSST) keepText(harvest, text);
    }
    return true;
  });
}

const INTERESTING: ReadonlySet<number> = new Set([
  FORMULA,
  SHRFMLA,
  ARRAY,
  CF,
  OBJ,
  STRING,
  LABELSST,
  LABEL,
  RSTRING,
  TXO,
  HLINK,
]);
/** One more than a document keeps: then it says of itself that there are more. */
const MOST_NAMED = MOST_MACROS + 1;

/** What a record lets run: the macro of a button, functions of the project in the formula of a cell or a conditional format. */
function readNamed(type: number, bytes: Bytes, sheet: string, { globals, harvest, budget }: SheetReading): void {
  if (harvest.macros.size >= MOST_NAMED) return;
  if (type === OBJ) {
    const macro = macroOfObject(bytes);
    if (macro !== undefined)
      keepNamed(harvest, { macro: renderFormula(macro, globals.context, budget), by: 'shape', at: '' });
    return;
  }
  const at = type === CF ? sheet : `${quoteSheet(sheet)}!${addressOf(bytes)}`;
  for (const rgce of formulasIn(type, bytes)) {
    if (!callsOwn(rgce)) continue;
    for (const macro of calledFunctions(renderFormula(rgce, globals.context, budget)))
      keepNamed(harvest, { macro, by: 'formula', at });
  }
}

/** Each once, however many cells ask for it. */
function keepNamed({ macros }: SheetHarvest, named: NamedMacro): void {
  const key = `${named.by} ${named.macro}`;
  if (!macros.has(key)) macros.set(key, named);
}

function formulasIn(type: number, bytes: Bytes): readonly Uint8Array[] {
  if (type === FORMULA) return [bytes.slice(22, 22 + bytes.u16(20))];
  if (type === SHRFMLA) return [bytes.slice(10, 10 + bytes.u16(8))];
  if (type === ARRAY) return [bytes.slice(14, 14 + bytes.u16(12))];
  // 2.4.42 CF: both formulas stand at its end, their lengths in front.
  if (type !== CF) return [];
  const second = bytes.length - bytes.u16(4);
  return [bytes.slice(Math.max(0, second - bytes.u16(2)), second), bytes.slice(Math.max(0, second), bytes.length)];
}

/** 2.4.181 Obj: subrecords, among them FtMacro (4) with the formula that names the macro. */
function macroOfObject(bytes: Bytes): Uint8Array | undefined {
  for (let at = 0, turns = 0; bytes.has(at, 4) && turns < 32; turns++) {
    const [type, size] = [bytes.u16(at), bytes.u16(at + 2)];
    // ObjFmla: its length, then the count of the formula's bytes, four unused ones, the formula.
    if (type === 4) return bytes.slice(at + 12, at + 12 + (bytes.u16(at + 6) & 0x7fff));
    if (type === 0) return undefined;
    at += 4 + size;
  }
  return undefined;
}

function addressOf(bytes: Bytes): string {
  return cellAddress(bytes.u16(0), bytes.u16(2));
}

function cellText(type: number, bytes: Bytes, globals: Globals, strings: readonly string[]): string | undefined {
  if (type === LABELSST) return strings[bytes.u32(6)] ?? '';
  if (type !== LABEL && type !== RSTRING) return undefined;
  return globals.dialect === 'biff5'
    ? globals.decode(bytes.slice(8, 8 + bytes.u16(6)))
    : readUnicodeString(bytes, 6).text;
}

function numberText(type: number, bytes: Bytes): string | undefined {
  if (type === NUMBER) return String(bytes.f64(6));
  if (type !== RK) return undefined;
  // 2.5.122 RkNumber: bit 1 an integer, bit 0 a hundredth.
  const rk = bytes.i32(6);
  let value = rk >> 2;
  if ((rk & 2) === 0) {
    const double = new DataView(new ArrayBuffer(8));
    double.setUint32(4, (rk & ~3) >>> 0, true);
    value = double.getFloat64(0, true);
  }
  return String((rk & 1) === 0 ? value : value / 100);
}

/** 2.4.268 String: what a formula amounted to when the workbook was saved. */
function formulaText(bytes: Bytes, globals: Globals): string {
  return globals.dialect === 'biff5'
    ? globals.decode(bytes.slice(2, 2 + bytes.u16(0)))
    : readUnicodeString(bytes, 0).text;
}

/** Text boxes (2.4.329 TxO, whose text stands in the CONTINUE behind it) and hyperlinks (2.4.140 HLink). */
function readExtras(
  type: number,
  stream: Bytes,
  bytes: Bytes,
  end: number,
  harvest: SheetHarvest,
  globals: Globals,
): void {
  if (type === HLINK) {
    const moniker = indexOfBytes(bytes.data, URL_MONIKER);
    if (moniker === -1) return;
    const at = moniker + URL_MONIKER.length + 4;
    const [address = ''] = utf16le(bytes.data, at, at + Math.min(bytes.u32(at - 4), 4_096)).split('\0');
    if (address !== '') harvest.hyperlinks.push(address);
  } else if (type === TXO && stream.u16(end) === CONTINUE) {
    const count = bytes.u16(10);
    const text = new Bytes(stream.slice(end + 4, end + 4 + stream.u16(end + 2)));
    if (globals.dialect === 'biff5') keepText(harvest, globals.decode(text.slice(0, count)));
    else
      keepText(
        harvest,
        (text.u8(0) & 1) === 1 ? utf16le(text.data, 1, 1 + count * 2) : latin1(text.data, 1, 1 + count),
      );
  }
}

function keepCell(harvest: SheetHarvest, sheet: string, address: string, text: string): void {
  if (text === '' || harvest.cellCharacters <= 0) return;
  harvest.cellCharacters -= text.length + 16;
  harvest.cells.push({ kind: 'cell', name: `${quoteSheet(sheet)}!${address}`, text });
}

function keepText(harvest: SheetHarvest, text: string): void {
  if (text === '' || harvest.textCharacters <= 0) return;
  harvest.texts.push(text.slice(0, harvest.textCharacters));
  harvest.textCharacters -= text.length + 1;
}
