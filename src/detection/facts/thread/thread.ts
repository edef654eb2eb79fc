import type { Budget } from '../../budget';
import type { Address, BodyFacts, HeaderFacts, MessageInput, QuotedMessage, ThreadFacts } from '../../contract';
import { collectAddresses } from './thread-addresses';
import { divideThread } from './thread-division';
import { readLines } from './thread-lines';
import { readDay } from './quoted-dates';
import { readPrefixes } from './reply-prefixes';

const MILLISECONDS_A_DAY = 86_400_000;

/** The conversation: what is new, what is quoted below it, and who took part. */
export function readThread(message: MessageInput, headers: HeaderFacts, body: BodyFacts, budget: Budget): ThreadFacts {
  const lines = readLines(body, budget);
  const { quoted, isNew } = divideThread(lines, budget);
  const name = message.from?.name ?? '';
  const ofHeaders: Address[] = quoted.flatMap(({ from, to, cc }) => [
    ...(from === undefined ? [] : [from]),
    ...to,
    ...cc,
  ]);
  const old = collectAddresses(lines.texts, (line) => !isNew(line), name, budget);
  return {
    ...readPrefixes(message.subject),
    hasThreadHeaders: hasThreadHeaders(headers),
    newestText: lines.texts
      .filter((_text, line) => isNew(line))
      .join('\n')
      .trim(),
    quoted,
    addresses: unique([...ofHeaders.filter(({ address }) => address !== ''), ...old]),
    newestAddresses: unique(collectAddresses(lines.texts, isNew, name, budget)),
    ageDays: ageOf(quoted, message.receivedAt ?? isoDay(headers.first('Date'))),
  };
}

function hasThreadHeaders(headers: HeaderFacts): boolean | undefined {
  if (isThere(headers, 'In-Reply-To') || isThere(headers, 'References')) return true;
  // What was cut off may have been these: 5,000 lines of junk in front of them may not make an honest answer suspicious.
  return headers.known && headers.gap === undefined ? false : undefined;
}

function isThere(headers: HeaderFacts, name: string): boolean {
  const value = headers.first(name);
  return value !== undefined && value !== '';
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
