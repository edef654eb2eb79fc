/** Joins what is constant in one Excel formula. One pass from left to right, with a list of open brackets. */
import { answerTo, calculate, LONGEST_LITERAL, numberIn, written as writtenNumber } from './sheet-functions';

/** The constant text that a name or a cell reference stands for. */
type Resolution = (word: string) => string | undefined;

export interface FoldedFormula {
  /** The formula with its constants joined. */
  readonly text: string;
  /** The text that the whole formula amounts to, where it is constant. */
  readonly literal?: string;
}

/** A value within a formula. */
export interface Operand {
  readonly text: string;
  /** What it amounts to, where that is constant. */
  readonly literal?: string;
  /** The name or reference that it was written as. */
  readonly word?: string;
  readonly operator?: undefined;
}

/** Is told of every call of a function: its name in capitals, its arguments. */
export type Called = (name: string, given: readonly Operand[]) => void;

interface Operator {
  readonly operator: string;
}

interface Call {
  /** Function in capitals; '' for plain brackets. */
  readonly name: string;
  readonly written: string;
  readonly finished: Operand[];
  pieces: (Operand | Operator)[];
}

/** `formula` with or without its equals sign. What is malformed stays as it is written. */
export function foldFormula(formula: string, resolve: Resolution, called?: Called): FoldedFormula {
  const equals = formula.startsWith('=') ? '=' : '';
  const open: Call[] = [{ name: '', written: '', finished: [], pieces: [] }];
  let at = equals.length;
  while (at < formula.length) {
    const call = open[open.length - 1];
    if (call === undefined) break;
    const character = formula[at] ?? '';
    if (character === '"') {
      const { literal, end } = readLiteral(formula, at + 1);
      call.pieces.push(constant(literal));
      at = end;
    } else if (character === '(') {
      open.push({ name: '', written: '', finished: [], pieces: [] });
      at++;
    } else if (character === ')' && open.length > 1) {
      open.pop();
      finishArgument(call);
      called?.(call.name, call.finished);
      open[open.length - 1]?.pieces.push(finishCall(call));
      at++;
    } else if ((character === ',' || character === ';') && open.length > 1) {
      finishArgument(call);
      at++;
    } else if (isWordStart(character)) {
      const end = wordEnd(formula, at);
      const word = formula.slice(at, end);
      at = end;
      if (formula[at] === '(') {
        open.push({ name: word.toUpperCase(), written: word, finished: [], pieces: [] });
        at++;
      } else {
        // A cell at the end of a range stands for itself, not for its text.
        const inRange = formula[at] === ':' || call.pieces[call.pieces.length - 1]?.operator === ':';
        call.pieces.push(inRange ? { text: word, word } : readWord(word, resolve));
      }
    } else {
      if (character !== ' ') call.pieces.push({ operator: character });
      else if (call.pieces.length > 0 && formula[at - 1] !== ' ') call.pieces.push({ operator: ' ' });
      at++;
    }
  }
  // Brackets that never close are written as they stand.
  for (let call = open.pop(); call !== undefined; call = open.pop()) {
    finishArgument(call);
    const outer = open[open.length - 1];
    if (outer === undefined) {
      const [only] = call.finished;
      const whole = call.finished.length === 1 ? only?.literal : undefined;
      const text = equals + call.finished.map((argument) => argument.text).join(',');
      return whole === undefined ? { text } : { text, literal: whole };
    }
    outer.pieces.push({ text: `${call.written}(${call.finished.map((argument) => argument.text).join(',')}` });
  }
  return { text: formula };
}

/** The literal whose opening quote stands before `start`; a doubled quote is one. */
function readLiteral(formula: string, start: number): { readonly literal: string; readonly end: number } {
  let literal = '';
  let from = start;
  for (;;) {
    const quote = formula.indexOf('"', from);
    if (quote === -1) return { literal: literal + formula.slice(from), end: formula.length };
    literal += formula.slice(from, quote);
    if (formula[quote + 1] !== '"') return { literal, end: quote + 1 };
    literal += '"';
    from = quote + 2;
  }
}

/** Names, numbers, cells, sheets: Sheet1!$A$1, 'My sheet'!A1, REGISTER.ID, 0.5, \x. */
function isWordStart(character: string): boolean {
  const code = character.charCodeAt(0);
  // Letters and digits first, the rest of ASCII by list: a regular expression a character would cost ten times as much.
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return true;
  return code < 0x80 ? "_$!'\\?.[#".includes(character) : code > 0xa0;
}

function wordEnd(formula: string, start: number): number {
  let at = start;
  while (at < formula.length) {
    const character = formula[at] ?? '';
    if (character === "'") {
      const close = formula.indexOf("'", at + 1);
      at = close === -1 ? formula.length : close + 1;
    } else if (isWordStart(character) || character === ']') at++;
    else break;
  }
  return at;
}

function readWord(word: string, resolve: Resolution): Operand {
  if (/^[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(word)) return { text: word, literal: word };
  const literal = resolve(word);
  return literal === undefined ? { text: word, word } : { ...constant(literal), word };
}

function constant(literal: string): Operand {
  const kept = literal.length > LONGEST_LITERAL ? literal.slice(0, LONGEST_LITERAL) : literal;
  return { text: `"${kept.split('"').join('""')}"`, literal: kept };
}

/** Ends the expression before a comma or a closing bracket: constants with nothing but "&" between them become one. */
function finishArgument(call: Call): void {
  const parted = call.pieces.filter((piece, index) => piece.operator !== ' ' || isIntersection(call.pieces, index));
  const pieces = computed(computed(parted, '*/', '+-&=<>', '^%'), '+-', '&=<>', '^%*/');
  call.pieces = [];
  const joined: (Operand | Operator)[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    let literal = constantAt(pieces, index);
    let last = index;
    for (let next = literal; next !== undefined && pieces[last + 1]?.operator === '&';) {
      next = constantAt(pieces, last + 2);
      if (next === undefined || literal === undefined) break;
      last += 2;
      if (literal.length < LONGEST_LITERAL) literal += next;
    }
    joined.push(last === index || literal === undefined ? piece : constant(literal));
    index = last;
  }
  const [only] = joined;
  if (only?.operator === undefined && only !== undefined && joined.length === 1) call.finished.push(only);
  else call.finished.push({ text: joined.map((piece) => piece.operator ?? piece.text).join('') });
}

/** Numbers with one of these operators between them, computed: where the operators beside them bind no tighter. */
function computed(
  pieces: readonly (Operand | Operator)[],
  operators: string,
  looser: string,
  tighter: string,
): readonly (Operand | Operator)[] {
  if (!pieces.some(({ operator }) => operator !== undefined && operators.includes(operator))) return pieces;
  const done: (Operand | Operator)[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const [before, after] = [done[done.length - 2]?.operator, pieces[index + 2]?.operator];
    const result =
      piece.operator !== undefined &&
      operators.includes(piece.operator) &&
      (done.length < 2 || (before !== undefined && looser.includes(before))) &&
      !(after !== undefined && tighter.includes(after))
        ? resultOf(piece.operator, done[done.length - 1], pieces[index + 1])
        : undefined;
    if (result === undefined) done.push(piece);
    else {
      done[done.length - 1] = { text: result, literal: result };
      index++;
    }
  }
  return done;
}

function resultOf(operator: string, left?: Operand | Operator, right?: Operand | Operator): string | undefined {
  if (left === undefined || right === undefined || left.operator !== undefined || right.operator !== undefined)
    return undefined;
  const [first, second] = [numberIn(left.literal), numberIn(right.literal)];
  if (first === undefined || second === undefined) return undefined;
  const result = calculate(operator, first, second);
  return result === undefined ? undefined : writtenNumber(result);
}

/** A blank between two operands is Excel's intersection; any other says nothing. */
function isIntersection(pieces: readonly (Operand | Operator)[], index: number): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  return before !== undefined && after !== undefined && before.operator === undefined && after.operator === undefined;
}

/** The constant at `index` that "&" may join: one that takes part in arithmetic is not it. */
function constantAt(pieces: readonly (Operand | Operator)[], index: number): string | undefined {
  const piece = pieces[index];
  if (piece?.operator !== undefined || piece?.literal === undefined) return undefined;
  return bindsLoosely(pieces[index - 1]) && bindsLoosely(pieces[index + 1]) ? piece.literal : undefined;
}

/** "&" and what binds less than it: comparisons. */
function bindsLoosely(piece: Operand | Operator | undefined): boolean {
  return piece === undefined || (piece.operator !== undefined && '&=<>'.includes(piece.operator));
}

function finishCall({ name, written, finished }: Call): Operand {
  const values = finished.flatMap(({ literal }) => literal ?? []);
  const answer = values.length === finished.length ? answerTo(name, values) : undefined;
  if (typeof answer === 'string') return constant(answer);
  const number = answer === undefined ? undefined : writtenNumber(answer);
  if (number !== undefined) return { text: number, literal: number };
  const target = targetOf(name);
  const given = finished.map(({ text, word = text }, index) => (index === target ? word : text));
  return { text: `${written}(${given.join(',')})` };
}

/** Which argument is the cell that is written into: what it holds until then is not what is meant. */
function targetOf(name: string): number | undefined {
  return name === 'SET.VALUE' ? 0 : name.startsWith('FORMULA') ? 1 : undefined;
}
