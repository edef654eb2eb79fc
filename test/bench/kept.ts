/** What was measured last of each part, for `docs/speed.md`: `npm run bench -- --keep docs/speed.json`, then `npm run docs`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

export interface Kept {
  /** ISO 8601 day. */
  readonly day: string;
  readonly version: string;
  readonly machine: string;
  /** Processes that wanted a core in the minute before (`os.loadavg`): above the number of cores, times are longer than they need be. */
  readonly load: number;
  /** As it was printed. */
  readonly shown: string;
  readonly figures: unknown;
}

export type KeptParts = Readonly<Record<string, Kept>>;

export function readKept(file: string): KeptParts {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptParts) : {};
}

/** Puts a part in the place of what was measured of it before. */
export function keep(file: string, part: string, measured: Omit<Kept, 'day' | 'load'>, load: number): void {
  const day = new Date().toISOString().slice(0, 10);
  const all: KeptParts = { ...readKept(file), [part]: { day, load, ...measured } };
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** Of the minute before; rounded, for it means no more than that. */
export function loadNow(): number {
  return Math.round((os.loadavg()[0] ?? 0) * 10) / 10;
}
