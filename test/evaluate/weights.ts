/** How often each detector finds something in Emotet's mail and in honest mail, and whether its weight fits that. */
import type { Group, Verdict } from '../../src/detection/contract';
import { detectors } from '../../src/detection/detectors';
import { openCase, readCases } from '../messages/read-cases';
import { look, messageIn } from './look';
import { fileOf } from './tables';
import type { Table } from './tables';

export interface WeightReport {
  /** Messages of each kind. */
  readonly honest: number;
  readonly traps: number;
  readonly waves: number;
  /** The most frequent in Emotet's mail first. */
  readonly detectors: readonly MeasuredDetector[];
}

interface MeasuredDetector {
  readonly id: string;
  readonly group: Group;
  /** Messages in which it finds something that weighs. */
  readonly inWaves: number;
  readonly inHonest: number;
  /** In the honest messages of `test/messages`: each was chosen because it looks like an attack, so they measure nothing. */
  readonly inTraps: number;
  readonly measured: Bounds;
  /** Of the findings in Emotet's mail; the detector's own where there are none. */
  readonly weights: { readonly least: number; readonly most: number };
  readonly verdict: 'within' | 'below' | 'above' | 'thin';
}

/** A likelihood ratio in decibans, 95 %. */
export interface Bounds {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** With fewer messages of Emotet's, or wider bounds, a weight can neither be confirmed nor refuted. */
const FEWEST = 5;
const WIDEST_DECIBANS = 20;

/** 95 % of a normal distribution lie within this many standard deviations. */
const Z = 1.959964;

/** Looks at the honest mail of these tables and at the messages of a folder as `test/messages`. */
export function weighDetectors(tables: readonly Table[], root: string, messages: string): WeightReport {
  const honest = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const file = fileOf(row, table, root);
      const message = file === undefined ? undefined : messageIn(file);
      return message === undefined ? [] : [look(message).verdict];
    }),
  );
  const cases = readCases(messages).map((one) => ({
    name: one.name,
    verdict: look(openCase(one, one.without), one.settings).verdict,
  }));
  const named = (start: string) => cases.filter(({ name }) => name.startsWith(start)).map(({ verdict }) => verdict);
  return weightsOf(honest, named('honest-'), named('emotet-'));
}

/** The same of verdicts. */
export function weightsOf(
  honest: readonly Verdict[],
  traps: readonly Verdict[],
  waves: readonly Verdict[],
): WeightReport {
  const measured = detectors.map(({ id, group, weight }): MeasuredDetector => {
    const inWaves = weightsIn(waves, id);
    const inHonest = weightsIn(honest, id).length;
    const bounds = likelihoodRatio(inWaves.length, waves.length, inHonest, honest.length);
    const given = inWaves.length === 0 ? [weight] : inWaves;
    const weights = { least: Math.min(...given), most: Math.max(...given) };
    return {
      id,
      group,
      inWaves: inWaves.length,
      inHonest,
      inTraps: weightsIn(traps, id).length,
      measured: bounds,
      weights,
      verdict: verdictOn(weights, bounds, inWaves.length),
    };
  });
  return {
    honest: honest.length,
    traps: traps.length,
    waves: waves.length,
    detectors: [...measured].sort((one, other) => other.inWaves - one.inWaves),
  };
}

/** The weight of its heaviest finding in each message where it found something that weighs. */
function weightsIn(verdicts: readonly Verdict[], id: string): readonly number[] {
  return verdicts.flatMap(({ outcomes }) => {
    const outcome = outcomes.find(({ detector }) => detector === id);
    if (outcome?.state !== 'found') return [];
    const heaviest = Math.max(...outcome.findings.map(({ weight }) => weight ?? outcome.weight));
    return heaviest > 0 ? [heaviest] : [];
  });
}

/**
 * How much more often the first share is than the second, with the bounds of the logarithm of a ratio of two binomial shares (Katz
 * and others, 1978), half a case added to each count (Walter, 1975), so that none of 900 is a bound and not infinity.
 */
export function likelihoodRatio(hits: number, of: number, falseHits: number, ofHonest: number): Bounds {
  const [a, n, b, m] = [hits + 0.5, of + 0.5, falseHits + 0.5, ofHonest + 0.5];
  const middle = Math.log(a / n / (b / m));
  const half = Z * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m));
  const decibans = (logarithm: number) => (10 * logarithm) / Math.LN10;
  return { middle: decibans(middle), low: decibans(middle - half), high: decibans(middle + half) };
}

function verdictOn(
  { least, most }: MeasuredDetector['weights'],
  { low, high }: Bounds,
  hits: number,
): MeasuredDetector['verdict'] {
  if (hits < FEWEST || high - low > WIDEST_DECIBANS) return 'thin';
  if (most < low) return 'below';
  return least > high ? 'above' : 'within';
}
