import { isFaultName, type FaultName } from './host/faults';
import { isProfileName, type ProfileName } from './host/profiles';
import type { Language } from './mailbox/scenario';

/** What the page's address can ask for: `?lang=ja&message=minutes-hijacked&profile=classic&fault=hang,late`. */
export interface Asked {
  readonly language: Language;
  /** Id of the message to open. */
  readonly message: string | undefined;
  readonly profile: ProfileName;
  readonly faults: readonly FaultName[];
  /** Milliseconds that Outlook takes to answer a call. */
  readonly latency: number;
  readonly theme: Theme | undefined;
  readonly developer: boolean;
}

export type Theme = 'light' | 'dark';

const LATENCY = 20;
const LONGEST_LATENCY = 60_000;

/** Reads the query of the page's address; what it does not say, or says wrongly, is the default. */
export function readAddress(query: string, browserLanguage: string): Asked {
  const parameters = new URLSearchParams(query);
  const language = parameters.get('lang') ?? browserLanguage;
  const profile = parameters.get('profile') ?? '';
  const latency = Number(parameters.get('latency') ?? LATENCY);
  const theme = parameters.get('theme');
  return {
    language: language.toLowerCase().startsWith('ja') ? 'ja' : 'en',
    message: parameters.get('message') ?? undefined,
    profile: isProfileName(profile) ? profile : 'web',
    faults: (parameters.get('fault') ?? '').split(',').filter(isFaultName),
    latency: latency >= 0 && latency <= LONGEST_LATENCY ? latency : LATENCY,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    developer: parameters.has('dev'),
  };
}

/** The query that asks for this; defaults are left out. */
export function writeAddress(asked: Asked): string {
  const parameters = new URLSearchParams({ lang: asked.language });
  if (asked.message !== undefined) parameters.set('message', asked.message);
  if (asked.profile !== 'web') parameters.set('profile', asked.profile);
  if (asked.faults.length > 0) parameters.set('fault', asked.faults.join(','));
  if (asked.latency !== LATENCY) parameters.set('latency', String(asked.latency));
  if (asked.theme !== undefined) parameters.set('theme', asked.theme);
  if (asked.developer) parameters.set('dev', '');
  return `?${parameters.toString()}`;
}
