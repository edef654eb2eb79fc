/** What a message that was read to its end, and found calm, teaches the memory of correspondents. */
import type { Level, Outcome, Verdict } from './contract';
import type { GatheredFacts } from './facts';
import { dayOf, placeOf } from './facts/correspondent/correspondent';
import { MOST_PLACES, MOST_TEXTS, readMemory, writeMemory } from './facts/correspondent/memory';
import type { Memory, RememberedName, RememberedPlace } from './facts/correspondent/memory';
import { fingerprintOf, idOf, seal } from './facts/correspondent/sealing';
import { nameKeys } from './facts/thread/names';
import { sameAddress } from './text/mailboxes';

const CALM: readonly Level[] = ['no-signs', 'notice'];

/** Headers of mail that goes to many: who writes there says little of who they are. */
const LIST_HEADERS = ['List-Id', 'List-Post', 'List-Unsubscribe', 'Mailing-List'];

/** Characters of the text by which a copy of a message is known. */
const LONGEST_TEXT = 4_000;

/**
 * The memory with this message in it, or undefined where the message teaches nothing: because it is not calm, because something
 * of it was not read, because it is no mail from one person to another, or because it was counted before. Never throws.
 */
export function learn(facts: GatheredFacts, verdict: Verdict): string | undefined {
  try {
    return learned(facts, verdict);
  } catch {
    // An error of ours in a fact has failed its detectors already; nothing is learned from such a message.
    return undefined;
  }
}

function learned(facts: GatheredFacts, { level, gaps, outcomes }: Verdict): string | undefined {
  const { message, sender, authentication, headers, settings, thread } = facts;
  const memory = settings.memory === undefined ? undefined : readMemory(settings.memory);
  const day = dayOf(message.receivedAt);
  if (memory === undefined || day === undefined) return undefined;
  if (!CALM.includes(level) || gaps.length > 0 || outcomes.some(isUnsure)) return undefined;
  if (sender.relayed || LIST_HEADERS.some((name) => headers.first(name) !== undefined)) return undefined;
  if ([authentication.dmarc, authentication.spf, authentication.composite].includes('fail')) return undefined;
  // Two mailboxes in From: the name is that of the other one.
  if (message.from === undefined || !sameAddress(message.from.address, sender.address)) return undefined;
  if (settings.reader !== undefined && sameAddress(settings.reader.address, sender.address)) return undefined;
  const place = placeOf(sender.address);
  const text = `${message.subject}\n${thread.newestText.slice(0, LONGEST_TEXT)}`.replace(/\s+/g, ' ');
  const seen = { day, text: fingerprintOf(memory.salt, text) };
  const after = nameKeys(sender.name).reduce((known, key) => withSeen(known, key, place, seen), memory);
  return after === memory ? undefined : writeMemory(after);
}

/** Switched off is no question that was left open. */
function isUnsure({ state }: Outcome): boolean {
  return state === 'not-checked' || state === 'failed';
}

interface Seen {
  readonly day: number;
  readonly text: number;
}

/** The same memory where there is nothing new: only a message of a later day, with another text, counts. */
function withSeen(memory: Memory, key: string, place: string, seen: Seen): Memory {
  const { salt, names } = memory;
  const sealed = seal(salt, key, place);
  if (sealed === undefined) return memory;
  const id = idOf(salt, key);
  const before = names.find((name) => name.id === id) ?? { id, places: [] };
  const known = before.places.find((one) => isSame(one.sealed, sealed));
  if (known !== undefined && (seen.day <= known.last || known.texts.includes(seen.text))) return memory;
  const others = before.places.filter((one) => one !== known);
  const now: RememberedPlace = {
    sealed,
    days: Math.min((known?.days ?? 0) + 1, 0xffff),
    first: known?.first ?? seen.day,
    last: seen.day,
    texts: [seen.text, ...(known?.texts ?? Array.from({ length: MOST_TEXTS }, () => seen.text))].slice(0, MOST_TEXTS),
  };
  const name: RememberedName = { id, places: [now, ...withRoom(others)] };
  return { salt, names: [name, ...names.filter((one) => one !== before)] };
}

/** The place with the fewest days gives way: strangers who take the name cannot push out who has long had it. */
function withRoom(places: readonly RememberedPlace[]): readonly RememberedPlace[] {
  if (places.length < MOST_PLACES) return places;
  const least = places.reduce((one, other) => (other.days <= one.days ? other : one));
  return places.filter((place) => place !== least);
}

/** The same name and place lock to the same bytes. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
