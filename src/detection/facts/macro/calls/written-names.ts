/** Names that statements assign to, and names that they read. */
import type { Argument, Block, Expression, Statement } from '../../../formats/vba-code/tree';

export interface NamesUsed {
  readonly read: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

/** Names by statement, found once for each; those of loops in loops are read again for each around them. */
export class StatementNames {
  private readonly known = new Map<Statement, NamesUsed>();

  of(statement: Statement): NamesUsed {
    let names = this.known.get(statement);
    if (names === undefined) {
      const collector = new NamesCollector();
      collector.statement(statement);
      this.known.set(statement, (names = collector));
    }
    return names;
  }
}

/** Gathers the names of the statements that it is shown. */
export class NamesCollector implements NamesUsed {
  readonly read = new Set<string>();
  readonly written = new Set<string>();

  private block(block: Block): void {
    for (const statement of block) this.statement(statement);
  }

  statement(statement: Statement): void {
    switch (statement.kind) {
      case 'assignment':
        this.target(statement.target);
        if (statement.how === 'mid') this.expression(statement.target);
        this.expression(statement.value);
        return;
      case 'call':
        this.expression(statement.call);
        return;
      case 'variables':
        for (const { name, bounds } of statement.variables) {
          if (statement.how === 'redim-preserve') this.read.add(name);
          if (bounds !== undefined) for (const { upper } of bounds) this.expression(upper);
        }
        return;
      case 'if':
        for (const { condition, body } of statement.branches) {
          this.expression(condition);
          this.block(body);
        }
        if (statement.otherwise !== undefined) this.block(statement.otherwise);
        return;
      case 'select':
        this.expression(statement.subject);
        for (const { body } of statement.cases) this.block(body);
        if (statement.otherwise !== undefined) this.block(statement.otherwise);
        return;
      case 'for':
        this.target(statement.variable);
        for (const part of [statement.from, statement.to, statement.step]) this.expression(part);
        this.block(statement.body);
        return;
      case 'for-each':
        this.target(statement.variable);
        this.expression(statement.group);
        this.block(statement.body);
        return;
      case 'loop':
        this.expression(statement.condition);
        this.block(statement.body);
        return;
      case 'with':
        this.expression(statement.object);
        this.block(statement.body);
        return;
      case 'file':
        for (const argument of statement.arguments) this.expression(argument);
        return;
      case 'open':
        this.expression(statement.path);
        return;
    }
  }

  private target(target: Expression): void {
    if (target.kind === 'name') this.written.add(target.name);
    else if (target.kind === 'call') {
      // An element of an array, whose others stay.
      if (target.callee.kind === 'name') this.written.add(target.callee.name);
      this.arguments(target.arguments);
    } else this.expression(target);
  }

  private arguments(given: readonly Argument[]): void {
    for (const { value } of given) this.expression(value);
  }

  private expression(expression: Expression | undefined): void {
    switch (expression?.kind) {
      case 'name':
        this.read.add(expression.name);
        return;
      case 'member':
        this.expression(expression.object);
        return;
      case 'call':
        this.expression(expression.callee);
        this.arguments(expression.arguments);
        return;
      case 'operation':
        for (const operand of expression.operands) this.expression(operand);
        return;
      case 'sign':
      case 'type-of':
        this.expression(expression.operand);
        return;
    }
  }
}
