import { ByteWriter } from '../byte-writer';
import { cfb } from './cfb';
import { formulaTokens } from './formula-tokens';
import type { FormulaNames } from './formula-tokens';
import { cellsOf } from './workbook';
import type { SheetParts, WorkbookParts } from './workbook';
import { joinBytes } from '../../detection/formats/codec/bytes';

export interface XlsParts extends WorkbookParts {
  /** FILEPASS, which `encryptedXls` fills in. */
  readonly filePass?: Uint8Array;
  /** Other streams of the compound file: a VBA project, a summary. */
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

const LONGEST_RECORD = 8_224;
const BUILT_IN: Readonly<Record<string, number>> = { Auto_Open: 1, Auto_Close: 2, Auto_Activate: 10 };

/** A workbook of Excel 97 to 2003: BIFF8 in a compound file. */
export function xls(parts: XlsParts): Uint8Array {
  return cfb({ streams: { Workbook: workbookStream(parts), ...parts.streams } });
}

/** Its stream "Workbook". */
export function workbookStream({ sheets, names = [], isProtected = false, filePass }: XlsParts): Uint8Array {
  const known: FormulaNames = { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) };
  const strings: string[] = [];
  const bodies = sheets.map((sheet) => sheetStream(sheet, known, strings));
  const globals = (offsets: readonly number[]): Uint8Array =>
    joinBytes([
      record(0x809, new ByteWriter().u16(0x600, 5, 0, 0).u32(0, 0).done()),
      ...(filePass === undefined ? [] : [record(0x2f, filePass)]),
      ...(isProtected ? [record(0x12, Uint8Array.of(1, 0))] : []),
      record(0x42, Uint8Array.of(0xb0, 0x04)),
      ...sheets.map((sheet, index) => boundSheet(sheet, offsets[index] ?? 0)),
      record(0x1ae, new ByteWriter().u16(sheets.length, 0x0401).done()),
      record(0x17, externSheets(sheets.length)),
      ...names.map((name) => label(name, known)),
      ...sharedStrings(strings),
      record(0x0a, new Uint8Array()),
    ]);
  const offsets: number[] = [];
  let at = globals([]).length;
  for (const body of bodies) {
    offsets.push(at);
    at += body.length;
  }
  return joinBytes([globals(offsets), ...bodies]);
}

function record(type: number, body: Uint8Array): Uint8Array {
  return new ByteWriter().u16(type, body.length).data(body).done();
}

function boundSheet({ name, kind, visibility = 'visible' }: SheetParts, offset: number): Uint8Array {
  const state = { visible: 0, hidden: 1, 'very-hidden': 2 }[visibility];
  return record(
    0x85,
    new ByteWriter()
      .u32(offset)
      .u8(state, kind === 'macro' ? 1 : 0, name.length, 1)
      .utf16(name)
      .done(),
  );
}

function externSheets(count: number): Uint8Array {
  const writer = new ByteWriter().u16(count);
  for (let sheet = 0; sheet < count; sheet++) writer.u16(0, sheet, sheet);
  return writer.done();
}

function label(
  { name, formula, hidden = false, literal = false }: NonNullable<WorkbookParts['names']>[number],
  known: FormulaNames,
): Uint8Array {
  const rgce = formula === undefined ? new Uint8Array() : formulaTokens(formula, known);
  const builtIn = literal ? undefined : BUILT_IN[name];
  const characters = builtIn === undefined ? name : String.fromCharCode(builtIn);
  const flags = (hidden ? 1 : 0) | (builtIn === undefined ? 0 : 0x20) | (formula === undefined ? 0x0c : 0);
  return record(
    0x18,
    new ByteWriter()
      .u16(flags)
      .u8(0, characters.length)
      .u16(rgce.length, 0, 0)
      .zeros(4)
      .u8(1)
      .utf16(characters)
      .data(rgce)
      .done(),
  );
}

/** SST, its strings running on into CONTINUE records where they do not fit. */
function sharedStrings(strings: readonly string[]): readonly Uint8Array[] {
  const records: Uint8Array[] = [];
  let writer = new ByteWriter().u32(strings.length, strings.length);
  const next = (): void => {
    records.push(record(records.length === 0 ? 0xfc : 0x3c, writer.done()));
    writer = new ByteWriter();
  };
  for (const text of strings) {
    if (writer.length + 8 > LONGEST_RECORD) next();
    writer.u16(text.length).u8(1);
    for (let from = 0; from < text.length;) {
      const fits = (LONGEST_RECORD - writer.length) >>> 1;
      writer.utf16(text.slice(from, from + fits));
      from += fits;
      if (from < text.length) {
        next();
        writer.u8(1);
      }
    }
  }
  next();
  return records;
}

function sheetStream(sheet: SheetParts, known: FormulaNames, strings: string[]): Uint8Array {
  const pieces = [
    record(
      0x809,
      new ByteWriter()
        .u16(0x600, sheet.kind === 'macro' ? 0x40 : 0x10, 0, 0)
        .u32(0, 0)
        .done(),
    ),
  ];
  for (const { row, column, formula, text } of cellsOf(sheet)) {
    if (formula === undefined) {
      pieces.push(record(0xfd, new ByteWriter().u16(row, column, 0).u32(strings.length).done()));
      strings.push(text);
      continue;
    }
    const rgce = formulaTokens(formula, known);
    // The value field says "a string follows" with zeros and 0xFFFF behind them.
    pieces.push(
      record(
        0x06,
        new ByteWriter().u16(row, column, 0).zeros(6).u16(0xffff, 0).u32(0).u16(rgce.length).data(rgce).done(),
      ),
    );
    if (text !== '') pieces.push(record(0x207, new ByteWriter().u16(text.length).u8(1).utf16(text).done()));
  }
  pieces.push(record(0x0a, new Uint8Array()));
  return joinBytes(pieces);
}
