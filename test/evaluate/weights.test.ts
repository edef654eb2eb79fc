import type { Outcome, Verdict } from '../../src/detection/contract';
import { noSigns } from '../taskpane/verdicts';
import { likelihoodRatio, weightsOf } from './weights';

/** So many verdicts, of which the first few have this finding. */
function verdicts(count: number, hits: number, detector: string, weight: number): readonly Verdict[] {
  const outcome: Outcome = {
    detector,
    group: 'sender',
    state: 'found',
    weight,
    attack: [],
    findings: [{ message: 'x', values: {}, where: { in: 'body' } }],
  };
  return Array.from({ length: count }, (_, index) => ({ ...noSigns, outcomes: index < hits ? [outcome] : [] }));
}

describe('a likelihood ratio', () => {
  it('is ten times the decimal logarithm of how much more often something is seen', () => {
    // 50 of 100 against 50 of 1,000: ten times as often.
    const { middle, low, high } = likelihoodRatio(50, 100, 50, 1_000);
    expect(middle).toBeCloseTo(10, 0);
    // Katz: standard error of the logarithm √(1/50 − 1/100 + 1/50 − 1/1000) = 0.170, so ±1.45 decibans.
    expect(high - middle).toBeCloseTo(1.44, 1);
    expect(middle - low).toBeCloseTo(high - middle, 9);
  });

  it('stays a number where honest mail never shows it, and knows less', () => {
    const never = likelihoodRatio(10, 50, 0, 900);
    expect(never.low).toBeGreaterThan(10);
    expect(never.high).toBeLessThan(50);
    expect(likelihoodRatio(0, 50, 0, 900).low).toBeLessThan(0);
  });
});

describe('the weights', () => {
  const measured = (weight: number, hits: number, falseHits: number) =>
    weightsOf(
      verdicts(900, falseHits, 'stranger-in-thread', weight),
      [],
      verdicts(60, hits, 'stranger-in-thread', weight),
    ).detectors.find(({ id }) => id === 'stranger-in-thread');

  it('are told to lie below, within or above what was measured', () => {
    expect(measured(2, 30, 9)).toMatchObject({ verdict: 'below', inWaves: 30, inHonest: 9 });
    expect(measured(17, 30, 9)).toMatchObject({ verdict: 'within', weights: { least: 17, most: 17 } });
    expect(measured(30, 30, 9)).toMatchObject({ verdict: 'above' });
  });

  it('are told to be neither where the data are thin', () => {
    expect(measured(2, 4, 0)).toMatchObject({ verdict: 'thin' });
    expect(measured(2, 60, 0)).toMatchObject({ verdict: 'thin' });
  });
});
