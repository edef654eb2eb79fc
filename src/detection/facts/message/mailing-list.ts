import type { Address, HeaderFacts, MessageInput } from '../../contract';
import { domainOf, domainOfHost, sameAddress } from '../../text/mailboxes';

/** Addresses of a list are looked for in so much of a header. */
const LONGEST = 1_000;

/** RFC 2919, RFC 2369, and what older list servers write. */
const LIST_HEADERS = ['List-Id', 'List-Post', 'List-Unsubscribe', 'List-Help', 'Mailing-List'];

/** Whom a message goes to, and where answers go. */
interface Recipients extends Pick<MessageInput, 'to' | 'cc'> {
  readonly replyTo: readonly Address[];
}

/**
 * Does a message with list headers go to that list? Any sender can write such a header; but posts are addressed to the list,
 * and Emotet's mail to its reader.
 */
export function isListPost(headers: HeaderFacts, { to, cc, replyTo }: Recipients, reader?: Address): boolean {
  const lists = LIST_HEADERS.flatMap((name) => headers.all(name)).map((value) => value.slice(0, LONGEST));
  if (lists.length === 0) return false;
  const hosts = new Set(lists.flatMap(hostsIn));
  const domains = new Set([...hosts].map(domainOfHost));
  const addressed = [...to, ...cc, ...replyTo].filter(({ address }) => address !== '');
  return addressed.some(({ address }) => {
    if (reader !== undefined && sameAddress(address, reader.address)) return false;
    // "Friends <fork.lists.example>" is fork@lists.example.
    return hosts.has(address.replace('@', '.').toLowerCase()) || domains.has(domainOf(address));
  });
}

/** Hosts in "Friends <fork.lists.example>", "<mailto:fork@lists.example>", "<https://lists.example/fork>", "list a@lists.example". */
export function hostsIn(value: string): readonly string[] {
  return (
    value
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[a-z0-9_.-]{1,200}/g) ?? []
  ).filter((word) => word.includes('.'));
}
