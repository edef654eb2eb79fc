/** The statements of a procedure ([MS-VBAL] 5.4), one logical line after the other, into the blocks that they open and end. */
import { BlockStatementReader } from './block-statements';
import { readFileStatement } from './file-statements';
import { finishSelect, finishWith } from './blocks';
import type { Token } from './tokens';
import type { Argument, Expression } from './tree';

/** Signs behind which a statement turns out to be a call with brackets around its first operand: `Foo (x) & "b", 2`. */
const GOES_ON: ReadonlySet<string> = new Set('& + - * / \\ ^ mod and or xor is like <> < > <= >='.split(' '));
/** Words that begin a statement of their own. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `if elseif else end endif select case for next do while loop wend with dim static private public global const redim set let
  lset rset call goto gosub resume on exit return stop raiseevent erase attribute option mid midb`.split(/\s+/),
);
/** Words that a label cannot be: `Else:` ends a block. */
const NO_LABEL: ReadonlySet<string> = new Set(
  'else loop wend next do end exit stop return beep then close reset resume case'.split(' '),
);

/** Reads the statements of a block, one logical line after the other. */
export class StatementReader extends BlockStatementReader {
  readLine(tokens: readonly Token[]): void {
    this.begin(tokens);
    this.readLabel();
    while (this.index < this.tokens.length) {
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

  /** A line number, or `name:` at the beginning of the line. */
  private readLabel(): void {
    const [first, second] = this.tokens;
    const isNumber = first?.kind === 'number';
    const isName =
      first?.kind === 'name' && second?.kind === 'sign' && second.word === ':' && !NO_LABEL.has(first.word);
    if (first === undefined || !(isNumber || isName)) return;
    this.index = isName ? 2 : 1;
    this.builder.add({ kind: 'label', label: first.word, at: first.at, end: first.end });
  }

  protected statement(): void {
    this.at = this.token?.at ?? 0;
    const word = this.token?.kind === 'name' ? this.word : '';
    const next = this.tokens[this.index + 1];
    // `Name.x = 1`, `open = 2`: a word of a statement that is used as a name.
    const isMember = next?.word === '.' || next?.word === '!';
    const isName = next?.kind === 'sign' && (next.word === '=' || (isMember && !(next.spaced && this.insideWith)));
    if (word === '' || (isName && word !== 'if' && word !== 'elseif') || !this.keyword(word)) this.assignmentOrCall();
  }

  /** Reads the statement that a word begins; false where it begins none. */
  private keyword(word: string): boolean {
    if (!KEYWORDS.has(word)) return this.fileStatement(word);
    const start = this.index++;
    switch (word) {
      case 'if':
        this.ifStatement();
        return true;
      case 'elseif': {
        const condition = this.required();
        this.take('then');
        this.builder.next('if', { condition });
        return true;
      }
      case 'else':
        this.builder.next('if', {});
        return true;
      case 'end':
        this.endStatement();
        return true;
      case 'endif':
        this.builder.end('if', this.placed().end);
        return true;
      case 'select': {
        this.take('case');
        const subject = this.required();
        this.builder.begin('select', {}, finishSelect(this.at, subject));
        return true;
      }
      case 'case':
        this.builder.next('select', this.isWord('else') ? {} : { tests: this.caseTests() });
        this.take('else');
        return true;
      case 'for':
        this.forStatement();
        return true;
      case 'next':
        // `Next i, j` ends two.
        this.builder.end('next', this.placed().end);
        for (this.term(); this.take(','); this.term()) this.builder.end('next', this.placed().end);
        return true;
      case 'do':
      case 'while':
        this.loopStatement(word);
        return true;
      case 'loop':
      case 'wend': {
        const test = this.loopTest();
        this.builder.end('loop', this.placed().end, test);
        return true;
      }
      case 'with': {
        const object = this.required();
        this.builder.begin('with', {}, finishWith(this.at, object));
        return true;
      }
      case 'dim':
      case 'static':
      case 'private':
      case 'public':
      case 'global':
        this.add({
          kind: 'variables',
          how: this.take('const') ? 'const' : word === 'static' ? 'static' : 'dim',
          variables: this.variables(),
          ...this.placed(),
        });
        return true;
      case 'const':
        this.add({ kind: 'variables', how: 'const', variables: this.variables(), ...this.placed() });
        return true;
      case 'redim': {
        const how = this.take('preserve') ? 'redim-preserve' : 'redim';
        this.add({ kind: 'variables', how, variables: this.variables(), ...this.placed() });
        return true;
      }
      case 'set':
      case 'let':
      case 'lset':
      case 'rset': {
        const target = this.term();
        if (target === undefined || !this.take('=')) break;
        this.add({ kind: 'assignment', how: word, target, value: this.required(), ...this.placed() });
        return true;
      }
      case 'call': {
        const call = this.term();
        if (call !== undefined) this.add({ kind: 'call', call, ...this.placed() });
        return true;
      }
      case 'goto':
      case 'gosub':
      case 'resume':
        this.add({ kind: 'jump', how: word, labels: this.labels(), ...this.placed() });
        return true;
      case 'on':
        this.onStatement();
        return true;
      case 'exit':
        this.exitStatement();
        return true;
      case 'return':
        if (!this.ended) break;
        this.add({ kind: 'exit', what: 'return', ...this.placed() });
        return true;
      case 'stop':
        if (!this.ended) break;
        return true;
      case 'raiseevent': {
        const raised = this.term();
        const call = raised?.kind === 'call' ? raised.callee : raised;
        const given = raised?.kind === 'call' ? raised.arguments : [];
        if (call?.kind === 'name')
          this.add({ kind: 'raise-event', event: call.name, arguments: given, ...this.placed() });
        return true;
      }
      case 'erase': {
        const targets = this.arguments('').flatMap(({ value }) => value ?? []);
        this.add({ kind: 'erase', targets, ...this.placed() });
        return true;
      }
      case 'attribute':
      case 'option':
        this.index = this.tokens.length;
        return true;
      case 'mid':
      case 'midb':
        return this.midStatement(start);
    }
    this.index = start;
    return false;
  }

  private fileStatement(word: string): boolean {
    const read = readFileStatement(word, this.tokens, this.index + 1, this.insideWith);
    if (read === undefined) return false;
    this.index = read.next;
    this.add({ ...read.statement, ...this.placed() });
    return true;
  }

  private endStatement(): void {
    const { word } = this;
    if (word === 'if' || word === 'select' || word === 'with') {
      this.index++;
      this.builder.end(word, this.placed().end);
    } else if (this.ended) this.add({ kind: 'exit', what: 'end', ...this.placed() });
    else this.index++;
  }

  private exitStatement(): void {
    const { word } = this;
    if (!this.ended) this.index++;
    const what = word === 'for' || word === 'do' ? word : 'procedure';
    this.add({ kind: 'exit', what, ...this.placed() });
  }

  /** 5.4.3.5: `Mid$(target, start, length) = value`. */
  private midStatement(start: number): boolean {
    this.index = start;
    const target = this.term();
    if (target?.kind === 'call' && this.take('=')) {
      this.add({ kind: 'assignment', how: 'mid', target, value: this.required(), ...this.placed() });
      return true;
    }
    this.index = start;
    return false;
  }

  private assignmentOrCall(): void {
    const first = this.index;
    const target = this.term();
    if (target === undefined) {
      // No statement: whatever stands here is read for the calls in it.
      const rest = this.expression();
      if (rest !== undefined && rest.kind !== 'literal') this.add({ kind: 'call', call: rest, ...this.placed() });
      return;
    }
    if (this.isSign('=') && target.kind !== 'literal') {
      this.index++;
      const value = this.required();
      this.add({ kind: 'assignment', how: 'let', target, value, at: this.at, end: this.lastEnd });
      return;
    }
    const call = this.callOf(target, first);
    this.add({ kind: 'call', call, at: this.at, end: this.lastEnd });
  }

  /** 5.4.2.1: arguments without brackets around them, or with brackets that belong to the first of them. */
  private callOf(target: Expression, first: number): Expression {
    if (this.ended) return target;
    const at = this.tokens[first]?.at ?? 0;
    if (target.kind === 'call' && this.lastBracket >= 0) {
      if (this.take(',')) {
        const given: readonly Argument[] = [...target.arguments, ...this.arguments('')];
        return { kind: 'call', callee: target.callee, arguments: given, at };
      }
      if (!GOES_ON.has(this.word)) return target;
      this.index = this.lastBracket;
      return { kind: 'call', callee: target.callee, arguments: this.arguments(''), at };
    }
    return { kind: 'call', callee: target, arguments: this.arguments(''), at };
  }
}
