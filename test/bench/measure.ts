/** How long something takes, over many calls. */
export interface Timing {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly runs: number;
}

/** Calls it until both are reached: fewer calls tell nothing of the 95th percentile, less time nothing of the machine. */
const LEAST_RUNS = 20;
const LEAST_MILLISECONDS = 300;
const MOST_RUNS = 2_000;

/** Times `work` when it is warm: after as many unmeasured calls as V8 needs to compile it. */
export function time(work: () => unknown, { warm = 5, runs = LEAST_RUNS } = {}): Timing {
  for (let call = 0; call < warm; call++) work();
  const times: number[] = [];
  const started = performance.now();
  while (times.length < runs || (performance.now() - started < LEAST_MILLISECONDS && times.length < MOST_RUNS)) {
    const before = performance.now();
    work();
    times.push(performance.now() - before);
  }
  return summarise(times);
}

/** Percentiles by the nearest-rank method. */
export function summarise(times: readonly number[]): Timing {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1), runs: sorted.length };
}
