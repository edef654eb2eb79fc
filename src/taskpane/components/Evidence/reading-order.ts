import type { Group } from '../../../detection/contract';
import type { Found } from '../../found';

/** What a person can judge by eye comes before what takes a programmer: a stranger's mailbox and a lock before code. */
export const READING: readonly Group[] = ['sender', 'thread', 'carrier', 'link', 'content', 'document'];

/** The strongest evidence first, and both that and the rest in the order in which a person reads. */
export function inReadingOrder(strongestFirst: readonly Found[], most: number): readonly Found[] {
  const read = (some: readonly Found[]) =>
    [...some].sort((one, other) => READING.indexOf(one.group) - READING.indexOf(other.group));
  return [...read(strongestFirst.slice(0, most)), ...read(strongestFirst.slice(most))];
}
