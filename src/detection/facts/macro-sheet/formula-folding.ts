/** Joins what is constant in one Excel formula. One pass from left to right, with a list of open brackets. */

/** The constant text that a name or a cell reference stands for. */
export type Resolution = (word: string) => string | undefined;

export interface FoldedFormula {
  /** The formula with its constants joined. */
  readonly text: string;
  /** The text that the whole formula amounts to, where it is constant. */
  readonly literal?: string;
}

/** Excel's own limit of a text in a cell is 32,767; joined further than this, nothing is gained. */
const LONGEST_LITERAL = 8_192;

interface Operand {
  readonly text: string;
  readonly literal?: string;
  readonly operator?: undefined;
}

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
export function foldFormula(formula: string, resolve: Resolution): FoldedFormula {
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
        call.pieces.push(inRange ? { text: word } : readWord(word, resolve));
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
  if (/^[0-9]{1,15}$/.test(word)) return { text: word, literal: word };
  const literal = resolve(word);
  return literal === undefined ? { text: word } : constant(literal);
}

function constant(literal: string): Operand {
  const kept = literal.length > LONGEST_LITERAL ? literal.slice(0, LONGEST_LITERAL) : literal;
  return { text: `"${kept.split('"').join('""')}"`, literal: kept };
}

/** Ends the expression before a comma or a closing bracket: constants with nothing but "&" between them become one. */
function finishArgument(call: Call): void {
  const pieces = call.pieces.filter((piece, index) => piece.operator !== ' ' || isIntersection(call.pieces, index));
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
  const [first] = finished;
  const literal = first?.literal;
  if (finished.length === 1 && literal !== undefined) {
    if (name === '') return constant(literal);
    if (name === 'T') return constant(literal);
    // Excel takes the number's whole part as a Windows-1252 character.
    if (name === 'CHAR' && /^[0-9]{1,3}$/.test(literal)) return constant(String.fromCharCode(Number(literal) & 0xff));
  }
  if (name === 'CONCATENATE' && finished.every((argument) => argument.literal !== undefined)) {
    return constant(finished.map((argument) => argument.literal ?? '').join(''));
  }
  return { text: `${written}(${finished.map((argument) => argument.text).join(',')})` };
}
