import { defineDetector } from '../../contract';
import type { FindingOf, Link } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import { opensInOffice } from '../../text/app-addresses';
import { isPublicHost } from '../../text/hosts';

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
  messages,
  proof: 'link',
  why: 'From 2021-11-30 Emotet mailed links that install a program through the Windows app installer ("Adobe PDF Component"); its kin open remote folders as a search, or documents straight in Word.',
  looksLikeButIsNot:
    'SharePoint and OneDrive open their own documents in Word, and intranets their own servers: neither counts.',
  references: [
    'https://www.bleepingcomputer.com/news/security/emotet-now-spreads-via-fake-adobe-windows-app-installer-packages/',
  ],
  attack: ['T1204.002', 'T1218'],
  *detect({ links }) {
    yield* strongestFirst(links.flatMap(launchOf));
  },
});

function launchOf(link: Link): FindingOf<typeof messages, 'link'>[] {
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
  return opensInOffice(scheme) && !OFFICE_CLOUD.test(host) ? [{ message: 'opensInOffice', values, where, proof }] : [];
}
