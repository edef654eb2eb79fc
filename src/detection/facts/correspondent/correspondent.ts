/** What the memory says of the name that a message carries. Every number comes from messages that were seen, on days before this one. */
import type { CorrespondentFacts, InspectionSettings, MessageInput, SenderFacts } from '../../contract';
import { domainOf } from '../../text/mailboxes';
import { isPublicProvider } from '../../text/public-providers';
import { isElsewhere } from '../thread/correspondents';
import { nameKeys } from '../thread/names';
import { readMemory } from './memory';
import type { Memory, RememberedPlace } from './memory';
import { idOf, unseal } from './sealing';

/** What "long known" asks for: days with a message, and days between the first and the last of them. */
const LONG_KNOWN_DAYS = 5;
const LONG_KNOWN_SPAN = 14;

/** Somebody with so many times as many days elsewhere as in all their other places has one address, and not several. */
const MOSTLY = 3;

/** After calm mail on so many days, a place is one of the person's own: a stranger's first messages from here and there make none. */
export const SETTLED_DAYS = 3;

interface Recalled extends Pick<RememberedPlace, 'first' | 'last'> {
  readonly place: string;
  /** Before the message at hand. */
  readonly days: number;
}

/** Undefined where nothing is remembered, or the name names nobody. */
export function readCorrespondent(
  { receivedAt }: MessageInput,
  { name, address, relayed }: SenderFacts,
  { memory: text }: InspectionSettings,
): CorrespondentFacts | undefined {
  if (text === undefined || relayed || address === '') return undefined;
  const memory = readMemory(text);
  if (memory === undefined) return undefined;
  const recalled = recall(memory, name, dayOf(receivedAt));
  if (recalled.length === 0) return undefined;
  const place = placeOf(address);
  const here = recalled.find((one) => one.place === place);
  return {
    daysHere: here?.days ?? 0,
    longKnown: here !== undefined && isLong(here),
    ...elsewhereOf(recalled, address),
  };
}

function elsewhereOf(recalled: readonly Recalled[], address: string): Pick<CorrespondentFacts, 'elsewhere'> {
  const own = placeOf(address);
  const known = recalled.reduce((one, other) => (other.days > one.days ? other : one));
  const others = recalled.reduce(
    (sum, { place, days }) => (place === known.place || days < SETTLED_DAYS ? sum : sum + days),
    0,
  );
  const parted = known.place.includes('@') || own.includes('@');
  const isOther = parted ? known.place !== own : isElsewhere(known.place, own);
  if (!isOther || !isLong(known) || known.days < MOSTLY * others) return {};
  return { elsewhere: { place: known.place, days: known.days } };
}

function isLong({ days, first, last }: Recalled): boolean {
  return days >= LONG_KNOWN_DAYS && last - first >= LONG_KNOWN_SPAN;
}

/** All places of a name, as they stood before the day of the message: what it taught itself vouches for nothing. */
function recall({ salt, names }: Memory, name: string, day: number | undefined): readonly Recalled[] {
  for (const key of nameKeys(name)) {
    const id = idOf(salt, key);
    const places = names.find((one) => one.id === id)?.places;
    if (places === undefined) continue;
    return places.flatMap(({ sealed, days, first, last }) => {
      const place = unseal(salt, key, sealed);
      if (place === undefined || (day !== undefined && first >= day)) return [];
      return [{ place, first, last, days: day !== undefined && last >= day ? days - 1 : days }];
    });
  }
  return [];
}

/** Every organisation has a name of its own below these: the registrable domain says nothing of who writes. */
const OF_MANY = /\.(?:onmicrosoft\.com|atlassian\.net|zendesk\.com|freshdesk\.com)$/;

/** Where an address belongs: its registrable domain, its host where many share that, all of it where anybody can have a mailbox. */
export function placeOf(address: string): string {
  const whole = address.trim().toLowerCase();
  const domain = domainOf(address);
  if (isPublicProvider(domain)) return whole;
  const host = whole.slice(whole.lastIndexOf('@') + 1);
  return OF_MANY.test(host) ? host : domain;
}

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const LAST_DAY = 0xffff;

/** Days since 2000-01-01 of an ISO 8601 time; undefined where there is none that the memory could write down. */
export function dayOf(time: string | undefined): number | undefined {
  const day = Math.floor((Date.parse(time ?? '') - FIRST_DAY) / MILLISECONDS_A_DAY);
  return day >= 0 && day <= LAST_DAY ? day : undefined;
}
