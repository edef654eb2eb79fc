import { inspect } from '../../src/detection';
import { readAgile } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import { textHost } from '../../src/hosts/browser';
import { describeCircumstances, openCase } from '../messages/read-cases';
import type { Case, Expectation } from '../messages/read-cases';

/** The verdict on every case in every circumstance, a block each: what a change of a weight or a rule moves shows as a diff. */
export function verdictsOf(cases: readonly Case[]): string {
  const blocks: string[] = [];
  for (const one of cases) for (const expected of [one, ...(one.also ?? [])]) blocks.push(blockOf(one, expected));
  return blocks.join('\n');
}

function blockOf(one: Case, expected: Expectation): string {
  const { level, emotetPattern, score, rules, outcomes, gaps } = inspect(openCase(one, expected.without), {
    host: textHost,
    agile: readAgile,
    ...(expected.settings !== undefined && { settings: expected.settings }),
  });
  const found = outcomes.flatMap(({ detector, state }) => (state === 'found' ? [detector] : []));
  const pattern = emotetPattern === null ? '' : ` pattern ${emotetPattern}`;
  const decided = rules.length === 0 ? '' : ` by ${rules.join(' ')}`;
  return [
    describeCircumstances(one.name, expected),
    `  ${level} ${score.toString()}${pattern}${decided}`,
    ...found.map((detector) => `    ${detector}`),
    ...new Set(gaps.map(({ gap }) => `    not read: ${gap}`)),
    '',
  ].join('\n');
}
