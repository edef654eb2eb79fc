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

/** Was the check given up, whatever the input is? Otherwise the input is the reason. */
export function isGivenUp(error: string): boolean {
  const [beforeSeconds = ''] = unread.tooSlow.split('{');
  return [unread.outOfMemory, unread.brokenOff, unread.failed].includes(error) || error.startsWith(beforeSeconds);
}
