/**
 * Follows the code of a project without running anything: what is known of texts and numbers is computed, everything else is
 * kept as a call with its arguments. Every expression pays the purse.
 */
import { Gathering } from '../../../formats/vba-code/gathering';
import type { Purse } from '../../../formats/vba-code/purse';
import type { Block, Expression, Statement, VariableDeclaration } from '../../../formats/vba-code/tree';
import type { OfficeApplication } from '../../../contract';
import type { DocumentTexts } from '../values/document-texts';
import { EMPTY, unknownValue } from '../values/make';
import type { Value } from '../values/value';
import { Answers, Visits } from './answers';
import { Containers } from './objects/containers';
import type { Flow, Frame } from './frame';
import type { Given } from './given';
import type { Layer } from './layers';
import { ModuleVariables } from './module-variables';
import type { Procedure, Project, ProjectModule } from './project';
import { Recorder } from './recorder';
import { Bindings, keyOf } from './resolve';
import { Turns } from './turns';
import { StatementNames } from './written-names';

/** Steps of the Budget that an expression costs (some 300 ns). */
const STEPS_PER_EXPRESSION = 150;
/** Expressions in expressions, blocks in blocks, procedures in procedures, together: the stack of JavaScript is what they fill. */
const DEEPEST = 150;
/** How deep a procedure may begin: in one that began deeper, blocks in blocks would be cut off before its next call. */
const DEEPEST_CALL = 90;
/** Procedures that call one another, and what following one costs besides its expressions. */
const MOST_PROCEDURES_INSIDE = 30;
const STEPS_PER_PROCEDURE = 6_000;
/** What following a branch of its own costs, and keeping a call. */
const STEPS_PER_BRANCH = 800;
const STEPS_PER_CALL = 800;
/** Expressions that loops and repeated calls may cost beyond the first time, in one project: some 0.2 s. */
const MOST_REPEATED = 300_000;
/** Of these, expressions of procedures that do more than compute; beyond that, a quarter of what the whole code costs. */
const MOST_REPEATED_EFFECTS = 8_000;

/** What knows expressions and statements; the machine hands them to one another. */
export interface Interpreter {
  evaluate(machine: Machine, expression: Expression, frame: Frame): Value;
  assign(machine: Machine, target: Expression, value: Value, frame: Frame): void;
  /** What a variable or constant of a module is at first. */
  declare(machine: Machine, variable: VariableDeclaration, owner: ProjectModule, frame: Frame): Value;
  run(machine: Machine, statement: Statement, frame: Frame): Flow | undefined;
  /** Variables that a jump back leaves in a state that nobody counted. */
  widen(machine: Machine, block: Block, frame: Frame, from: number, to: number): void;
}

export class Machine {
  readonly globals = new ModuleVariables();
  readonly recorder = new Recorder();
  readonly containers = new Containers();
  /** Arguments of the calls that are being evaluated. */
  readonly given = new Gathering<Value | undefined>();
  /** Procedures that were followed at least once, and those that were with arguments which nobody knows. */
  readonly followed = new Set<Procedure>();
  readonly followedWithout = new Set<Procedure>();
  /** Procedures that were called too deep inside others to be followed there, with the arguments of the latest such call. */
  readonly postponed = new Map<Procedure, Given>();
  readonly answers = new Answers();
  readonly visits = new Visits();
  readonly names = new StatementNames();
  readonly bindings: Bindings;
  /** Those that do more than compute. */
  readonly withEffects = new Set<Procedure>();
  /** Those that read variables of modules. */
  readonly readers = new Set<Procedure>();
  /** Readers that do more than compute, and were not followed at some call: they come once more at the end. */
  readonly refused = new Set<Procedure>();
  /** Procedures that were followed with all that variables of modules ever were; undefined until that begins. */
  recalled: Set<Procedure> | undefined;
  /** Procedures that are being followed now, outermost first. */
  readonly stack: Procedure[] = [];
  /** Files by their numbers, as Open left them. */
  readonly files = new Map<string, Value>();
  /** Members were assigned to, whose values can be read again. */
  hasPaths = false;
  /** Something was too deep, or the purse was spent. */
  cut = false;
  /** Rises whenever one is read. */
  reads = 0;
  private nesting = 0;
  private unpaid = 0;
  repeatedLeft = MOST_REPEATED;
  private repeating = 0;
  private repeatingEffects = 0;
  private repeatedEffects = 0;
  private first = 0;
  /** How many statements of a block were met, counted from its first. */
  private readonly progress = new Map<Block, number>();
  private readonly labels = new Map<Block, ReadonlyMap<string, number>>();

  constructor(
    readonly project: Project,
    readonly application: OfficeApplication,
    readonly texts: DocumentTexts,
    private readonly purse: Purse,
    private readonly interpreter: Interpreter,
  ) {
    this.bindings = new Bindings(project, application);
  }

  /** May code that was met before be met once more, with other values? */
  get mayRepeat(): boolean {
    return this.repeatedLeft > 0;
  }

  /** What comes in `follow` counts as repeated. */
  repeat<Result>(follow: () => Result): Result {
    this.beginRepeat();
    const result = follow();
    this.endRepeat();
    return result;
  }

  /** As `repeat`, of code that does more than compute. */
  repeatEffects<Result>(follow: () => Result): Result {
    this.repeatingEffects++;
    const result = this.repeat(follow);
    this.repeatingEffects--;
    return result;
  }

  /** May a procedure that does more than compute be followed once more? */
  get mayRepeatEffects(): boolean {
    return this.mayRepeat && this.repeatedEffects < MOST_REPEATED_EFFECTS + this.first / 4;
  }

  beginRepeat(): void {
    this.repeating++;
  }

  endRepeat(): void {
    this.repeating--;
  }

  evaluate(expression: Expression, frame: Frame): Value {
    if (!this.enter()) return unknownValue('computed');
    const value = this.interpreter.evaluate(this, expression, frame);
    this.nesting--;
    return value;
  }

  assign(target: Expression, value: Value, frame: Frame): void {
    this.interpreter.assign(this, target, value, frame);
  }

  /** Sets a variable of a module to what it is declared as, and answers that. */
  declare(variable: VariableDeclaration, owner: ProjectModule, frame: Frame): Value {
    const key = keyOf(owner, variable.name);
    // A constant that is made of itself comes to an end here.
    this.globals.set(key, EMPTY);
    const value = this.interpreter.declare(this, variable, owner, frame);
    this.globals.set(key, value);
    return value;
  }

  /** Runs a block from one of its statements on, up to another. */
  run(block: Block, frame: Frame, from = 0, to = block.length): Flow | undefined {
    let maybe: Flow | undefined;
    let turns: Turns | undefined;
    for (let index = from; index < to; index++) {
      const statement = block[index];
      if (statement === undefined || !this.enter()) break;
      frame.statement = statement;
      const flow = this.interpreter.run(this, statement, frame);
      this.nesting--;
      if (flow === undefined) continue;
      this.met(block, index + 1);
      const target = flow.leaves === 'label' ? this.labelsOf(block).get(flow.label) : undefined;
      if (flow.maybe) {
        if (target !== undefined && target > index && target <= to) {
          // What lies between here and the label runs, or it does not.
          this.branch(frame, () => this.run(block, frame, index + 1, target), true);
          index = target - 1;
        } else {
          if (target !== undefined) this.interpreter.widen(this, block, frame, target, index + 1);
          else if (maybe === undefined || maybe.leaves === 'procedure') maybe = flow;
        }
        continue;
      }
      if (target !== undefined && target > index && target <= to) {
        this.coverRest(block, frame, target);
        index = target - 1;
        continue;
      }
      const isBack = target !== undefined && target >= from && target <= index && maybe === undefined;
      if (isBack && (turns ??= new Turns(this)).mayGoOn(this, frame)) {
        index = target - 1;
        continue;
      }
      if (target !== undefined) {
        this.interpreter.widen(this, block, frame, target, index + 1);
        continue;
      }
      if (to === block.length) this.coverRest(block, frame, to);
      turns?.end(this);
      return flow;
    }
    if (!this.stopped) this.met(block, to);
    turns?.end(this);
    return maybe;
  }

  /** Follows `body` in a layer of its own, which is dropped: for code that nothing leads to, whose calls are to be known all the same. */
  cover(frame: Frame, body: () => void): void {
    frame.locals.push();
    this.globals.push();
    const { exact } = frame;
    frame.exact = false;
    body();
    frame.exact = exact;
    frame.locals.pop();
    this.globals.pop();
  }

  /** May one more procedure be followed inside those that are? Each is as deep as some expressions, and costs as much as many. */
  enterProcedure(): boolean {
    if (this.stopped || this.stack.length >= MOST_PROCEDURES_INSIDE || this.nesting > DEEPEST_CALL) {
      this.cut = true;
      return false;
    }
    this.pay(STEPS_PER_PROCEDURE);
    return true;
  }

  /** Work that is no expression: items of an array, characters of a text. */
  pay(steps: number): void {
    if (!this.purse.takeSteps(Math.max(1, Math.floor(steps)))) this.stopped = true;
  }

  /** A block that this turn passes by: followed when its procedure ends, unless it was met until then. */
  coverBlock(block: Block, frame: Frame): void {
    if (this.progress.has(block)) return;
    const passedBy = (frame.passedBy ??= new Map<Block, readonly Value[]>());
    if (!passedBy.has(block)) passedBy.set(block, [...frame.withs]);
  }

  /** Follows what was passed by and never met; in it, more may be passed by. */
  coverPassedBy(frame: Frame): void {
    if (frame.passedBy === undefined) return;
    for (const [block, withs] of frame.passedBy) {
      if (this.progress.has(block)) continue;
      this.cover(frame, () => {
        frame.withs.push(...withs);
        this.run(block, frame);
        frame.withs.length -= withs.length;
      });
    }
  }

  /** Follows `body` as one that may run, or not. */
  branch(frame: Frame, body: () => void, orNone: boolean): void {
    const written = this.layered(frame, body);
    frame.locals.join([written.locals], orNone);
    this.globals.join([written.globals], orNone);
  }

  /** Follows `body` and answers what it wrote. */
  layered<Result>(frame: Frame, body: () => Result): { locals: Layer; globals: Layer; result: Result } {
    this.pay(STEPS_PER_BRANCH);
    frame.locals.push();
    this.globals.push();
    const result = body();
    return { locals: frame.locals.pop(), globals: this.globals.pop(), result };
  }

  labelsOf(block: Block): ReadonlyMap<string, number> {
    let labels = this.labels.get(block);
    if (labels === undefined) {
      const found = new Map<string, number>();
      block.forEach((statement, index) => {
        if (statement.kind === 'label' && !found.has(statement.label)) found.set(statement.label, index);
      });
      this.labels.set(block, (labels = found));
    }
    return labels;
  }

  /** Rises whenever a variable of a module changes. */
  get changes(): number {
    return this.globals.changes;
  }

  setGlobal(key: string, value: Value): void {
    this.globals.set(key, value);
  }

  private coverRest(block: Block, frame: Frame, to: number): void {
    const from = this.progress.get(block) ?? 0;
    if (from >= to) return;
    this.met(block, to);
    this.cover(frame, () => {
      for (let index = from; index < to; index++) this.run(block, frame, index, index + 1);
    });
  }

  private met(block: Block, count: number): void {
    if ((this.progress.get(block) ?? 0) < count) this.progress.set(block, count);
  }

  /** Goes one deeper and pays for it; false where that may not be. */
  private enter(): boolean {
    if (this.nesting >= DEEPEST) {
      this.cut = true;
      return false;
    }
    if (this.repeating === 0) this.first++;
    else {
      this.repeatedLeft--;
      if (this.repeatingEffects > 0) this.repeatedEffects++;
    }
    if (++this.unpaid >= 64) {
      this.unpaid = 0;
      const calls = this.recorder.uses;
      this.recorder.uses = 0;
      if (!this.purse.takeSteps(64 * STEPS_PER_EXPRESSION + calls * STEPS_PER_CALL)) this.stopped = true;
    }
    if (this.stopped) {
      this.cut = true;
      return false;
    }
    this.nesting++;
    return true;
  }

  /** The purse is spent. */
  stopped = false;
}
