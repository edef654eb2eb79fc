/** Functions of text ([MS-VBAL] 6.1.2.11 Strings, 6.1.2.4 Conversion), over texts that are known and over pieces of those that are not. */
import { computedFrom, concatenate, overAll } from './combine';
import { arrayValue, EMPTY, LONGEST_TEXT, numberValue, textValue, unknownText } from './make';
import { roundEven, toNumber, toText } from './operators';
import { traces } from './value';
import type { Value } from './value';

/** A function of VBA over what its arguments can be. */
export interface ValueFunction {
  /** Names of its parameters, for named arguments. */
  readonly parameters: readonly string[];
  readonly compute: (args: readonly Value[]) => Value;
  /** Steps of the Budget for each character of its arguments; none for functions that look at a few of them. */
  readonly cost?: number;
}

const MOST_ITEMS = 65_536;

/** Of arguments that are known; anything else makes the result unknown. */
function known(parameters: string, compute: (args: readonly Value[]) => Value | undefined, cost = 0): ValueFunction {
  return { parameters: parameters.split(' '), compute: (args) => overAll(args, compute), cost };
}

/** Text by text, so that pieces of an unknown one keep their places. */
function mapText(change: (text: string) => string, trace = 0): ValueFunction {
  return {
    parameters: ['string'],
    cost: 8,
    compute: (args) =>
      overAll(args.slice(0, 1), ([value]) => {
        if (value === undefined) return undefined;
        const text = toText(value);
        if (text !== undefined) return textValue(change(text), value.traces | trace);
        if (value.kind !== 'unknown') return undefined;
        return unknownText(
          value.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)),
          value.traces | trace,
        );
      }),
  };
}

const textAt = (args: readonly Value[], index: number): string | undefined => {
  const value = args[index];
  return value === undefined ? undefined : toText(value);
};
const numberAt = (args: readonly Value[], index: number): number | undefined => {
  const value = args[index];
  const number = value === undefined ? undefined : toNumber(value);
  return number === undefined ? undefined : roundEven(number);
};
const traceOfAll = (args: readonly Value[]): number => args.reduce((sum, { traces: bits }) => sum | bits, 0);

/** Left, Right and Mid, where the piece that is asked for is known though the rest is not. */
function cut(args: readonly Value[], from: number, length: number | undefined, fromEnd = false): Value | undefined {
  const [value] = args;
  if (value === undefined || from < 0 || (length ?? 0) < 0) return undefined;
  const bits = traceOfAll(args) | traces.joined;
  const text = toText(value);
  if (text !== undefined) {
    const start = fromEnd ? Math.max(text.length - (length ?? 0), 0) : from;
    return textValue(text.slice(start, length === undefined ? undefined : start + length), bits);
  }
  if (value.kind !== 'unknown') return undefined;
  const piece = fromEnd ? value.pieces[value.pieces.length - 1] : value.pieces[0];
  if (typeof piece !== 'string' || length === undefined) return undefined;
  if (fromEnd) return piece.length >= length ? textValue(piece.slice(piece.length - length), bits) : undefined;
  return piece.length >= from + length ? textValue(piece.slice(from, from + length), bits) : undefined;
}

const chr = (mask: number): ValueFunction =>
  known('charcode', (args) => {
    const code = numberAt(args, 0);
    if (code === undefined) return undefined;
    return textValue(String.fromCharCode(code & mask), traceOfAll(args) | traces.joined);
  });
const asc = known('string', (args) => {
  const text = textAt(args, 0);
  return text === undefined || text === '' ? undefined : numberValue(text.charCodeAt(0), traceOfAll(args));
});

function replace(args: readonly Value[]): Value | undefined {
  const [value] = args;
  const find = textAt(args, 1);
  const replacement = textAt(args, 2);
  if (value === undefined || find === undefined || replacement === undefined) return undefined;
  const start = numberAt(args, 3) ?? 1;
  const count = numberAt(args, 4) ?? -1;
  const ignoresCase = numberAt(args, 5) === 1;
  const change = (text: string): string => {
    if (find === '' || count === 0) return text;
    const head = text.slice(Math.max(start - 1, 0));
    const places = ignoresCase ? splitIgnoringCase(head, find) : head.split(find);
    if (places.length * replacement.length > LONGEST_TEXT) return text;
    if (count < 0 || places.length - 1 <= count) return places.join(replacement);
    return [...places.slice(0, count), places.slice(count).join(find)].join(replacement);
  };
  const bits = traceOfAll(args) | traces.decoded;
  const text = toText(value);
  if (text !== undefined) return textValue(change(text), bits);
  if (value.kind !== 'unknown') return undefined;
  return unknownText(
    value.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)),
    bits,
  );
}

function splitIgnoringCase(text: string, separator: string): string[] {
  const lower = text.toLowerCase();
  const wanted = separator.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at));
    from = at + wanted.length;
  }
  parts.push(text.slice(from));
  return parts;
}

function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text[at] ?? '';
  return reversed;
}

function split(args: readonly Value[]): Value | undefined {
  const text = textAt(args, 0);
  const separator = args[1] === undefined ? ' ' : textAt(args, 1);
  if (text === undefined || separator === undefined) return undefined;
  const limit = numberAt(args, 2) ?? -1;
  const parts = separator === '' ? [text] : text.split(separator);
  const kept =
    limit > 0 && parts.length > limit ? [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(separator)] : parts;
  const bits = traceOfAll(args);
  return text === '' ? arrayValue([]) : arrayValue(kept.slice(0, MOST_ITEMS).map((part) => textValue(part, bits)));
}

function join([list, between = textValue(' ')]: readonly Value[]): Value | undefined {
  if (list?.kind !== 'array') return undefined;
  let joined: Value = EMPTY;
  list.items.forEach((item, index) => {
    joined = concatenate(index === 0 ? joined : concatenate(joined, between), item);
  });
  return { ...joined, traces: joined.traces | list.traces | traces.joined };
}

function inStr(args: readonly Value[]): Value | undefined {
  const hasStart = args.length > 2;
  const start = hasStart ? numberAt(args, 0) : 1;
  const text = textAt(args, hasStart ? 1 : 0);
  const find = textAt(args, hasStart ? 2 : 1);
  if (text === undefined || find === undefined || start === undefined || start < 1) return undefined;
  const ignoresCase = numberAt(args, 3) === 1;
  const at = ignoresCase ? text.toLowerCase().indexOf(find.toLowerCase(), start - 1) : text.indexOf(find, start - 1);
  return numberValue(at + 1, traceOfAll(args));
}

function inStrRev(args: readonly Value[]): Value | undefined {
  const text = textAt(args, 0);
  const find = textAt(args, 1);
  const start = numberAt(args, 2) ?? -1;
  if (text === undefined || find === undefined) return undefined;
  const from = start > 0 ? start - find.length : text.length;
  const ignoresCase = numberAt(args, 3) === 1;
  const at = ignoresCase ? text.toLowerCase().lastIndexOf(find.toLowerCase(), from) : text.lastIndexOf(find, from);
  return from < 0 ? numberValue(0) : numberValue(at + 1, traceOfAll(args));
}

/** vbUpperCase, vbLowerCase, vbProperCase, vbUnicode, vbFromUnicode; widths and kana of 4 to 32 change no ASCII that matters. */
function strConv(args: readonly Value[]): Value | undefined {
  const [value] = args;
  const kind = numberAt(args, 1);
  if (value === undefined || kind === undefined) return undefined;
  const bits = traceOfAll(args);
  if (value.kind === 'array' && kind === 64) {
    let text = '';
    for (const item of value.items) {
      const byte = toNumber(item);
      if (byte === undefined) return undefined;
      text += String.fromCharCode(byte & 0xff);
    }
    return textValue(text, bits | traces.decoded);
  }
  const text = toText(value);
  if (text === undefined) return undefined;
  if (kind === 128) {
    const bytes: Value[] = [];
    for (let at = 0; at < text.length && at < MOST_ITEMS; at++)
      bytes.push(numberValue(text.charCodeAt(at) & 0xff, bits));
    return arrayValue(bytes);
  }
  if ((kind & 3) === 3)
    return textValue(
      text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      bits,
    );
  if ((kind & 1) === 1) return textValue(text.toUpperCase(), bits);
  if ((kind & 2) === 2) return textValue(text.toLowerCase(), bits);
  if (kind === 64) return textValue(text.split('').join('\0') + '\0', bits);
  return textValue(text, bits);
}

function string(args: readonly Value[]): Value | undefined {
  const count = numberAt(args, 0);
  const [, character] = args;
  if (count === undefined || character === undefined || count < 0 || count > LONGEST_TEXT) return undefined;
  const one = character.kind === 'number' ? String.fromCharCode(character.number & 0xff) : textAt(args, 1)?.[0];
  return one === undefined ? undefined : textValue(one.repeat(count), traceOfAll(args));
}

function format(args: readonly Value[]): Value | undefined {
  const text = textAt(args, 0);
  const pattern = args[1] === undefined ? '' : textAt(args, 1);
  if (text === undefined || pattern === undefined) return undefined;
  if (pattern === '' || pattern === '@') return textValue(text, traceOfAll(args));
  if (pattern === '>') return textValue(text.toUpperCase(), traceOfAll(args));
  return pattern === '<' ? textValue(text.toLowerCase(), traceOfAll(args)) : undefined;
}

const same = mapText((text) => text);
const right = known('string length', (args) => cut(args, 0, numberAt(args, 1), true));

export const TEXT_FUNCTIONS: ReadonlyMap<string, ValueFunction> = new Map<string, ValueFunction>([
  ['chr', chr(0xff)],
  ['chrb', chr(0xff)],
  ['chrw', chr(0xffff)],
  ['asc', asc],
  ['ascb', asc],
  ['ascw', asc],
  ['lcase', mapText((text) => text.toLowerCase())],
  ['ucase', mapText((text) => text.toUpperCase())],
  ['trim', mapText((text) => trimBlanks(text, true, true))],
  ['ltrim', mapText((text) => trimBlanks(text, true, false))],
  ['rtrim', mapText((text) => trimBlanks(text, false, true))],
  ['cstr', same],
  ['cvar', { parameters: ['expression'], compute: ([value]) => value ?? computedFrom([]) }],
  [
    'str',
    known('number', (args) => (numberAt(args, 0) === undefined ? undefined : textValue(strOf(args), traceOfAll(args)))),
  ],
  [
    'strreverse',
    {
      parameters: ['expression'],
      cost: 20,
      compute: (args) =>
        overAll(args.slice(0, 1), ([value]) => {
          const text = value === undefined ? undefined : toText(value);
          if (text !== undefined) return textValue(reverse(text), traceOfAll(args) | traces.decoded);
          if (value?.kind !== 'unknown') return undefined;
          const pieces = value.pieces.map((piece) => (typeof piece === 'string' ? reverse(piece) : piece)).reverse();
          return unknownText(pieces, value.traces | traces.decoded);
        }),
    },
  ],
  [
    'left',
    known('string length', (args) => (numberAt(args, 1) === undefined ? undefined : cut(args, 0, numberAt(args, 1)))),
  ],
  ['right', right],
  [
    'mid',
    known('string start length', (args) => {
      const start = numberAt(args, 1);
      if (start === undefined || (args[2] !== undefined && numberAt(args, 2) === undefined)) return undefined;
      return cut(args, start - 1, numberAt(args, 2));
    }),
  ],
  ['replace', known('expression find replace start count compare', replace, 12)],
  ['split', known('expression delimiter limit compare', split, 30)],
  ['join', known('sourcearray delimiter', join, 200)],
  ['instr', known('start string1 string2 compare', inStr, 1)],
  ['instrrev', known('stringcheck stringmatch start compare', inStrRev, 1)],
  ['strconv', known('string conversion localeid', strConv, 30)],
  ['string', known('number character', string)],
  [
    'space',
    known('number', (args) => {
      const count = numberAt(args, 0);
      return count === undefined || count < 0 || count > LONGEST_TEXT ? undefined : textValue(' '.repeat(count));
    }),
  ],
  [
    'len',
    known('expression', (args) => {
      const text = textAt(args, 0);
      return text === undefined ? undefined : numberValue(text.length, traceOfAll(args));
    }),
  ],
  [
    'lenb',
    known('expression', (args) => {
      const text = textAt(args, 0);
      return text === undefined ? undefined : numberValue(2 * text.length, traceOfAll(args));
    }),
  ],
  ['format', known('expression format', format)],
]);

function trimBlanks(text: string, front: boolean, back: boolean): string {
  let from = 0;
  let to = text.length;
  while (front && from < to && text[from] === ' ') from++;
  while (back && to > from && text[to - 1] === ' ') to--;
  return text.slice(from, to);
}

/** Str puts a blank where a sign would be. */
function strOf(args: readonly Value[]): string {
  const text = textAt(args, 0) ?? '';
  return text.startsWith('-') ? text : ` ${text}`;
}
