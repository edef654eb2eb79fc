/**
 * The strings that VBA statements build: literals joined with & and +, Chr(), StrReverse(), Replace(), Join(Array()), case
 * and trim functions, constants and variables with known text. Nothing is run: a term that is not known counts as empty,
 * as the junk variables do with which words are torn apart.
 */
import { textOfUnits } from '../../formats/codec/bytes';
import { isNameCharacter } from './statements';
import type { Statement, Statements } from './statements';

/** Text or number of a name in lower case; undefined where nothing is known of it. */
export type NamedValues = (name: string) => string | number | undefined;

export interface FoldedStatement {
  /** Every string of the statement, joined as far as it goes, in order; empty ones left out. */
  readonly strings: readonly string[];
  /** The value of the last expression at the outermost level: of an assignment, what is assigned. */
  readonly value: string | number | undefined;
  /** Is one of `strings` put together from more than one literal or made by a function? */
  readonly built: boolean;
}

/** Characters of one joined string: real droppers built at most some 20,000. */
const LONGEST_STRING = 64 * 1_024;
/** Nested calls of one expression; the compiler itself gives up at some 60. */
const DEEPEST_EXPRESSION = 40;

type Term = string | number | undefined;

/** Folds the statement from `from` (a place in `code`) on. */
export function foldStatement(
  statements: Statements,
  statement: Statement,
  valueOf: NamedValues,
  from = statement.start,
): FoldedStatement {
  const { code, literals } = statements;
  const { end } = statement;
  const strings: string[] = [];
  let literal = statement.literal + countLiterals(code, statement.start, from);
  let at = from;
  let depth = 0;
  let built = false;
  /** Terms that the string under construction is made of. */
  let terms = 0;

  const keep = (term: Term): void => {
    if (typeof term === 'string' && term !== '') strings.push(term);
  };

  const takeName = (): string => {
    const start = at;
    while (at < end && isNameCharacter(code.charCodeAt(at))) at++;
    return code.slice(start, at);
  };

  /** Arguments of a call whose opening bracket was passed; the closing one is passed too. */
  const takeArguments = (): readonly Term[] => {
    const found: Term[] = [];
    while (at < end && code[at] !== ')') {
      const before = at;
      found.push(takeExpression());
      if (code[at] === ',') at++;
      else if (code[at] !== ')' && at === before) at++;
    }
    at++;
    return found;
  };

  const takeTerm = (): Term => {
    while (at < end && code[at] === ' ') at++;
    const character = code[at];
    if (at >= end || character === undefined) return undefined;
    if (character === '"') {
      at += 2;
      terms++;
      return literals[literal++] ?? '';
    }
    if (character === '(') {
      at++;
      const inner = takeExpression();
      while (at < end && code[at] !== ')') {
        if (code[at] === ',') at++;
        const before = at;
        keep(takeExpression());
        if (at === before) at++;
      }
      at++;
      return inner;
    }
    if (character === '-') {
      at++;
      const term = takeTerm();
      return typeof term === 'number' ? -term : undefined;
    }
    if (character === '&') {
      // &H41 and &O101; the operator never stands where a term begins.
      const radix = code[at + 1] === 'h' ? 16 : code[at + 1] === 'o' ? 8 : 0;
      at += radix === 0 ? 1 : 2;
      const number = radix === 0 ? NaN : parseInt(takeName(), radix);
      return Number.isNaN(number) ? undefined : number;
    }
    if (!isNameCharacter(code.charCodeAt(at))) return undefined;
    let name = takeName();
    if (character >= '0' && character <= '9') {
      const number = Number(name);
      if (code[at] === '.' && code.charCodeAt(at + 1) >= 48 && code.charCodeAt(at + 1) <= 57) {
        at++;
        takeName();
      }
      return Number.isNaN(number) ? undefined : Math.trunc(number);
    }
    let member = false;
    while (code[at] === '.' && isNameCharacter(code.charCodeAt(at + 1))) {
      at++;
      // VBA.Chr and Strings.Chr are Chr; of anything else the members are not known.
      if (!LIBRARIES.has(name)) member = true;
      name = takeName();
    }
    if (code[at] !== '(') {
      const known = member ? undefined : valueOf(name);
      if (typeof known === 'string') terms++;
      return known;
    }
    at++;
    const outerTerms = terms;
    const found = takeArguments();
    if (code[at] === '.') member = true;
    const result = member ? undefined : callFunction(name, found);
    if (result === undefined) {
      for (const term of found) keep(term);
      terms = outerTerms;
    } else if (typeof result === 'string' && !TRANSPARENT.has(name)) terms = outerTerms + 2;
    return result;
  };

  /** Terms with * / \\ Mod Xor between them, which bind tighter than what joins strings. */
  const takeProduct = (): Term => {
    let product = takeTerm();
    for (;;) {
      while (at < end && code[at] === ' ') at++;
      const operator = productAt(code, at, end);
      if (operator === '') return product;
      at += operator.length;
      product = calculate(product, operator, takeTerm());
    }
  };

  const takeExpression = (): Term => {
    if (depth >= DEEPEST_EXPRESSION) {
      at = end;
      return undefined;
    }
    depth++;
    const outerTerms = terms;
    terms = 0;
    // Joined at the end: s & "a" & "b" … of 100,000 terms costs its length, not its square.
    let texts: string[] | undefined;
    let size = 0;
    let sum: Term = takeProduct();
    for (;;) {
      while (at < end && code[at] === ' ') at++;
      const operator = sumAt(code, at, end);
      if (operator === '') break;
      at += operator.length;
      const term = takeProduct();
      if (operator === '&' || operator === '+') {
        if (operator === '+' && typeof sum === 'number' && typeof term === 'number' && texts === undefined) sum += term;
        else {
          texts ??= sum === undefined ? [] : [String(sum)];
          sum = undefined;
          if (term !== undefined && size < LONGEST_STRING) {
            const text = String(term);
            texts.push(text);
            size += text.length;
          }
        }
      } else if (texts === undefined) sum = calculate(sum, operator, term);
    }
    depth--;
    const value = texts === undefined ? sum : texts.length === 0 ? undefined : texts.join('');
    if (terms > 1 && typeof value === 'string') built = true;
    terms += outerTerms;
    return value;
  };

  let value: Term;
  while (at < end) {
    const before = at;
    value = takeExpression();
    keep(value);
    if (at === before) at++;
    else if (at < end && isSeparator(code[at])) at++;
  }
  return { strings, value, built };
}

/** Strings between two places. The search ends at the second: to the next string it may be megabytes, for each of a million statements. */
function countLiterals(code: string, start: number, end: number): number {
  if (start === end) return 0;
  const part = code.slice(start, end);
  let count = 0;
  for (let at = part.indexOf('""'); at !== -1; at = part.indexOf('""', at + 2)) count++;
  return count;
}

const LIBRARIES: ReadonlySet<string> = new Set(['vba', 'strings', 'conversion', 'interaction', 'math']);
/** Functions that change nothing worth hiding: CStr("WScript.Shell") is as plain as the string itself. */
const TRANSPARENT: ReadonlySet<string> = new Set(['cstr', 'cvar', 'trim', 'ltrim', 'rtrim', 'array', 'ucase', 'lcase']);

/** What binds loosest; '' where none stands. */
function sumAt(code: string, at: number, end: number): '&' | '+' | '-' | '' {
  const character = at < end ? code[at] : undefined;
  return character === '&' || character === '+' || character === '-' ? character : '';
}

/** What binds tighter; '' where none stands. */
function productAt(code: string, at: number, end: number): '*' | '/' | '\\' | 'xor ' | 'mod ' | '' {
  const character = at < end ? code[at] : undefined;
  if (character === '*' || character === '/' || character === '\\') return character;
  if (character === 'x' && code.startsWith('xor ', at)) return 'xor ';
  return character === 'm' && code.startsWith('mod ', at) ? 'mod ' : '';
}

function isSeparator(character: string | undefined): boolean {
  return (
    character === ',' ||
    character === '=' ||
    character === ')' ||
    character === ';' ||
    character === '<' ||
    character === '>'
  );
}

function calculate(left: Term, operator: string, right: Term): Term {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  switch (operator) {
    case '-':
      return left - right;
    case '*':
      return left * right;
    case 'xor ':
      return left ^ right;
    case 'mod ':
      return right === 0 ? undefined : left % right;
    default:
      return right === 0 ? undefined : Math.trunc(left / right);
  }
}

function callFunction(name: string, found: readonly Term[]): Term {
  const [first, second, third] = found;
  switch (name) {
    case 'chr':
    case 'chrw':
    case 'chrb':
      return typeof first === 'number' ? String.fromCharCode(first & 0xffff) : undefined;
    case 'asc':
    case 'ascw':
      return typeof first === 'string' && first !== '' ? first.charCodeAt(0) : undefined;
    case 'val':
    case 'cint':
    case 'clng':
    case 'cbyte':
    case 'cdbl': {
      const number = typeof first === 'string' ? parseInt(first, 10) : first;
      return number === undefined || Number.isNaN(number) ? undefined : Math.trunc(number);
    }
    case 'strreverse':
      return typeof first === 'string' ? reversed(first) : undefined;
    case 'replace':
      if (typeof first !== 'string') return undefined;
      return typeof second === 'string' && second !== '' && typeof third !== 'number'
        ? first
            .split(second)
            .join(third ?? '')
            .slice(0, LONGEST_STRING)
        : first;
    case 'join':
      return typeof first === 'string' ? first : undefined;
    case 'array':
      // Join(Array("w", "inmgmts"), "") is the one use that matters: an array counts as its members, joined.
      return found.some((term) => typeof term === 'string')
        ? found.filter((term) => typeof term === 'string').join('')
        : undefined;
    case 'mid':
      return typeof first === 'string' && typeof second === 'number'
        ? first.slice(Math.max(second - 1, 0)).slice(0, typeof third === 'number' ? Math.max(third, 0) : undefined)
        : undefined;
    case 'left':
      return typeof first === 'string' && typeof second === 'number' ? first.slice(0, Math.max(second, 0)) : undefined;
    case 'right':
      return typeof first === 'string' && typeof second === 'number'
        ? first.slice(Math.max(first.length - Math.max(second, 0), 0))
        : undefined;
    case 'cstr':
    case 'cvar':
    case 'trim':
    case 'ltrim':
    case 'rtrim':
    case 'lcase':
    case 'ucase':
      return first;
    default:
      return undefined;
  }
}

/** Last character first, as StrReverse does it. */
export function reversed(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[text.length - 1 - at] = text.charCodeAt(at);
  return textOfUnits(units);
}
