import type { AnyDetector, Finding, GapAt, Outcome } from './contract';
import type { GatheredFacts } from './facts';

/** Runs one detector over the facts. Never throws: an error in a detector is its outcome, and the others go on. */
export function runDetector(detector: AnyDetector, facts: GatheredFacts): Outcome {
  const { id, group } = detector;
  if (facts.settings.detectors[id] === 'off') return { detector: id, group, state: 'off' };
  try {
    const findings = findingsOf(detector, facts);
    if (findings.length > 0)
      return { detector: id, group, state: 'found', findings, weight: detector.weight, attack: detector.attack };
    const gaps: GapAt[] = [];
    for (const fact of detector.needs) for (const gap of facts.gapsOf(fact)) gaps.push(gap);
    return gaps.length > 0
      ? { detector: id, group, state: 'not-checked', gaps }
      : { detector: id, group, state: 'clear' };
  } catch (error) {
    return { detector: id, group, state: 'failed', error: error instanceof Error ? error.message : 'unknown error' };
  }
}

const NONE: readonly Finding[] = [];

/** None where the message holds nothing of what the detector looks at: it is not even asked. */
function findingsOf(detector: AnyDetector, facts: GatheredFacts): readonly Finding[] {
  if (detector.subjects?.some((subject) => facts.holds(subject)) === false) return NONE;
  return [...detector.detect(facts)];
}
