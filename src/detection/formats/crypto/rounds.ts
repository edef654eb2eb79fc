/** What 7-Zip and RAR hash for a key: hundreds of thousands of rounds over the same password, each with its number behind it. */
import type { Scheme } from './cryptography';

/** RAR 5: the rounds by which the check value lies behind the key. */
export const CHECK_ROUNDS = 32;
/** Rounds between two looks at the clock. */
export const CLOCK_INTERVAL = 1_024;

/** Rounds that are hashed in one go. */
const BATCH = 1_024;

/** RAR 3 and 4 (technote of WinRAR 4.20, "Encryption"). */
const ROUNDS_OF_RAR4 = 0x40000;
/** The vector takes a byte of the running sum so often. */
const VECTOR_EVERY = ROUNDS_OF_RAR4 / 16;

/** Pieces in their order; each is good until the next one is asked for. */
export function* sevenZipRounds({ prefix, rounds }: Scheme<'7z'>, most = BATCH): Generator<Uint8Array<ArrayBuffer>> {
  const one = prefix.length + 8;
  const count = Math.min(most, rounds);
  const batch = repeated(prefix, one, count);
  const view = new DataView(batch.buffer);
  for (let round = 0; round < rounds; round += count) {
    for (let index = 0; index < count; index++) view.setUint32((index + 1) * one - 8, round + index, true);
    yield batch;
  }
}

/** Pieces in their order, and which byte of the vector is the last one of the sum behind them. */
export function* rar4Rounds({ seed }: Scheme<'rar4'>): Generator<{
  readonly piece: Uint8Array;
  readonly vectorPlace?: number;
}> {
  const one = seed.length;
  const batch = repeated(seed, one, BATCH);
  for (let round = 0; round < ROUNDS_OF_RAR4;) {
    const isVector = round % VECTOR_EVERY === 0;
    const count = isVector ? 1 : Math.min(BATCH, VECTOR_EVERY - (round % VECTOR_EVERY));
    for (let index = 0; index < count; index++) {
      const at = (index + 1) * one - 3;
      const number = round + index;
      batch[at] = number & 0xff;
      batch[at + 1] = (number >>> 8) & 0xff;
      batch[at + 2] = number >>> 16;
    }
    yield {
      piece: batch.subarray(0, one * count),
      ...(isVector && { vectorPlace: round / VECTOR_EVERY }),
    };
    round += count;
  }
}

/** The same bytes again and again, with room behind each: by doubling what is there, for half a million calls of `set` take 25 ms. */
function repeated(bytes: Uint8Array, size: number, count: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size * count);
  all.set(bytes);
  for (let filled = size; filled < all.length; filled *= 2) all.copyWithin(filled, 0, filled);
  return all;
}
