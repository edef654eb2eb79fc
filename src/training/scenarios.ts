import type { Scenario } from './scenario';
import { storyFiles } from './story-files';

/** The training mailbox, newest message first. */
export const scenarios: readonly Scenario[] = Object.entries(storyFiles)
  .map(([id, file]) => ({ id, ...file }))
  .sort((a, b) => dateOf(b) - dateOf(a) || (a.id < b.id ? -1 : 1));

/** The scenario of that name, if there is one. */
export function scenarioOf(id: string | undefined): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}

function dateOf(scenario: Scenario): number {
  return Date.parse(scenario.en.letter.date);
}
