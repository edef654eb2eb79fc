/** How the memory of correspondents takes in one more message: by days, and never at the expense of who has long been known. */
import type { Address } from '../../contract';
import { nameKeys } from '../thread/names';
import { placeOf } from './correspondent';
import { MOST_PLACES, MOST_TEXTS } from './memory';
import type { Memory, RememberedName, RememberedPlace } from './memory';
import { fingerprintOf, idOf, seal } from './sealing';

/** A calm message, as far as the memory looks at it. */
interface CalmMessage {
  readonly sender: Address;
  /** Days since 2000-01-01. */
  readonly day: number;
  readonly text: string;
}

/** The memory with this message in it; the very same one where there is nothing new in it, or the name tells nothing. */
export function withMessage(memory: Memory, { sender, day, text }: CalmMessage): Memory {
  const seen = { day, text: fingerprintOf(memory.salt, text) };
  const place = placeOf(sender.address);
  return nameKeys(sender.name).reduce((known, key) => withSeen(known, key, place, seen), memory);
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
