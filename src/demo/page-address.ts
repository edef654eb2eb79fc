import { LONGEST_HELD } from './host/attachment-action';
import { isFaultName, type FaultName } from './host/faults';
import { isProfileName, type ProfileName } from './host/profiles';
import { languageFor, type Language } from '../training/scenario';

/**
 * What the page's address can ask for: `?lang=ja&message=minutes-hijacked&profile=classic&fault=hang,late`, `?pilot&hold=3000`, and in the training
 * room `?room=present&message=minutes-hijacked&step=2&notes` or `?room=quiz&draw=k7m2pq`.
 * The time machine is `?room=time&month=2021-11`, its table of checks `?room=checks`.
 * A group's quiz is `?quiz=k7m2pq` and nothing else, for some type it into a phone.
 */
export interface Asked {
  readonly language: Language;
  readonly room: Room;
  /** Id of the message to open. */
  readonly message: string | undefined;
  /** Of the time machine: "2021-11". */
  readonly month: string | undefined;
  /** Of a presentation, or of the pictures of a click; 0 is the first. */
  readonly step: number;
  /** The presenter's notes are shown. */
  readonly notes: boolean;
  /** From which the quiz draws its messages: the same draw, the same ten. */
  readonly draw: string | undefined;
  /** The quiz is a group's: at its end stands a code for the presenter. */
  readonly group: boolean;
  readonly profile: ProfileName;
  readonly faults: readonly FaultName[];
  /** Milliseconds that Outlook takes to answer a call. */
  readonly latency: number;
  /** The add-in's manifest is the pilot's, with its preview events. */
  readonly pilot: boolean;
  /** Milliseconds that Outlook holds an attachment for the add-in at most. */
  readonly longestHeld: number;
  readonly theme: Theme | undefined;
  readonly developer: boolean;
  /** The add-in remembers who wrote from where, and has seen some mail of this mailbox before. */
  readonly memory: boolean;
}

type Theme = 'light' | 'dark';

/** `mail` is the simulated Outlook; the others are the training room. */
export type Room = (typeof rooms)[number];

const rooms = ['mail', 'training', 'present', 'quiz', 'group', 'attendance', 'click', 'time', 'checks'] as const;

const LATENCY = 20;
const LONGEST_LATENCY = 60_000;
const LONGEST_DRAW = 120;

/** Reads the query of the page's address; what it does not say, or says wrongly, is the default. */
export function readAddress(query: string, browserLanguage: string): Asked {
  const parameters = new URLSearchParams(query);
  const profile = parameters.get('profile') ?? '';
  const latency = Number(parameters.get('latency') ?? LATENCY);
  const hold = Number(parameters.get('hold') ?? LONGEST_HELD);
  const theme = parameters.get('theme');
  const step = Number(parameters.get('step') ?? 0);
  const joined = parameters.get('quiz');
  return {
    language: languageFor(parameters.get('lang') ?? browserLanguage),
    room: joined === null ? (rooms.find((room) => room === parameters.get('room')) ?? 'mail') : 'quiz',
    message: parameters.get('message') ?? undefined,
    month: parameters.get('month') ?? undefined,
    step: Number.isInteger(step) && step > 0 ? step : 0,
    notes: parameters.has('notes'),
    draw: (joined ?? parameters.get('draw'))?.slice(0, LONGEST_DRAW) || undefined,
    group: joined !== null,
    profile: isProfileName(profile) ? profile : 'web',
    faults: (parameters.get('fault') ?? '').split(',').filter(isFaultName),
    latency: latency >= 0 && latency <= LONGEST_LATENCY ? latency : LATENCY,
    pilot: parameters.has('pilot'),
    longestHeld: hold > 0 && hold <= LONGEST_HELD ? hold : LONGEST_HELD,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    developer: parameters.has('dev'),
    memory: parameters.has('memory'),
  };
}

/** The query that asks for this; defaults are left out. */
export function writeAddress(asked: Asked): string {
  const parameters = new URLSearchParams({ lang: asked.language });
  if (asked.group && asked.draw !== undefined) parameters.set('quiz', asked.draw);
  else if (asked.room !== 'mail') parameters.set('room', asked.room);
  if (asked.month !== undefined) parameters.set('month', asked.month);
  if (asked.message !== undefined) parameters.set('message', asked.message);
  if (asked.step > 0) parameters.set('step', String(asked.step));
  if (asked.notes) parameters.set('notes', '');
  if (asked.draw !== undefined && !asked.group) parameters.set('draw', asked.draw);
  if (asked.profile !== 'web') parameters.set('profile', asked.profile);
  if (asked.faults.length > 0) parameters.set('fault', asked.faults.join(','));
  if (asked.latency !== LATENCY) parameters.set('latency', String(asked.latency));
  if (asked.pilot) parameters.set('pilot', '');
  if (asked.longestHeld !== LONGEST_HELD) parameters.set('hold', String(asked.longestHeld));
  if (asked.theme !== undefined) parameters.set('theme', asked.theme);
  if (asked.developer) parameters.set('dev', '');
  if (asked.memory) parameters.set('memory', '');
  return `?${parameters.toString()}`;
}

/** The address of another room, or another message in it; language, theme and notes stay. */
export function addressOf(asked: Asked, room: Room, more: Partial<Asked> = {}): string {
  const elsewhere = { message: undefined, month: undefined, step: 0, draw: undefined, group: false };
  return writeAddress({ ...asked, room, ...elsewhere, ...more });
}

/** The page on which people try their own mail. */
export function trialAddress(asked: Asked): string {
  return `try.html${addressOf(asked, 'mail', { notes: false })}`;
}
