/** Operators over values ([MS-VBAL] 5.6.9): of texts and numbers that are known; everything else stays unknown. */
import type { Operator } from '../../../formats/vba-code/tree';
import { computedFrom, concatenate, overAll } from './combine';
import type { Answer } from './combine';
import { booleanValue, EMPTY, isUnassigned, numberText, numberValue } from './make';
import type { Value } from './value';

/** What `a operator b` can be. */
export function operate(operator: Operator, a: Value, b: Value): Value {
  if (operator === '&') return concatenate(a, b);
  if (a.kind === 'number' && b.kind === 'number') return ofNumbers(operator, a.number, b.number, a.traces | b.traces);
  if (operator === '+') return plus(a, b);
  return overAll([a, b], ([left, right]) =>
    left === undefined || right === undefined ? undefined : ofPair(operator, left, right),
  );
}

export function negate(value: Value): Value {
  return overAll([value], ([one]) => {
    const number = one === undefined ? undefined : toNumber(one);
    return number === undefined ? undefined : numberValue(-number, value.traces);
  });
}

export function not(value: Value): Value {
  return overAll([value], ([one]) => {
    const number = one === undefined ? undefined : toNumber(one);
    if (number === undefined) return undefined;
    return one?.kind === 'number' && one.boolean
      ? booleanValue(number === 0, value.traces)
      : numberValue(~toLong(number), value.traces);
  });
}

/** A number, or a text that reads as one; "" is what an empty variable is among numbers. */
export function toNumber(value: Value): number | undefined {
  if (value.kind === 'number') return value.number;
  if (value.kind !== 'text') return isUnassigned(value) ? 0 : undefined;
  const text = value.text.trim();
  if (text === '') return 0;
  const based = /^&h([0-9a-f]{1,8})&?$/i.exec(text)?.[1];
  if (based !== undefined) return Number.parseInt(based, 16);
  return text.length < 40 && /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[ed][-+]?\d+)?$/i.test(text)
    ? Number(text.replace(/d/i, 'e'))
    : undefined;
}

/** Text of a value that is known. */
export function toText(value: Value): string | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return numberText(value);
  return isUnassigned(value) ? '' : undefined;
}

/** Rounded as VBA rounds: a half goes to the even neighbour. */
export function roundEven(number: number): number {
  const floor = Math.floor(number);
  const rest = number - floor;
  if (rest !== 0.5) return Math.round(number);
  return floor % 2 === 0 ? floor : floor + 1;
}

function toLong(number: number): number {
  return roundEven(number) | 0;
}

function plus(first: Value, second: Value): Value {
  if (isUnassigned(first) && isUnassigned(second)) return first;
  const a = isUnassigned(first) ? emptyBeside(second) : first;
  const b = isUnassigned(second) ? emptyBeside(first) : second;
  if (a.kind === 'text' && b.kind === 'text') return concatenate(a, b);
  return overAll([a, b], ([left, right]) => {
    if (left === undefined || right === undefined) return undefined;
    if (left.kind === 'text' && right.kind === 'text') return concatenate(left, right);
    const x = toNumber(left);
    const y = toNumber(right);
    if (x !== undefined && y !== undefined) return numberValue(x + y, left.traces | right.traces);
    // A text on one side, or an unknown that is put together as texts are: joined.
    return isTextual(left) || isTextual(right) ? concatenate(left, right) : undefined;
  });
}

/** Nothing, beside a text or beside a number. */
function emptyBeside(value: Value): Value {
  return value.kind === 'number' ? numberValue(0) : EMPTY;
}

function isTextual(value: Value): boolean {
  if (value.kind === 'unknown') return value.pieces.some((piece) => typeof piece === 'string');
  return value.kind === 'text' && toNumber(value) === undefined;
}

function ofPair(operator: Operator, a: Value, b: Value): Answer {
  const trace = a.traces | b.traces;
  if (operator === 'like') return undefined;
  if (operator === 'is') return undefined;
  if (isUnassigned(a) || isUnassigned(b))
    return ofPair(operator, isUnassigned(a) ? emptyBeside(b) : a, isUnassigned(b) ? emptyBeside(a) : b);
  if (a.kind === 'text' && b.kind === 'text') {
    const order = a.text === b.text ? 0 : a.text < b.text ? -1 : 1;
    const compared = compare(operator, order);
    if (compared !== undefined) return booleanValue(compared, trace);
  }
  const x = toNumber(a);
  const y = toNumber(b);
  if (x !== undefined && y !== undefined) return ofNumbers(operator, x, y, trace);
  // A number is never equal to a text that is none.
  const known = a.kind === 'text' || a.kind === 'number' ? b.kind === 'text' || b.kind === 'number' : false;
  if (known && (operator === '=' || operator === '<>')) return booleanValue(operator === '<>', trace);
  return undefined;
}

function compare(operator: Operator, order: number): boolean | undefined {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return undefined;
  }
}

function ofNumbers(operator: Operator, x: number, y: number, trace: number): Value {
  const compared = compare(operator, x - y);
  if (compared !== undefined) return booleanValue(compared, trace);
  const number = calculate(operator, x, y);
  return number === undefined || !Number.isFinite(number) ? computedFrom([]) : numberValue(number, trace);
}

function calculate(operator: Operator, x: number, y: number): number | undefined {
  switch (operator) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return y === 0 ? undefined : x / y;
    case '\\':
      return roundEven(y) === 0 ? undefined : Math.trunc(roundEven(x) / roundEven(y));
    case 'mod':
      return roundEven(y) === 0 ? undefined : roundEven(x) % roundEven(y);
    case '^':
      return x ** y;
    case 'and':
      return toLong(x) & toLong(y);
    case 'or':
      return toLong(x) | toLong(y);
    case 'xor':
      return toLong(x) ^ toLong(y);
    case 'eqv':
      return ~(toLong(x) ^ toLong(y));
    case 'imp':
      return ~toLong(x) | toLong(y);
    default:
      return undefined;
  }
}
