import { detectors } from '../detection/detectors';

/*
 * The short form of switches.ts for the event handler's script: it holds the detectors themselves, and not a language's texts
 * about them.
 */

export type CheckId = (typeof detectors)[number]['id'];

/** Every check, sorted. */
export const checkIds: readonly CheckId[] = detectors.map(({ id }) => id).sort();

/** Those that look into files can only be lowered. */
export function canBeOff(check: string): boolean {
  return detectors.some(({ id, group }) => id === check && group !== 'document' && group !== 'carrier');
}
