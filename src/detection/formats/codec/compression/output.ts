/**
 * What decoders write into: a buffer that grows with what really comes, and is paid for piece by piece. It is the window of the
 * dictionary coders as well, so a dictionary that claims gigabytes costs no more than what was written.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';

/** What was unpacked, and why there is not more; a limit that was reached is 'too-large'. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly gap?: Gap;
}

export interface OutputOptions {
  /** Bytes that the container states; Infinity where only the packed data tell. */
  readonly size?: number;
  /** Bytes wanted; what is behind them is not unpacked. */
  readonly limit?: number;
  /** Length of the packed data in bytes, for the ratio that makes a bomb. */
  readonly packed?: number;
}

/** Paid for at a time, in bytes. */
const PIECE = 64 * 1_024;
/** A byte out of a range coder or a Huffman tree costs about 20 ns. */
const STEPS_PER_BYTE = 6;
/** The budget's ratio is asked from this size on: a small sheet of zeros honestly shrinks by more. */
const RATIO_FLOOR = 4 * 1_024 * 1_024;

export class Output {
  data: Uint8Array;
  /** Bytes written. */
  at = 0;
  /** Why the decoder had to stop. */
  gap: Gap | undefined;
  /** Where the dictionary begins: nothing in front of it may be repeated. */
  base = 0;
  private readonly budget: Budget;
  private readonly size: number;
  private readonly end: number;
  private readonly most: number;
  private paid = 0;

  constructor(budget: Budget, { size = Infinity, limit = Infinity, packed = Infinity }: OutputOptions = {}) {
    this.budget = budget;
    this.size = size;
    this.end = Math.min(size, limit);
    this.most = Math.max(RATIO_FLOOR, packed * budget.limits.ratio);
    this.data = new Uint8Array(Math.min(this.end, PIECE));
  }

  /** Is all there that was asked for? */
  get full(): boolean {
    return this.at >= this.end || this.gap !== undefined;
  }

  /** Writes one byte; false where there is no more room. */
  put(byte: number): boolean {
    if (this.at >= this.paid && !this.pay()) return false;
    this.data[this.at++] = byte;
    return true;
  }

  /** Repeats `length` bytes from `distance` back (1: the last one); false where that reaches before the dictionary, or no room is left. */
  repeat(distance: number, length: number): boolean {
    if (distance > this.at - this.base || distance < 1) {
      this.gap ??= 'damaged';
      return false;
    }
    for (let left = length; left > 0;) {
      if (this.at >= this.paid && !this.pay()) return false;
      const { data } = this;
      const stop = Math.min(this.at + left, this.paid);
      left -= stop - this.at;
      for (; this.at < stop; this.at++) data[this.at] = data[this.at - distance] ?? 0;
    }
    return true;
  }

  /** Writes plain bytes; false where not all of them found room. */
  append(bytes: Uint8Array): boolean {
    for (let from = 0; from < bytes.length;) {
      if (this.at >= this.paid && !this.pay()) return false;
      const count = Math.min(bytes.length - from, this.paid - this.at);
      this.data.set(bytes.subarray(from, from + count), this.at);
      this.at += count;
      from += count;
    }
    return true;
  }

  /** What came out. Less than was stated is 'damaged', unless something else ended it. */
  finish(): Unpacked {
    const bytes = this.data.subarray(0, this.at);
    const short = this.at < this.size && this.size !== Infinity;
    const gap = this.gap ?? (short ? (this.at >= this.end ? 'too-large' : 'damaged') : undefined);
    return gap === undefined ? { bytes } : { bytes, gap };
  }

  private pay(): boolean {
    if (this.gap !== undefined) return false;
    const piece = Math.min(PIECE, this.end - this.at);
    if (piece <= 0) {
      // A stated size that is reached is the end; a limit is a gap.
      if (this.end < this.size) this.gap = 'too-large';
      return false;
    }
    if (this.at > this.most || !this.budget.takeBytes(piece) || !this.budget.takeSteps(piece * STEPS_PER_BYTE)) {
      this.gap = this.budget.gap ?? 'too-large';
      return false;
    }
    this.paid += piece;
    if (this.paid > this.data.length) {
      const larger = new Uint8Array(Math.min(this.end, Math.max(this.paid, this.data.length * 2)));
      larger.set(this.data.subarray(0, this.at));
      this.data = larger;
    }
    return true;
  }
}

/** Nothing, and why. */
export function nothingUnpacked(gap: Gap): Unpacked {
  return { bytes: new Uint8Array(), gap };
}
