/** Values made, asked and shown. */
import type { MacroCall } from './value';
import { traces } from './value';
import type { ArrayValue, Hole, HoleOrigin, NumberValue, ObjectValue, Piece, TextValue, Unknown, Value } from './value';

/** Characters of one text; a payload in pieces ran to some 60,000. */
export const LONGEST_TEXT = 262_144;
/** Pieces of one unknown text; where there are more, those in the middle become one hole. */
const MOST_PIECES = 24;

export function textValue(text: string, trace = 0): TextValue | Unknown {
  if (text.length <= LONGEST_TEXT) return { kind: 'text', text, traces: trace };
  return unknownText([text.slice(0, LONGEST_TEXT), hole('computed')], trace);
}

/** Empty: "" beside texts, 0 beside numbers. */
export const EMPTY: TextValue = { kind: 'text', text: '', traces: 0 };

export function numberValue(number: number, trace = 0): NumberValue {
  return { kind: 'number', number, boolean: false, traces: trace };
}

/** True is -1. */
export function booleanValue(boolean: boolean, trace = 0): NumberValue {
  return { kind: 'number', number: boolean ? -1 : 0, boolean: true, traces: trace };
}

export function arrayValue(items: readonly Value[], first = 0): ArrayValue {
  let trace = 0;
  for (const item of items) trace |= item.traces;
  return { kind: 'array', items, first, traces: trace };
}

export function objectValue(className: string, made?: MacroCall, module?: string): ObjectValue {
  return module === undefined
    ? { kind: 'object', className, made, traces: 0 }
    : { kind: 'object', className, made, traces: 0, module };
}

export function hole(from: HoleOrigin, shown = '…', object?: ObjectValue): Hole {
  return object === undefined ? { from, shown } : { from, shown, object };
}

/** Those of which nothing but their origin is known: one of each. */
const unknowns = new Map<HoleOrigin, Unknown>();

export function unknownValue(from: HoleOrigin, shown?: string, trace = 0): Unknown {
  if (shown !== undefined || trace !== 0) return { kind: 'unknown', pieces: [hole(from, shown)], traces: trace };
  let unknown = unknowns.get(from);
  if (unknown === undefined) unknowns.set(from, (unknown = { kind: 'unknown', pieces: [hole(from)], traces: 0 }));
  return unknown;
}

/** What a variable is to which nothing in sight was assigned. */
export const UNASSIGNED: Unknown = unknownValue('unassigned');

export function isUnassigned(value: Value): boolean {
  if (value === UNASSIGNED) return true;
  const [only] = value.kind === 'unknown' && value.pieces.length === 1 ? value.pieces : [];
  return typeof only === 'object' && only.from === 'unassigned';
}

/**
 * Adjacent texts are one piece; holes of one origin too, so that a loop that appends them comes to an end. Together they are no
 * longer than one text may be: `s = s & x & s`, said thirty times, is more than JavaScript holds, and it throws.
 */
export function unknownText(pieces: readonly Piece[], trace: number): Unknown {
  const joined: Piece[] = [];
  let left = LONGEST_TEXT;
  for (const one of pieces) {
    const last = joined[joined.length - 1];
    if (one === '') continue;
    const isLonger = typeof one === 'string' && one.length > left;
    const piece = isLonger ? one.slice(0, left) : one;
    if (typeof piece === 'string') left -= piece.length;
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (typeof piece === 'object' && typeof last === 'object' && isSameHole(piece, last)) continue;
    else if (piece !== '') joined.push(piece);
    if (!isLonger) continue;
    joined.push(hole('computed'));
    break;
  }
  const half = MOST_PIECES / 2;
  if (joined.length > MOST_PIECES) joined.splice(half, joined.length - MOST_PIECES, hole('computed'));
  return { kind: 'unknown', pieces: joined, traces: trace };
}

function isSameHole(a: Hole, b: Hole): boolean {
  return a.from === b.from && a.shown === b.shown && a.object?.className === b.object?.className;
}

/** Every value that this may be: itself, or its alternatives. */
export function alternativesOf(value: Value): readonly Value[] {
  return value.kind === 'alternatives' ? value.values : [value];
}

/** Texts (and numbers as texts) that a value may have, those with holes left out. */
export function textsOf(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  const texts: string[] = [];
  for (const one of alternativesOf(value)) {
    if (one.kind === 'text') texts.push(one.text);
    else if (one.kind === 'number') texts.push(numberText(one));
  }
  return texts;
}

/** As `textsOf`, with the holes of unknown texts as people read them: "%TEMP%\\x.exe", "wS…ell". */
export function shownTextsOf(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  return alternativesOf(value).map((one) => showOne(one));
}

/** Numbers that a value may be. */
export function numbersOf(value: Value | undefined): readonly number[] {
  if (value === undefined) return [];
  return alternativesOf(value).flatMap((one) => (one.kind === 'number' ? one.number : []));
}

/** Classes of the objects that a value may be, lower case; '' for one of unknown class. */
export function classesOf(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  return alternativesOf(value).flatMap((one) => {
    if (one.kind === 'object') return one.className;
    return one.kind === 'unknown' ? '' : [];
  });
}

/** Objects that a value may be. */
export function objectsOf(value: Value | undefined): readonly ObjectValue[] {
  if (value === undefined) return [];
  return alternativesOf(value).flatMap((one) => (one.kind === 'object' ? one : []));
}

/** Did any part of it come about in this way (a bit of `traces`)? */
export function hasTrace(value: Value | undefined, trace: number): boolean {
  return value !== undefined && (value.traces & trace) !== 0;
}

/** The value as a person reads it, alternatives parted by "or" of the reader's language elsewhere: here the last one met. */
export function showValue(value: Value | undefined): string {
  const shown = shownTextsOf(value);
  return shown[shown.length - 1] ?? '';
}

/** Items of an array that are shown. */
const MOST_SHOWN = 100;

/** `within` an array, whose items that are arrays stay dark: `a = Array(a, a, a)`, said forty times, has 3^40 of them. */
function showOne(value: Value, within = false): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return numberText(value);
    case 'unknown':
      return value.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown)).join('');
    case 'array':
      return within ? '…' : showItems(value.items);
    case 'object':
      return holeOf(value).shown;
    case 'alternatives':
      return value.values.map((one) => showOne(one, within)).join(' ');
  }
}

function showItems(items: readonly Value[]): string {
  let text = '';
  for (const item of items.slice(0, MOST_SHOWN)) {
    if (text.length > LONGEST_TEXT) break;
    text += text === '' ? showOne(item, true) : ` ${showOne(item, true)}`;
  }
  return text;
}

export function numberText({ number, boolean }: NumberValue): string {
  if (boolean) return number === 0 ? 'False' : 'True';
  return String(number);
}

/** The text of an object as a piece: what it says of itself is not known, but where it would come from. */
export function holeOf(object: ObjectValue): Hole {
  const { className } = object;
  const last = className.slice(className.lastIndexOf('/') + 1);
  if (PERSON.has(last)) return hole('person', '…', object);
  if (/^(?:document|workbook|presentation|worksheet|range|shape|application)\b/.test(className))
    return hole('document', '…', object);
  return hole('object', '…', object);
}

const PERSON: ReadonlySet<string> = new Set(['inputbox', 'getopenfilename', 'getsaveasfilename', 'selecteditems']);

/** Bits of how the pieces came about, and that they were joined. */
export function tracesOfJoin(a: Value, b: Value): number {
  return a.traces | b.traces | traces.joined;
}
