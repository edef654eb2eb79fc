/**
 * SpreadsheetML: shared strings, strings in cells, text boxes, links of formulas, DDE and web queries (ECMA-376-1, 18), and
 * the shared strings of XLSB.
 */
import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Gap } from '../../../contract';
import { readDrawing } from '../container/drawing-text';
import type { OfficeWords } from '../container/office-words';
import { relatedParts } from '../container/ooxml';
import type { OoxmlPackage } from '../container/ooxml';
import { walkBinaryRecords, walkBinaryStrings, wideString } from './xlsb-records';
import { decodeReferences, scanXml } from '../../xml';
import type { XmlText } from '../../xml-window';
import { quoteSheet } from './biff-formula';
import { readMacrosOfSheet } from './sheet-macros';

/** A cell this long can hold a command; shorter ones are labels and numbers. */
const SHORTEST_STORED = 20;
const MOST_LINK_FORMULAS = 2_000;
/** Characters of a formula, as many as Excel allows. */
const LONGEST_FORMULA = 8_192;
/** Characters of shared strings that macros may point into. */
const MOST_SHARED = 4_000_000;
/** Bytes of one XLSB string table that are read. */
const MOST_TABLE_BYTES = 16 * 1024 * 1024;

/** `titles`: names of sheets by part, of a workbook with macros, which may fetch texts from their cells. */
export function readSpreadsheetParts(
  pkg: OoxmlPackage,
  main: string,
  titles: ReadonlyMap<string, string>,
  words: OfficeWords,
  budget: Budget,
): Gap | undefined {
  let gap: Gap | undefined;
  const strings: string[] = [];
  for (const name of relatedParts(pkg, main, ['sharedStrings'])) {
    if (name.toLowerCase().endsWith('.bin')) {
      gap = readBinaryStrings(pkg.read(name, MOST_TABLE_BYTES), words, budget) ?? gap;
    } else {
      gap = readSharedStrings(pkg.readXmlText(name) ?? '', strings, words, budget) ?? gap;
    }
  }
  for (const name of pkg.names) {
    if (!budget.takeSteps(16)) return budget.gap;
    const type = pkg.contentTypeOf(name);
    if (type.endsWith('worksheet+xml') || titles.has(name)) {
      const source = pkg.readXml(name) ?? '';
      if (!budget.takeSteps(source.length >>> 2)) return budget.gap;
      readLinkFormulas(source, words, budget);
      const sheet = titles.get(name);
      if (sheet !== undefined) gap = readMacrosOfSheet(source, quoteSheet(sheet), words, budget) ?? gap;
      const cells: CellTexts = { prefix: sheet === undefined ? '' : `${quoteSheet(sheet)}!`, strings };
      if (!words.isFull || (sheet !== undefined && words.storesCells))
        gap = readWorksheet(source, cells, words, budget) ?? gap;
    } else if (type.endsWith('drawing+xml') || type.endsWith('comments+xml') || type.endsWith('vmldrawing')) {
      gap = readDrawing(pkg.readXmlText(name) ?? '', words, budget) ?? gap;
    } else if (type.endsWith('externallink+xml') || type.endsWith('connections+xml')) {
      gap = readConnections(pkg.readXmlText(name) ?? '', words, budget) ?? gap;
    } else if (type.endsWith('excel.externallink')) {
      gap = readBinaryLink(pkg.read(name, MOST_TABLE_BYTES), words, budget) ?? gap;
    }
  }
  return gap;
}

/** How the texts of a sheet's cells are kept for macros. */
interface CellTexts {
  /** What stands in front of an address: "Sheet1!"; '' where no macro asks for cells. */
  readonly prefix: string;
  /** The shared strings, of a workbook with macros. */
  readonly strings: readonly string[];
}

function readSharedStrings(source: XmlText, strings: string[], words: OfficeWords, budget: Budget): Gap | undefined {
  let characters = 0;
  let inText = false;
  /** rPh holds the reading of Japanese words (18.4.6): nobody sees it in the cell. */
  let inReading = false;
  let item = '';
  let index = 0;
  return scanXml(source, budget, {
    open({ name }) {
      if (name === 't') inText = true;
      else if (name === 'rPh') inReading = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') {
        addString(item, index, words);
        characters += item.length + 8;
        if (words.storesTexts) strings.push(item);
        item = '';
        index++;
      }
    },
    text(text) {
      if (inText && !inReading) item += text;
    },
    done: () => words.isFull && (!words.storesTexts || characters > MOST_SHARED),
  });
}

function readBinaryStrings(table: Uint8Array | Gap, words: OfficeWords, budget: Budget): Gap | undefined {
  if (isGap(table)) return table;
  let index = 0;
  return walkBinaryStrings(table, budget, (text) => {
    addString(text, index++, words);
    return !words.isFull;
  });
}

function addString(text: string, index: number, words: OfficeWords): void {
  words.say(text);
  words.endLine();
  if (text.length >= SHORTEST_STORED) words.store('cell', `sharedStrings!${String(index)}`, text);
}

/**
 * Strings that stand in the sheet itself, and results of formulas that are strings. Most cells hold numbers and references to
 * shared strings: those between are passed over, which makes of a sheet of 50,000 cells 2 ms instead of 10.
 */
function readWorksheet(source: string, cells: CellTexts, words: OfficeWords, budget: Budget): Gap | undefined {
  words.endLine();
  const wanted = cells.prefix === '' ? STRING_TYPES : ANY_STRING_TYPES;
  const isDone = (): boolean => words.isFull && (cells.prefix === '' || !words.storesCells);
  let found = stringCell(source, wanted, 0);
  while (found !== undefined && !isDone()) {
    const run = readStringCells(source, found.start, cells, words, isDone, budget);
    if (run.gap !== undefined) return run.gap;
    found = stringCell(source, wanted, Math.max(run.end, found.end));
  }
  return undefined;
}

/** How far in front of its type a cell's tag may begin. */
const LONGEST_TAG = 1_024;

const STRING_TYPES = /\st\s{0,8}=\s{0,8}["'](?:str|inlineStr)["']/g;
/** Those of the shared table too, where macros may fetch them. */
const ANY_STRING_TYPES = /\st\s{0,8}=\s{0,8}["'](?:s|str|inlineStr)["']/g;

/** The next tag that says of itself that it holds a string (18.18.11 ST_CellType). */
function stringCell(
  source: string,
  type: RegExp,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  type.lastIndex = from;
  for (let match = type.exec(source); match !== null; match = type.exec(source)) {
    const before = Math.max(from, match.index - LONGEST_TAG);
    const open = source.slice(before, match.index).lastIndexOf('<');
    if (open !== -1) return { start: before + open, end: type.lastIndex };
  }
  return undefined;
}

/** Cells without strings after which the next string is searched: to begin a scan anew costs as much as some cells. */
const MOST_PASSED = 20;

/** Reads cells from `start` on, up to a row of cells that hold no string; `end` lies behind the tag of the last of them. */
function readStringCells(
  source: string,
  start: number,
  { prefix, strings }: CellTexts,
  words: OfficeWords,
  isDone: () => boolean,
  budget: Budget,
): { readonly end: number; readonly gap: Gap | undefined } {
  let address = '';
  let holdsText = true;
  let isShared = false;
  let passed = 0;
  let inside = false;
  let value = '';
  let end = source.length;
  const gap = scanXml(source.slice(start), budget, {
    open(tag) {
      if (tag.name === 'c') {
        const type = tag.attribute('t');
        isShared = prefix !== '' && type === 's';
        holdsText = isShared || type === 'inlineStr' || type === 'str';
        passed = holdsText ? 0 : passed + 1;
        if (holdsText) address = tag.attribute('r') ?? '';
        else if (passed === MOST_PASSED) end = start + tag.end;
        value = '';
      } else if (tag.name === 't' || (tag.name === 'v' && holdsText)) {
        inside = true;
      }
    },
    close(name) {
      if (name === 'c' && value !== '') {
        if (isShared) words.store('cell', prefix + address, strings[Number(value)] ?? '');
        else {
          words.say(value);
          words.endLine();
          if (prefix !== '' || value.length >= SHORTEST_STORED) words.store('cell', prefix + address, value);
        }
        value = '';
      }
      if (name === 't' || name === 'v') inside = false;
    },
    text(text) {
      if (inside) value += text;
    },
    done: () => end < source.length || isDone(),
  });
  return { end, gap };
}

/** HYPERLINK("address", …) in a cell's formula: the first literal, as XML writes it, is the address. */
function readLinkFormulas(source: string, words: OfficeWords, budget: Budget): void {
  let call = source.indexOf('HYPERLINK(');
  for (let formulas = 0; call !== -1 && formulas < MOST_LINK_FORMULAS; formulas++) {
    // Cut before searched: a sheet of calls without an end would be searched to its end for each of them.
    const rest = source.slice(call, call + LONGEST_FORMULA);
    const end = rest.indexOf('</');
    if (!budget.takeSteps(LONGEST_FORMULA >>> 3)) return;
    const formula = decodeReferences(end === -1 ? rest : rest.slice(0, end));
    const start = formula.indexOf('"');
    const close = formula.indexOf('"', start + 1);
    if (start !== -1 && close !== -1) words.addHyperlink(formula.slice(start + 1, close));
    call = source.indexOf('HYPERLINK(', call + 10);
  }
}

/** DDE links (18.14.4) and web queries (18.13.16). */
function readConnections(source: XmlText, words: OfficeWords, budget: Budget): Gap | undefined {
  return scanXml(source, budget, {
    open(tag) {
      if (tag.name === 'ddeLink')
        words.addDde(`${tag.attribute('ddeService') ?? ''}|${tag.attribute('ddeTopic') ?? ''}`);
      else if (tag.name === 'webPr') words.addExternal('webQuery', tag.attribute('url') ?? '');
    },
  });
}

const BRT_BEGIN_SUP_BOOK = 360;

/** [MS-XLSB] 2.1.7.25 External Link, BrtBeginSupBook: kind 1 is DDE, whose service and topic follow. */
function readBinaryLink(part: Uint8Array | Gap, words: OfficeWords, budget: Budget): Gap | undefined {
  if (isGap(part)) return part;
  return walkBinaryRecords(part, budget, (type, bytes) => {
    if (type === BRT_BEGIN_SUP_BOOK && bytes.u16(0) === 1) {
      const service = wideString(bytes, 2);
      words.addDde(`${service.text}|${wideString(bytes, service.end).text}`);
    }
    return true;
  });
}
