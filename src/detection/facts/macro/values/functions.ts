import { NUMBER_FUNCTIONS } from './number-functions';
import { TEXT_FUNCTIONS } from './text-functions';
import type { ValueFunction } from './text-functions';

/** A function of VBA's libraries that only computes, by its name in lower case. */
export function functionNamed(name: string): ValueFunction | undefined {
  return TEXT_FUNCTIONS.get(name) ?? NUMBER_FUNCTIONS.get(name);
}
