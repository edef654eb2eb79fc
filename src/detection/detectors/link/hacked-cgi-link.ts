import { defineDetector } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst, weightOf } from '../../facts/link/link-evidence';
import { hackedCgiDirectory } from '../../facts/link/link-shapes';

const messages = { cgiDirectory: ['host', 'directory'] } as const;

export default defineDetector({
  id: 'hacked-cgi-link',
  group: 'link',
  weight: 12,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'One in ten of the links that Emotet mailed in November 2021 led to a directory under cgi-bin, where a web server keeps programs.',
  looksLikeButIsNot:
    'Old shops and search pages run programs in cgi-bin: those addresses have a query or end in a file, not in a slash.',
  references: ['https://github.com/executemalware/Malware-IOCs'],
  attack: ['T1584.004', 'T1608.001'],
  *detect({ links }) {
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      const directory = hackedCgiDirectory(link.path, link.query);
      if (directory === undefined) continue;
      findings.push({
        message: 'cgiDirectory',
        values: { host: shownHost(link), directory },
        weight: weightOf(link, 12),
        ...evidenceOf(link),
      });
    }
    yield* strongestFirst(findings);
  },
});
