/** Workbooks in binary parts, .xlsb, as far as macros need them: [MS-XLSB] 2.1.4 Records, 2.1.7 Parts. */
import type { Budget } from '../../../budget';
import type { DefinedName, MacroCell } from '../../../contract';
import { isGap } from '../../../contract';
import type { Bytes } from '../../codec/bytes';
import { callsOwn, cellAddress, renderFormula } from './biff-formula';
import type { FormulaContext } from './biff-formula';
import { constantCell, MOST_CELLS, MOST_NAMES, plainName, startupOfName } from './excel-names';
import type { ListedSheet, SheetCells, WorkbookPart } from './workbook-part';
import type { OoxmlPackage } from '../container/ooxml';
import { walkBinaryRecords, walkBinaryStrings, wideString } from './xlsb-records';

/** Bytes of one part that are read. */
const MOST_PART_BYTES = 16 * 1024 * 1024;

const BRT_ROW_HDR = 0;
const BRT_CELL_ST = 6;
const BRT_CELL_ISST = 7;
const BRT_FMLA_STRING = 8;
const BRT_FMLA_ERROR = 11;
const BRT_NAME = 39;
const BRT_BUNDLE_SH = 156;
const BRT_BOOK_PROTECTION = 534;
const BRT_FILE_SHARING = 548;
const BRT_SUP_BOOK_SRC = 355;
const BRT_SUP_SELF = 357;
const BRT_SUP_SAME = 358;
const BRT_EXTERN_SHEET = 362;
const BRT_SUP_ADDIN = 667;

/** What formulas in sheets need of their workbook. */
interface BinaryWorkbook extends WorkbookPart {
  readonly context?: FormulaContext;
}

interface Label {
  readonly name: string;
  readonly hidden: boolean;
  readonly rgce: Uint8Array;
}

/** Sheets and names of xl/workbook.bin. */
export function readBinaryWorkbook(pkg: OoxmlPackage, main: string, budget: Budget): BinaryWorkbook {
  const part = pkg.read(main, MOST_PART_BYTES);
  if (isGap(part)) return { sheets: [], definedNames: [], isProtected: false, gap: part };
  const sheets: ListedSheet[] = [];
  const labels: Label[] = [];
  const books: number[] = [];
  const references: { readonly book: number; readonly first: number; readonly last: number }[] = [];
  let isProtected = false;
  const gap = walkBinaryRecords(part, budget, (type, bytes) => {
    if (type === BRT_BOOK_PROTECTION || type === BRT_FILE_SHARING) isProtected = true;
    else if (type === BRT_BUNDLE_SH) {
      if (!budget.takeEntries()) return false;
      const state = bytes.u32(0) & 3;
      const relationship = wideString(bytes, 8);
      sheets.push({
        name: wideString(bytes, relationship.end).text,
        visibility: state === 0 ? 'visible' : state === 1 ? 'hidden' : 'very-hidden',
        relationship: relationship.text,
      });
    } else if (type === BRT_NAME) {
      if (labels.length >= MOST_NAMES) return true;
      const { text, end } = wideString(bytes, 9);
      labels.push({
        name: plainName(text),
        hidden: (bytes.u32(0) & 1) !== 0,
        rgce: bytes.slice(end + 4, end + 4 + bytes.u32(end)),
      });
    } else if (type === BRT_EXTERN_SHEET) {
      for (let index = 0; index < bytes.u32(0) && bytes.has(4 + index * 12, 12) && budget.takeSteps(); index++) {
        const at = 4 + index * 12;
        references.push({ book: bytes.u32(at), first: bytes.i32(at + 4), last: bytes.i32(at + 8) });
      }
    } else if ([BRT_SUP_BOOK_SRC, BRT_SUP_SELF, BRT_SUP_SAME, BRT_SUP_ADDIN].includes(type)) books.push(type);
    return true;
  });
  const ownSheet = (index: number): string => sheets[index]?.name ?? '#REF';
  const context: FormulaContext = {
    dialect: 'biff12',
    name: (index) => labels[index - 1]?.name ?? `NAME.${index}`,
    ownSheet,
    sheet(reference) {
      const known = references[reference];
      if (known === undefined) return '#REF';
      const book = books[known.book];
      if (book !== undefined && book !== BRT_SUP_SELF) return book === BRT_SUP_SAME ? '' : `[${known.book}]`;
      if (known.first < 0) return '';
      return known.first === known.last ? ownSheet(known.first) : `${ownSheet(known.first)}:${ownSheet(known.last)}`;
    },
    externalName: (reference, index) =>
      (books[references[reference]?.book ?? -1] === BRT_SUP_SELF ? labels[index - 1]?.name : undefined) ??
      `EXTERNAL.${index}`,
  };
  const definedNames: DefinedName[] = labels.map(({ name, hidden, rgce }) => ({
    name,
    formula: rgce.length === 0 ? '' : renderFormula(rgce, context, budget),
    autoOpen: startupOfName(name) === 'open',
    hidden,
  }));
  return { sheets, definedNames, isProtected, context, gap };
}

/** Strings of xl/sharedStrings.bin, up to `most` characters. */
export function readBinarySharedStrings(
  pkg: OoxmlPackage,
  name: string,
  most: number,
  budget: Budget,
): readonly string[] {
  const part = pkg.read(name, MOST_PART_BYTES);
  if (isGap(part)) return [];
  const strings: string[] = [];
  let characters = 0;
  walkBinaryStrings(part, budget, (text) => {
    strings.push(text);
    characters += text.length + 8;
    return characters <= most;
  });
  return strings;
}

/**
 * Formulas and texts of a sheet; `workbook` is what `readBinaryWorkbook` answered.
 * @param formulas `calling`: of an ordinary sheet, whose formulas start nothing unless they call functions of the project; those
 *   that do not are left out, and what they amounted to is kept as long as it is text
 */
export function readBinaryCells(
  pkg: OoxmlPackage,
  name: string,
  strings: readonly string[],
  workbook: BinaryWorkbook,
  formulas: 'all' | 'calling',
  budget: Budget,
): SheetCells {
  const part = pkg.read(name, MOST_PART_BYTES);
  if (isGap(part)) return { cells: [], gap: part };
  const context = workbook.context ?? unknownWorkbook;
  const cells: MacroCell[] = [];
  let row = 0;
  const gap = walkBinaryRecords(part, budget, (type, bytes) => {
    if (type === BRT_ROW_HDR) row = bytes.u32(0);
    const isFormula = type >= BRT_FMLA_STRING && type <= BRT_FMLA_ERROR;
    if (!isFormula && type !== BRT_CELL_ST && type !== BRT_CELL_ISST) return true;
    if (cells.length >= MOST_CELLS || !budget.takeSteps(16)) return false;
    const addressOfCell = (): string => cellAddress(row, Math.min(bytes.u32(0), 0x3fff));
    if (isFormula) {
      const { rgce, value } = formulaCell(type, bytes);
      const isRendered = formulas === 'all' || callsOwn(rgce);
      // Nearly all formulas of an ordinary sheet: a number comes of it, and nothing of the project is called.
      if (!isRendered && value === '') return true;
      const address = addressOfCell();
      const formula = `=${isRendered ? renderFormula(rgce, context, budget) : ''}`;
      cells.push(value === '' ? { address, formula } : { address, formula, value });
    } else
      cells.push(
        constantCell(addressOfCell(), type === BRT_CELL_ST ? wideString(bytes, 8).text : (strings[bytes.u32(8)] ?? '')),
      );
    return true;
  });
  return { cells, gap: gap ?? (cells.length >= MOST_CELLS ? 'too-large' : undefined) };
}

/** 2.4.664 BrtFmlaString and its like: the cell, what it amounted to ('' for what is no text), flags, the formula. */
function formulaCell(type: number, bytes: Bytes): { readonly value: string; readonly rgce: Uint8Array } {
  const value = type === BRT_FMLA_STRING ? wideString(bytes, 8) : undefined;
  const end = value?.end ?? (type === BRT_FMLA_STRING + 1 ? 16 : 9);
  return { value: value?.text ?? '', rgce: bytes.slice(end + 6, end + 6 + bytes.u32(end + 2)) };
}

const unknownWorkbook: FormulaContext = {
  dialect: 'biff12',
  name: (index) => `NAME.${index}`,
  sheet: () => '#REF',
  ownSheet: () => '#REF',
  externalName: (_reference, index) => `EXTERNAL.${index}`,
};
