import { defineDetector } from '../../contract';
import type { Facts, FindingOf, Link } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import { opensInOffice } from '../../text/app-addresses';
import { isPublicHost } from '../../text/hosts';
import { domainOf, domainOfHost } from '../../text/mailboxes';
import { isPublicProvider } from '../../text/public-providers';

const messages = {
  installer: ['host'],
  remoteSearch: ['host'],
  opensInOffice: ['host'],
  troubleshooter: ['scheme'],
} as const;

/** Where SharePoint and OneDrive keep the documents that their own mails open in Word. */
const OFFICE_CLOUD =
  /(?:^|\.)(?:sharepoint\.com|sharepoint\.cn|sharepoint\.us|docs\.live\.net|onedrive\.live\.com|officeapps\.live\.com)$/;

export default defineDetector({
  id: 'app-launching-link',
  group: 'link',
  weight: 25,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'From 2021-11-30 Emotet mailed links that install a program through the Windows app installer ("Adobe PDF Component"); its kin open remote folders as a search, or documents straight in Word.',
  looksLikeButIsNot:
    'SharePoint and OneDrive open their own documents in Word, and intranets their own servers: neither counts.',
  references: [
    'https://www.bleepingcomputer.com/news/security/emotet-now-spreads-via-fake-adobe-windows-app-installer-packages/',
  ],
  attack: ['T1204.002', 'T1218'],
  *detect(facts) {
    yield* strongestFirst(facts.links.flatMap((link) => launchOf(link, facts)));
  },
});

function launchOf(link: Link, facts: Facts): FindingOf<typeof messages, 'link'>[] {
  const { scheme, host, familiar, defanged } = link;
  if (defanged === true || familiar === 'organisation') return [];
  // No dampener: a hard rule follows, and an installer on a popular host is still an installer.
  const { where, proof } = evidenceOf(link);
  if (scheme === 'ms-msdt' || scheme === 'ms-officecmd')
    return [{ message: 'troubleshooter', values: { scheme }, where, proof }];
  if (!isPublicHost(host)) return [];
  const values = { host: shownHost(link) };
  if (scheme === 'ms-appinstaller') return [{ message: 'installer', values, where, proof }];
  if (scheme === 'search-ms' || scheme === 'search' || scheme === 'ms-search')
    return [{ message: 'remoteSearch', values, where, proof }];
  if (!opensInOffice(scheme) || OFFICE_CLOUD.test(host)) return [];
  const dampener = isIntranet(host, facts) ? ({ dampener: 'same-domain' } as const) : {};
  return [{ message: 'opensInOffice', values, where, proof, ...dampener }];
}

/**
 * A server of the firm that wrote, proven by DMARC, or, where nobody said who reads, of the one firm that the mail goes to: any sender
 * can write that, so it lowers and does not silence.
 */
function isIntranet(host: string, { message, sender, authentication, settings }: Facts): boolean {
  const domain = domainOfHost(host);
  if (domain === '' || isPublicProvider(domain)) return false;
  if (domain === sender.domain && authentication.dmarc === 'pass') return true;
  if (settings.reader !== undefined || settings.internalDomains.length > 0) return false;
  return [...message.to, ...message.cc].every(({ address }) => domainOf(address) === domain) && message.to.length > 0;
}
