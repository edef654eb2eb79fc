/** The messages of `test/messages`: every wave of Emotet built from recipes, and the honest mail beside them. */
import type { EmotetPattern } from '../../src/detection/contract';
import { openCase, readCases } from '../messages/read-cases';
import { look } from './look';
import { levelsOf } from './mail';
import type { Levels } from './mail';
import { shareOf } from './shares';
import type { Share } from './shares';

export interface WaveReport {
  readonly emotet: Levels;
  /** Of Emotet's: those with the right pattern. */
  readonly patterns: Share;
  /** Of Emotet's: below `danger`, or with another pattern. */
  readonly missed: readonly string[];
  readonly honest: Levels;
}

export function evaluateWaves(folder: string): WaveReport {
  const cases = readCases(folder);
  const looked = [];
  for (const one of cases) looked.push({ ...one, ...look(openCase(one, one.without)) });
  const emotet = looked.filter(({ name }) => name.startsWith('emotet-'));
  const right = (one: { readonly pattern?: EmotetPattern | null; readonly verdict: { emotetPattern: unknown } }) =>
    one.verdict.emotetPattern === one.pattern;
  return {
    emotet: levelsOf(emotet),
    patterns: shareOf(emotet.filter(right).length, emotet.length),
    missed: emotet
      .filter((one) => one.verdict.level !== 'danger' || !right(one))
      .map(({ name, verdict }) => `${name}: ${verdict.level}, ${verdict.emotetPattern ?? 'no pattern'}`),
    honest: levelsOf(looked.filter(({ name }) => name.startsWith('honest-'))),
  };
}
