/** DEFLATE (RFC 1951), a slice at a time, so that a bomb is left after a few megabytes and not after all of them. */
import defer * as fflate from 'fflate';
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { joinBytes } from '../bytes';

export interface Inflated {
  /** All that came out, at most `limit` bytes. */
  readonly bytes: Uint8Array;
  /** Why there is not more; a limit that was reached is 'too-large'. */
  readonly gap?: Gap;
}

export interface InflateOptions {
  /** Bytes to produce at most; the rest is not inflated. */
  readonly limit?: number;
  /** Applied to each slice before it is inflated: decryption. */
  readonly prepare?: (slice: Uint8Array) => Uint8Array;
  /** Length that the container states. Right, it saves time; wrong, it changes nothing. */
  readonly expected?: number;
  /** Whose own inflating is used where it has any. */
  readonly host?: Host;
}

/** DEFLATE makes at most 1,032 bytes out of one. */
const MOST_EXPANSION = 1_032;
/** The budget's ratio is asked from this size on: a small sheet of zeros honestly shrinks by more. */
const RATIO_FLOOR = 4 * 1_024 * 1_024;

/** Bytes that are inflated in one go where the container states a modest length: no part of an ordinary document is longer. */
const MOST_AT_ONCE = 1_024 * 1_024;
/** Of what is no longer than this all is inflated, although only its first bytes are wanted: slices cost more. */
const PEEKED = 32 * 1_024;

/** Slices in bytes: the largest yields at most 16 MB at once, and near the limit they are smaller. */
const LEAST_SLICE = 1_024;
/** Where the purse holds less than the least slice may yield: 66 kB at most come out before that is noticed, and nobody pays for them. */
const LAST_SLICE = 64;
const MOST_SLICE = 16_384;

/** Inflates `data`. Never throws: what came out before the damage, the limit or the end of the budget is kept. */
export function inflate(data: Uint8Array, budget: Budget, options: InflateOptions = {}): Inflated {
  const { limit = Infinity, prepare, expected = Infinity, host } = options;
  // Once the budget is spent, what states that it does not fit is believed: twenty thousand more bombs would cost a minute.
  if (budget.gap !== undefined && expected !== Infinity && Math.min(expected, limit) > budget.remainingBytes)
    return { bytes: new Uint8Array(), gap: budget.gap };
  const small =
    data.length <= MOST_AT_ONCE &&
    expected <= Math.min(Math.max(limit, PEEKED), RATIO_FLOOR, budget.remainingBytes) &&
    prepare === undefined;
  const whole = small ? (host?.inflate?.(data, expected) ?? inflateAtOnce(data, expected)) : undefined;
  const bytes = whole?.subarray(0, limit);
  if (bytes !== undefined && budget.takeBytes(bytes.length))
    return expected > limit ? { bytes, gap: 'too-large' } : { bytes };
  return inflateSliced(data, budget, limit, expected, prepare);
}

/** Three times as fast as slices, for which all that is out of the ordinary is left. The output cannot outgrow what is stated. */
function inflateAtOnce(data: Uint8Array, expected: number): Uint8Array | undefined {
  try {
    // One byte more than stated: a lie about the length fills it.
    const bytes = fflate.inflateSync(data, { out: new Uint8Array(expected + 1) });
    return bytes.length === expected ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function inflateSliced(
  data: Uint8Array,
  budget: Budget,
  limit: number,
  expected: number,
  prepare?: (slice: Uint8Array) => Uint8Array,
): Inflated {
  const possible = Math.min(limit, budget.remainingBytes, data.length * MOST_EXPANSION);
  const output = new Chunks(expected === Infinity ? 0 : Math.min(expected, possible));
  let produced = 0;
  let consumed = 0;
  let gap: Gap | undefined;
  const stream = new fflate.Inflate((chunk) => {
    if (chunk.length === 0 || gap !== undefined) return;
    const kept = chunk.subarray(0, limit - produced);
    if (!budget.takeBytes(kept.length)) {
      gap = budget.gap ?? 'too-large';
      return;
    }
    output.push(kept);
    produced += kept.length;
    if (kept.length < chunk.length) gap = 'too-large';
    else if (produced > RATIO_FLOOR && produced > consumed * budget.limits.ratio) gap = 'too-large';
  });
  try {
    while (consumed < data.length && gap === undefined) {
      const room = Math.min(limit - produced, budget.remainingBytes);
      const least = budget.remainingBytes >= LEAST_SLICE * MOST_EXPANSION ? LEAST_SLICE : LAST_SLICE;
      const length = Math.min(MOST_SLICE, Math.max(least, Math.floor(room / MOST_EXPANSION)));
      const slice = data.subarray(consumed, consumed + length);
      consumed += slice.length;
      // Also counted where nothing comes out: a million empty blocks cost time too.
      if (!budget.takeSteps(slice.length)) gap = budget.gap ?? 'time-up';
      else stream.push(prepare === undefined ? slice : prepare(slice));
    }
  } catch {
    gap ??= 'damaged';
  }
  if (data.length > 0 && !isEnded(stream)) gap ??= 'damaged';
  const bytes = output.join();
  return gap === undefined ? { bytes } : { bytes, gap };
}

/**
 * Has the last block been read to its end? fflate says so in its state alone, by BFINAL (`f`) and the codes of an open block (`l`): pushed
 * as the last, an empty chunk is taken for the end where the cut falls between two codes and two bytes, at one place in ten.
 */
function isEnded(stream: fflate.Inflate): boolean {
  const { s } = stream as unknown as { readonly s: { readonly f?: number; readonly l?: unknown } };
  return s.f === 1 && (s.l ?? undefined) === undefined;
}

/** What comes out. Joined in the end, 16 MB of chunks would be held twice: they go to their place as soon as there is one. */
class Chunks {
  private readonly expected: number;
  private chunks: Uint8Array[] = [];
  private waiting = 0;
  private place = new Uint8Array();
  private filled = 0;

  constructor(expected: number) {
    this.expected = expected;
  }

  push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.waiting += chunk.length;
    // A length is only stated: thousands of entries that claim 80 MB and hold nothing may not take as much.
    if (this.place.length === 0 && this.waiting > MOST_AT_ONCE) this.place = new Uint8Array(this.expected);
    if (this.filled + this.waiting > this.place.length) return;
    for (const waiting of this.chunks) {
      this.place.set(waiting, this.filled);
      this.filled += waiting.length;
    }
    this.chunks = [];
    this.waiting = 0;
  }

  join(): Uint8Array {
    return joinBytes(this.filled === 0 ? this.chunks : [this.place.subarray(0, this.filled), ...this.chunks]);
  }
}
