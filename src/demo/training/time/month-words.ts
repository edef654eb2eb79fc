import type { Language } from '../../../training/scenario';
import type { Month } from './months';
import type { TimeTexts } from './texts/time-texts';
import { stateOf } from './waves';

/** "November 2021", 「2021年11月」. */
export function monthName(month: Month, language: Language): string {
  return written(month, language, { year: 'numeric', month: 'long' });
}

/** "Nov", 「11月」. */
export function shortMonth(month: Month, language: Language): string {
  return written(month, language, { month: 'short' });
}

/** "November 19, 2021"; without a day where there is none. */
export function dateOfSource(date: string, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
  return written(date, language, date.length > 7 ? { ...options, day: 'numeric' } : options);
}

/** What a month brought, in one line: the names of what was new, of what went on, or of the pause. */
export function headlineOf(month: Month, texts: TimeTexts): string {
  const state = stateOf(month);
  if (state.kind === 'pause') return `${texts.pause}. ${texts.pauses[state.pause].name}`;
  const { news, running } = state;
  return (news.length > 0 ? news : running).map((name) => texts.waves[name].name).join('; ');
}

function written(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.parse(date));
}
