/**
 * VBA source cut into statements ([MS-VBAL] 3.2 and 3.3), in a form in which disguises are gone: comments dropped, continued
 * lines joined, blanks squeezed, brackets around names and type characters behind them taken off, one statement a line.
 */
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

/** One pass over the source, linear in its length whatever it holds. */
export function splitStatements(source: string): Statements {
  const pieces: string[] = [];
  const list: { -readonly [Field in keyof Statement]: Statement[Field] }[] = [];
  const literals: string[] = [];
  let length = 0;
  let start = 0;
  let lineStart = 0;
  let firstLiteral = 0;
  let statementsOfLine = 0;
  /** The last character written, to squeeze blanks against. */
  let last = LINE_FEED;

  /** A blank that is written only if it turns out to part two words. */
  let blank = false;

  const write = (text: string): void => {
    if (blank && length > start && !isTight(last) && !isTight(text.charCodeAt(0))) {
      pieces.push(' ');
      length++;
    }
    blank = false;
    pieces.push(text);
    length += text.length;
    last = text.charCodeAt(text.length - 1);
  };
  const endStatement = (): void => {
    blank = false;
    if (length > start) {
      list.push({ start, end: length, lineStart, lineEnd: -1, literal: firstLiteral });
      statementsOfLine++;
      write('\n');
    }
    start = length;
    firstLiteral = literals.length;
  };
  const endLine = (end: number): void => {
    endStatement();
    for (let index = list.length - statementsOfLine; index < list.length; index++) {
      const statement = list[index];
      if (statement !== undefined) statement.lineEnd = end;
    }
    statementsOfLine = 0;
  };

  let at = 0;
  const size = source.length;
  while (at < size) {
    const code = source.charCodeAt(at);
    if (isNameCharacter(code)) {
      const from = at++;
      while (at < size && isNameCharacter(source.charCodeAt(at))) at++;
      if (code === UNDERSCORE && at === from + 1 && isContinuation(source, at)) {
        at = skipLineEnd(source, at);
        blank = true;
        continue;
      }
      if (length === start && at - from === 3 && isRemark(source, from)) {
        at = skipComment(source, at);
        continue;
      }
      write(source.slice(from, at));
      // [MS-VBAL] 3.3.5.3: a type character belongs to the name ("Shell#", "Chr$"); before another name, "!" is an operator.
      if (isTypeCharacter(source.charCodeAt(at)) && !isNameCharacter(source.charCodeAt(at + 1))) at++;
      continue;
    }
    switch (code) {
      case LINE_FEED:
      case RETURN:
        endLine(at);
        at = skipLineEnd(source, at);
        lineStart = at;
        break;
      case QUOTE: {
        const end = endOfString(source, at);
        literals.push(source.slice(at + 1, end).replace(/""/g, '"'));
        write('""');
        at = source.charCodeAt(end) === QUOTE ? end + 1 : end;
        break;
      }
      case APOSTROPHE:
        at = skipComment(source, at);
        break;
      case COLON:
        at++;
        if (source.charCodeAt(at) === EQUALS) {
          write(':=');
          at++;
        } else endStatement();
        break;
      case OPEN_BRACKET: {
        const inside = insideBrackets(source, at);
        if (inside === undefined) {
          write('[');
          at++;
        } else if (/^\$?[a-z]{1,3}\$?\d{1,7}$|[!:]./i.test(inside)) {
          // [A1] is Evaluate("A1"): text that a cell keeps.
          literals.push(inside);
          write('evaluate("")');
          at += inside.length + 2;
        } else {
          write(inside.trim().replace(/[%&!#@$^]$/, '') || ' ');
          at += inside.length + 2;
        }
        break;
      }
      default:
        if (isBlank(code)) {
          at++;
          blank = true;
        } else {
          write(source[at] ?? '');
          at++;
        }
    }
  }
  endLine(size);

  const written = pieces.join('');
  const lower = written.toLowerCase();
  // A few letters grow when they are lowered (U+0130): then only A to Z are, so that places stay the same.
  const code =
    lower.length === written.length ? lower : written.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  return { code, written, list, literals };
}

/** Letters, digits, underscore, and everything beyond ASCII but blanks: names in VBA may be in any script. */
export function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === UNDERSCORE ||
    (code > 127 && code !== 0xa0 && code !== 0x3000)
  );
}

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
