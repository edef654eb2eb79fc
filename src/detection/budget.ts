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
  /** Steps for deriving keys from passwords, apart from all others: what is locked may not use up what the rest needs. */
  readonly keySteps: number;
  /** Wall-clock time by the host's clock: the last net, under which the same message gives another verdict on a slow machine. */
  readonly milliseconds: number;
}

export const defaultLimits: Limits = {
  outputBytes: 80 * 1024 * 1024,
  entries: 20_000,
  depth: 12,
  ratio: 400,
  steps: 400_000_000,
  // About a second: four passwords of Agile encryption in portable code, or two dozen with hashes of the host's own.
  keySteps: 600_000_000,
  milliseconds: 5_000,
};

/** Steps between two looks at the clock: `now()` costs about 50 ns, a step of a reader about 2 ns. */
const CLOCK_INTERVAL = 8_192;

/**
 * One purse for all readers of a message. Every `take…` answers whether the reader may go on; after a `false` the reader
 * stops, keeps what it has and reports `gap`. What was spent is never given back, so a hundred small bombs cost as much as one.
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
  /** One for all purses that are lent from this one. */
  private readonly keys: { stepsLeft: number; refused: boolean };
  private untilClock = CLOCK_INTERVAL;
  private keyless = false;

  constructor(limits: Limits, now: () => number, lender?: Budget, timeShare = 1) {
    this.limits = limits;
    this.now = now;
    const deadline = lender?.deadline ?? now() + limits.milliseconds;
    this.deadline = deadline - limits.milliseconds * (1 - timeShare);
    this.bytesLeft = limits.outputBytes;
    this.entriesLeft = limits.entries;
    this.stepsLeft = limits.steps;
    this.keys = lender?.keys ?? { stepsLeft: limits.keySteps, refused: false };
  }

  /**
   * A purse of its own for one of several readers, with a share (0 to 1) of what is left: a bomb among the attachments spends its
   * own share and not the document's. `settle` takes what was spent off here; keys come out of one share for all.
   * @param timeShare of the whole time; the rest is kept for what comes afterwards
   */
  lend(share: number, timeShare = 1): Budget {
    const limits: Limits = {
      ...this.limits,
      outputBytes: Math.floor(this.bytesLeft * share),
      entries: Math.ceil(this.entriesLeft * share),
      steps: Math.floor(Math.max(0, this.stepsLeft) * share),
    };
    const lent = new Budget(limits, this.now, this, timeShare);
    if (this.gap === 'time-up') lent.gap = 'time-up';
    return lent;
  }

  /** Takes what a lent purse has spent off this one. Its gap stays its own: the others still have theirs. */
  settle(lent: Budget): void {
    this.bytesLeft -= lent.limits.outputBytes - lent.bytesLeft;
    this.entriesLeft -= lent.limits.entries - lent.entriesLeft;
    this.stepsLeft -= lent.limits.steps - Math.max(0, lent.stepsLeft);
    if (this.now() > this.deadline) this.gap = 'time-up';
  }

  /** Takes off what reading something had cost at an earlier time, as far as there is as much: it is not read again. */
  book(earlier: Budget): void {
    this.bytesLeft -= Math.min(this.bytesLeft, earlier.limits.outputBytes - earlier.bytesLeft);
    this.entriesLeft -= Math.min(this.entriesLeft, earlier.limits.entries - earlier.entriesLeft);
    this.stepsLeft -= Math.min(this.stepsLeft, earlier.limits.steps - Math.max(0, earlier.stepsLeft));
  }

  /** May something that was cut short under the other purse be read further under this one? */
  exceeds({ limits: { outputBytes, entries, steps } }: Budget): boolean {
    return this.limits.outputBytes > outputBytes || this.limits.entries > entries || this.limits.steps > steps;
  }

  /** Does this purse hold more of everything than the other one held at first? Then what was cut short is worth reading anew. */
  exceedsInAll({ limits: { outputBytes, entries, steps } }: Budget): boolean {
    return this.limits.outputBytes > outputBytes && this.limits.entries > entries && this.limits.steps > steps;
  }

  /** Was a key not tried because the share for keys was used up? */
  get refusedKeys(): boolean {
    return this.keys.refused;
  }

  /** Was a key refused to this very purse? */
  get isKeyless(): boolean {
    return this.keyless;
  }

  /** Bytes that may still be produced. */
  get remainingBytes(): number {
    return this.bytesLeft;
  }

  /** Steps that may still be taken. */
  get remainingSteps(): number {
    return Math.max(0, this.stepsLeft);
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

  /**
   * May `count` steps be spent on deriving a key? A step is what a reader's costs, about 2 ns on this host. After a `false` the
   * file stays locked; nothing else is stopped by it, so `gap` says nothing.
   */
  takeKeySteps(count: number): boolean {
    if (count > this.keys.stepsLeft || !this.inTime()) {
      this.keys.refused = true;
      this.keyless = true;
      return false;
    }
    this.keys.stepsLeft -= count;
    return true;
  }

  /** Is there time left? For the middle of a derivation, whose steps were taken before it began. */
  inTime(): boolean {
    if (this.now() > this.deadline) this.gap = 'time-up';
    return this.gap !== 'time-up';
  }
}
