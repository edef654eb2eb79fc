/**
 * Formulas of workbooks as Excel shows them, from the token streams of [MS-XLS] 2.2.2 and [MS-XLSB] 2.2.2 (Rgce), in
 * reverse Polish notation. Nothing is calculated.
 */
import type { Budget } from '../../../budget';
import { Bytes, latin1, utf16le } from '../../codec/bytes';
import { readShortUnicodeString } from './biff-strings';
import { commandName, functionArguments, functionName, USER_DEFINED } from './excel-functions';

/** BIFF5 is Excel 5 and 95, BIFF8 Excel 97 to 2003, BIFF12 the binary parts of .xlsb. */
export type FormulaDialect = 'biff5' | 'biff8' | 'biff12';

/** What a formula refers to by number. */
export interface FormulaContext {
  readonly dialect: FormulaDialect;
  /** Defined name by its index, counted from 1. */
  name(index: number): string;
  /** Sheets by index into the table of external references, written with quotes where Excel needs them; '' for the same sheet. */
  sheet(reference: number): string;
  /** BIFF5: sheets by their own index, for references that stay inside the workbook. */
  ownSheet(index: number): string;
  /** A name of another workbook or add-in. */
  externalName(reference: number, index: number): string;
}

/** Excel itself stops at 8,192 characters; hostile nesting could reach megabytes. */
const LONGEST_FORMULA = 8_192;
/** No honest formula is deeper; a million operands would cost memory. */
const DEEPEST_STACK = 8_192;

const OPERATORS: readonly string[] = ['+', '-', '*', '/', '^', '&', '<', '<=', '=', '>=', '>', '<>', ' ', ',', ':'];
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Formula text without its equals sign. Where a token is unknown, the operands so far stand side by side, then "…". */
export function renderFormula(rgce: Uint8Array, context: FormulaContext, budget: Budget): string {
  const bytes = new Bytes(rgce);
  const stack: string[] = [];
  let at = 0;
  while (at < rgce.length && stack.length < DEEPEST_STACK) {
    if (!budget.takeSteps(16)) return leftover(stack);
    const next = token(bytes, at, stack, context, budget);
    if (next === undefined) return leftover(stack);
    at = next;
  }
  return stack.length === 1 ? (stack[0] ?? '') : leftover(stack);
}

/** May it call a function that Excel does not know itself: PtgFuncVar of the function 0x00FF? Passes over almost all formulas. */
export function callsOwn(rgce: Uint8Array): boolean {
  for (let at = 2; at + 1 < rgce.length; at++)
    if (rgce[at] === 0xff && rgce[at + 1] === 0 && ((rgce[at - 2] ?? 0) & 0x1f) === 2) return true;
  return false;
}

function leftover(stack: readonly string[]): string {
  let text = '';
  for (const operand of stack) {
    text += text === '' ? operand : ` ${operand}`;
    if (text.length > LONGEST_FORMULA) break;
  }
  return cut(text === '' ? '…' : `${text} …`);
}

function cut(text: string): string {
  return text.length > LONGEST_FORMULA ? text.slice(0, LONGEST_FORMULA) : text;
}

/** Widths of row and column fields, and of what refers to another sheet. */
const WIDTHS: Readonly<
  Record<
    FormulaDialect,
    {
      readonly row: number;
      readonly column: number;
      readonly sheet: number;
      readonly name: number;
      readonly nameX: number;
      readonly array: number;
    }
  >
> = {
  biff5: { row: 2, column: 1, sheet: 14, name: 14, nameX: 24, array: 7 },
  biff8: { row: 2, column: 2, sheet: 2, name: 4, nameX: 6, array: 7 },
  biff12: { row: 4, column: 2, sheet: 2, name: 4, nameX: 6, array: 14 },
};

/** Renders one token onto the stack; answers with the offset of the next one, or undefined where it is not known. */
function token(bytes: Bytes, at: number, stack: string[], context: FormulaContext, budget: Budget): number | undefined {
  const ptg = bytes.u8(at);
  const body = at + 1;
  const widths = WIDTHS[context.dialect];
  const reference = widths.row + widths.column;
  const pop = (): string => stack.pop() ?? '';
  const push = (text: string): void => {
    // Long operands are cut by copying: paid for, so that deep nesting of long texts cannot be quadratic for free.
    if (text.length > LONGEST_FORMULA) budget.takeSteps(LONGEST_FORMULA >>> 3);
    stack.push(cut(text));
  };

  if (ptg >= 0x03 && ptg <= 0x11) {
    const right = pop();
    push(pop() + (OPERATORS[ptg - 3] ?? '') + right);
    return body;
  }
  switch (ptg) {
    case 0x01: // PtgExp: the formula stands with the first cell of its array or shared range.
      push('{…}');
      return body + 4;
    case 0x02:
      push('TABLE()');
      return body + 4;
    case 0x12:
      push(`+${pop()}`);
      return body;
    case 0x13:
      push(`-${pop()}`);
      return body;
    case 0x14:
      push(`${pop()}%`);
      return body;
    case 0x15:
      push(`(${pop()})`);
      return body;
    case 0x16:
      push('');
      return body;
    case 0x17:
      return string(bytes, body, push, context.dialect);
    case 0x18: // PtgExtended of natural-language formulas, and the table references of later versions.
      if (bytes.u8(body) === 0x19 && context.dialect === 'biff12') {
        push('#TABLE');
        return body + 13;
      }
      push('#NAME?');
      return body + 5;
    case 0x19:
      return attribute(bytes, body, stack, push);
    case 0x1c:
      push(ERRORS[bytes.u8(body)] ?? '#ERROR');
      return body + 1;
    case 0x1d:
      push(bytes.u8(body) === 0 ? 'FALSE' : 'TRUE');
      return body + 1;
    case 0x1e:
      push(String(bytes.u16(body)));
      return body + 2;
    case 0x1f:
      push(String(bytes.f64(body)));
      return body + 8;
    default:
  }
  // 0x20 to 0x7f: three classes (reference, value, array) of the same tokens.
  if (ptg < 0x20 || ptg > 0x7f) return undefined;
  const cell = (offset: number): string => cellReference(bytes, offset, context.dialect);
  const area = (offset: number): string => areaReference(bytes, offset, context.dialect);
  switch (ptg & 0x1f) {
    case 0x00:
      push('{…}');
      return body + widths.array;
    case 0x01: {
      const number = bytes.u16(body);
      call(stack, functionName(number), functionArguments(number), push);
      return body + 2;
    }
    case 0x02: {
      const count = bytes.u8(body) & 0x7f;
      const number = bytes.u16(body + 1);
      if ((number & 0x8000) !== 0) call(stack, commandName(number & 0x7fff), count, push);
      else if (number === USER_DEFINED) call(stack, '', count, push);
      else call(stack, functionName(number), count, push);
      return body + 3;
    }
    case 0x03:
      push(context.name(context.dialect === 'biff5' ? bytes.u16(body) : bytes.u32(body)));
      return body + widths.name;
    case 0x04:
      push(cell(body));
      return body + reference;
    case 0x05:
      push(area(body));
      return body + 2 * reference;
    case 0x06: // PtgMem…: a calculated reference, whose own tokens follow.
    case 0x07:
    case 0x08:
      return body + 6;
    case 0x09:
    case 0x0e:
    case 0x0f:
      return body + 2;
    case 0x0a:
      push('#REF!');
      return body + reference;
    case 0x0b:
      push('#REF!');
      return body + 2 * reference;
    case 0x0c:
      push(cell(body));
      return body + reference;
    case 0x0d:
      push(area(body));
      return body + 2 * reference;
    case 0x19:
      push(
        context.dialect === 'biff5'
          ? context.externalName(bytes.u16(body), bytes.u16(body + 10))
          : context.externalName(bytes.u16(body), bytes.u32(body + 2)),
      );
      return body + widths.nameX;
    case 0x1a:
      push(sheetPrefix(bytes, body, context) + cell(body + widths.sheet));
      return body + widths.sheet + reference;
    case 0x1b:
      push(sheetPrefix(bytes, body, context) + area(body + widths.sheet));
      return body + widths.sheet + 2 * reference;
    case 0x1c:
      push(`${sheetPrefix(bytes, body, context)}#REF!`);
      return body + widths.sheet + reference;
    case 0x1d:
      push(`${sheetPrefix(bytes, body, context)}#REF!`);
      return body + widths.sheet + 2 * reference;
    default:
      return undefined;
  }
}

/** PtgStr, its quotes doubled as Excel writes them. */
function string(bytes: Bytes, body: number, push: (text: string) => void, dialect: FormulaDialect): number {
  if (dialect === 'biff12') {
    const end = body + 2 + bytes.u16(body) * 2;
    push(quote(utf16le(bytes.data, body + 2, end)));
    return end;
  }
  if (dialect === 'biff5') {
    const end = body + 1 + bytes.u8(body);
    push(quote(latin1(bytes.data, body + 1, end)));
    return end;
  }
  const { text, end } = readShortUnicodeString(bytes, body);
  push(quote(text));
  return end;
}

function quote(text: string): string {
  return `"${text.split('"').join('""')}"`;
}

/** PtgAttr…: hints for the calculation, of which only the sum shows in the text. */
function attribute(bytes: Bytes, body: number, stack: string[], push: (text: string) => void): number {
  const kind = bytes.u8(body);
  if (kind === 0x10) push(`SUM(${stack.pop() ?? ''})`);
  // PtgAttrChoose carries a table of jumps.
  return body + 3 + (kind === 0x04 ? (bytes.u16(body + 1) + 1) * 2 : 0);
}

function call(stack: string[], name: string, count: number, push: (text: string) => void): void {
  const from = Math.max(0, stack.length - count);
  let text = '';
  for (let index = from; index < stack.length; index++) {
    const argument = stack[index] ?? '';
    if (name === '' && index === from) text = `${argument}(`;
    else text += (index === from + (name === '' ? 1 : 0) ? '' : ',') + argument;
  }
  stack.length = from;
  push(name === '' ? `${text})` : `${name}(${text})`);
}

function sheetPrefix(bytes: Bytes, body: number, context: FormulaContext): string {
  if (context.dialect !== 'biff5') return prefix(context.sheet(bytes.u16(body)));
  // 2's complement below zero: the sheet is one of this workbook.
  const index = bytes.u16(body);
  return prefix(index >= 0x8000 ? context.ownSheet(bytes.u16(body + 10)) : context.sheet(index));
}

function prefix(sheet: string): string {
  return sheet === '' ? '' : `${quoteSheet(sheet)}!`;
}

/** 'My sheet' in quotes where Excel needs them. */
export function quoteSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.split("'").join("''")}'`;
}

function cellReference(bytes: Bytes, offset: number, dialect: FormulaDialect): string {
  const row = dialect === 'biff12' ? bytes.u32(offset) : bytes.u16(offset);
  if (dialect === 'biff5') return `${columnName(bytes.u8(offset + 2))}${(row & 0x3fff) + 1}`;
  const column = bytes.u16(offset + (dialect === 'biff12' ? 4 : 2));
  return `${columnName(column & 0x3fff)}${row + 1}`;
}

function areaReference(bytes: Bytes, offset: number, dialect: FormulaDialect): string {
  if (dialect === 'biff5') {
    const [first, last] = [bytes.u16(offset) & 0x3fff, bytes.u16(offset + 2) & 0x3fff];
    return `${columnName(bytes.u8(offset + 4))}${first + 1}:${columnName(bytes.u8(offset + 5))}${last + 1}`;
  }
  const wide = dialect === 'biff12';
  const first = wide ? bytes.u32(offset) : bytes.u16(offset);
  const last = wide ? bytes.u32(offset + 4) : bytes.u16(offset + 2);
  const columns = offset + (wide ? 8 : 4);
  return `${columnName(bytes.u16(columns) & 0x3fff)}${first + 1}:${columnName(bytes.u16(columns + 2) & 0x3fff)}${last + 1}`;
}

/** "A" for 0, "AB" for 27. */
function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** "B3" for row 2 and column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
