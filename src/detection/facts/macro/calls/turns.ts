/** Turns of loops, counted: each one costs, and a loop that changes nothing more goes on for ever. */
import type { Frame } from './frame';

/** What a loop is counted by. */
interface Counted {
  readonly recorder: { readonly effects: number };
  readonly changes: number;
  readonly mayRepeat: boolean;
  readonly stopped: boolean;
  repeatedLeft: number;
  beginRepeat(): void;
  endRepeat(): void;
  pay(steps: number): void;
}

/** What a turn costs besides what is in it. */
const STEPS_PER_TURN = 150;
/** Expressions that one loop may cost beyond its first turn: a decoder of 3,000 characters takes 60,000. */
const MOST_REPEATED_OF_LOOP = 200_000;
/** Turns of a loop that may be followed one by one: as long as they only compute, and a few times where they do anything else. */
const MOST_TURNS = 100_000;
const MOST_TURNS_WITH_EFFECTS = 4;

/** Counts the turns of one loop, whatever makes it go round. */
export class Turns {
  private count = 0;
  private withEffects = 0;
  private effects: number;
  private changes = -1;
  private readonly floor: number;

  constructor(machine: Counted) {
    this.effects = machine.recorder.effects;
    this.floor = machine.repeatedLeft - MOST_REPEATED_OF_LOOP;
  }

  /** May there be one more? All but the first count as repeated; after one that changed nothing, none would. */
  mayGoOn(machine: Counted, frame: Frame): boolean {
    const { effects } = machine.recorder;
    const changes = frame.locals.changes + machine.changes;
    if (changes === this.changes) return false;
    this.changes = changes;
    if (effects > this.effects) this.withEffects++;
    this.effects = effects;
    if (this.count++ === 0) machine.beginRepeat();
    // A turn costs something though nothing is in it.
    machine.repeatedLeft--;
    machine.pay(STEPS_PER_TURN);
    return (
      this.count < MOST_TURNS &&
      this.withEffects < MOST_TURNS_WITH_EFFECTS &&
      machine.mayRepeat &&
      machine.repeatedLeft > this.floor &&
      !machine.stopped
    );
  }

  end(machine: Counted): void {
    if (this.count > 0) machine.endRepeat();
    this.count = 0;
  }
}
