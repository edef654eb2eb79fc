/** Judging addresses of a conversation against the one that the message claims to come from. */
import type { Address, Facts } from '../contract';
import { domainOf, sameAddress } from './addresses';
import { holdsName, sameName } from './names';

/**
 * The address that the conversation gives to the person in whose name the message comes, where it belongs to somebody else's
 * domain. Undefined where the conversation knows the sender's own address too: people have two.
 */
export function contactElsewhere({ sender, thread }: Facts): Address | undefined {
  const known = [...thread.addresses, ...thread.newestAddresses];
  if (known.some(({ address }) => sameAddress(address, sender.address))) return undefined;
  const claimed = sender.addressesInName;
  return known.find(
    ({ name, address }) =>
      isElsewhere(domainOf(address), sender.domain) &&
      (claimed.some((own) => sameAddress(own, address)) || sameName(sender.name, name) || isNamedIn(sender.name, name)),
  );
}

/** Different domains that are not the same firm under another top level ("partner.example", "partner.co.example"). */
export function isElsewhere(domain: string, other: string): boolean {
  if (domain === '' || other === '' || domain === other) return false;
  const [label = ''] = domain.split('.');
  return label.length < 4 || label !== other.split('.')[0];
}

/** "Hanako Suzuki, Sales" and "SUZUKI Hanako (Partner Ltd.)" name Hanako Suzuki. */
function isNamedIn(name: string, line: string): boolean {
  return holdsName(line, name) || holdsName(name, line);
}
