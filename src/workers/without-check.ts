import { inspect, OpenedFiles } from '../detection';
import type { InspectOptions } from '../detection';
import type { Level, MessageInput, Verdict } from '../detection/contract';
import { canBeOff } from '../settings/switches';

const WARNS: readonly Level[] = ['danger', 'caution', 'notice'];

/**
 * What the level would be without each check that found something, as an organisation may set it: those that look into files can only
 * be lowered, the others be off. Checks that change nothing are left out, and so is a message that nobody is told about.
 */
export function levelsWithoutChecks(
  message: MessageInput,
  verdict: Verdict,
  options: InspectOptions,
): Readonly<Record<string, Level>> {
  if (!WARNS.includes(verdict.level)) return {};
  const opened = new OpenedFiles();
  const found = verdict.outcomes.filter(({ state }) => state === 'found');
  const levels = found.map(({ detector }): [string, Level] => {
    const wish = canBeOff(detector) ? 'off' : 'lowered';
    const settings = { ...options.settings, detectors: { ...options.settings?.detectors, [detector]: wish } as const };
    return [detector, inspect(message, { ...options, settings, opened }).level];
  });
  return Object.fromEntries(levels.filter(([, level]) => level !== verdict.level));
}
