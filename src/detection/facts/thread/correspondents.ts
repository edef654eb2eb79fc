/** Judging addresses of a conversation against the one that the message claims to come from. */
import type { Address, Facts } from '../../contract';
import { isPublicProvider } from '../../text/public-providers';
import { domainOf, sameAddress } from '../../text/mailboxes';
import { holdsName, isSameWording, sameName } from './names';

/**
 * The address that the conversation gives to the person in whose name the message comes, where it belongs to somebody else's
 * domain. Undefined where the conversation knows the sender's own address too: people have two.
 */
function contactElsewhere({ sender, thread }: Facts): Address | undefined {
  const known = [...thread.newestAddresses, ...thread.addresses];
  if (known.some(({ address }) => sameAddress(address, sender.address))) return undefined;
  const elsewhere = known.filter(
    ({ address }) =>
      isElsewhere(domainOf(address), sender.domain) && !isTenant(sender, domainOf(address)) && !isListAddress(address),
  );
  // The address that the message itself gives with the name comes first: that is the one that Emotet wants to be believed.
  return (
    elsewhere.find(({ address }) => sender.addressesInName.some((own) => sameAddress(own, address))) ??
    thread.newestAddresses.find((one) => elsewhere.includes(one) && isSameWording(sender.name, one.name)) ??
    elsewhere.find(({ name }) => sameName(sender.name, name)) ??
    elsewhere.find(({ name }) => holdsName(name, sender.name) || holdsName(sender.name, name))
  );
}

/** As `contactElsewhere`, where nobody wrote on somebody's behalf. */
export function impersonatedContact(facts: Facts): Address | undefined {
  const { relayed, address } = facts.sender;
  return relayed || address === '' ? undefined : contactElsewhere(facts);
}

/** A help desk that writes from a host named like the firm: "partner.tickets.example" for partner.example. */
function isTenant({ host, domain }: Facts['sender'], firm: string): boolean {
  const [label = ''] = firm.split('.');
  return label.length >= 4 && !isPublicProvider(firm) && host.slice(0, -domain.length).split('.').includes(label);
}

/** Addresses that mailing lists print below everybody's text. */
function isListAddress(address: string): boolean {
  return /(?:^|[-+._])(?:unsubscribe|subscribe|bounces?|owner|request|admin|help)(?:[-+._=]|@)/i.test(
    address.slice(0, 100),
  );
}

/** Different domains that are not the same firm under another top level ("partner.example", "partner.co.example"). */
export function isElsewhere(domain: string, other: string): boolean {
  if (domain === '' || other === '' || domain === other) return false;
  const [label = ''] = domain.split('.');
  return label.length < 4 || label !== other.split('.')[0];
}
