/** Functions and operators of Excel whose answer hangs on nothing but the texts and numbers that they are given. */

/** Excel's own limit of a text in a cell is 32,767; joined further than this, nothing is gained. */
export const LONGEST_LITERAL = 8_192;

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** The number that a text is, as arithmetic takes it. */
export function numberIn(literal: string | undefined): number | undefined {
  return literal !== undefined && NUMBER.test(literal) ? Number(literal) : undefined;
}

/** A number as Excel would write it into a text; undefined for what it would write with an exponent. */
export function written(value: number): string | undefined {
  const text = String(value);
  return NUMBER.test(text) ? text : undefined;
}

/** What an operator makes of two numbers; undefined where it is an error. */
export function calculate(operator: string, left: number, right: number): number | undefined {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return right === 0 ? undefined : left / right;
}

type SheetFunction = (values: readonly string[]) => string | number | undefined;

/** Part of a text; `start` from 1. */
function part(text: string, start: number | undefined, length: number | undefined): string | undefined {
  if (start === undefined || length === undefined || start < 1 || length < 0) return undefined;
  return text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(length));
}

const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ['', (values) => (values.length === 1 ? values[0] : undefined)],
  ['T', ([text]) => text],
  ['CONCATENATE', (values) => values.join('')],
  ['CONCAT', (values) => values.join('')],
  ['LOWER', ([text]) => text?.toLowerCase()],
  ['UPPER', ([text]) => text?.toUpperCase()],
  ['LEN', ([text]) => text?.length],
  ['CODE', ([text]) => text?.charCodeAt(0)],
  ['VALUE', ([text]) => numberIn(text)],
  ['N', ([text]) => numberIn(text)],
  ['INT', ([text]) => floor(numberIn(text))],
  ['LEFT', ([text = '', length = '1']) => part(text, 1, numberIn(length))],
  ['MID', ([text = '', start, length]) => part(text, numberIn(start), numberIn(length))],
  [
    'RIGHT',
    ([text = '', length = '1']) => {
      const count = numberIn(length);
      return count === undefined || count < 0 ? undefined : text.slice(Math.max(0, text.length - Math.trunc(count)));
    },
  ],
  [
    'REPT',
    ([text = '', times]) => {
      const count = numberIn(times);
      return count === undefined || count < 0 || count * text.length > LONGEST_LITERAL
        ? undefined
        : text.repeat(Math.trunc(count));
    },
  ],
  [
    'SUBSTITUTE',
    (values) => {
      const [text = '', old = '', by = ''] = values;
      return values.length !== 3 || old === '' ? undefined : text.split(old).join(by);
    },
  ],
  [
    'REPLACE',
    ([text = '', start, length, by = '']) => {
      const [from, count] = [numberIn(start), numberIn(length)];
      if (from === undefined || count === undefined || from < 1 || count < 0) return undefined;
      return text.slice(0, Math.trunc(from) - 1) + by + text.slice(Math.trunc(from) - 1 + Math.trunc(count));
    },
  ],
  [
    'CHAR',
    ([code]) => {
      const number = numberIn(code);
      // Excel takes the number's whole part as a Windows-1252 character.
      return number === undefined || number < 1 || number >= 1_000 ? undefined : String.fromCharCode(number & 0xff);
    },
  ],
  [
    'UNICHAR',
    ([code]) => {
      const number = numberIn(code);
      return number === undefined || number < 1 || number > 0xffff ? undefined : String.fromCharCode(number);
    },
  ],
]);

function floor(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Math.floor(number);
}

/** What the function `name`, in capitals, answers to these texts; undefined where that is not known, or too long. */
export function answerTo(name: string, values: readonly string[]): string | number | undefined {
  const answer = FUNCTIONS.get(name)?.(values);
  return typeof answer === 'string' && answer.length > LONGEST_LITERAL ? answer.slice(0, LONGEST_LITERAL) : answer;
}
