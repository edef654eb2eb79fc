import type { Budget } from '../../budget';
import type { Address, BodyFacts, HeaderFacts, MessageInput, QuotedMessage, ThreadFacts } from '../../contract';
import { collectAddresses } from './thread-addresses';
import { divideThread } from './thread-division';
import { readLines } from './thread-lines';
import { isPublicHost, registrableDomain } from '../../text/hosts';
import { domainOf } from '../../text/mailboxes';
import { isPublicProvider } from '../../text/public-providers';
import { readDay } from './quoted-dates';
import { readPrefixes } from './reply-prefixes';

const MILLISECONDS_A_DAY = 86_400_000;

/** The conversation: what is new, what is quoted below it, and who took part. */
export function readThread(message: MessageInput, headers: HeaderFacts, body: BodyFacts, budget: Budget): ThreadFacts {
  const lines = readLines(body, budget);
  const { quoted, isNew, cut } = divideThread(lines, budget);
  const name = message.from?.name ?? '';
  const ofHeaders: Address[] = quoted.flatMap(({ from, to, cc }) => [
    ...(from === undefined ? [] : [from]),
    ...to,
    ...cc,
  ]);
  const old = collectAddresses(lines.texts, (line) => !isNew(line), name, budget);
  const addresses = unique([...ofHeaders.filter(({ address }) => address !== ''), ...old]);
  const newestAddresses = unique(collectAddresses(lines.texts, isNew, name, budget));
  return {
    ...readPrefixes(message.subject),
    hasThreadHeaders: hasThreadHeaders(headers),
    answersStrangers: areStrangers(idsOf(headers), [...message.to, ...message.cc, ...addresses, ...newestAddresses]),
    newestText: lines.texts
      .filter((_text, line) => isNew(line))
      .join('\n')
      .trim(),
    quoted,
    addresses,
    newestAddresses,
    ageDays: ageOf(quoted, message.receivedAt ?? isoDay(headers.first('Date'))),
    ...((cut || lines.cut) && { gap: 'too-large' }),
  };
}

function hasThreadHeaders(headers: HeaderFacts): boolean | undefined {
  if (idsOf(headers).length > 0) return true;
  // What was cut off may have been these: 5,000 lines of junk in front of them may not make an honest answer suspicious.
  return headers.known && headers.gap === undefined ? false : undefined;
}

/** Ids of the messages that this one answers (RFC 5322, 3.6.4). "References: ticket 4711" names none. */
function idsOf(headers: HeaderFacts): readonly string[] {
  return ['In-Reply-To', 'References'].flatMap((name) =>
    headers.all(name).flatMap((value) => value.match(MESSAGE_ID) ?? []),
  );
}

const MESSAGE_ID = /<[^<>\s@]{1,200}@[^<>\s@]{1,200}>/g;

/** Where so many firms have their mail that the id of a message does not tell whose it is. */
const MAIL_HOSTS: ReadonlySet<string> = new Set([
  'exchangelabs.com',
  'office365.com',
  'amazonses.com',
  'google.com',
  'apple.com',
]);

function areStrangers(ids: readonly string[], conversation: readonly Address[]): boolean {
  if (ids.length === 0) return false;
  const known = new Set(conversation.map(({ address }) => domainOf(address)));
  return ids.every((id) => {
    const host = id.slice(id.lastIndexOf('@') + 1, -1).toLowerCase();
    const domain = registrableDomain(host);
    // "LAPTOP-7", "mail.corp.local": a machine inside a firm, and nobody knows whose.
    return isPublicHost(host) && !known.has(domain) && !isPublicProvider(domain) && !MAIL_HOSTS.has(domain);
  });
}

function isoDay(date: string | undefined): string | undefined {
  return date === undefined ? undefined : readDay(date);
}

/** Whole days from the newest quoted mail to this one; undefined when either has no date, or the quote is from the future. */
function ageOf(quoted: readonly QuotedMessage[], receivedAt: string | undefined): number | undefined {
  const received = receivedAt === undefined ? NaN : Date.parse(receivedAt);
  let newest = NaN;
  for (const { date } of quoted) {
    const day = date === undefined ? NaN : Date.parse(date);
    if (!Number.isNaN(day) && !(day <= newest)) newest = day;
  }
  const days = Math.floor((received - newest) / MILLISECONDS_A_DAY);
  // A clock in another zone may be a day ahead.
  if (Number.isNaN(days) || days < -1) return undefined;
  return Math.max(days, 0);
}

/** Each address once with each name that stands beside it, those without a name only where no named one is there. */
function unique(addresses: readonly Address[]): readonly Address[] {
  const named = new Set(addresses.filter(({ name }) => name !== '').map(({ address }) => address.toLowerCase()));
  const seen = new Set<string>();
  return addresses.filter(({ name, address }) => {
    const key = `${address.toLowerCase()} ${name}`;
    if (seen.has(key) || (name === '' && named.has(address.toLowerCase()))) return false;
    seen.add(key);
    return true;
  });
}
