import type { Block, Statement } from '../../../formats/vba-code/tree';
import { either } from '../values/combine';
import { EMPTY } from '../values/make';
import type { Value } from '../values/value';
import type { MacroPlace } from '../understanding';
import { Layers } from './layers';
import type { Procedure, ProjectModule } from './project';

/** One procedure being followed, with what its variables are. */
export class Frame {
  readonly locals = new Layers();
  /** Objects of the With around the statement, innermost last. */
  readonly withs: Value[] = [];
  /** Blocks that were not chosen, with the objects of the With around them. */
  passedBy: Map<Block, readonly Value[]> | undefined;
  private current: Statement | undefined;
  private placed: MacroPlace | undefined;
  /** What it answered at the places where it was left. */
  private exits: Value | undefined;

  constructor(
    readonly home: ProjectModule,
    /** Undefined for statements outside all procedures. */
    readonly procedure: Procedure | undefined,
    /**
     * A condition that is known decides which way is followed: in loops, and in procedures that are asked for a value. Elsewhere
     * every branch may be what runs.
     */
    public exact: boolean,
    /** How many procedures called one another on the way here. */
    readonly depth: number,
  ) {}

  /** The statement in hand. */
  get statement(): Statement | undefined {
    return this.current;
  }

  set statement(statement: Statement | undefined) {
    this.current = statement;
    this.placed = undefined;
  }

  get place(): MacroPlace {
    const { home, procedure, current } = this;
    return (this.placed ??= { module: home.module, procedure, at: current?.at ?? 0, end: current?.end ?? 0 });
  }

  /** What a function answers stands under its own name. */
  get answer(): Value {
    return (this.procedure === undefined ? undefined : this.locals.get(this.procedure.lower)) ?? EMPTY;
  }

  leave(): void {
    this.exits = this.exits === undefined ? this.answer : either(this.exits, this.answer);
  }

  /** All that it may have answered; `ended` where its End was reached too. */
  result(ended: boolean): Value {
    if (this.exits === undefined) return this.answer;
    return ended ? either(this.exits, this.answer) : this.exits;
  }
}

/** How statements leave their block; `maybe` where a condition that is not known decides it. */
export interface Flow {
  readonly leaves: 'for' | 'do' | 'procedure' | 'return' | 'label';
  readonly label: string;
  readonly maybe: boolean;
}
