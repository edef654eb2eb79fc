/**
 * Blocks of statements put together as their lines come ([MS-VBAL] 5.4.2). Nothing is ever refused: an End without its
 * beginning is passed over, a beginning without its End goes up to the end of the procedure.
 */
import { Gathering } from './gathering';
import type { Block, Branch, Case, CaseTest, Expression, Statement } from './tree';

/** Blocks in blocks; what lies deeper joins the block around it. */
const DEEPEST = 40;

/** How a block is ended: by End If, End Select, Next, Loop or Wend, End With. */
export type BlockEnd = 'if' | 'select' | 'next' | 'loop' | 'with';

/** What lets one body of a block run; nothing for Else, and for blocks with one body. */
export interface BodyHead {
  readonly condition?: Expression;
  readonly tests?: readonly CaseTest[];
}

export interface Body extends BodyHead {
  readonly statements: Block;
}

/** Makes the statement of a block that ended; `condition` is what stands behind Loop. */
type Finish = (bodies: readonly Body[], end: number, last?: LoopTest) => Statement;

/** `Loop Until x`. */
export interface LoopTest {
  readonly condition: Expression;
  readonly until: boolean;
}

interface OpenBlock {
  readonly ends: BlockEnd;
  readonly finish: Finish;
  /** Those that ended. */
  readonly bodies: Body[];
  /** Of the body in hand, and where its statements begin. */
  head: BodyHead;
  readonly first: number;
}

/** Where statements go while a procedure is read. */
export class BlockBuilder {
  private readonly statements = new Gathering<Statement>();
  private readonly open: OpenBlock[] = [];
  /** Blocks that were too deep to be opened; their ends must not close others. */
  private tooDeep = 0;

  add(statement: Statement): void {
    this.statements.add(statement);
  }

  begin(ends: BlockEnd, head: BodyHead, finish: Finish): void {
    if (this.open.length >= DEEPEST) {
      this.tooDeep++;
      return;
    }
    this.open.push({ ends, finish, bodies: [], head, first: this.statements.mark });
  }

  /** Else, ElseIf, Case: another body of the innermost block, if it is of this kind. */
  next(ends: BlockEnd, head: BodyHead): void {
    const block = this.open[this.open.length - 1];
    if (this.tooDeep > 0 || block?.ends !== ends) return;
    this.endBody(block);
    block.head = head;
  }

  /** Ends the innermost block of this kind, and with it those inside that nobody ended. */
  end(ends: BlockEnd, at: number, last?: LoopTest): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    if (!this.isInside(ends)) return;
    while (this.open.length > 0) if (this.close(at, last) === ends) return;
  }

  get isInsideWith(): boolean {
    return this.open.length > 0 && this.isInside('with');
  }

  /** All that was read; ends what is still open, and is ready for the next procedure. */
  finish(at: number): Block {
    while (this.open.length > 0) this.close(at);
    this.tooDeep = 0;
    return this.statements.take(0);
  }

  private isInside(ends: BlockEnd): boolean {
    return this.open.some((block) => block.ends === ends);
  }

  private close(at: number, last?: LoopTest): BlockEnd | undefined {
    const block = this.open.pop();
    if (block === undefined) return undefined;
    this.endBody(block);
    this.statements.add(block.finish(block.bodies, at, last));
    return block.ends;
  }

  private endBody({ bodies, head, first }: OpenBlock): void {
    bodies.push({ ...head, statements: this.statements.take(first) });
  }
}

/** [MS-VBAL] 5.4.2.8: bodies without a condition are the Else, two of them where the code is bent. */
export function finishIf(at: number): Finish {
  return (bodies, end) => {
    const branches: Branch[] = [];
    for (const { condition, statements } of bodies)
      if (condition !== undefined) branches.push({ condition, body: statements });
    return { kind: 'if', branches, otherwise: otherwiseOf(bodies), at, end };
  };
}

/** 5.4.2.10; what stands in front of the first Case is kept with Case Else. */
export function finishSelect(at: number, subject: Expression): Finish {
  return (bodies, end) => {
    const cases: Case[] = [];
    for (const { tests, statements } of bodies) if (tests !== undefined) cases.push({ tests, body: statements });
    return { kind: 'select', subject, cases, otherwise: otherwiseOf(bodies), at, end };
  };
}

function otherwiseOf(bodies: readonly Body[]): Block | undefined {
  const others = bodies.filter(({ condition, tests }) => condition === undefined && tests === undefined);
  const [first, ...more] = others.map(({ statements }) => statements);
  if (first === undefined || more.length === 0) return first?.length === 0 ? undefined : first;
  return first.concat(...more);
}

/** The statements of a block with one body. */
export function bodyOf(bodies: readonly Body[]): Block {
  return bodies[0]?.statements ?? [];
}

export function finishWith(at: number, object: Expression): Finish {
  return (bodies, end) => ({ kind: 'with', object, body: bodyOf(bodies), at, end });
}
