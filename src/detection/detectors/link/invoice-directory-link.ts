import { defineDetector } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst, weightOf } from '../../facts/link/link-evidence';
import { invoiceDirectory } from '../../facts/link/link-shapes';

const messages = { invoiceDirectory: ['host', 'directory'] } as const;

export default defineDetector({
  id: 'invoice-directory-link',
  group: 'link',
  weight: 3,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'In 2018 and 2019 Emotet named the directories of its links like documents ("/DOC/Past-Due-invoice/"): 41 % of its mail links of that time.',
  looksLikeButIsNot: 'Accounting services have pages named "invoice" too (0.5 % of ordinary links): weak alone.',
  references: ['https://github.com/pan-unit42/iocs'],
  attack: ['T1608.001'],
  *detect({ links }) {
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      const directory = invoiceDirectory(link.path, link.query);
      if (directory === undefined) continue;
      findings.push({
        message: 'invoiceDirectory',
        values: { host: shownHost(link), directory },
        weight: weightOf(link, 3),
        ...evidenceOf(link),
      });
    }
    yield* strongestFirst(findings);
  },
});
