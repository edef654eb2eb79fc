import { version } from '../detection/version';
import { visibleJson } from '../locales/visible';
import type { Tally } from './tally';

/**
 * The report for other programs. The field names are an interface that they read: none is renamed.
 * @param day ISO 8601
 */
export function reportJson(tally: Tally, day: string): string {
  return `${visibleJson({ day, version, ...tally }, 2)}\n`;
}
