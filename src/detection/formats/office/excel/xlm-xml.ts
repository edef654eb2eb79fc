/** Workbooks and sheets in XML as far as macros need them: SpreadsheetML (ECMA-376-1, 18.2, 18.3, 18.4). */
import type { Budget } from '../../../budget';
import type { DefinedName, Gap, MacroCell } from '../../../contract';
import { cellAddress } from './biff-formula';
import { plainName, startupOfName } from './excel-names';
import { constantCell, MOST_CELLS, MOST_NAMES } from './excel-names';
import type { ListedSheet, SheetCells, WorkbookPart } from './workbook-part';
import type { OoxmlPackage } from '../container/ooxml';
import { scanXml } from '../../xml';

/** Excel itself stops at 8,192 characters a formula and 32,767 a cell. */
const LONGEST_CELL = 32_767;

/** Sheets and names of xl/workbook.xml. */
export function readXmlWorkbook(pkg: OoxmlPackage, main: string, budget: Budget): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const definedNames: DefinedName[] = [];
  let name: { readonly name: string; readonly hidden: boolean } | undefined;
  let formula = '';
  let isProtected = false;
  const gap = scanXml(pkg.readXmlText(main) ?? '', budget, {
    open(tag) {
      if (tag.name === 'sheet' && budget.takeEntries()) {
        const state = (tag.attribute('state') ?? '').trim().toLowerCase();
        sheets.push({
          name: tag.attribute('name') ?? '',
          visibility: state === 'hidden' ? 'hidden' : state === 'veryhidden' ? 'very-hidden' : 'visible',
          relationship: tag.attribute('id') ?? '',
        });
      } else if (tag.name === 'workbookProtection' || tag.name === 'fileSharing') isProtected = true;
      else if (tag.name === 'definedName' && definedNames.length < MOST_NAMES) {
        const hidden = ['1', 'true'].includes((tag.attribute('hidden') ?? '').trim().toLowerCase());
        name = { name: plainName(tag.attribute('name') ?? ''), hidden };
        formula = '';
      }
    },
    text(text) {
      if (name !== undefined && formula.length < LONGEST_CELL) formula += text;
    },
    close(tag) {
      if (tag !== 'definedName' || name === undefined) return;
      definedNames.push({
        ...name,
        formula: formula.slice(0, LONGEST_CELL).trim(),
        autoOpen: startupOfName(name.name) === 'open',
      });
      name = undefined;
    },
  });
  return { sheets, definedNames, isProtected, gap };
}

/** Strings of xl/sharedStrings.xml, up to `most` characters. */
export function readXmlSharedStrings(pkg: OoxmlPackage, name: string, most: number, budget: Budget): readonly string[] {
  const strings: string[] = [];
  let characters = 0;
  let item = '';
  let inText = false;
  let inReading = false;
  scanXml(pkg.readXmlText(name) ?? '', budget, {
    open(tag) {
      if (tag.name === 't') inText = true;
      else if (tag.name === 'rPh') inReading = true;
    },
    text(text) {
      if (inText && !inReading && item.length < LONGEST_CELL) item += text;
    },
    close(tag) {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') inReading = false;
      else if (tag === 'si') {
        characters += item.length + 8;
        strings.push(item);
        item = '';
      }
    },
    done: () => characters > most,
  });
  return strings;
}

/** Formulas, texts and numbers of a macro sheet, in order: decoders keep the characters of a command as numbers. */
export function readXmlCells(pkg: OoxmlPackage, name: string, strings: readonly string[], budget: Budget): SheetCells {
  const source = pkg.readXmlText(name);
  if (source === undefined) return { cells: [], gap: budget.gap ?? 'damaged' };
  const cells: MacroCell[] = [];
  // Addresses may be left out: a row follows the one before it, a cell the one to its left.
  let row = -1;
  let column = -1;
  let cell: { readonly address: string; readonly type: string } | undefined;
  let hasFormula = false;
  let formula = '';
  let value = '';
  let inside: 'formula' | 'value' | undefined;
  const gap: Gap | undefined = scanXml(source, budget, {
    open(tag) {
      if (tag.name === 'row') {
        row = rowNumber(tag.attribute('r') ?? '') ?? row + 1;
        column = -1;
      } else if (tag.name === 'c') {
        const address = (tag.attribute('r') ?? '').toUpperCase();
        column = columnNumber(address) ?? column + 1;
        cell = {
          address: address === '' ? cellAddress(Math.max(row, 0), column) : address.slice(0, 16),
          type: tag.attribute('t') ?? 'n',
        };
        hasFormula = false;
        formula = value = '';
      } else if (tag.name === 'f') {
        hasFormula = true;
        inside = 'formula';
      } else if (tag.name === 'v' || tag.name === 't') inside = 'value';
    },
    text(text) {
      if (inside === 'formula' && formula.length < LONGEST_CELL) formula += text;
      else if (inside === 'value' && value.length < LONGEST_CELL) value += text;
    },
    close(tag) {
      if (tag === 'f' || tag === 'v' || tag === 't') inside = undefined;
      if (tag !== 'c' || cell === undefined) return;
      const { address, type } = cell;
      cell = undefined;
      const isText = type === 's' || type === 'str' || type === 'inlineStr';
      const text = type === 's' ? (strings[Number(value)] ?? '') : value;
      if (!hasFormula && text === '') return;
      if (hasFormula)
        cells.push({
          address,
          formula: `=${formula === '' ? '{…}' : formula.trim()}`,
          ...(isText && text !== '' ? { value: text } : {}),
        });
      else cells.push(constantCell(address, text));
    },
    done: () => cells.length >= MOST_CELLS,
  });
  return { cells, gap: gap ?? (cells.length >= MOST_CELLS ? 'too-large' : undefined) };
}

/** 0 for "1"; undefined where there is no number. */
function rowNumber(text: string): number | undefined {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) || number < 1 ? undefined : Math.min(number, 0x100000) - 1;
}

/** 1 for "B3"; undefined where there is no letter. */
function columnNumber(address: string): number | undefined {
  let column = 0;
  for (let at = 0; at < 4; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}
