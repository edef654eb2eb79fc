/** DEFLATE (RFC 1951), a slice at a time, so that a bomb is left after a few megabytes and not after all of them. */
import { Inflate } from 'fflate';
import type { Budget } from '../budget';
import type { Gap } from '../contract';

export interface Inflated {
  /** All that came out, at most `limit` bytes. */
  readonly bytes: Uint8Array;
  /** Why there is not more; a limit that was reached is 'too-large'. */
  readonly gap?: Gap;
}

/** DEFLATE makes at most 1,032 bytes out of one. */
const MOST_EXPANSION = 1_032;
/** The budget's ratio is asked from this size on: a small sheet of zeros honestly shrinks by more. */
const RATIO_FLOOR = 4 * 1_024 * 1_024;

/** Slices never yield more than 16 MB at once, and near the limit less. */
const SLICES = { least: 1_024, most: 16_384 };

/**
 * Inflates `data`; `prepare` is applied to each slice first (decryption). Never throws: what came out before the damage, the
 * limit or the end of the budget is kept.
 */
export function inflate(
  data: Uint8Array,
  budget: Budget,
  limit = Infinity,
  prepare = (slice: Uint8Array): Uint8Array => slice,
): Inflated {
  const chunks: Uint8Array[] = [];
  let produced = 0;
  let consumed = 0;
  let gap: Gap | undefined;
  const stream = new Inflate((chunk) => {
    if (chunk.length === 0 || gap !== undefined) return;
    const kept = chunk.subarray(0, limit - produced);
    if (!budget.takeBytes(kept.length)) {
      gap = budget.gap ?? 'too-large';
      return;
    }
    chunks.push(kept);
    produced += kept.length;
    if (kept.length < chunk.length) gap = 'too-large';
    else if (produced > RATIO_FLOOR && produced > consumed * budget.limits.ratio) gap = 'too-large';
  });
  try {
    while (consumed < data.length && gap === undefined) {
      const room = Math.min(limit - produced, budget.remainingBytes);
      const length = Math.min(SLICES.most, Math.max(SLICES.least, Math.floor(room / MOST_EXPANSION)));
      const slice = data.subarray(consumed, consumed + length);
      consumed += slice.length;
      // Also counted where nothing comes out: a million empty blocks cost time too.
      if (!budget.takeSteps(slice.length)) gap = budget.gap ?? 'time-up';
      else stream.push(prepare(slice));
    }
    // The last push is empty: fflate throws there when the stream is cut, after all that it could read has come out.
    if (gap === undefined) stream.push(new Uint8Array(), true);
  } catch {
    gap ??= 'damaged';
  }
  const bytes = join(chunks, produced);
  return gap === undefined ? { bytes } : { bytes, gap };
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
