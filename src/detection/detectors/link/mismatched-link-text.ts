import { defineDetector } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import { shownDomain, shownFileName } from '../../facts/link/link-text';
import { defang } from '../../text/urls';

const messages = { otherDomain: ['shown', 'host'], fileName: ['shown', 'host'] } as const;

export default defineDetector({
  id: 'mismatched-link-text',
  group: 'link',
  weight: 6,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'Emotet shows the address of somebody the reader knows, or the name of a document, and leads to a directory of a broken-into site.',
  looksLikeButIsNot:
    'Newsletters count clicks through another address: known wrappers are taken off before judging, the rest weighs little.',
  references: ['https://attack.mitre.org/techniques/T1204/001/'],
  attack: ['T1204.001', 'T1036'],
  *detect({ links }) {
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      if (link.defanged === true || link.host === '' || (link.scheme !== 'http' && link.scheme !== 'https')) continue;
      const file = shownFileName(link.text);
      if (file !== undefined) {
        if (link.path.length > 1 && link.path.endsWith('/'))
          findings.push({
            message: 'fileName',
            values: { shown: file, host: shownHost(link) },
            ...evidenceOf(link, file),
          });
        continue;
      }
      const shown = shownDomain(link.text);
      if (shown === undefined || shown === link.domain || shown === link.host) continue;
      const values = { shown: defang(shown), host: shownHost(link) };
      findings.push({ message: 'otherDomain', values, ...evidenceOf(link, values.shown) });
    }
    yield* strongestFirst(findings);
  },
});
