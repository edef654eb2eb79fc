/**
 * VBA source cut into statements ([MS-VBAL] 3.2 and 3.3), in a form in which disguises are gone: comments dropped, continued
 * lines joined, blanks squeezed, brackets around names and type characters behind them taken off, one statement a line.
 */
import { textOfUnits } from '../../formats/codec/bytes';

export interface Statements {
  /** Lower case; every string stands as `""`, every statement ends with a line feed. */
  readonly code: string;
  /** The same text with its capitals, where that has the same length; else equal to `code`. */
  readonly written: string;
  readonly list: readonly Statement[];
  /** What stood between the quotes, in order. */
  readonly literals: readonly string[];
}

/** Where one statement lies. */
export interface Statement {
  /** In `code`; `end` is its line feed. */
  readonly start: number;
  readonly end: number;
  /** In the source: the logical line around it. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Index of its first literal; the next statement's first is its end. */
  readonly literal: number;
}

const LINE_FEED = 10;
const RETURN = 13;
const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const UNDERSCORE = 95;

/** The statements as they are written: code units in one growing array, since pieces of text would be a hundred thousand. */
class StatementWriter {
  readonly list: { -readonly [Field in keyof Statement]: Statement[Field] }[] = [];
  readonly literals: string[] = [];
  /** Characters of the statement in hand begin here. */
  start = 0;
  length = 0;
  /** A blank that is written only if it turns out to part two words. */
  blank = false;
  private units: Uint16Array;
  /** The last character written, to squeeze blanks against. */
  private last = LINE_FEED;
  private lineStart = 0;
  private firstLiteral = 0;
  private statementsOfLine = 0;

  constructor(room: number) {
    this.units = new Uint16Array(room);
  }

  /** Writes the source from `from` up to `to`. */
  copy(source: string, from: number, to: number): void {
    this.part(source.charCodeAt(from));
    if (this.length + to - from > this.units.length) this.grow(to - from);
    const { units } = this;
    let { length } = this;
    for (let at = from; at < to; at++) units[length++] = source.charCodeAt(at);
    this.length = length;
    this.last = source.charCodeAt(to - 1);
  }

  write(text: string): void {
    this.copy(text, 0, text.length);
  }

  endStatement(): void {
    this.blank = false;
    if (this.length > this.start) {
      const { start, length: end, lineStart, firstLiteral: literal } = this;
      this.list.push({ start, end, lineStart, lineEnd: -1, literal });
      this.statementsOfLine++;
      this.write('\n');
    }
    this.start = this.length;
    this.firstLiteral = this.literals.length;
  }

  /** Ends the logical line, which in the source goes up to `end`; the next one begins at `next`. */
  endLine(end: number, next: number): void {
    this.endStatement();
    for (let index = this.list.length - this.statementsOfLine; index < this.list.length; index++) {
      const statement = this.list[index];
      if (statement !== undefined) statement.lineEnd = end;
    }
    this.statementsOfLine = 0;
    this.lineStart = next;
  }

  text(): string {
    return textOfUnits(this.units, this.length);
  }

  /** Writes the blank that is due in front of a character that needs one. */
  private part(first: number): void {
    if (!this.blank) return;
    this.blank = false;
    if (this.length === this.start || isTight(this.last) || isTight(first)) return;
    if (this.length === this.units.length) this.grow(1);
    this.units[this.length++] = BLANK;
  }

  private grow(count: number): void {
    const units = new Uint16Array(2 * this.units.length + count);
    units.set(this.units);
    this.units = units;
  }
}

/** One pass over the source, linear in its length whatever it holds. */
export function splitStatements(source: string): Statements {
  const writer = new StatementWriter(source.length + 16);
  const { literals } = writer;
  let at = 0;
  const size = source.length;
  while (at < size) {
    const code = source.charCodeAt(at);
    if (isNameCharacter(code)) {
      const from = at++;
      while (at < size && isNameCharacter(source.charCodeAt(at))) at++;
      if (code === UNDERSCORE && at === from + 1 && isContinuation(source, at)) {
        at = skipLineEnd(source, at);
        writer.blank = true;
        continue;
      }
      if (writer.length === writer.start && at - from === 3 && isRemark(source, from)) {
        at = skipComment(source, at);
        continue;
      }
      writer.copy(source, from, at);
      // [MS-VBAL] 3.3.5.3: a type character belongs to the name ("Shell#", "Chr$"); before another name, "!" is an operator.
      if (isTypeCharacter(source.charCodeAt(at)) && !isNameCharacter(source.charCodeAt(at + 1))) at++;
      continue;
    }
    switch (code) {
      case LINE_FEED:
      case RETURN: {
        const next = skipLineEnd(source, at);
        writer.endLine(at, next);
        at = next;
        break;
      }
      case QUOTE: {
        const end = endOfString(source, at);
        literals.push(source.slice(at + 1, end).replace(/""/g, '"'));
        writer.write('""');
        at = source.charCodeAt(end) === QUOTE ? end + 1 : end;
        break;
      }
      case APOSTROPHE:
        at = skipComment(source, at);
        break;
      case COLON:
        at++;
        if (source.charCodeAt(at) === EQUALS) {
          writer.write(':=');
          at++;
        } else writer.endStatement();
        break;
      case OPEN_BRACKET: {
        const inside = insideBrackets(source, at);
        if (inside === undefined) {
          writer.write('[');
          at++;
        } else if (/^\$?[a-z]{1,3}\$?\d{1,7}$|[!:]./i.test(inside)) {
          // [A1] is Evaluate("A1"): text that a cell keeps.
          literals.push(inside);
          writer.write('evaluate("")');
          at += inside.length + 2;
        } else {
          writer.write(inside.trim().replace(/[%&!#@$^]$/, '') || ' ');
          at += inside.length + 2;
        }
        break;
      }
      default:
        if (isBlank(code)) {
          at++;
          writer.blank = true;
        } else {
          writer.copy(source, at, at + 1);
          at++;
        }
    }
  }
  writer.endLine(size, size);

  const written = writer.text();
  const lower = written.toLowerCase();
  // A few letters grow when they are lowered (U+0130): then only A to Z are, so that places stay the same.
  const code =
    lower.length === written.length ? lower : written.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  return { code, written, list: writer.list, literals };
}

/** Letters, digits, underscore, and everything beyond ASCII but blanks: names in VBA may be in any script. */
export function isNameCharacter(code: number): boolean {
  return code < 128 ? IN_NAMES[code] === 1 : code !== 0xa0 && code !== 0x3000 && code > 127;
}

/** Asked of every character of every macro: a look-up takes a quarter less than comparisons. */
const IN_NAMES = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** What stands between a bracket and the next closing one, where that is on the same line and no further bracket between. */
function insideBrackets(source: string, open: number): string | undefined {
  for (let at = open + 1; at < open + 257; at++) {
    const code = source.charCodeAt(at);
    if (code === CLOSE_BRACKET && at > open + 1) return source.slice(open + 1, at);
    if (Number.isNaN(code) || code === LINE_FEED || code === RETURN || code === QUOTE || code === OPEN_BRACKET)
      return undefined;
  }
  return undefined;
}

function isBlank(code: number): boolean {
  return code === BLANK || code === 9 || code === 0xa0 || code === 0x3000 || code === 11 || code === 12 || code === 0;
}

/** Characters that need no blank beside them: . ( ) , = & + */
function isTight(code: number): boolean {
  return code === 46 || code === 40 || code === 41 || code === 44 || code === EQUALS || code === 38 || code === 43;
}

/** % & ! # @ $ ^ */
function isTypeCharacter(code: number): boolean {
  return code === 37 || code === 38 || code === 33 || code === 35 || code === 64 || code === 36 || code === 94;
}

function isRemark(source: string, from: number): boolean {
  const next = source.charCodeAt(from + 3);
  return !(next > BLANK) && source.slice(from, from + 3).toLowerCase() === 'rem';
}

/** Nothing but blanks between `at` and the end of the line, and a blank in front of the underscore. */
function isContinuation(source: string, at: number): boolean {
  if (at >= 2 && !isBlank(source.charCodeAt(at - 2))) return false;
  let end = at;
  while (end < source.length && isBlank(source.charCodeAt(end))) end++;
  const code = source.charCodeAt(end);
  return code === LINE_FEED || code === RETURN;
}

/** Behind the line end that `at` stands at or in front of, over blanks. */
function skipLineEnd(source: string, at: number): number {
  while (at < source.length && isBlank(source.charCodeAt(at))) at++;
  return source.charCodeAt(at) === RETURN && source.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
}

/** To the line end of a comment, which may be continued like any line. */
function skipComment(source: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < source.length && source.charCodeAt(at) !== LINE_FEED && source.charCodeAt(at) !== RETURN) at++;
    const continued = source.charCodeAt(at - 1) === UNDERSCORE && isBlank(source.charCodeAt(at - 2));
    if (!continued || at >= source.length) return at;
    at = skipLineEnd(source, at);
  }
}

/** The closing quote, or the line end where there is none. */
function endOfString(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) return at;
    if (code !== QUOTE) continue;
    if (source.charCodeAt(at + 1) !== QUOTE) return at;
    at++;
  }
  return source.length;
}
