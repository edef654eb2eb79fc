/** Statements that begin and end blocks ([MS-VBAL] 5.4.2), single-line Ifs among them, and those that jump. */
import { bodyOf, finishIf } from './blocks';
import type { BlockBuilder, LoopTest } from './blocks';
import { DeclarationReader } from './declarations';
import type { Token } from './tokens';
import type { CaseTest, Expression, Operator, Statement } from './tree';

/** Single-line Ifs in one another. */
const DEEPEST_INLINE = 20;

const UNREADABLE: Expression = { kind: 'unreadable' };
const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=', 'like']);

export abstract class BlockStatementReader extends DeclarationReader {
  /** Where the statement in hand begins. */
  protected at = 0;
  private inline = 0;

  constructor(protected readonly builder: BlockBuilder) {
    super([], false);
  }

  /** Takes the next line in hand. */
  protected begin(tokens: readonly Token[]): void {
    this.tokens = tokens;
    this.index = 0;
    this.insideWith = this.builder.isInsideWith;
  }

  protected abstract statement(): void;

  protected add(statement: Statement): void {
    this.builder.add(statement);
  }

  /** From the statement's first token to the last one read. */
  protected placed(): { at: number; end: number } {
    return { at: this.at, end: this.lastEnd };
  }

  protected get lastEnd(): number {
    return this.tokens[this.index - 1]?.end ?? this.at;
  }

  /** What the statement did not take, so that no call is lost in bent code. */
  protected readRest(): void {
    while (!this.ended && !this.isWord('then')) {
      const before = this.index;
      const rest = this.expression();
      if (rest !== undefined && rest.kind !== 'literal') this.add({ kind: 'call', call: rest, ...this.placed() });
      if (this.index === before) this.index++;
    }
  }

  protected ifStatement(): void {
    const { at } = this;
    const condition = this.required();
    this.take('then');
    const isBlock = this.index >= this.tokens.length || (this.isSign(':') && this.index + 1 >= this.tokens.length);
    this.builder.begin('if', { condition }, finishIf(at));
    if (isBlock || this.inline >= DEEPEST_INLINE) return;
    // 5.4.2.9: the rest of the line, and an Else in it belongs to the innermost If.
    this.inline++;
    this.inlineBody();
    if (this.take('else')) {
      this.builder.next('if', {});
      this.inlineBody();
    }
    this.inline--;
    this.builder.end('if', this.tokens[this.index - 1]?.end ?? at);
  }

  private inlineBody(): void {
    const label = this.token;
    if (label?.kind === 'number') {
      // `If x Then 10`.
      this.index++;
      this.add({ kind: 'jump', how: 'goto', labels: [label.word], at: label.at, end: label.end });
    }
    while (this.index < this.tokens.length && !this.isWord('else')) {
      if (this.isSign(':')) {
        this.index++;
        continue;
      }
      const before = this.index;
      this.statement();
      this.readRest();
      if (this.index === before) this.index++;
    }
  }

  protected forStatement(): void {
    const { at } = this;
    const each = this.take('each');
    const variable = this.term() ?? UNREADABLE;
    if (this.takeAs()) this.typeName();
    if (each) {
      this.take('in');
      const group = this.required();
      this.builder.begin('next', {}, (bodies, end) => ({
        kind: 'for-each',
        variable,
        group,
        body: bodyOf(bodies),
        at,
        end,
      }));
      return;
    }
    this.take('=');
    const from = this.required();
    const to = this.take('to') ? this.required() : UNREADABLE;
    const step = this.take('step') ? this.expression() : undefined;
    this.builder.begin('next', {}, (bodies, end) => ({
      kind: 'for',
      variable,
      from,
      to,
      step,
      body: bodyOf(bodies),
      at,
      end,
    }));
  }

  protected loopStatement(word: 'do' | 'while'): void {
    const { at } = this;
    const test = word === 'while' ? { condition: this.required(), until: false } : this.loopTest();
    this.builder.begin('loop', {}, (bodies, end, last) => ({
      kind: 'loop',
      condition: test?.condition ?? last?.condition,
      until: (test ?? last)?.until ?? false,
      tested: test === undefined ? 'after' : 'before',
      body: bodyOf(bodies),
      at,
      end,
    }));
  }

  protected loopTest(): LoopTest | undefined {
    const until = this.take('until');
    if (!until && !this.take('while')) return undefined;
    return { condition: this.required(), until };
  }

  protected caseTests(): CaseTest[] {
    const tests: CaseTest[] = [];
    do {
      const isComparison = this.take('is');
      const operator = this.word;
      if ((isComparison || operator !== '=') && COMPARISONS.has(operator)) {
        this.index++;
        tests.push({ kind: 'compare', operator: operator as Operator, value: this.required() });
        continue;
      }
      const value = this.expression();
      if (value === undefined) break;
      if (this.take('to')) tests.push({ kind: 'range', from: value, to: this.required() });
      else tests.push({ kind: 'value', value });
    } while (this.take(','));
    return tests;
  }

  protected labels(): string[] {
    const labels: string[] = [];
    while (!this.ended) {
      const { token } = this;
      if (token?.kind === 'name' || token?.kind === 'number') labels.push(token.word);
      this.index++;
    }
    return labels;
  }

  /** `On Error GoTo x`, `On n GoTo a, b`. */
  protected onStatement(): void {
    if (this.take('error')) {
      this.take('goto');
      this.add({ kind: 'jump', how: 'on-error', labels: this.labels(), ...this.placed() });
      return;
    }
    const value = this.required();
    if (!this.take('goto')) this.take('gosub');
    this.add({ kind: 'jump', how: 'on-value', value, labels: this.labels(), ...this.placed() });
  }
}
