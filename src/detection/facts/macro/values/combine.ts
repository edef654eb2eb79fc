/** Values combined: alternatives, joined texts, and functions over all that their arguments may be. */
import {
  alternativesOf,
  EMPTY,
  hole,
  holeOf,
  isUnassigned,
  LONGEST_TEXT,
  numberText,
  textValue,
  tracesOfJoin,
  unknownText,
  unknownValue,
} from './make';
import type { Piece, Value } from './value';

/** Alternatives of one value; past them one more is "or something else". */
const MOST_ALTERNATIVES = 4;
/** Texts above this are told apart without a look: they come in pieces, which a look would put together each time. */
const LONGEST_COMPARED = 1_024;
/** Combinations of alternatives that an operation looks at. */
const MOST_COMBINATIONS = 8;

/** Either of two, as a branch leaves it. */
export function either(a: Value, b: Value): Value {
  if (a === b) return a;
  // Nothing, or a text or object: where nothing is, nothing comes of it.
  if (isUnassigned(a) && b.kind !== 'number' && b.kind !== 'alternatives') return b;
  if (isUnassigned(b) && a.kind !== 'number' && a.kind !== 'alternatives') return a;
  if (a.kind === 'alternatives' || b.kind === 'alternatives') return oneOf([a, b]);
  return isSame(a, b) ? a : { kind: 'alternatives', values: [a, b], traces: a.traces | b.traces };
}

/** One of several, the same ones once. */
export function oneOf(values: readonly Value[]): Value {
  const [first] = values;
  if (first !== undefined && values.length === 1) return first;
  let hasMore = false;
  for (const value of values) hasMore ||= value.kind !== 'number' && !isUnassigned(value);
  const kept: Value[] = [];
  let trace = 0;
  for (const value of values) {
    for (const one of alternativesOf(value)) {
      trace |= one.traces;
      meet(one, kept, hasMore);
    }
  }
  const [only] = kept;
  if (only === undefined) return EMPTY;
  // A copy has no room to spare: V8 gives a list that is pushed to room for 17.
  return kept.length === 1 ? only : { kind: 'alternatives', values: kept.slice(), traces: trace };
}

/** Adds a value to alternatives that do not hold it yet. What was met first and last is kept: junk comes in between. */
function meet(value: Value, kept: Value[], hasMore: boolean): void {
  if (hasMore && isUnassigned(value)) return;
  let isOpen = false;
  for (const other of kept) {
    if (isSame(other, value)) return;
    isOpen ||= other.kind === 'unknown';
  }
  if (kept.length < MOST_ALTERNATIVES) {
    kept.push(value);
    return;
  }
  const last = kept[MOST_ALTERNATIVES - 1];
  if (last?.kind !== 'unknown' || value.kind === 'unknown') {
    kept[MOST_ALTERNATIVES - 1] = value;
    isOpen = kept.some(({ kind }) => kind === 'unknown');
  }
  if (!isOpen) kept[MOST_ALTERNATIVES - 2] = unknownValue('computed');
}

export function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'text':
      return b.kind === 'text' && isSameText(a.text, b.text);
    case 'number':
      return b.kind === 'number' && Object.is(a.number, b.number) && a.boolean === b.boolean;
    case 'object':
      return b.kind === 'object' && a.className === b.className && a.module === b.module && a.made === b.made;
    case 'unknown':
      return b.kind === 'unknown' && arePiecesSame(a.pieces, b.pieces);
    case 'alternatives':
      return (
        b.kind === 'alternatives' &&
        a.values.length === b.values.length &&
        a.values.every((value, index) => isSame(value, b.values[index] ?? EMPTY))
      );
    case 'array':
      return b.kind === 'array' && a.items === b.items;
  }
}

function isSameText(a: string, b: string): boolean {
  return a.length === b.length && a.length < LONGEST_COMPARED && a === b;
}

function arePiecesSame(a: readonly Piece[], b: readonly Piece[]): boolean {
  return (
    a.length === b.length &&
    a.every((piece, index) => {
      const other = b[index];
      if (typeof piece === 'string') return typeof other === 'string' && isSameText(piece, other);
      if (typeof other !== 'object') return false;
      return piece.from === other.from && piece.shown === other.shown && piece.object === other.object;
    })
  );
}

/** `a & b`, unknown pieces kept in their places. */
export function concatenate(a: Value, b: Value): Value {
  if (a.kind === 'text' && b.kind === 'text') {
    if (a.text === '') return b;
    if (b.text === '') return a;
    return textValue(a.text + b.text, tracesOfJoin(a, b));
  }
  if (isUnassigned(a) && isUnassigned(b)) return a;
  if (a.kind !== 'alternatives' && b.kind !== 'alternatives') return concatenateOne(a, b);
  const values: Value[] = [];
  for (const left of alternativesOf(a)) {
    for (const right of alternativesOf(b)) {
      if (values.length < MOST_COMBINATIONS) values.push(concatenateOne(left, right));
    }
  }
  return oneOf(values);
}

function concatenateOne(a: Value, b: Value): Value {
  const left = piecesOf(a);
  const right = piecesOf(b);
  const trace = tracesOfJoin(a, b);
  const [first] = left;
  const [second] = right;
  if (left.length <= 1 && right.length <= 1 && typeof (first ?? '') === 'string' && typeof (second ?? '') === 'string')
    return textValue(`${(first ?? '') as string}${(second ?? '') as string}`, trace);
  return unknownText([...left, ...right], trace);
}

/** A value as pieces of text; an object or array is a hole. */
function piecesOf(value: Value): readonly Piece[] {
  switch (value.kind) {
    case 'text':
      return value.text === '' ? [] : [value.text];
    case 'number':
      return [numberText(value)];
    case 'unknown':
      return isUnassigned(value) ? [] : value.pieces;
    case 'object':
      return [holeOf(value)];
    case 'array':
    case 'alternatives':
      return [hole('computed')];
  }
}

/** The one thing that is none: a function of values answers it where it has no answer. */
export type Answer = Value | undefined;

/** `compute` over every combination of alternatives; where it has no answer, the result is unknown. */
export function overAll(args: readonly Value[], compute: (args: readonly Value[]) => Answer): Value {
  let combinations = 1;
  for (const { kind } of args) if (kind === 'alternatives') combinations = MOST_COMBINATIONS;
  if (combinations === 1) return compute(args) ?? computedFrom(args);
  const options = args.map(alternativesOf);
  combinations = 1;
  for (const { length } of options) combinations = Math.min(MOST_COMBINATIONS, combinations * length);
  const results: Value[] = [];
  for (let index = 0; index < combinations; index++) {
    const combination = combinationAt(options, index);
    results.push(compute(combination) ?? computedFrom(combination));
  }
  return oneOf(results);
}

/** One of each, the last argument changing fastest. */
function combinationAt(options: readonly (readonly Value[])[], index: number): readonly Value[] {
  const combination: Value[] = [];
  let rest = index;
  for (let place = options.length - 1; place >= 0; place--) {
    const { [place]: choice = [] } = options;
    combination[place] = choice[rest % choice.length] ?? EMPTY;
    rest = Math.floor(rest / choice.length);
  }
  return combination;
}

/** What comes out of a computation with something unknown in it: the origin of that is kept, its text is not. */
export function computedFrom(args: readonly Value[]): Value {
  let trace = 0;
  for (const arg of args) trace |= arg.traces;
  for (const arg of args) {
    for (const piece of arg.kind === 'object' || arg.kind === 'unknown' ? piecesOf(arg) : []) {
      if (typeof piece === 'object' && piece.from !== 'computed')
        return { kind: 'unknown', pieces: [{ ...piece, shown: '…' }], traces: trace };
    }
  }
  return unknownValue('computed', undefined, trace);
}

/** A value after an unknown number of turns of a loop: how a text begins stays, if the loop went on with it. */
export function afterLoop(before: Value): Value {
  const from = hole('computed');
  switch (before.kind) {
    case 'text':
      return unknownText([before.text.slice(0, LONGEST_TEXT), from], before.traces);
    case 'number':
      return unknownValue('computed', undefined, before.traces);
    case 'unknown':
      return unknownText([...before.pieces, from], before.traces);
    case 'alternatives':
      return oneOf(before.values.map(afterLoop));
    case 'object':
    case 'array':
      return before;
  }
}
