import { defineDetector } from '../../contract';
import type { FindingOf, Link } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import { dangerOfDownload, downloadedFile } from '../../facts/link/link-shapes';
import { isPublicHost } from '../../text/hosts';

const messages = { download: ['host', 'file'], sharedFolder: ['host', 'file'] } as const;

/** Nobody opens a folder of a server on the open internet by honest mail; Windows hands the reader's password hash to it. */
const SHARED_FOLDER = 20;
/** Scripts and shortcuts that run at a double click: 0 of 8,953 honest links lead to one, 2 to a ZIP. */
const RUNS = 15;
/** A file where only the system of the site keeps its own: none of them. */
const MISPLACED = 14;

export default defineDetector({
  id: 'direct-download-link',
  group: 'link',
  weight: 4,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'A link that hands over a ZIP, a macro document or a script at once spares the attacker an attachment that a gateway would look into.',
  looksLikeButIsNot:
    'Makers of programs and colleagues link to ZIP files: those on widely used hosts, on the sender’s own and on the organization’s do not count.',
  references: ['https://attack.mitre.org/techniques/T1204/001/'],
  attack: ['T1204.001', 'T1608.001'],
  *detect({ links }) {
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      if (link.familiar !== undefined || link.defanged === true || !isPublicHost(link.host)) continue;
      const file = downloadedFile(link.path);
      if (file === undefined) continue;
      if (link.scheme === 'file')
        findings.push({
          message: 'sharedFolder',
          values: { host: shownHost(link), file },
          weight: SHARED_FOLDER,
          ...evidenceOf(link),
        });
      else if (/^(?:https?|ftp)$/.test(link.scheme))
        findings.push({
          message: 'download',
          values: { host: shownHost(link), file },
          ...weightFor(link),
          ...evidenceOf(link),
        });
    }
    yield* strongestFirst(findings);
  },
});

function weightFor({ path }: Link): { readonly weight?: number } {
  const danger = dangerOfDownload(path);
  return danger === undefined ? {} : { weight: danger === 'runs' ? RUNS : MISPLACED };
}
