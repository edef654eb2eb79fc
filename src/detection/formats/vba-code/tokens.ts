/**
 * Tokens of VBA source ([MS-VBAL] 3.3), one logical line at a time: comments dropped, continued lines joined, type characters
 * taken off, conditional compilation (3.4) left out so that all its branches stay. Linear in the length of the source.
 */
import {
  APOSTROPHE,
  COLON,
  isBlank,
  isDigit,
  isLineEnd,
  isNameCharacter,
  LINE_FEED,
  makePlain,
  NUMBER_SIGN,
  plainOf,
  QUOTE,
  RETURN,
  UNDERSCORE,
} from './characters';
import type { Names } from './characters';
import type { Purse } from './purse';

/**
 * `name` and `text` mean what they say; `foreign` is a name in brackets; `sign` is an operator or a mark, as `word`. Of a text,
 * a number and a date, `word` is what is written, quotes and number signs included.
 */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'date' | 'foreign' | 'sign';
  /** Of a name: folded. */
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** Blanks stand in front of it, and no continued line: `Shell .Path` is no member of Shell. */
  readonly spaced: boolean;
}

type OpenToken = { -readonly [Field in keyof Token]: Token[Field] };

/** VBA itself takes 25 lines of 1,023 characters for one. */
const MOST_TOKENS_OF_LINE = 50_000;
/** Excel evaluates no longer text in brackets. */
const LONGEST_FOREIGN = 256;
/** A token's share of the work, in steps of the Budget, its place in the syntax tree included. */
const STEPS_PER_TOKEN = 60;

const TYPE_CHARACTERS = '%&!#@$^';
/** `#1/2/2020#`, `#10:30 PM#`, `#January 1, 2020#`; `#1, x: Close #` is none. */
const DATE =
  /^#[ \t]*(?:\d{1,4}[ \t]?[-/][ \t]?\w{1,9}(?:[ \t]?[-/][ \t]?\d{1,4})?|[a-z]{3,9} \d{1,2},? \d{2,4}|(?=\d{1,2}[: ]))(?:[ \t]*\d{1,2}(?::\d{1,2}){0,2}(?:[ \t]*[ap]m)?)?[ \t]*#/i;

/** Reads one stretch of source after the other, line by line. The tokens of a line are those of the line before, filled anew. */
export class LineReader {
  /** Something was too long to be kept. */
  cut = false;
  /** Where the line read last begins, and where it ends. */
  start = 0;
  end = 0;
  private source = '';
  private at = 0;
  private to = 0;
  private spaced = false;
  private tokens: Token[] = [];
  private readonly known: OpenToken[] = [];

  constructor(
    private readonly names: Names,
    private readonly purse: Purse,
  ) {}

  /** What is read from now on. */
  open(source: string, from = 0, to = source.length): this {
    this.source = source;
    this.at = from;
    this.to = to;
    this.cut = false;
    return this;
  }

  /** The next logical line that says anything, until the one after it is asked for; undefined at the end, and once the Budget is spent. */
  next(): readonly Token[] | undefined {
    while (this.at < this.to) {
      this.tokens = [];
      this.start = this.at;
      this.readLine();
      const { tokens } = this;
      if (!this.purse.takeSteps(16 + ((this.at - this.start) >>> 2) + tokens.length * STEPS_PER_TOKEN)) {
        this.cut = true;
        return undefined;
      }
      if (tokens.length > 0) return tokens;
    }
    return undefined;
  }

  private readLine(): void {
    const { source, to } = this;
    let continued = false;
    for (;;) {
      const before = this.at;
      while (this.at < to && isBlank(source.charCodeAt(this.at))) this.at++;
      this.spaced = this.at > before && !continued;
      if (this.at >= to) break;
      const written = source.charCodeAt(this.at);
      if (isLineEnd(written)) break;
      if (written === APOSTROPHE) {
        this.skipComment();
        break;
      }
      const character = plainOf(written);
      if (character === UNDERSCORE && this.continues(this.at + 1)) {
        continued = true;
        continue;
      }
      if (this.tokens.length >= MOST_TOKENS_OF_LINE) {
        this.cut = true;
        while (this.at < to && !isLineEnd(source.charCodeAt(this.at))) this.at++;
        break;
      }
      if (character === NUMBER_SIGN && this.tokens.length === 0 && isNameCharacter(source.charCodeAt(this.at + 1))) {
        // `#If VBA7 Then`: a line of its own; what it lets in or keeps out is read all the same.
        if (!isDigit(source.charCodeAt(this.at + 1))) {
          this.skipComment();
          break;
        }
      }
      if (!this.readToken(character)) break;
      continued = false;
    }
    this.end = this.at;
    this.at = behindLineEnd(source, this.at);
  }

  /** False where the rest of the line is a remark. */
  private readToken(character: number): boolean {
    const { source, to, at } = this;
    if (character === QUOTE) this.readText();
    else if (isDigit(character) || (character === 46 && this.beginsFraction())) this.readNumber();
    else if (isNameCharacter(character)) {
      let end = at + 1;
      while (end < to && isNameCharacter(plainOf(source.charCodeAt(end)))) end++;
      const word = this.names.fold(source.slice(at, end));
      if (word === 'rem' && this.beginsStatement()) {
        this.skipComment();
        return false;
      }
      this.push('name', word, end);
      this.skipTypeCharacter();
    } else if (character === 91) this.readForeign();
    else if (character === 38 && this.readBased()) return true;
    else if (character === NUMBER_SIGN) this.readDate();
    else this.readSign(character);
    return true;
  }

  private push(kind: Token['kind'], word: string, end: number): void {
    const { tokens, known, at, spaced } = this;
    const token = known[tokens.length];
    if (token === undefined) {
      const made = { kind, word, at, end, spaced };
      known.push(made);
      tokens.push(made);
    } else {
      token.kind = kind;
      token.word = word;
      token.at = at;
      token.end = end;
      token.spaced = spaced;
      tokens.push(token);
    }
    this.at = end;
  }

  private beginsStatement(): boolean {
    const last = this.tokens[this.tokens.length - 1];
    if (last === undefined || (last.kind === 'sign' && last.word === ':')) return true;
    if (last.kind === 'number') return this.tokens.length === 1;
    return last.kind === 'name' && (last.word === 'then' || last.word === 'else');
  }

  /** 3.2.2: an underscore behind a blank, with nothing but blanks up to the end of the line. Goes behind it. */
  private continues(from: number): boolean {
    const { source, to } = this;
    let at = from;
    while (at < to && isBlank(source.charCodeAt(at))) at++;
    if (at < to && !isLineEnd(source.charCodeAt(at))) return false;
    this.at = Math.min(behindLineEnd(source, at), to);
    return true;
  }

  /** 3.3.1: a comment goes on where its line is continued. */
  private skipComment(): void {
    const { source, to } = this;
    let { at } = this;
    for (;;) {
      while (at < to && !isLineEnd(source.charCodeAt(at))) at++;
      let last = at - 1;
      while (last > this.at && isBlank(source.charCodeAt(last))) last--;
      const goesOn = source.charCodeAt(last) === UNDERSCORE && isBlank(source.charCodeAt(last - 1));
      this.at = at;
      if (!goesOn || at >= to) return;
      at = this.at = behindLineEnd(source, at);
    }
  }

  private readText(): void {
    const { source, to } = this;
    let end = this.at + 1;
    for (; end < to; end++) {
      const character = source.charCodeAt(end);
      if (character === QUOTE) {
        if (source.charCodeAt(end + 1) !== QUOTE) break;
        end++;
      } else if (isLineEnd(character)) {
        // Not closed: VBA closes it at the end of the line.
        this.push('text', source.slice(this.at, end) + '"', end);
        return;
      }
    }
    const closed = end < to;
    this.push('text', closed ? source.slice(this.at, end + 1) : source.slice(this.at, to) + '"', closed ? end + 1 : to);
  }

  /** A dot with a digit behind it that belongs to no name in front. */
  private beginsFraction(): boolean {
    if (!isDigit(this.source.charCodeAt(this.at + 1))) return false;
    const last = this.tokens[this.tokens.length - 1];
    return last === undefined || (last.kind === 'sign' && last.word !== ')');
  }

  private readNumber(): void {
    const { source } = this;
    let end = this.behindDigits(this.at);
    if (source.charCodeAt(end) === 46) end = this.behindDigits(end + 1);
    const exponent = source.charCodeAt(end) | 32;
    if (exponent === 101 || exponent === 100) {
      const sign = source.charCodeAt(end + 1);
      const from = sign === 43 || sign === 45 ? end + 2 : end + 1;
      if (isDigit(source.charCodeAt(from))) end = this.behindDigits(from);
    }
    this.push('number', makePlain(source.slice(this.at, end)), end);
    this.skipTypeCharacter();
  }

  private behindDigits(from: number): number {
    let end = from;
    while (end < this.to && isDigit(plainOf(this.source.charCodeAt(end)))) end++;
    return end;
  }

  /** `&HFF`, `&O17`, `&17`; the type character behind says how wide it is, so it stays. */
  private readBased(): boolean {
    const { source, to } = this;
    const base = plainOf(source.charCodeAt(this.at + 1)) | 32;
    const from = base === 104 || base === 111 ? this.at + 2 : this.at + 1;
    let end = from;
    while (end < to && isBasedDigit(plainOf(source.charCodeAt(end)), base === 104)) end++;
    if (end === from || (from === this.at + 1 && this.endsOperand())) return false;
    if (isNameCharacter(plainOf(source.charCodeAt(end)))) return false;
    const suffix = source[end];
    if (suffix === '&' || suffix === '%' || suffix === '^') end++;
    this.push('number', makePlain(source.slice(this.at, end)), end);
    return true;
  }

  /** `a &1` joins; `= &17` is octal. */
  private endsOperand(): boolean {
    const last = this.tokens[this.tokens.length - 1];
    return last !== undefined && (last.kind !== 'sign' || last.word === ')');
  }

  /** Behind a name or number; `a&"b"` and `a!b` are operators, as whoever wrote them meant them. */
  private skipTypeCharacter(): void {
    const { source } = this;
    const character = source[this.at];
    if (character === undefined || !TYPE_CHARACTERS.includes(character)) return;
    const next = plainOf(source.charCodeAt(this.at + 1));
    if (character === '&' && (isNameCharacter(next) || next === QUOTE)) return;
    if (character === '!' && (isNameCharacter(next) || next === 91)) return;
    if (character === '^' && (isNameCharacter(next) || next === 40)) return;
    this.at++;
  }

  private readForeign(): void {
    const { source, to } = this;
    const longest = Math.min(to, this.at + LONGEST_FOREIGN);
    let end = this.at + 1;
    while (end < longest && source.charCodeAt(end) !== 93 && !isLineEnd(source.charCodeAt(end))) end++;
    if (source.charCodeAt(end) === 93) this.push('foreign', source.slice(this.at + 1, end).trim(), end + 1);
    else this.push('sign', '[', this.at + 1);
  }

  private readDate(): void {
    const date = DATE.exec(this.source.slice(this.at, Math.min(this.at + 48, this.to)))?.[0];
    if (date === undefined) this.push('sign', '#', this.at + 1);
    else this.push('date', date, this.at + date.length);
  }

  private readSign(character: number): void {
    const { source } = this;
    const first = SIGNS[character] ?? String.fromCharCode(character);
    if (character === COLON && source.charCodeAt(this.at + 1) === 61) {
      this.push('sign', ':=', this.at + 2);
      return;
    }
    if (first !== '<' && first !== '>' && first !== '=') {
      this.push('sign', first, this.at + 1);
      return;
    }
    // 3.3.2: `< >` and `= <` are one operator each.
    let end = this.at + 1;
    while (isBlank(source.charCodeAt(end))) end++;
    const second = String.fromCharCode(plainOf(source.charCodeAt(end)));
    const pair = PAIRS.get(first + second);
    this.push('sign', pair ?? first, pair === undefined ? this.at + 1 : end + 1);
  }
}

/** Texts of ASCII signs, made once. */
const SIGNS: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['<>', '<>'],
  ['><', '<>'],
  ['<=', '<='],
  ['=<', '<='],
  ['>=', '>='],
  ['=>', '>='],
]);

function isBasedDigit(character: number, hexadecimal: boolean): boolean {
  if (character >= 48 && character <= 55) return true;
  const letter = character | 32;
  return hexadecimal && (isDigit(character) || (letter >= 97 && letter <= 102));
}

/** CR LF is one end of line. */
export function behindLineEnd(source: string, at: number): number {
  return source.charCodeAt(at) === RETURN && source.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
}
