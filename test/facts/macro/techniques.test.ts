import { findEvidence, techniques } from '../../../src/detection/facts/macro/techniques';
import type { Technique } from '../../../src/detection/facts/macro/techniques';
import { emptyDocument, inDocument, understand } from './understood';

/** An example as a whole module; statements alone stand in a procedure that runs at opening. */
function moduleOf(example: string): string {
  const isWhole = /^(?:Private |#If|Public |Sub )/.test(example);
  return isWhole ? example : `Sub AutoOpen()\n${example}\nEnd Sub`;
}

/** The strongest piece of evidence of this technique in code that the opening reaches. */
function strengthOf({ id }: Technique, example: string): number {
  const understanding = understand([inDocument(moduleOf(example))]);
  const [start] = understanding.starts;
  const reached = new Set(start?.calls);
  return Math.max(
    0,
    ...findEvidence(emptyDocument, understanding, { takeSteps: () => true })
      .filter(({ technique, call }) => technique.id === id && reached.has(call))
      .map(({ strength }) => strength),
  );
}

describe.each(techniques.map((technique) => [technique.id, technique] as const))('the technique %s', (_, technique) => {
  if (technique.fires.length > 0)
    it.each(technique.fires)('fires at %j', (example) => {
      expect(strengthOf(technique, example)).toBeGreaterThan(0);
    });

  it.each(technique.silent)('is silent at %j', (example) => {
    expect(strengthOf(technique, example)).toBe(0);
  });

  it('names where ATT&CK has it', () => {
    expect(technique.attack).not.toEqual([]);
    for (const one of technique.attack) expect(one).toMatch(/^T\d{4}(?:\.\d{3})?$/);
  });
});

it('no two techniques have one name', () => {
  expect(new Set(techniques.map(({ id }) => id)).size).toBe(techniques.length);
});
