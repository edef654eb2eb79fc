import { report } from '../locales/en/report';

/** Why nothing can be said of an input: English, as everything that other programs read. */
export const { unread } = report;

/** For a check that was given up. */
export function tooSlow(milliseconds: number): string {
  return unread.tooSlow.replace('{seconds}', String(milliseconds / 1_000));
}

/** For a file of which no more is read than these bytes. */
export function tooLarge(most: number): string {
  return unread.tooLarge.replace('{megabytes}', String(most / 2 ** 20));
}
