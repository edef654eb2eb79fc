import type { Language } from '../training/scenario';

/** Where the reader of each language's mailbox sits: dates are the same on every machine. */
export const ZONE: Readonly<Record<Language, string>> = {
  en: 'UTC',
  ja: 'Asia/Tokyo',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  es: 'Europe/Madrid',
};

/** Minutes that clocks of a zone are ahead of UTC at a time: an hour more in its summer. */
export function minutesAhead(zone: string, time: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(time);
  // "GMT+02:00", and for UTC "GMT" alone.
  const stated = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(stated) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** "Mar 9", 「3月9日」; '' for a date that cannot be read. */
export function shortDate(date: string, language: Language): string {
  return format(date, language, { month: 'short', day: 'numeric' });
}

/** "Mon, Mar 9, 2026, 1:27 PM", 「2026年3月9日(月) 14:27」; '' for a date that cannot be read. */
export function longDate(date: string, language: Language): string {
  return format(date, language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(language, { ...options, timeZone: ZONE[language] }).format(time);
}

/** "12 KB". */
export function fileSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The day on which a lesson takes place, by this computer's clock: "November 30, 2026". */
export function today(language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
}
