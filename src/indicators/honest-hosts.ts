/** Hosts that an attack may use or quote, and that nobody may be told to block for it. */
import type { InspectionSettings } from '../detection/contract';
import { ownsHost } from '../detection/facts/message/organisation';
import { domainOf, domainOfHost, hostOf, isWithin } from '../detection/text/mailboxes';
import { isPopularHost } from '../detection/text/popular-hosts';
import { isPublicProvider } from '../detection/text/public-providers';

/** Is it the organisation's own, a partner's whom the settings name, or one of those that everybody uses? */
export function isHonestHost(host: string, settings: InspectionSettings): boolean {
  if (host === '') return false;
  if (ownsHost(host, settings) || isPopularHost(host)) return true;
  return (
    settings.imitatedDomains.some((domain) => isWithin(host, domain)) ||
    settings.trustedSenders.some((sender) => isTrusted(host, sender))
  );
}

/** The same of whoever has this address: everybody uses the public services, and anybody may have a mailbox there. */
export function isHonestMailbox(address: string, settings: InspectionSettings): boolean {
  return !isPublicProvider(domainOf(address)) && isHonestHost(hostOf(address), settings);
}

/** A trusted mailbox at a public service makes nobody else there honest, and it makes no host of that service a partner's. */
function isTrusted(host: string, sender: string): boolean {
  const domain = sender.startsWith('@') ? sender : hostOf(sender);
  return domain !== '' && !isPublicProvider(domainOfHost(domain.replace(/^@/, ''))) && isWithin(host, domain);
}
