import type { HeaderFacts, InspectionSettings, MessageInput, SenderFacts } from '../../contract';
import { domainOf, domainOfHost, findAddresses, hostOf, isWithin, sameAddress } from '../../text/mailboxes';
import { ownsHost } from './organisation';

/** A display name of 1 MB holds no more than one of 2,000 characters. */
const LONGEST_NAME = 2_000;

/** Who says to have sent the message, and what that mailbox is to the reader. */
export function readSender(message: MessageInput, headers: HeaderFacts, settings: InspectionSettings): SenderFacts {
  const { name, address } = message.from ?? { name: '', address: '' };
  const host = hostOf(address);
  const domain = domainOfHost(host);
  const inName = findAddresses(asSeen(name), undefined, 5);
  return {
    name,
    address,
    domain,
    host,
    addressesInName: inName.map((found) => found.address),
    internal: isInternal(host, headers, settings),
    trusted: settings.trustedSenders.some((entry) =>
      entry.startsWith('@') ? isWithin(host, entry) : sameAddress(entry, address),
    ),
    relayed: isRelayed(message, domain, headers),
  };
}

/** The organisation's own mail. */
function isInternal(host: string, headers: HeaderFacts, settings: InspectionSettings): boolean {
  // Exchange strips this header from mail that comes in from outside and writes its own: "Anonymous" is a stranger in our name.
  if (headers.first('X-MS-Exchange-Organization-AuthAs')?.toLowerCase() === 'anonymous') return false;
  return ownsHost(host, settings);
}

/** Full-width letters and dots read like others, and characters without width are not seen at all. */
function asSeen(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '');
}

/**
 * Mailing lists and services write in other people's names, and say so: in the name ("Hanako Suzuki via Tasks"), or in the list
 * headers of the domain that they send from. A list header of another domain proves nothing: any sender can write one.
 */
function isRelayed({ from, sender }: MessageInput, domain: string, headers: HeaderFacts): boolean {
  const name = (from?.name ?? '').slice(0, LONGEST_NAME);
  if (
    /\s(?:via|durch|im auftrag von|on behalf of|w imieniu|par l'intermédiaire de|per conto di|en nombre de|em nome de|namens)\s/i.test(
      name,
    )
  )
    return true;
  if (/経由|代理|代行/.test(name)) return true;
  const lists = ['List-Id', 'List-Post'].flatMap((header) => headers.all(header)).map(listDomain);
  const senders = [domain, domainOf(sender?.address ?? '')].filter((own) => own !== '');
  return lists.some((list) => senders.includes(list));
}

/** Domain of "Friends <fork.lists.example>" and "<mailto:fork@lists.example>". */
function listDomain(value: string): string {
  const open = value.lastIndexOf('<');
  const inside = value.slice(open + 1, open + 300).split('>', 1)[0] ?? '';
  return domainOfHost(
    inside
      .slice(inside.lastIndexOf('@') + 1)
      .replace(/^mailto:/i, '')
      .toLowerCase(),
  );
}
