/** Expressions of one logical line ([MS-VBAL] 5.6), by their precedence (5.6.9.1); nesting is bounded, chains are not nesting. */
import { Gathering } from './gathering';
import type { Argument, Expression, Operator } from './tree';
import type { Token } from './tokens';
import { readNumber } from './numbers';

/** Brackets in brackets; honest code has a dozen. */
const DEEPEST = 60;
/** Members behind one another: `a.b.c`, `f(1)(2)`. */
const LONGEST_CHAIN = 60;

const PRECEDENCE: ReadonlyMap<string, number> = new Map([
  ['imp', 1],
  ['eqv', 2],
  ['xor', 3],
  ['or', 4],
  ['and', 5],
  ['=', 7],
  ['<>', 7],
  ['<', 7],
  ['>', 7],
  ['<=', 7],
  ['>=', 7],
  ['like', 7],
  ['is', 7],
  ['&', 8],
  ['+', 9],
  ['-', 9],
  ['mod', 10],
  ['\\', 11],
  ['*', 12],
  ['/', 12],
  ['^', 14],
]);
const NOT = 6;
const MINUS = 13;

/** Words that end an expression; none of them can be the name of anything (3.3.5.2). */
const ENDS: ReadonlySet<string> = new Set(
  'then else to step as for in goto gosub until while and or xor eqv imp mod like is next loop wend'.split(' '),
);

const UNREADABLE: Expression = { kind: 'unreadable' };
const NO_ARGUMENTS: readonly Argument[] = [];
const literal = (value: string | number | boolean | null | undefined): Expression => ({ kind: 'literal', value });
const CONSTANTS: ReadonlyMap<string, Expression> = new Map([
  ['true', literal(true)],
  ['false', literal(false)],
  ['nothing', literal(undefined)],
  ['empty', literal(undefined)],
  ['null', literal(null)],
]);

/** Reads along the tokens of a line; what reads statements goes on where an expression ended. */
export class ExpressionReader {
  protected index = 0;
  /** Where the brackets open with which the last term ended; -1 where it ended with none. */
  protected lastBracket = -1;
  private depth = 0;
  private readonly operatorsRead = new Gathering<Operator>();
  private readonly operandsRead = new Gathering<Expression>();
  private readonly argumentsRead = new Gathering<Argument>();

  /** `insideWith`: a dot behind a blank is a member of the With's object, else of what stands in front of the blank. */
  constructor(
    protected tokens: readonly Token[],
    protected insideWith: boolean,
  ) {}

  /** The word of the token in hand, '' for texts, numbers and the end of the line. */
  protected get word(): string {
    const token = this.tokens[this.index];
    return token !== undefined && (token.kind === 'name' || token.kind === 'sign') ? token.word : '';
  }

  protected get token(): Token | undefined {
    return this.tokens[this.index];
  }

  /** Is the line, or the statement in it, at its end? */
  protected get ended(): boolean {
    return this.index >= this.tokens.length || this.word === ':' || this.word === 'else';
  }

  protected isSign(word: string): boolean {
    const token = this.tokens[this.index];
    return token !== undefined && token.kind === 'sign' && token.word === word;
  }

  protected isWord(word: string): boolean {
    const token = this.tokens[this.index];
    return token !== undefined && token.kind === 'name' && token.word === word;
  }

  /** Goes behind a sign or word, if it is there. */
  protected take(word: string): boolean {
    if (this.word !== word) return false;
    this.index++;
    return true;
  }

  /** An expression whose operators bind tighter than `floor`; undefined where none begins. */
  protected expression(floor = 0): Expression | undefined {
    let left = this.operand();
    if (left === undefined) return undefined;
    for (;;) {
      const precedence = PRECEDENCE.get(this.word);
      if (precedence === undefined || precedence <= floor) return left;
      const { operatorsRead: operators, operandsRead: operands } = this;
      const firstOperator = operators.mark;
      const firstOperand = operands.mark;
      operands.add(left);
      while (PRECEDENCE.get(this.word) === precedence) {
        operators.add(this.word as Operator);
        this.index++;
        operands.add(this.expression(precedence) ?? UNREADABLE);
      }
      this.lastBracket = -1;
      left = { kind: 'operation', operators: operators.take(firstOperator), operands: operands.take(firstOperand) };
    }
  }

  /** An expression, or what stands for one that cannot be read. */
  protected required(): Expression {
    return this.expression() ?? UNREADABLE;
  }

  private operand(): Expression | undefined {
    if (this.depth >= DEEPEST) {
      // Too deep: what is left of the statement is not read.
      while (!this.ended) this.index++;
      return UNREADABLE;
    }
    this.depth++;
    const operand = this.signedTerm();
    this.depth--;
    return operand;
  }

  private signedTerm(): Expression | undefined {
    if (this.isSign('+') || this.isSign('#')) {
      this.index++;
      return this.expression(MINUS);
    }
    const minus = this.isSign('-');
    if (!minus && !this.isWord('not')) return this.term();
    this.index++;
    const operand = this.expression(minus ? MINUS : NOT) ?? UNREADABLE;
    this.lastBracket = -1;
    if (minus && operand.kind === 'literal' && typeof operand.value === 'number') return literal(-operand.value);
    return { kind: 'sign', operator: minus ? '-' : 'not', operand };
  }

  /** A literal, a name, a bracket, with the members, calls and indexes behind it. */
  protected term(): Expression | undefined {
    const { token } = this;
    this.lastBracket = -1;
    if (token === undefined) return undefined;
    switch (token.kind) {
      case 'text':
        this.index++;
        return literal(token.word.slice(1, -1).split('""').join('"'));
      case 'number':
        this.index++;
        return literal(readNumber(token.word));
      case 'date':
        this.index++;
        return { kind: 'date', text: token.word.slice(1, -1).trim() };
      case 'foreign':
        this.index++;
        return this.chain(foreignName(token.word));
      case 'sign':
        return this.signTerm(token);
      case 'name':
        return this.namedTerm(token);
    }
  }

  private signTerm({ word }: Token): Expression | undefined {
    if (word === '(') {
      this.index++;
      const inner = this.required();
      // Brackets around one expression say nothing more.
      this.take(')');
      return this.chain(inner);
    }
    if (word === '.' || word === '!') return this.chain(undefined);
    return undefined;
  }

  private namedTerm({ word }: Token): Expression | undefined {
    if (ENDS.has(word)) return undefined;
    this.index++;
    switch (word) {
      case 'new':
        return { kind: 'new', className: this.dottedName() };
      case 'addressof':
        return { kind: 'address-of', procedure: this.operand() ?? UNREADABLE };
      case 'typeof': {
        const operand = this.operand() ?? UNREADABLE;
        return { kind: 'type-of', operand, className: this.take('is') ? this.dottedName() : '' };
      }
      case 'byval':
      case 'byref':
        return this.operand();
    }
    return CONSTANTS.get(word) ?? this.chain({ kind: 'name', name: word });
  }

  /** `Scripting.Dictionary`, lower case; '' where no name stands. */
  protected dottedName(): string {
    let name = '';
    while (this.token?.kind === 'name' || this.token?.kind === 'foreign') {
      name += name === '' ? this.token.word.toLowerCase() : `.${this.token.word.toLowerCase()}`;
      this.index++;
      if (!this.isSign('.')) break;
      this.index++;
    }
    return name;
  }

  /** Members, arguments and indexes behind `start`; without one, a member of the innermost With comes first. */
  private chain(start: Expression | undefined): Expression | undefined {
    let object = start;
    this.lastBracket = -1;
    for (let length = 0; ; length++) {
      const { token } = this;
      if (token?.kind !== 'sign') break;
      if (token.word === '.' || token.word === '!') {
        if (token.spaced && object !== undefined && this.insideWith) break;
        const next = this.tokens[this.index + 1];
        if (next?.kind !== 'name' && next?.kind !== 'foreign') {
          this.index++;
          break;
        }
        this.index += 2;
        this.lastBracket = -1;
        const name = next.kind === 'name' ? next.word : plainForeign(next.word);
        if (length < LONGEST_CHAIN) object = { kind: 'member', object, name, bang: token.word === '!' };
      } else if (token.word === '(' && object !== undefined) {
        const bracket = this.index++;
        const given = this.bracketed();
        if (length < LONGEST_CHAIN) object = { kind: 'call', callee: object, arguments: given, at: token.at };
        this.lastBracket = bracket;
      } else break;
    }
    return object;
  }

  private bracketed(): readonly Argument[] {
    if (this.take(')')) return NO_ARGUMENTS;
    const given = this.arguments(')');
    this.take(')');
    return given;
  }

  /** Arguments up to the bracket that closes them, or to the end of the statement. */
  protected arguments(close: string): readonly Argument[] {
    if (this.depth >= DEEPEST) {
      while (!this.ended) this.index++;
      return NO_ARGUMENTS;
    }
    const given = this.argumentsRead;
    const first = given.mark;
    this.depth++;
    while (!this.ended && !this.isWord('then') && !(close !== '' && this.isSign(close))) {
      const before = this.index;
      given.add(this.argument());
      if (this.isSign(',') || this.isSign(';')) {
        this.index++;
        // `f(1, )`: the last argument is left out.
        continue;
      }
      if (this.index === before) this.index++;
    }
    this.depth--;
    return given.take(first);
  }

  private argument(): Argument {
    if (this.isSign(',') || this.isSign(';')) return { value: undefined };
    const next = this.tokens[this.index + 1];
    if (this.token?.kind === 'name' && next?.kind === 'sign' && next.word === ':=') {
      const name = this.token.word;
      this.index += 2;
      return { name, value: this.expression() };
    }
    const value = this.expression();
    if (this.isWord('to')) {
      // `ReDim a(1 To 9)`, where it is read as a call: the upper bound counts.
      this.index++;
      return { value: this.expression() };
    }
    return { value };
  }
}

/** A cell or a formula in brackets is for the application to evaluate; anything else is a name, type character and all. */
function foreignName(text: string): Expression {
  const name = plainForeign(text);
  return /^\$?[a-z]{1,3}\$?\d{1,7}$/.test(name) || /[^\p{L}\p{N}_]/u.test(name)
    ? { kind: 'evaluate', text }
    : { kind: 'name', name };
}

function plainForeign(text: string): string {
  const name = text.toLowerCase();
  return /[%&!#@$^]$/.test(name) ? name.slice(0, -1) : name;
}
