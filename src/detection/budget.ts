/** What one inspection may spend, over all its readers together. */
export interface Limits {
  /** Bytes that decompression and decoding may produce. */
  readonly outputBytes: number;
  /** Archive entries, directory entries, records: things that a file can claim to hold. */
  readonly entries: number;
  /** How deep files may lie inside files (an attachment is at depth 1). */
  readonly depth: number;
  /** Uncompressed to compressed size above which one stream is called a bomb and left. */
  readonly ratio: number;
  /** Loop turns of the readers: the same on every machine, so that the same input gives the same answer. */
  readonly steps: number;
  /** Wall-clock time by the host's clock. */
  readonly milliseconds: number;
}

export const defaultLimits: Limits = {
  outputBytes: 64 * 1024 * 1024,
  entries: 20_000,
  depth: 6,
  ratio: 400,
  steps: 400_000_000,
  milliseconds: 5_000,
};

/** Steps between two looks at the clock: `now()` costs about 50 ns, a step of a reader about 2 ns. */
const CLOCK_INTERVAL = 8_192;

/**
 * One purse for all readers of a message. Every `take…` answers whether the reader may go on; after a `false` the reader
 * stops, keeps what it has and reports `gap`. Nothing is ever given back, so a hundred small bombs cost as much as one.
 */
export class Budget {
  readonly limits: Limits;
  /** Which limit was reached first; undefined while there is something left. */
  gap: 'too-large' | 'time-up' | undefined;
  private readonly now: () => number;
  private readonly deadline: number;
  private bytesLeft: number;
  private entriesLeft: number;
  private stepsLeft: number;
  private untilClock = CLOCK_INTERVAL;

  constructor(limits: Limits, now: () => number) {
    this.limits = limits;
    this.now = now;
    this.deadline = now() + limits.milliseconds;
    this.bytesLeft = limits.outputBytes;
    this.entriesLeft = limits.entries;
    this.stepsLeft = limits.steps;
  }

  /** Bytes that may still be produced. */
  get remainingBytes(): number {
    return this.bytesLeft;
  }

  /** May `count` more bytes of output be kept? */
  takeBytes(count: number): boolean {
    if (count > this.bytesLeft) {
      this.gap ??= 'too-large';
      return false;
    }
    this.bytesLeft -= count;
    return this.takeSteps(1 + (count >>> 6));
  }

  /** May `count` more entries be listed? */
  takeEntries(count = 1): boolean {
    if (count > this.entriesLeft) {
      this.gap ??= 'too-large';
      return false;
    }
    this.entriesLeft -= count;
    return this.takeSteps(count);
  }

  /** May the loop turn `count` more times? Call it in every loop whose length the input decides. */
  takeSteps(count = 1): boolean {
    if (this.gap === 'time-up') return false;
    this.stepsLeft -= count;
    this.untilClock -= count;
    if (this.stepsLeft < 0) {
      this.gap ??= 'time-up';
      return false;
    }
    if (this.untilClock <= 0) {
      this.untilClock = CLOCK_INTERVAL;
      if (this.now() > this.deadline) {
        this.gap = 'time-up';
        return false;
      }
    }
    return true;
  }
}
