/** Statements of files ([MS-VBAL] 5.4.5), whose words part their operands: `Open path For Output As #1`, `Name a As b`. */
import { ExpressionReader } from './expressions';
import type { Token } from './tokens';
import type { Expression, FileStatement, OpenMode, Statement } from './tree';

type Unplaced<Kind extends Statement['kind']> = Omit<Extract<Statement, { kind: Kind }>, 'at' | 'end'>;

interface ReadStatement {
  readonly statement: Unplaced<'open'> | Unplaced<'file'>;
  /** Index of the token behind it. */
  readonly next: number;
}

const NAMES: ReadonlyMap<string, FileStatement> = new Map([
  ['put', 'put'],
  ['get', 'get'],
  ['print', 'print'],
  ['write', 'write'],
  ['input', 'input'],
  ['line', 'line-input'],
  ['close', 'close'],
  ['name', 'name'],
  ['seek', 'seek'],
  ['lock', 'lock'],
  ['unlock', 'lock'],
  ['width', 'width'],
]);
const MODES: ReadonlySet<string> = new Set(['append', 'binary', 'input', 'output', 'random']);
const UNREADABLE: Expression = { kind: 'unreadable' };

/** The statement that `word`, the token in front of `index`, begins; undefined where it is a name like any other. */
export function readFileStatement(
  word: string,
  tokens: readonly Token[],
  index: number,
  insideWith: boolean,
): ReadStatement | undefined {
  if (word !== 'open' && !NAMES.has(word)) return undefined;
  return new FileReader(tokens, index, insideWith).read(word);
}

class FileReader extends ExpressionReader {
  constructor(tokens: readonly Token[], index: number, insideWith: boolean) {
    super(tokens, insideWith);
    this.index = index;
  }

  read(word: string): ReadStatement | undefined {
    if (word === 'open') return this.open();
    const name = NAMES.get(word);
    if (name === undefined) return undefined;
    if (name === 'line-input' && !this.take('input')) return undefined;
    if (name === 'name') return this.rename();
    // Without a file number these are names, or calls of procedures of that name: `Get (x)`, `Write "x"`.
    if (!this.isSign('#') && name !== 'close' && !this.startsWithOperandAndComma(name)) return undefined;
    return { statement: { kind: 'file', name, arguments: this.operands() }, next: this.index };
  }

  /** `Put 1, , b`: the number sign may be left out where commas follow. */
  private startsWithOperandAndComma(name: FileStatement): boolean {
    if (name === 'width' || name === 'seek' || name === 'lock') return false;
    const first = this.token;
    const second = this.tokens[this.index + 1];
    const isNumber = first?.kind === 'number' || first?.kind === 'name';
    return (
      isNumber &&
      second?.kind === 'sign' &&
      second.word === ',' &&
      (name === 'put' || name === 'get' || first.kind === 'number')
    );
  }

  private open(): ReadStatement | undefined {
    if (!this.hasWord('for') && !this.hasWord('as')) return undefined;
    const path = this.expression() ?? UNREADABLE;
    let mode: OpenMode = 'random';
    if (this.take('for')) {
      if (MODES.has(this.word)) mode = this.word as OpenMode;
      this.index++;
    }
    while (!this.ended && !this.isWord('as') && !this.isWord('len')) this.index++;
    const number = this.take('as') ? this.expression() : undefined;
    while (!this.ended) this.index++;
    return { statement: { kind: 'open', path, mode, number }, next: this.index };
  }

  private rename(): ReadStatement | undefined {
    if (!this.hasWord('as')) return undefined;
    const from = this.expression();
    this.take('as');
    return { statement: { kind: 'file', name: 'name', arguments: [from, this.expression()] }, next: this.index };
  }

  /** Number, then what is written or read; `Print #1, a; b Spc(3)` has no more commas than that. */
  private operands(): (Expression | undefined)[] {
    const operands: (Expression | undefined)[] = [];
    while (!this.ended) {
      const before = this.index;
      if (this.isSign(',') || this.isSign(';')) operands.push(undefined);
      else operands.push(this.expression());
      if (this.isSign(',') || this.isSign(';')) this.index++;
      else if (this.index === before) this.index++;
    }
    return operands;
  }

  /** Does the word stand in what is left of the statement? */
  private hasWord(word: string): boolean {
    for (let at = this.index; at < this.tokens.length; at++) {
      const token = this.tokens[at];
      if (token?.kind === 'name' && token.word === word) return true;
      if (token?.kind === 'sign' && token.word === ':') return false;
    }
    return false;
  }
}
