import { defineDetector } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import { downloadedFile, isDirectoryLike } from '../../facts/link/link-shapes';
import { isPublicHost, registrableDomain } from '../../text/hosts';

const messages = { unrelatedDomain: ['host', 'sender'] } as const;

export default defineDetector({
  id: 'unrelated-link-domain',
  group: 'link',
  weight: 2,
  needs: ['links', 'thread'],
  messages,
  proof: 'link',
  why: "Emotet's links lead to broken-into sites that have nothing to do with the sender or the conversation.",
  looksLikeButIsNot:
    'People link to other sites all the time. Only addresses behind which a document may lie without showing its name are asked about, and it weighs next to nothing alone.',
  references: ['https://attack.mitre.org/techniques/T1584/004/'],
  attack: ['T1584.004'],
  *detect({ links, thread, sender }) {
    if (sender.domain === '') return;
    const related = new Set([
      sender.domain,
      ...thread.addresses.map(({ address }) =>
        registrableDomain(address.slice(address.lastIndexOf('@') + 1).toLowerCase()),
      ),
    ]);
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      if (link.familiar !== undefined || link.defanged === true || related.has(link.domain) || !isPublicHost(link.host))
        continue;
      const hidden = link.path.endsWith('/') && isDirectoryLike(link.path, link.query);
      if (!hidden && downloadedFile(link.path) === undefined) continue;
      findings.push({
        message: 'unrelatedDomain',
        values: { host: shownHost(link), sender: sender.domain },
        ...evidenceOf(link),
      });
    }
    yield* strongestFirst(findings);
  },
});
