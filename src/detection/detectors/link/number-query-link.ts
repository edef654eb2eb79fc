import { defineDetector } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst, weightOf } from '../../facts/link/link-evidence';
import { numberQuery } from '../../facts/link/link-shapes';

const messages = { numberQuery: ['host', 'query'] } as const;

export default defineDetector({
  id: 'number-query-link',
  group: 'link',
  weight: 5,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'The links of 2023 carry a bare six-digit number behind a directory ("/abc/?123456&c=1"), by which the sites told their visitors apart.',
  looksLikeButIsNot:
    'Some forums and shops number their pages like this, mostly behind a file name or with a name before the number.',
  references: ['https://urlhaus.abuse.ch/browse/tag/emotet/'],
  attack: ['T1608.001'],
  *detect({ links }) {
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      const query = numberQuery(link.path, link.query);
      if (query === undefined) continue;
      findings.push({
        message: 'numberQuery',
        values: { host: shownHost(link), query },
        weight: weightOf(link, 5),
        ...evidenceOf(link),
      });
    }
    yield* strongestFirst(findings);
  },
});
