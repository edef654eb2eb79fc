import type { ThreadFacts } from '../contract';

export function findPasswords(_thread: ThreadFacts): readonly string[] {
  return [];
}
