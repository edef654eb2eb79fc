/** Functions of numbers, of arrays, and those that choose ([MS-VBAL] 6.1.2.10 Math, 6.1.2.8 Interaction, 6.1.2.4 Conversion). */
import { computedFrom, oneOf, overAll } from './combine';
import { arrayValue, booleanValue, EMPTY, hole, numberValue, textValue, unknownText, unknownValue } from './make';
import { roundEven, toNumber, toText } from './operators';
import type { ValueFunction } from './text-functions';
import type { Value } from './value';

function ofNumber(compute: (number: number) => number): ValueFunction {
  return {
    parameters: ['expression'],
    compute: (args) =>
      overAll(args.slice(0, 1), ([value]) => {
        const number = value === undefined ? undefined : toNumber(value);
        const result = number === undefined ? Number.NaN : compute(number);
        return Number.isFinite(result) ? numberValue(result, value?.traces) : undefined;
      }),
  };
}

/** [MS-VBAL] 6.1.2.4.1.19: digits in front of anything else, blanks between them passed over. */
function val(text: string): number {
  const tight = text.slice(0, 80).replace(/[ \t\r\n]/g, '');
  const based = /^&(?:h([0-9a-f]+)|o?([0-7]+))/i.exec(tight);
  if (based !== null)
    return based[1] === undefined ? Number.parseInt(based[2] ?? '0', 8) : Number.parseInt(based[1], 16);
  return Number(/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[ed][-+]?\d+)?/i.exec(tight)?.[0].replace(/d/i, 'e') ?? 0);
}

function inBase(base: number): ValueFunction {
  return {
    parameters: ['number'],
    compute: (args) =>
      overAll(args.slice(0, 1), ([value]) => {
        const number = value === undefined ? undefined : toNumber(value);
        if (number === undefined) return undefined;
        const whole = roundEven(number);
        // A negative Integer shows sixteen bits, a Long thirty-two.
        const shown = whole >= 0 ? whole : whole >= -0x8000 ? whole + 0x10000 : whole + 0x100000000;
        return textValue(shown.toString(base).toUpperCase(), value?.traces);
      }),
  };
}

function bound(which: 'lower' | 'upper'): ValueFunction {
  return {
    parameters: ['arrayname', 'dimension'],
    compute: (args) =>
      overAll(args.slice(0, 1), ([value]) =>
        value?.kind !== 'array' || args.length > 1
          ? undefined
          : numberValue(which === 'lower' ? value.first : value.first + value.items.length - 1),
      ),
  };
}

function choose([index, ...choices]: readonly Value[]): Value {
  const numbers = index === undefined ? [] : [toNumber(index)];
  const [number] = numbers;
  if (number === undefined)
    return choices.length === 0 ? computedFrom([]) : oneOf([...choices, unknownValue('computed')]);
  return choices[Math.floor(number) - 1] ?? EMPTY;
}

/** `Switch(a, 1, b, 2)`: the value behind the first condition that holds. */
function switchOf(args: readonly Value[]): Value {
  const possible: Value[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [condition, value] = [args[at], args[at + 1]];
    const number = condition === undefined ? undefined : toNumber(condition);
    if (value === undefined || number === 0) continue;
    possible.push(value);
    if (number !== undefined) break;
  }
  return oneOf(possible);
}

function iif([condition, whenTrue = EMPTY, otherwise = EMPTY]: readonly Value[]): Value {
  const number = condition === undefined ? undefined : toNumber(condition);
  if (number === undefined) return oneOf([whenTrue, otherwise]);
  return number === 0 ? otherwise : whenTrue;
}

/** Environ("TEMP") is what a person reads as %TEMP%, whatever machine it runs on. */
function environ(args: readonly Value[]): Value {
  return overAll(args.slice(0, 1), ([name]) => {
    const text = name?.kind === 'text' ? name.text : undefined;
    return unknownText([hole('environment', text === undefined ? '…' : `%${text.toUpperCase()}%`)], name?.traces ?? 0);
  });
}

const plain = (compute: (args: readonly Value[]) => Value): ValueFunction => ({ parameters: [], compute });
const whole = ofNumber(roundEven);
const number = ofNumber((value) => value);
const unknownFrom = (from: 'random' | 'computed'): ValueFunction => plain(() => unknownValue(from));

export const NUMBER_FUNCTIONS: ReadonlyMap<string, ValueFunction> = new Map<string, ValueFunction>([
  ['cint', whole],
  ['clng', whole],
  ['clnglng', whole],
  ['clngptr', whole],
  ['cbyte', whole],
  ['csng', number],
  ['cdbl', number],
  ['cdec', number],
  ['ccur', number],
  ['abs', ofNumber(Math.abs)],
  ['sgn', ofNumber(Math.sign)],
  ['int', ofNumber(Math.floor)],
  ['fix', ofNumber(Math.trunc)],
  ['sqr', ofNumber(Math.sqrt)],
  ['exp', ofNumber(Math.exp)],
  ['log', ofNumber(Math.log)],
  ['sin', ofNumber(Math.sin)],
  ['cos', ofNumber(Math.cos)],
  ['tan', ofNumber(Math.tan)],
  ['atn', ofNumber(Math.atan)],
  ['hex', inBase(16)],
  ['oct', inBase(8)],
  ['lbound', bound('lower')],
  ['ubound', bound('upper')],
  ['array', plain((args) => arrayValue(args))],
  [
    'choose',
    plain((args) =>
      overAll(args.slice(0, 1), ([index]) => choose(index === undefined ? [] : [index, ...args.slice(1)])),
    ),
  ],
  ['switch', plain(switchOf)],
  ['iif', plain(iif)],
  ['environ', { parameters: ['expression'], compute: environ }],
  [
    'val',
    {
      parameters: ['string'],
      compute: (args) =>
        overAll(args.slice(0, 1), ([value]) => {
          const text = value === undefined ? undefined : toText(value);
          return text === undefined ? undefined : numberValue(val(text), value?.traces);
        }),
    },
  ],
  [
    'round',
    {
      parameters: ['number', 'numdigitsafterdecimal'],
      compute: (args) =>
        overAll(args.slice(0, 2), ([value, digits]) => {
          const rounded = value === undefined ? undefined : toNumber(value);
          const places = digits === undefined ? 0 : toNumber(digits);
          if (rounded === undefined || places === undefined || places < 0 || places > 15) return undefined;
          return numberValue(roundEven(rounded * 10 ** places) / 10 ** places, value?.traces);
        }),
    },
  ],
  [
    'cbool',
    {
      parameters: ['expression'],
      compute: (args) =>
        overAll(args.slice(0, 1), ([value]) => {
          const text = value?.kind === 'text' ? value.text.toLowerCase() : '';
          if (text === 'true' || text === 'false') return booleanValue(text === 'true', value?.traces);
          const asNumber = value === undefined ? undefined : toNumber(value);
          return asNumber === undefined ? undefined : booleanValue(asNumber !== 0, value?.traces);
        }),
    },
  ],
  [
    'rgb',
    plain((args) =>
      overAll(args.slice(0, 3), (parts) => {
        const [red, green, blue] = parts.map(toNumber);
        if (red === undefined || green === undefined || blue === undefined) return undefined;
        return numberValue((red & 255) + (green & 255) * 256 + (blue & 255) * 65_536);
      }),
    ),
  ],
  ['rnd', unknownFrom('random')],
  ['now', unknownFrom('computed')],
  ['date', unknownFrom('computed')],
  ['time', unknownFrom('computed')],
  ['timer', unknownFrom('computed')],
]);
