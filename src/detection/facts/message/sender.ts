import type { Budget } from '../../budget';
import type { Address, HeaderFacts, InspectionSettings, MessageInput, SenderFacts } from '../../contract';
import { readAddresses } from '../../formats/mail/addresses';
import type { Host } from '../../host';
import { domainOf, domainOfHost, findAddresses, hostOf, isWithin, sameAddress } from '../../text/mailboxes';
import { hostsIn, isListPost } from './mailing-list';
import { ownsHost } from './organisation';

/** A display name of 1 MB holds no more than one of 2,000 characters. */
const LONGEST_NAME = 2_000;

export interface SenderContext {
  readonly message: MessageInput;
  readonly headers: HeaderFacts;
  readonly settings: InspectionSettings;
  readonly host: Host;
  readonly budget: Budget;
}

/** Who says to have sent the message, and what that mailbox is to the reader. */
export function readSender(context: SenderContext): SenderFacts {
  const { message, headers, settings } = context;
  const shown = message.from ?? { name: '', address: '' };
  const stranger = strangerBeside(shown, context);
  const { name } = shown;
  const { address } = stranger ?? shown;
  const host = hostOf(address);
  const domain = domainOfHost(host);
  const inName = findAddresses(asSeen(name), undefined, 5).map((found) => found.address);
  const replyTo = addressesOf('Reply-To', context);
  return {
    name,
    address,
    domain,
    host,
    addressesInName: stranger === undefined ? inName : [shown.address, ...inName],
    replyTo,
    internal: isInternal(host, headers, settings),
    trusted: settings.trustedSenders.some((entry) =>
      entry.startsWith('@') ? isWithin(host, entry) : sameAddress(entry, address),
    ),
    relayed: isRelayed(context, replyTo, domain),
  };
}

/** The mailboxes of all headers of this name. */
function addressesOf(name: string, { headers, host, budget }: SenderContext): readonly Address[] {
  return readAddresses(headers.all(name).join(', '), host, budget).mailboxes.filter(({ address }) => address !== '');
}

/**
 * A second mailbox in From, of another domain. Programs show the first and its name; the message may come from any. RFC 5322,
 * 3.6.2, asks for a Sender that says which: without one, the stranger's address may not hide behind the known one.
 */
function strangerBeside(shown: Address, context: SenderContext): Address | undefined {
  if (context.headers.first('Sender') !== undefined) return undefined;
  const domain = domainOf(shown.address);
  const stated = addressesOf('From', context);
  if (!stated.some(({ address }) => sameAddress(address, shown.address))) return undefined;
  return stated.find(
    ({ address }) => address.includes('@') && !sameAddress(address, shown.address) && domainOf(address) !== domain,
  );
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
 * headers of the domain that they send from. Any sender can write that; but their mail goes to the list, or its answers to the
 * service, and Emotet writes to its reader alone.
 */
function isRelayed(
  { message: { from, sender, to, cc }, headers, settings }: SenderContext,
  replyTo: readonly Address[],
  domain: string,
): boolean {
  const senders = [domain, domainOf(sender?.address ?? '')].filter((own) => own !== '');
  const goesBack = [...to, ...cc, ...replyTo].some(({ address }) => senders.includes(domainOf(address)));
  if (!goesBack && !isListPost(headers, { to, cc, replyTo }, settings.reader)) return false;
  const name = (from?.name ?? '').slice(0, LONGEST_NAME);
  if (
    /\s(?:via|durch|im auftrag von|on behalf of|w imieniu|par l'intermédiaire de|per conto di|en nombre de|em nome de|namens)\s/i.test(
      name,
    )
  )
    return true;
  if (/経由|代理|代行/.test(name)) return true;
  const lists = ['List-Id', 'List-Post'].flatMap((header) => headers.all(header)).flatMap(hostsIn);
  return lists.some((list) => senders.includes(domainOfHost(list)));
}
