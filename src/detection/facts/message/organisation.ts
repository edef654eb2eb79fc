import type { InspectionSettings } from '../../contract';
import { domainOf, domainOfHost, isWithin } from '../../text/mailboxes';
import { isPublicProvider } from '../../text/public-providers';

/**
 * Is this host (lower case) the organisation's own: below a domain that it names, or below that of the reader's own mailbox? A
 * mailbox at a public service makes nobody a colleague. The one answer for senders, links and documents; which mail server is
 * ours is another question (`authentication`).
 */
export function ownsHost(
  host: string,
  { internalDomains, reader }: Pick<InspectionSettings, 'internalDomains' | 'reader'>,
): boolean {
  if (host === '') return false;
  if (internalDomains.some((domain) => isWithin(host, domain))) return true;
  const own = domainOf(reader?.address ?? '');
  return own !== '' && own === domainOfHost(host) && !isPublicProvider(own);
}
