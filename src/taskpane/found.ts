import type { Finding, Group, Verdict } from '../detection/contract';

/** What one detector found. */
export interface Found {
  readonly detector: string;
  readonly group: Group;
  /** Decibans of its strongest finding. */
  readonly weight: number;
  readonly attack: readonly string[];
  readonly findings: readonly Finding[];
}

/** All evidence, strongest first; what another finding already includes is left out. */
export function foundOf({ outcomes }: Verdict): readonly Found[] {
  const all = outcomes.flatMap((outcome): Found[] => {
    if (outcome.state !== 'found') return [];
    const { detector, group, attack, findings } = outcome;
    const weight = Math.max(...findings.map((finding) => finding.weight ?? outcome.weight));
    return [{ detector, group, weight, attack, findings }];
  });
  const replaced = new Set(all.flatMap(({ findings }) => findings.flatMap(({ replaces = [] }) => replaces)));
  return all.filter(({ detector }) => !replaced.has(detector)).sort((one, other) => other.weight - one.weight);
}
