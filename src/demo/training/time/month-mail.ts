import { isGap } from '../../../detection/contract';
import type { Letter } from '../../../specimens/recipe/letter';
import { emlOfLetter } from '../../../specimens/recipe/write-letter';
import { readEml } from '../../../mail/eml';
import type { Language } from '../../../training/scenario';
import type { Entry } from '../../mailbox/mailbox';
import { READER } from '../../reader';
import { fnv1a } from '../../../training/quiz/hash';
import { letterOf } from './attacks';
import { letterWords } from './letters';
import { dayOf, months } from './months';
import type { Month } from './months';
import { spanIn, stateOf, waveNames } from './waves';
import type { WaveName } from './waves';

/** Mailboxes of strangers, all over the world, through which Emotet wrote. */
const HACKED = [
  'frontdesk@hotel-lakeside.example',
  'contabilidad@ferreteria.example',
  'office@druckerei.example',
  'v.silva@hospital.example',
  'tanaka@kensetsu.example',
  'ventas@taller.example',
  'm.santos@padaria-central.example',
] as const;

/** How old a stolen conversation is when Emotet answers in it. */
const DAYS_BEFORE = 47;
const DAY = 86_400_000;

/** A line of a month's mailbox. */
export interface MonthEntry extends Entry {
  readonly wave: WaveName;
}

/** What Emotet would have sent to the mailbox in that month, newest first; nothing in a pause. */
export function mailOf(month: Month, language: Language): readonly MonthEntry[] {
  const state = stateOf(month);
  if (state.kind === 'pause') return [];
  return state.running
    .map((wave) => entryOf(wave, month, language))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

/** The letter of a wave in a month in which it ran. */
export function letterIn(wave: WaveName, month: Month, language: Language): Letter {
  const seed = fnv1a(`${wave} ${month}`);
  const words = letterWords[language];
  const span = spanIn(wave, month) ?? [`${month}-15`, `${month}-15`];
  const day = dayOf(span, month, seed);
  const { name, address } = READER[language];
  // Waves of the same month are neighbours: each gets another conversation.
  const turn = months.indexOf(month) + waveNames.indexOf(wave);
  const [thread] = words.threads.slice(turn % words.threads.length);
  const [hacked] = HACKED.slice(turn % HACKED.length);
  if (thread === undefined || hacked === undefined) throw new Error('A language of the machine tells no conversation.');
  return letterOf(wave, {
    words,
    thread,
    hacked,
    day,
    reader: `${name} <${address}>`,
    quotedDay: new Date(Date.parse(day) - DAYS_BEFORE * DAY).toISOString().slice(0, 10),
  });
}

function entryOf(wave: WaveName, month: Month, language: Language): MonthEntry {
  const letter = letterIn(wave, month, language);
  return {
    id: `${month}-${wave}`,
    wave,
    from: letter.from.slice(0, letter.from.lastIndexOf('<')).trim(),
    subject: letter.subject,
    preview: letter.text
      .replace(/\[([^[\]]+)\]\([^)\s]+\)/g, '$1')
      .replace(/\s+/g, ' ')
      .slice(0, 160),
    date: letter.date,
    hasAttachments: (letter.attachments ?? []).length > 0,
    open() {
      const message = readEml(emlOfLetter(letter, language));
      return isGap(message)
        ? Promise.reject(new Error(`The message of ${wave} is no mail: ${message}`))
        : Promise.resolve(message);
    },
  };
}
