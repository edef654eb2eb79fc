import { commandName, functionArguments, functionName } from '../../detection/formats/office/excel/excel-functions';
import { ByteWriter } from '../byte-writer';
import { position } from './workbook';

/** What a formula may refer to. */
export interface FormulaNames {
  /** Sheets in order; a reference's index is the same. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

const COMMANDS = new Map(Array.from({ length: 176 }, (_, index) => [commandName(index), index]));
const FUNCTIONS = new Map(Array.from({ length: 368 }, (_, index) => [functionName(index), index]));
const TOKEN = /\s*("(?:[^"]|"")*"|'[^']*'![$A-Z0-9]+|[A-Za-z_][\w.]*![$A-Z0-9]+|[0-9]+|[A-Za-z_][\w.]*|[(),&+])/y;

/** Compiles a formula (literals, numbers, "&", "+", calls, names, cells) to the tokens of BIFF8 or BIFF12. */
export function formulaTokens(formula: string, known: FormulaNames, dialect: 'biff8' | 'biff12' = 'biff8'): Uint8Array {
  const tokens = lex(formula);
  const out = new ByteWriter();
  const wide = dialect === 'biff12';
  let at = 0;

  const expression = (): void => {
    operand();
    while (tokens[at] === '&' || tokens[at] === '+') {
      const operator = tokens[at++];
      operand();
      out.u8(operator === '&' ? 0x08 : 0x03);
    }
  };
  const operand = (): void => {
    const token = tokens[at++] ?? '';
    if (token.startsWith('"')) text(token.slice(1, -1).split('""').join('"'));
    else if (/^[0-9]/.test(token)) out.u8(0x1e).u16(Number(token));
    else if (token === '(') {
      expression();
      at++;
      out.u8(0x15);
    } else if (tokens[at] === '(') call(token);
    else if (token.includes('!')) otherSheet(token);
    else if (/^\$?[A-Z]{1,3}\$?[0-9]+$/.test(token)) cell(out.u8(0x44), token);
    else if (token === '') out.u8(0x16);
    else out.u8(0x43).u32(index(known.names, token) + 1);
  };
  const text = (value: string): void => {
    if (wide) out.u8(0x17).u16(value.length).utf16(value);
    else out.u8(0x17, value.length, 1).utf16(value);
  };
  const cell = (writer: ByteWriter, address: string): void => {
    const { row, column } = position(address);
    if (wide) writer.u32(row).u16(column);
    else writer.u16(row, column);
  };
  const otherSheet = (token: string): void => {
    const [sheet = '', address = ''] = token.split('!');
    cell(out.u8(0x5a).u16(index(known.sheets, sheet.split("'").join(''))), address);
  };
  const call = (name: string): void => {
    at++;
    const isName = !FUNCTIONS.has(name) && !COMMANDS.has(name);
    if (isName) out.u8(0x23).u32(index(known.names, name) + 1);
    let count = 0;
    while (tokens[at] !== ')' && at < tokens.length) {
      if (tokens[at] === ',') out.u8(0x16);
      else expression();
      count++;
      if (tokens[at] === ',') at++;
    }
    at++;
    const number = FUNCTIONS.get(name);
    if (isName) out.u8(0x42, count + 1).u16(255);
    else if (number === undefined) out.u8(0x42, count).u16((COMMANDS.get(name) ?? 0) | 0x8000);
    else if (functionArguments(number) === count && FIXED.has(name)) out.u8(0x41).u16(number);
    else out.u8(0x42, count).u16(number);
  };
  expression();
  return out.done();
}

const FIXED = new Set(['CHAR', 'GOTO', 'T', 'SET.VALUE', 'CODE']);

function lex(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) tokens.push(match[1] ?? '');
  if (tokens.length === 0) throw new Error(`not a formula for this builder: ${formula}`);
  return tokens;
}

function index(list: readonly string[], name: string): number {
  const found = list.indexOf(name);
  if (found === -1) throw new Error(`the workbook has no ${name}`);
  return found;
}
